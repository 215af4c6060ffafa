use super::{Sides, View};
use crate::card::{Cell, CellState, Line, Point, Stance, Statement, Text};
use yew::{Html, html};

impl View<'_> {
    /// Point by point: what was asserted, what was denied, what was not addressed.
    ///
    /// The roles are said, since a table that the stylesheet lays out as blocks on narrow
    /// containers loses its own.
    pub(super) fn matrix(&self) -> Html {
        let labels = &self.card.labels;
        html! {
            <div class="matrix" data-part="points">
                { self.title(&labels.points) }
                { self.filters() }
                <table role="table">
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" scope="col">{ &labels.point }</th>
                            <th role="columnheader" scope="col">{ &labels.asserted }</th>
                            <th role="columnheader" scope="col">{ &labels.denied }</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">
                        { for self.card.points.iter().map(|point| self.point(point)) }
                    </tbody>
                </table>
            </div>
        }
    }

    fn point(&self, point: &Point) -> Html {
        let labels = &self.card.labels;
        // The plain card has this in a paragraph: nothing but phrases may stand in it.
        let text = html! { <><span>{ &point.text }</span>{ self.here() }</> };
        let (text, stands_for, stands_against) = match &point.raised {
            None => (text, Sides::Report, Sides::Denial),
            Some(Line { span, text: raised }) => {
                let text = html! {
                    <span>
                        { text }
                        <span class="note" data-s={self.mark(span)} hidden={self.hides(span)}>{ raised }</span>
                    </span>
                };
                (text, Sides::Denial, Sides::Report)
            }
        };
        html! {
            <tr role="row" data-part={point.key.clone()}>
                <th role="rowheader" scope="row">
                    { text }
                </th>
                { self.cell(&point.report, &labels.asserted, stands_for) }
                { self.cell(&point.denial, &labels.denied, stands_against) }
            </tr>
        }
    }

    fn cell(&self, cell: &Cell, column: &Text, side: Sides) -> Html {
        let listed = |statement: &Statement| self.filter.lists(side, statement);
        let left_out = |it: &Statement| !self.hides(&it.span) && !listed(it);
        let left_out = cell.statements.iter().any(left_out);
        html! {
            <td role="cell">
                <span class="column" aria-hidden="true">{ column }</span>
                <details>
                    <summary>{ for cell.states.iter().map(|state| self.state(state)) }</summary>
                    { for cell.states.iter().map(|state| self.meaning(state)) }
                    { for cell.statements.iter().map(|it| self.statement(it, listed(it))) }
                    <p class="meaning live" hidden={!left_out}>{ &self.card.labels.left_out }</p>
                </details>
            </td>
        }
    }

    fn state(&self, state: &CellState) -> Html {
        html! {
            <span class={shape(state.stance)} data-s={self.mark(&state.span)} hidden={self.hides(&state.span)}>
                { &state.text }
            </span>
        }
    }

    fn meaning(&self, state: &CellState) -> Html {
        let Some(meaning) = &state.meaning else {
            return html! {};
        };
        html! {
            <p class="meaning" data-s={self.mark(&state.span)} hidden={self.hides(&state.span)}>{ meaning }</p>
        }
    }
}

/// The class that draws a stance's shape.
fn shape(stance: Stance) -> &'static str {
    match stance {
        Stance::Asserts => "is asserts",
        Stance::Denies => "is denies",
        Stance::Declines => "is declines",
        Stance::Doubts => "is doubts",
        Stance::Promises => "is promises",
        Stance::Withdraws => "is withdraws",
        Stance::NotAddressed => "is unaddressed",
        Stance::Nothing => "is nothing",
    }
}
