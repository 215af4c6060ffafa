use super::{View, heading};
use crate::card::Side;
use yew::{Html, html};

impl View<'_> {
    /// Report and denial: side by side where there is room.
    pub(super) fn sides(&self) -> Html {
        html! {
            <div class="sides">
                { self.side("side report", "report", &self.card.report) }
                { self.side("side denial", "denial", &self.card.denial) }
                { self.lines(&self.card.apart, "apart") }
            </div>
        }
    }

    fn side(&self, class: &'static str, part: &'static str, side: &Side) -> Html {
        html! {
            <div {class} data-part={part}>
                { heading("3", "title", &side.heading) }
                { for side.leads.iter().map(|lead| self.statement(lead, true)) }
                { self.lines(&side.empty, "empty") }
            </div>
        }
    }
}
