//! The first claim, held against what research found out by hand: every point at every step.
//!
//! Read it as a table. A cell tells what is on record by then, not only what was new that day:
//! first what stands for the point, then what stands against it, then what it means if nothing
//! does. `-` is a point on which nobody had said anything.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use claim::{
    Claim,
    derive::{Derived, Origin, PointState, Side, Silence, Tally, derive},
    model::{PointId, Read, SourceId, StatementId, Words},
};
use jiff::civil::{Date, date};

/// The day, then the cells in the order of [`POINTS`].
const EXPECTED: [(Date, [&str; 6]); 7] = [
    (
        // The report; Pompeo laughs and does not answer.
        date(2018, 7, 6),
        [
            /* signed      */ "asserted: 1 unnamed; no denial yet",
            /* carried     */ "asserted: 1 unnamed; declines: pompeo; no denial yet",
            /* handed over */ "-",
            /* song        */ "asserted: 1 unnamed; no denial yet",
            /* letter      */ "-",
            /* later       */ "-",
        ],
    ),
    (
        // Nauert, on record: the hand-over, and nothing else.
        date(2018, 7, 7),
        [
            /* signed      */ "asserted: 1 unnamed; not addressed",
            /* carried     */ "asserted: 1 unnamed; declines: pompeo; not addressed",
            /* handed over */ "denied: 1 named",
            /* song        */ "asserted: 1 unnamed; not addressed",
            /* letter      */ "asserted: 1 named; not denied",
            /* later       */ "-",
        ],
    ),
    (
        // Trump: not given, to be given. AP states the signing in its own voice.
        date(2018, 7, 10),
        [
            /* signed      */ "asserted: 1 unnamed, 1 own voice; not addressed",
            /* carried     */ "asserted: 1 unnamed; declines: pompeo; not addressed",
            /* handed over */ "denied: 2 named",
            /* song        */ "asserted: 1 unnamed; not addressed",
            /* letter      */ "asserted: 1 named; not denied",
            /* later       */ "promises: trump; not denied",
        ],
    ),
    (
        // The originating paper relays Trump; CNN has one unnamed source.
        date(2018, 7, 11),
        [
            /* signed      */ "asserted: 1 unnamed, 1 own voice; not addressed",
            /* carried     */ "asserted: 2 unnamed; declines: pompeo; not addressed",
            /* handed over */ "denied: 2 named, 1 unnamed",
            /* song        */ "asserted: 1 unnamed; not addressed",
            /* letter      */ "asserted: 1 named; not denied",
            /* later       */ "promises: trump; not denied",
        ],
    ),
    (
        // Bolton's book.
        date(2020, 6, 17),
        [
            /* signed      */ "asserted: 1 unnamed, 1 own voice; not addressed",
            /* carried     */ "asserted: 2 unnamed; declines: pompeo; not addressed",
            /* handed over */ "denied: 3 named, 1 unnamed",
            /* song        */ "asserted: 1 unnamed; not addressed",
            /* letter      */ "asserted: 1 named; not denied",
            /* later       */ "promises: trump; not denied",
        ],
    ),
    (
        // Trump: a cassette.
        date(2021, 12, 11),
        [
            /* signed      */ "asserted: 1 unnamed, 1 own voice; not addressed",
            /* carried     */ "asserted: 2 unnamed; declines: pompeo; not addressed",
            /* handed over */ "denied: 3 named, 1 unnamed",
            /* song        */ "asserted: 1 unnamed; not addressed",
            /* letter      */ "asserted: 1 named; not denied",
            /* later       */ "asserted: 1 named; promises: trump; not denied",
        ],
    ),
    (
        // Pompeo's memoir: an eyewitness of the lunch.
        date(2023, 1, 24),
        [
            /* signed      */ "asserted: 1 unnamed, 1 own voice; not addressed",
            /* carried     */ "asserted: 2 unnamed; declines: pompeo; not addressed",
            /* handed over */ "denied: 3 named, 1 unnamed",
            /* song        */ "asserted: 1 named, 1 unnamed; not addressed",
            /* letter      */ "asserted: 1 named; not denied",
            /* later       */ "asserted: 1 named; promises: trump; not denied",
        ],
    ),
];

const POINTS: [&str; 6] = [
    "signed",
    "carried",
    "handed-over",
    "song",
    "letter",
    "later",
];

#[test]
fn every_point_stands_at_every_step_as_research_found() {
    let (claim, derived) = first_claim();
    let points: Vec<&str> = claim
        .points
        .iter()
        .map(|point| point.key.as_str())
        .collect();
    assert_eq!(points, POINTS);
    let days: Vec<Date> = derived.steps.iter().map(|step| step.on).collect();
    assert_eq!(days, EXPECTED.map(|(day, _)| day));
    for (step, (day, cells)) in EXPECTED.iter().enumerate() {
        for (point, expected) in cells.iter().enumerate() {
            let state = derived.state(step, PointId(point)).unwrap();
            assert_eq!(cell(&claim, state), *expected, "{} on {day}", POINTS[point]);
        }
    }
}

#[test]
fn the_origins_are_who_research_found() {
    let (claim, derived) = first_claim();
    let today = |point| derived.state(6, self::point(&claim, point)).unwrap();
    let named = |tally: &Tally| {
        tally
            .origins()
            .map(|origin| name(&claim, origin))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        named(&today("signed").asserted),
        ["diplomatic-source", "ap"]
    );
    assert_eq!(
        named(&today("carried").asserted),
        ["diplomatic-source", "cnn-source"]
    );
    assert_eq!(
        named(&today("handed-over").denied),
        ["nauert", "trump", "bolton", "cnn-source"]
    );
    assert_eq!(
        named(&today("song").asserted),
        ["pompeo", "diplomatic-source"]
    );
    assert_eq!(named(&today("letter").asserted), ["nauert"]);
    assert_eq!(named(&today("later").asserted), ["trump"]);
    let voices: Vec<_> = derived
        .voices
        .iter()
        .map(|voice| name(&claim, &voice.origin))
        .collect();
    assert_eq!(
        voices,
        [
            "diplomatic-source",
            "pompeo",
            "nauert",
            "trump",
            "ap",
            "cnn-source",
            "bolton"
        ],
        "each once; “sources in Washington” are the one diplomatic source"
    );
}

#[test]
fn a_day_shows_the_last_step_on_or_before_it() {
    let (_, derived) = first_claim();
    let shown = |day| derived.step_at(day).map(|step| derived.steps[step].on);
    assert_eq!(shown(date(2018, 7, 5)), None);
    assert_eq!(shown(date(2018, 7, 6)), Some(date(2018, 7, 6)));
    assert_eq!(shown(date(2018, 7, 8)), Some(date(2018, 7, 7)));
    assert_eq!(shown(date(2019, 1, 1)), Some(date(2018, 7, 11)));
    assert_eq!(shown(date(2026, 11, 22)), Some(date(2023, 1, 24)));
}

#[test]
fn only_the_hand_over_is_ever_denied_and_first_on_7_july() {
    let (claim, derived) = first_claim();
    assert_eq!(derived.first_denial(), Some(1));
    for key in POINTS {
        let expected = (key == "handed-over").then_some(1);
        assert_eq!(
            derived.first_denial_step(point(&claim, key)),
            expected,
            "{key}"
        );
    }
}

#[test]
fn each_side_opens_with_the_words_of_its_origin() {
    let (claim, derived) = first_claim();
    let lead = |side, step| {
        derived
            .lead(side, step)
            .map(|id| claim.statement(id).key.as_str())
    };
    assert_eq!(lead(Side::Denial, 0), None, "nobody had denied anything");
    for step in 0..7 {
        assert_eq!(
            lead(Side::Report, step),
            Some("chosun-carried"),
            "step {step}"
        );
    }
    for step in 1..7 {
        assert_eq!(
            lead(Side::Denial, step),
            Some("nauert-denies"),
            "step {step}"
        );
    }
}

#[test]
fn only_a_source_that_was_read_as_a_whole_is_called_silent() {
    let (claim, derived) = first_claim();
    let whole = [
        ("people", "handed-over later"),
        ("fortune", "handed-over later"),
        ("washington-post", "later"),
        ("the-week", "signed carried handed-over song letter later"),
    ];
    for source in &claim.sources {
        let read = whole.iter().any(|(key, _)| *key == source.key);
        assert_eq!(source.read == Read::Whole, read, "{}", source.key);
    }
    for (id, source) in claim.sources.iter().enumerate() {
        let known = whole.iter().find(|(key, _)| *key == source.key);
        let expected = known.map_or("", |(_, silent)| silent);
        let points = derived.unmentioned(SourceId(id)).iter();
        let keys: Vec<&str> = points
            .map(|&point| claim.point(point).key.as_str())
            .collect();
        assert_eq!(keys.join(" "), expected, "{}", source.key);
    }
}

#[test]
fn chains_lead_back_to_the_first_speaker() {
    let (claim, derived) = first_claim();
    let chain = |key| {
        let sources = derived.chain(statement(&claim, key)).iter();
        sources
            .map(|&source| claim.source(source).key.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(chain("chosun-song"), ["chosun-2018-07-06"]);
    assert_eq!(chain("people-gift"), ["people", "chosun-2018-07-06"]);
    assert_eq!(chain("global-news-pompeo"), ["global-news", "nbc-2018-07"]);
    assert_eq!(chain("the-hill-denial"), ["the-hill", "nbc-2018-07"]);
    assert_eq!(chain("newsis-denial"), ["newsis", "washington-post"]);
    assert_eq!(chain("bolton-denies"), ["mediaite", "washington-post-2020"]);
}

#[test]
fn nothing_is_seen_before_it_was_known() {
    let (claim, derived) = first_claim();
    let from = |key| derived.source_visible_from(source(&claim, key));
    // Printed on 5 July in New York, when it was the sixth in Seoul: no step of its own.
    assert_eq!(from("guardian-2018-07-06"), 0);
    assert_eq!(
        (from("people"), from("fortune"), from("nbc-2018-07")),
        (0, 0, 0)
    );
    // Without a date, and not before the denial it retells.
    assert_eq!(from("comic-sands"), 1);
    // Some day of 2018 after the last step of that year.
    assert_eq!(from("the-week"), 4);
    assert_eq!((from("mediaite"), from("washington-post-2020")), (4, 4));
    assert_eq!((from("insider"), from("the-hill-2023")), (5, 6));
}

#[test]
fn every_quotation_is_short() {
    let (claim, _) = first_claim();
    let statements = claim
        .statements
        .iter()
        .filter_map(|statement| statement.words.as_ref());
    let versions = claim
        .retellings
        .iter()
        .flat_map(|retelling| &retelling.versions);
    let all: Vec<&Words> = statements
        .chain(versions.filter_map(|v| v.words.as_ref()))
        .collect();
    assert!(all.len() > 40);
    for words in all {
        assert!(
            words.text.split_whitespace().count() <= 25,
            "{}",
            words.text
        );
        assert_eq!(
            words.language != "en",
            words.translation.is_some(),
            "{}",
            words.text
        );
    }
}

fn first_claim() -> (Claim, Derived) {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../claims/rocket-man-cd.toml"
    );
    let bytes = std::fs::read(path).expect("the first claim is in the project");
    let checked = claim::check(path, &bytes).unwrap_or_else(|problems| panic!("{problems}"));
    let claim = checked.claim;
    let derived = derive(&claim);
    (claim, derived)
}

/// A cell of the table in words.
fn cell(claim: &Claim, state: &PointState) -> String {
    let counts = [
        ("asserted", &state.asserted),
        ("denied", &state.denied),
        ("doubted", &state.doubted),
        ("suspected", &state.suspected),
    ];
    let who = [
        ("declines", &state.declined),
        ("no reply", &state.no_reply),
        ("promises", &state.promised),
        ("withdraws", &state.withdrawn),
    ];
    let counted = counts.iter().filter(|(_, tally)| !tally.is_empty());
    let mut parts: Vec<String> = counted
        .map(|(stance, tally)| format!("{stance}: {}", classes(tally)))
        .collect();
    for (stance, tally) in who.iter().filter(|(_, tally)| !tally.is_empty()) {
        let names: Vec<_> = tally.origins().map(|origin| name(claim, origin)).collect();
        parts.push(format!("{stance}: {}", names.join(", ")));
    }
    match state.silence {
        Some(Silence::NothingSaid) => parts.push("-".into()),
        Some(Silence::NoDenialYet) => parts.push("no denial yet".into()),
        Some(Silence::NotAddressed) => parts.push("not addressed".into()),
        Some(Silence::NotDenied) => parts.push("not denied".into()),
        None => {}
    }
    parts.join("; ")
}

/// How many origins of which class.
fn classes(tally: &Tally) -> String {
    let classes = [
        (tally.named.len(), "named"),
        (tally.unnamed.len(), "unnamed"),
        (tally.own_voice.len(), "own voice"),
        (tally.unknown, "unknown"),
    ];
    let there = classes.iter().filter(|(count, _)| *count > 0);
    there
        .map(|(count, class)| format!("{count} {class}"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn name<'a>(claim: &'a Claim, origin: &Origin) -> &'a str {
    match origin {
        Origin::Party(party) => &claim.party(*party).key,
        Origin::Unnamed(parties) => &claim.party(parties[0]).key,
        Origin::OwnVoice(source) => &claim.source(*source).key,
        Origin::Unknown => "unknown",
    }
}

fn point(claim: &Claim, key: &str) -> PointId {
    PointId(
        claim
            .points
            .iter()
            .position(|point| point.key == key)
            .expect(key),
    )
}

fn source(claim: &Claim, key: &str) -> SourceId {
    SourceId(
        claim
            .sources
            .iter()
            .position(|source| source.key == key)
            .expect(key),
    )
}

fn statement(claim: &Claim, key: &str) -> StatementId {
    StatementId(
        claim
            .statements
            .iter()
            .position(|statement| statement.key == key)
            .expect(key),
    )
}
