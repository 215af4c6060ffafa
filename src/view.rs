//! A card and a step in time, as HTML.
//!
//! Pure: no clock, no window, no randomness, so the author's machine and the reader's browser
//! make the same tree. Every text is in the tree at every step; what is not there at the step
//! shown carries `hidden`, so that a page translator's work survives a change of step, and
//! `data-s="from to"`, by which the loader sets the day. It does so with the engine too, and
//! first: what else follows from a step (the slider, the chosen day) may come a frame later.
//! So `hidden` depends on the step alone wherever `data-s` stands.
//!
//! Each text node is one string and never stands beside another, so that what a screen reader
//! says does not depend on who built the tree. No attribute that a reader changes by hand
//! (`open`) is bound, and nothing in here is a landmark: the page is the host's.

mod chain;
mod filter;
mod foot;
mod head;
mod matrix;
mod origins;
mod phrase;
mod retellings;
mod sides;
mod sources;
mod statement;
mod steps;

pub use filter::{Filter, Sides, Speakers};

use crate::card::{Card, Line, Link, Span, Text};
use yew::{AttrValue, Callback, Html, html, html::IntoPropValue};

/// What a reader does to a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Chooses a step.
    Step(u32),
    /// Chooses of which side statements are listed.
    Sides(Sides),
    /// Chooses whose statements are listed.
    Speakers(Speakers),
    /// Lights a node of the chain and its way back, or nothing any more.
    Light(Option<u32>),
}

/// A card, what the reader has chosen, and whom to tell of the next choice.
#[derive(Debug)]
pub struct View<'a> {
    /// The card.
    pub card: &'a Card,
    /// The step shown, 0 to `card.days.len() - 1`.
    pub step: u32,
    /// Which statements are listed.
    pub filter: Filter,
    /// The node of the chain that is lit with its way back, a place in its nodes.
    pub lit: Option<u32>,
    /// Told what the reader does.
    pub act: Callback<Action>,
}

impl<'a> View<'a> {
    /// A card as it stands before a reader has touched it.
    #[must_use]
    pub fn untouched(card: &'a Card, step: u32) -> Self {
        Self {
            card,
            step,
            filter: Filter::default(),
            lit: None,
            act: Callback::noop(),
        }
    }
}

impl View<'_> {
    /// The whole card: one element with class `card`.
    pub fn render(&self) -> Html {
        let card = self.card;
        html! {
            <div class="card" part="card" lang={card.language.clone()} dir={card.direction.clone()}>
                { self.head() }
                { self.sides() }
                // Closed in the compact view only; the loader sees to that.
                <details class="rest">
                    <summary>{ &card.labels.whole }</summary>
                    { self.steps() }
                    { self.matrix() }
                    { self.origins() }
                    { self.retellings() }
                    { self.sources() }
                    { self.foot() }
                </details>
            </div>
        }
    }

    /// Whether something is hidden at the step shown.
    fn hides(&self, span: &Span) -> bool {
        !span.covers(self.step)
    }

    /// The `data-s` of something that is not there at every step.
    fn mark(&self, span: &Span) -> Option<AttrValue> {
        let always = span.from == 0 && span.to as usize == self.card.days.len();
        (!always).then(|| AttrValue::from(format!("{} {}", span.from, span.to)))
    }

    /// A part of the card: its heading, and all of it behind one line that counts what is in
    /// it. The heading stands outside the summary, which is a button to who cannot see it.
    fn part(&self, name: &'static str, title: &Text, counts: &[Line], body: Html) -> Html {
        let count = |line: &Line| {
            html! {
                <span data-s={self.mark(&line.span)} hidden={self.hides(&line.span)}>{ &line.text }</span>
            }
        };
        html! {
            <div class={name} data-part={name}>
                { self.title(title) }
                <details>
                    <summary>{ for counts.iter().map(count) }</summary>
                    { body }
                </details>
            </div>
        }
    }

    /// The heading of a part, with a button that copies the part's address.
    fn title(&self, title: &Text) -> Html {
        html! {
            <div class="top">
                { heading("3", "title", title) }
                { self.here() }
            </div>
        }
    }

    /// A button that copies the address of the part it stands in. The loader does it, with the
    /// engine or without.
    fn here(&self) -> Html {
        html! {
            <button class="here" aria-label={&self.card.labels.copy_link} data-copy="#">{ "#" }</button>
        }
    }

    /// Paragraphs of which each is there for some steps.
    fn lines(&self, lines: &[Line], class: &'static str) -> Html {
        lines
            .iter()
            .map(|line| {
                html! {
                    <p {class} data-s={self.mark(&line.span)} hidden={self.hides(&line.span)}>
                        { &line.text }
                    </p>
                }
            })
            .collect()
    }
}

/// A heading; `role` and `aria-level`, so that a host's `heading-level` changes no element.
fn heading(level: &'static str, class: &'static str, text: &Text) -> Html {
    html! { <div role="heading" aria-level={level} {class}>{ text }</div> }
}

/// Words that lead to an address, or the words alone where there is none.
fn link(class: &'static str, address: Option<&Text>, words: impl IntoPropValue<Html>) -> Html {
    let words = words.into_prop_value();
    match address {
        Some(address) => html! { <a {class} href={address} rel="noopener">{ words }</a> },
        None => html! { <span {class}>{ words }</span> },
    }
}

/// The name of a source, leading to it.
fn source(link: &Link) -> Html {
    self::link("source", link.address.as_ref(), &link.name)
}
