use super::{View, heading};
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
                    { self.lines(&card.state, "line") }
                    { self.lines(&card.later, "line later") }
                </div>
                <p class="summary">{ &card.summary }</p>
            </div>
        }
    }
}
