//! `material <claim.toml>`: one card in every form that is compared, as one JSON object on
//! standard output.

extern crate shipped as report_denial;

// The engine's component and props, of which the server renderer needs no `ready`.
#[path = "../../../src/engine/app.rs"]
mod app;
#[allow(
    unused_imports,
    dead_code,
    reason = "written and read here, never shown"
)]
#[path = "../../../src"]
mod source {
    pub mod card;
}
mod wire;

use app::{App, Props};
use shipped::{
    card::Card,
    compose::compose,
    entry::{self, Parts},
    wire::{Reader, Wire, Writer},
};
use std::{env, error::Error, fs, rc::Rc};
use yew::{Callback, ServerRenderer};

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args()
        .nth(1)
        .ok_or("expected a claim file, found no argument")?;
    let card = read(&path)?;
    let mut tree = Writer::default();
    entry::finished(&card)
        .iter()
        .for_each(|node| node.write(&mut tree));
    let mut alone = Writer::default();
    card.write(&mut alone);
    let object = object(&alone).ok_or("expected a card from a card's numbers, found none")?;
    let material = serde_json::json!({
        "call": call(&card),
        "html": prerendered(path)?,
        "treeStrings": tree.strings.len(),
        "alone": { "strings": alone.strings, "numbers": alone.numbers },
        // As a string: a value would sort the fields.
        "object": serde_json::to_string(&object)?,
    });
    println!("{material}");
    Ok(())
}

/// `()({...});`: the entry script of no loader, style or engine; `run/entry.mjs` adds them.
fn call(card: &Card) -> String {
    let program = entry::program("");
    entry::script(
        card,
        Parts {
            program: &program,
            style: "",
            engine: "",
            wasm: "",
        },
    )
}

fn read(path: &str) -> Result<Card, String> {
    let bytes = fs::read(path).map_err(|error| format!("cannot read {path}: {error}"))?;
    let checked = claim::check(path, &bytes).map_err(|problems| problems.render(false))?;
    compose(&checked.claim).map_err(|untranslated| untranslated.to_string())
}

/// The finished card as Yew's server renderer makes it, with the comments that hydration needs.
fn prerendered(path: String) -> Result<String, String> {
    read(&path)?;
    // A card is not `Send`, so the renderer's thread makes its own.
    let props = move || {
        let card = read(&path).unwrap_or_else(|_| unreachable!("it was just read"));
        let step = u32::try_from(card.days.len().saturating_sub(1)).unwrap_or(u32::MAX);
        Props {
            card: Rc::new(card),
            step,
            choose: Callback::noop(),
            ready: Callback::noop(),
        }
    };
    Ok(futures::executor::block_on(
        ServerRenderer::<App>::with_props(props).render(),
    ))
}

/// The card in the structs that serde knows.
fn object(card: &Writer) -> Option<source::card::Card> {
    source::card::Card::read(&mut Reader::new(&card.strings, &card.numbers))
}
