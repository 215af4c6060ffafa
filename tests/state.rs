//! What the state of play and the sources say, on small claims of their own.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use report_denial::card::{Answer, Card};
use small::*;

#[path = "common/small.rs"]
mod small;

#[test]
fn a_month_is_told_as_a_month_and_makes_no_step_of_its_first_day() {
    let tables = [
        source("paper", &dated("2019-01-30")),
        source("agency", &dated("2019-01")),
        source("weekly", &dated("2019-02-04")),
        says("paper", "own-voice", "asserts = [\"p\"]"),
        says("agency", "a", "denies = [\"p\"]"),
        says("weekly", "own-voice", "asserts = [\"q\"]"),
    ];
    let card = card(&tables.concat());
    let isos: Vec<_> = days(&card).into_iter().map(|(iso, _)| iso).collect();
    assert_eq!(isos, ["2019-01-30", "2019-02-04"]);
    let now = facts(&card.state, 1);
    assert!(
        now.contains(&"P: denied in January 2019 by Ann.".to_owned()),
        "{now:#?}"
    );
    // It may have come before the thirtieth as well as after.
    assert_eq!(
        facts(&card.later, 0),
        ["P: denied, in January 2019, by Ann."]
    );
    assert_eq!(
        lines(&card.denial.empty, 0),
        [
            "Whether anybody had denied any of it by this day is not known. A denial came in January 2019."
        ]
    );
}

#[test]
fn a_month_after_all_days_is_the_last_step_under_its_own_name() {
    for (date, iso, words, when) in [
        (
            "2023-03",
            "2023-03-31",
            "March 2023 to today",
            "in March 2023",
        ),
        ("2023", "2023-12-31", "2023 to today", "in 2023"),
        (
            "2023-03-30/2023-04-02",
            "2023-04-02",
            "2 April 2023 to today",
            "between 30 March 2023 and 2 April 2023",
        ),
        // Not after the day on which the author looked.
        (
            "2026-01",
            "2026-01-01",
            "January 2026 to today",
            "in January 2026",
        ),
    ] {
        let tables = [
            source("paper", &dated("2019-01-30")),
            source("agency", &dated(date)),
            says("paper", "own-voice", "asserts = [\"p\", \"q\"]"),
            says("agency", "a", "denies = [\"p\"]"),
        ];
        let card = card(&tables.concat());
        assert_eq!(days(&card)[1], (iso.to_owned(), words.to_owned()));
        assert_eq!(
            facts(&card.later, 0)[1],
            format!("P: denied later, {when}, by Ann.")
        );
        let now = facts(&card.state, 1);
        assert!(
            now.contains(&format!("P: denied {when} by Ann.")),
            "{now:#?}"
        );
    }
}

#[test]
fn a_day_that_nobody_knows_is_told_as_unknown() {
    let tables = [
        source("paper", &dated("2019-01-30")),
        source("agency", ""),
        source("weekly", &dated("2019-02-04")),
        says("paper", "own-voice", "asserts = [\"p\"]"),
        says("agency", "a", "denies = [\"p\"]"),
        says("weekly", "own-voice", "asserts = [\"q\"]"),
    ];
    let card = card(&tables.concat());
    assert_eq!(
        facts(&card.later, 0),
        ["P: denied, on an unknown day, by Ann."]
    );
    let now = facts(&card.state, 1);
    assert!(
        now.contains(&"P: denied on an unknown day by Ann.".to_owned()),
        "{now:#?}"
    );
}

#[test]
fn the_marked_report_is_what_was_reported_and_what_came_before_it_has_its_own_line() {
    let lead = |lead: bool| {
        let lead = if lead { "\nlead = true" } else { "" };
        let tables = [
            party("insider", "unnamed"),
            source("early", &dated("2017-01-17")),
            source("paper", &dated("2017-06-22")),
            source("late", &dated("2017-06-23")),
            says("early", "own-voice", "asserts = [\"q\"]"),
            says("paper", "insider", &format!("asserts = [\"p\"]{lead}")),
            says("late", "a", "denies = [\"p\"]"),
        ];
        card(&tables.concat())
    };
    let marked = lead(true);
    let before = "Q: reported on 17 January 2017 on the word of one outlet that names no source.";
    assert_eq!(facts(&marked.state, 0), [before]);
    assert_eq!(
        facts(&marked.state, 2)[..3],
        [
            "P: reported on 22 June 2017 on the word of one unnamed source.".to_owned(),
            "P: denied on 23 June 2017 by Ann.".to_owned(),
            format!("{before} No denial on record addresses any of this."),
        ]
    );
    assert!(facts(&lead(false).state, 2)[0].starts_with(before));
}

#[test]
fn a_denier_who_later_asserts_the_point_is_named_and_is_nobody_else() {
    let tables = [
        party("insider", "unnamed"),
        source("paper", &dated("2019-01-30")),
        source("answer", &dated("2019-01-30")),
        source("notice", &dated("2019-02-04")),
        says("paper", "insider", "asserts = [\"p\", \"q\"]"),
        says("answer", "a", "denies = [\"p\"]"),
        says("notice", "a", "asserts = [\"p\"]\ncaveat = \"in part\""),
    ];
    let card = card(&tables.concat());
    let now = facts(&card.state, 1);
    assert_eq!(
        now[..3],
        [
            "P, Q: reported on 30 January 2019 on the word of one unnamed source.",
            "P: denied on 30 January 2019 by Ann.",
            "P: Ann, who denied it on 30 January 2019, asserted it on 4 February 2019 (in part).",
        ]
    );
    // It counts on both sides: the word was given twice.
    let cell = |cell: &report_denial::card::Cell| said(&cell.states.last().unwrap().text);
    assert_eq!(cell(&card.points[0].report), "Asserted: 1 named, 1 unnamed");
    assert_eq!(cell(&card.points[0].denial), "Denied: 1 named");
}

#[test]
fn an_outlet_takes_back_what_it_had_on_an_unnamed_word_wherever_that_was_relayed() {
    let tables = [
        party("insider", "unnamed"),
        source("paper1", &dated("2017-06-22")),
        source("echo", &dated("2017-06-23")),
        source("paper2", &dated("2017-06-24")),
        source("blog", &dated("2017-06-25")),
        says("paper1", "insider", "asserts = [\"p\"]\nlead = true"),
        says("paper1", "a", "asserts = [\"q\"]"),
        says(
            "echo",
            "insider",
            "asserts = [\"p\"]\nrelayed-from = \"paper1\"",
        ),
        says("echo", "a", "denies = [\"p\"]"),
        says("paper2", "own-voice", "withdraws = [\"p\"]"),
        says(
            "blog",
            "insider",
            "asserts = [\"p\"]\nrelayed-from = \"paper1\"",
        ),
    ];
    let card = card(&tables.concat());
    let now = facts(&card.state, last(&card));
    assert!(
        now.contains(&"P: the report was taken back on 24 June 2017 by paper.".to_owned()),
        "{now:#?}"
    );
    assert!(
        now[0].starts_with("P, Q: reported on 22 June 2017"),
        "{now:#?}"
    );
    let cell = |point: usize| said(&card.points[point].report.states.last().unwrap().text);
    assert_eq!(cell(0), "Asserted, then taken back: paper");
    assert_eq!(cell(1), "Asserted: 1 named", "a named party keeps its word");
    let [lead] = card.report.leads.as_slice() else {
        panic!("the report is what the card is about, withdrawn or not")
    };
    let [back] = lead.answered.as_slice() else {
        panic!("{:?}", lead.answered)
    };
    let told = "taken back by paper, in its own voice, 24 June 2017";
    assert_eq!((back.span.from, said(&back.text).as_str()), (2, told));
}

#[test]
fn what_was_read_in_part_is_not_called_silent() {
    let tables = |read: &str| {
        let tables = [
            source("paper", &format!("{}\n{read}", dated("2019-01-30"))),
            source("answer", &dated("2019-01-31")),
            says(
                "paper",
                "own-voice",
                "id = \"report\"\nasserts = [\"p\", \"q\"]",
            ),
            says("answer", "a", "denies = [\"p\"]"),
            source("critic", &format!("{}\n{read}", dated("2019-01-31"))),
            says("critic", "a", "disputes = [\"report\"]"),
            source("apart", &format!("{}\n{read}", dated("2019-01-31"))),
        ];
        card(&tables.concat())
    };
    let of = |card: &Card, source: usize| {
        let source = &card.sources[source];
        let silent = source
            .mentions
            .iter()
            .any(|m| m.stance == "does not mention");
        (
            silent,
            source.notes.iter().map(ToString::to_string).collect(),
        )
    };
    let part = "Not read in full; what it does not mention is not known.".to_owned();
    let whole = tables("");
    assert_eq!(
        of(&whole, 1),
        (true, vec![]),
        "the answer speaks of one point"
    );
    assert_eq!(
        of(&whole, 2),
        (false, vec![]),
        "who disputes a report mentions its points"
    );
    assert_eq!(of(&whole, 3), (true, vec![]));
    assert_eq!(of(&tables("read = \"part\""), 3), (false, vec![part]));
}

#[test]
fn what_only_answers_another_statement_is_quoted_under_it() {
    let tables = [
        source("paper", &dated("2019-01-30")),
        source(
            "answer",
            "published = \"2019-01-31\"\nlanguage = \"de\"\nurl = \"https://example.org/a\"",
        ),
        says(
            "paper",
            "own-voice",
            "id = \"report\"\nasserts = [\"p\", \"q\"]",
        ),
        says(
            "answer",
            "a",
            "disputes = [\"report\"]\nwords = \"Nein.\"\ntranslation = \"No.\"\ncaveat = \"of all of it\"",
        ),
        says(
            "answer",
            "a",
            "on = \"2019-01-30\"\ndenies = [\"q\"]\ndisputes = [\"report\"]\nwords = \"Nie.\"\ntranslation = \"Never.\"",
        ),
    ];
    let card = card(&tables.concat());
    let report = &card.points[0].report.statements[0];
    let [alone, beside]: &[Answer; 2] = report.answered.as_slice().try_into().unwrap();
    assert_eq!(said(&alone.text), "disputed by Ann, 31 January 2019");
    let words = alone.said.as_ref().unwrap();
    let quote = words.quote.as_ref().unwrap();
    assert_eq!(
        (quote.text.as_str(), quote.language.as_str()),
        ("“Nein.”", "de")
    );
    assert_eq!(
        said(quote.translation.as_ref().unwrap()),
        "In translation: No."
    );
    assert_eq!(words.caveat.as_deref(), Some("of all of it"));
    assert_eq!(
        words.link.address.as_deref(),
        Some("https://example.org/a#:~:text=Nein.")
    );
    assert_eq!(beside.said, None, "its words stand beside its own point");
}

#[test]
fn a_document_is_one_and_no_named_source() {
    let one = |language: &str| {
        let tables = [
            party("file", "document"),
            source("paper", &dated("2019-01-30")),
            says("paper", "file", "asserts = [\"p\", \"q\"]"),
            says("paper", "a", "denies = [\"p\"]"),
        ];
        in_language(language, &tables.concat())
    };
    for (language, reported, counted) in [
        ("ar", "استناداً إلى وثيقة واحدة", "وثيقة واحدة"),
        ("de", "Grundlage: ein Dokument.", "1 Dokument"),
        ("en", "on the word of one document.", "1 document"),
        ("es", "en el origen: un documento.", "1 documento"),
        ("fr", "à l’origine\u{a0}: un document.", "1 document"),
        ("he", "על סמך מסמך אחד", "מסמך אחד"),
        ("ko", "근거: 문서 하나.", "문서 1"),
    ] {
        let card = one(language);
        let now = facts(&card.state, 0);
        assert!(now[0].contains(reported), "{now:#?}");
        let cell = said(&card.points[0].report.states[0].text);
        assert!(cell.ends_with(counted), "{cell}");
    }
}
