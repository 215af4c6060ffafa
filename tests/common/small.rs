//! Small claims, written table by table, and what their cards say.
#![allow(dead_code, reason = "not every test uses all of it")]

use report_denial::{
    card::{Card, Fact, Line, Phrase},
    compose::compose,
};

/// A claim about two points, with these tables; sources are called by their outlets.
pub(crate) fn card(tables: &str) -> Card {
    in_language("en", tables)
}

pub(crate) fn in_language(language: &str, tables: &str) -> Card {
    let head = format!(
        r#"
headline = "Was it so?"
summary = "Somebody said so."
language = "{language}"
authors = ["A desk"]
last-checked = 2026-01-01
[[point]]
id = "p"
text = "P is so."
short = "P"
[[point]]
id = "q"
text = "Q is so."
short = "Q"
[[party]]
id = "a"
name = "Ann"
kind = "person"
"#
    );
    let claim = claim::check("claims/small.toml", format!("{head}{tables}").as_bytes());
    compose(
        &claim
            .unwrap_or_else(|problems| panic!("{}", problems.render(false)))
            .claim,
    )
    .unwrap()
}

pub(crate) fn source(id: &str, more: &str) -> String {
    let outlet = id.trim_end_matches(|c: char| c.is_ascii_digit());
    format!("[[source]]\nid = \"{id}\"\noutlet = \"{outlet}\"\n{more}\n")
}

pub(crate) fn says(source: &str, by: &str, more: &str) -> String {
    format!("[[statement]]\nsource = \"{source}\"\nby = \"{by}\"\n{more}\n")
}

pub(crate) fn party(id: &str, kind: &str) -> String {
    format!("[[party]]\nid = \"{id}\"\nname = \"{id}\"\nkind = \"{kind}\"\n")
}

pub(crate) fn dated(day: &str) -> String {
    format!("published = \"{day}\"")
}

pub(crate) fn said(phrase: &Phrase) -> String {
    match phrase {
        Phrase::Plain(text) => text.to_string(),
        Phrase::Pieces(pieces) => pieces.iter().map(|piece| piece.text.as_str()).collect(),
    }
}

/// The facts of a step, each after the points it is about.
pub(crate) fn facts(facts: &[Fact], step: u32) -> Vec<String> {
    let now = facts.iter().filter(|fact| fact.span.covers(step));
    now.map(|fact| {
        let points = fact.points.as_ref().map(|points| format!("{points} "));
        points.unwrap_or_default() + &said(&fact.text)
    })
    .collect()
}

pub(crate) fn lines(lines: &[Line], step: u32) -> Vec<String> {
    let now = lines.iter().filter(|line| line.span.covers(step));
    now.map(|line| said(&line.text)).collect()
}

pub(crate) fn last(card: &Card) -> u32 {
    u32::try_from(card.days.len()).unwrap() - 1
}

pub(crate) fn days(card: &Card) -> Vec<(String, String)> {
    let days = card.days.iter();
    days.map(|day| (day.iso.to_string(), day.words.to_string()))
        .collect()
}
