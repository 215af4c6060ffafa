use super::{View, heading};
use crate::card::Fact;
use yew::{Html, html};

impl View<'_> {
    /// The question, the state of play, and what was not known yet on the day shown.
    pub(super) fn head(&self) -> Html {
        let card = self.card;
        html! {
            <div class="head">
                if let Some(withdrawn) = &card.withdrawn {
                    <p class="withdrawn">{ withdrawn }</p>
                }
                { heading("2", "headline", &card.headline) }
                // Read out when the step changes, and nothing more.
                <div class="state" aria-live="polite">
                    { self.lines(&card.stood, "line stood") }
                    { for card.state.iter().map(|fact| self.fact(fact, "line")) }
                    { for card.later.iter().map(|fact| self.fact(fact, "line later")) }
                </div>
                { self.lines(std::slice::from_ref(&card.summary), "summary") }
            </div>
        }
    }

    fn fact(&self, fact: &Fact, class: &'static str) -> Html {
        let span = &fact.span;
        html! {
            <p {class} data-s={self.mark(span)} hidden={self.hides(span)}>
                if let Some(points) = &fact.points {
                    <b>{ points }</b>
                    { " " }
                }
                <span>{ &fact.text }</span>
            </p>
        }
    }
}
