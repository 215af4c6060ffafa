use super::{Action, View};
use crate::card::{Statement, Text};
use web_sys::HtmlSelectElement;
use yew::{Event, Html, TargetCast, html};

/// Which statements are listed. What was asserted and denied, by how many, is always shown:
/// a choice shortens the lists behind it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of which side.
    pub side: Sides,
    /// Made by whom.
    pub speakers: Speakers,
}

/// A choice of sides, in the order of `Labels::sides`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sides {
    /// Both.
    #[default]
    Both,
    /// What stands for a point.
    Report,
    /// What stands against it.
    Denial,
}

/// A choice of speakers, in the order of `Labels::speakers`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Speakers {
    /// Everybody.
    #[default]
    All,
    /// Those with a name.
    Named,
    /// Those without one, and outlets that name no source.
    Unnamed,
}

impl Sides {
    /// The choice at a place of the list; the first where there is no such place.
    fn at(place: i32) -> Self {
        match place {
            1 => Self::Report,
            2 => Self::Denial,
            _ => Self::Both,
        }
    }
}

impl Speakers {
    /// The choice at a place of the list; the first where there is no such place.
    fn at(place: i32) -> Self {
        match place {
            1 => Self::Named,
            2 => Self::Unnamed,
            _ => Self::All,
        }
    }
}

impl Filter {
    /// Whether a statement of a side is listed.
    pub(super) fn lists(self, side: Sides, statement: &Statement) -> bool {
        let by_speaker = match self.speakers {
            Speakers::All => true,
            Speakers::Named => !statement.unnamed,
            Speakers::Unnamed => statement.unnamed,
        };
        by_speaker && (self.side == Sides::Both || self.side == side)
    }
}

impl View<'_> {
    /// The two choices. They need the engine (class `live`).
    pub(super) fn filters(&self) -> Html {
        let labels = &self.card.labels;
        let side = |place| Action::Sides(Sides::at(place));
        let speaker = |place| Action::Speakers(Speakers::at(place));
        html! {
            <div class="filters live">
                { self.choice(&labels.filter_side, &labels.sides, self.filter.side as usize, side) }
                { self.choice(&labels.filter_speaker, &labels.speakers, self.filter.speakers as usize, speaker) }
            </div>
        }
    }

    fn choice(
        &self,
        label: &Text,
        options: &[Text],
        now: usize,
        chosen: fn(i32) -> Action,
    ) -> Html {
        let choose = self.act.reform(move |event: Event| {
            let list: HtmlSelectElement = event.target_unchecked_into();
            chosen(list.selected_index())
        });
        html! {
            <label>
                <span>{ label }</span>
                <select onchange={choose}>
                    // Said, since Yew inserts from the end: the last would be chosen.
                    { for options.iter().enumerate().map(|(place, option)| html! {
                        <option selected={place == now}>{ option }</option>
                    }) }
                </select>
            </label>
        }
    }
}
