use super::{Action, View, heading};
use crate::card::Day;
use web_sys::HtmlInputElement;
use yew::{AttrValue, Html, InputEvent, MouseEvent, TargetCast, html};

impl View<'_> {
    /// The days, to set the card back to. Needs the engine: until it is there the loader keeps
    /// the place and shows nothing (class `live`).
    pub(super) fn steps(&self) -> Html {
        let card = self.card;
        let last = last(card.days.len());
        let slide = self.act.reform(|event: InputEvent| {
            // The range ends at the last step, so the number is a small whole one.
            let slider: HtmlInputElement = event.target_unchecked_into();
            Action::Step(slider.value_as_number() as u32)
        });
        html! {
            <div class="steps live" data-part="as-of">
                { heading("3", "title", &card.labels.as_of) }
                <input type="range" min="0" max={last.to_string()} step="1"
                    value={self.step.to_string()} oninput={slide}
                    aria-label={card.labels.as_of.clone()} aria-valuetext={self.day_words()} />
                <ol class="days">{ for card.days.iter().zip(0..).map(|(day, step)| self.day(day, step)) }</ol>
            </div>
        }
    }

    fn day(&self, day: &Day, step: u32) -> Html {
        let current = (self.step == step).then_some("date");
        let go = self.act.reform(move |_: MouseEvent| Action::Step(step));
        html! {
            <li><button aria-current={current} onclick={go}>{ &day.words }</button></li>
        }
    }

    fn day_words(&self) -> Option<AttrValue> {
        self.card
            .days
            .get(self.step as usize)
            .map(|day| day.words.clone())
    }
}

/// The last step; a card has at least one day.
fn last(days: usize) -> u32 {
    u32::try_from(days.saturating_sub(1)).unwrap_or(0)
}
