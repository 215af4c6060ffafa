//! What the state of play and the sources say, on small claims of their own.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use report_denial::{
    card::{Answer, Card, Fact, Line, Phrase},
    compose::compose,
    tree::{self, Node},
    view::{Filter, Sides, View},
};

/// A claim about two points, with these tables; sources are called by their outlets.
fn card(tables: &str) -> Card {
    in_language("en", tables)
}

fn in_language(language: &str, tables: &str) -> Card {
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

fn source(id: &str, more: &str) -> String {
    let outlet = id.trim_end_matches(|c: char| c.is_ascii_digit());
    format!("[[source]]\nid = \"{id}\"\noutlet = \"{outlet}\"\n{more}\n")
}

fn says(source: &str, by: &str, more: &str) -> String {
    format!("[[statement]]\nsource = \"{source}\"\nby = \"{by}\"\n{more}\n")
}

fn party(id: &str, kind: &str) -> String {
    format!("[[party]]\nid = \"{id}\"\nname = \"{id}\"\nkind = \"{kind}\"\n")
}

fn dated(day: &str) -> String {
    format!("published = \"{day}\"")
}

fn said(phrase: &Phrase) -> String {
    match phrase {
        Phrase::Plain(text) => text.to_string(),
        Phrase::Pieces(pieces) => pieces.iter().map(|piece| piece.text.as_str()).collect(),
    }
}

/// The facts of a step, each after the points it is about.
fn facts(facts: &[Fact], step: u32) -> Vec<String> {
    let now = facts.iter().filter(|fact| fact.span.covers(step));
    now.map(|fact| {
        let points = fact.points.as_ref().map(|points| format!("{points} "));
        points.unwrap_or_default() + &said(&fact.text)
    })
    .collect()
}

fn lines(lines: &[Line], step: u32) -> Vec<String> {
    let now = lines.iter().filter(|line| line.span.covers(step));
    now.map(|line| said(&line.text)).collect()
}

fn last(card: &Card) -> u32 {
    u32::try_from(card.days.len()).unwrap() - 1
}

fn days(card: &Card) -> Vec<(String, String)> {
    let days = card.days.iter();
    days.map(|day| (day.iso.to_string(), day.words.to_string()))
        .collect()
}

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

#[test]
fn what_somebody_else_asked_is_told_with_who_asked_and_where_that_is_told() {
    let tables = [
        source("paper", &dated("2019-01-30")),
        says("paper", "own-voice", "asserts = [\"p\", \"q\"]"),
        says("paper", "a", "denies = [\"p\"]"),
        "[[reply]]\nto = \"Ann\"\nasked = \"Is it so?\"\non = 2019-02-01\n".into(),
        "[[reply]]\nto = \"Ann\"\nasked = \"Questions\"\nasked-by = \"The Paper\"\nsource = \"paper\"\n".into(),
        "[[reply]]\nto = \"Bob\"\nasked = \"Questions\"\nasked-by = \"The Paper\"\nsource = \"paper\"\non = \"2019-01\"\ndeadline = 2019-01-30\nanswer = \"No comment.\"\n".into(),
    ];
    let card = card(&tables.concat());
    let told = card.replies.iter().map(|reply| {
        let source = reply.source.as_ref().map(|link| said(&link.name));
        let (asked, answer) = (said(&reply.asked), said(&reply.answer));
        (asked, answer, source)
    });
    let expected = [
        (
            "Ann, asked on 1 February 2019: Is it so?",
            "No answer had come by 1 January 2026.",
            None,
        ),
        (
            "Ann, asked on an unknown day by The Paper: Questions",
            "No answer, as paper tells it.",
            Some("paper"),
        ),
        (
            "Bob, asked in January 2019 by The Paper to answer by 30 January 2019: Questions",
            "No comment.",
            Some("paper"),
        ),
    ];
    let expected = expected.map(|(asked, answer, source): (_, _, Option<&str>)| {
        (
            asked.to_owned(),
            answer.to_owned(),
            source.map(str::to_owned),
        )
    });
    assert_eq!(told.collect::<Vec<_>>(), expected);
}

#[test]
fn a_suspicion_is_told_on_the_reports_side_and_is_nobodys_assertion() {
    let tables = [
        source("paper", &dated("2019-01-30")),
        party("regulator", "office"),
        says("paper", "own-voice", "asserts = [\"q\"]"),
        says("paper", "a", "denies = [\"q\"]"),
        says("paper", "regulator", "suspects = [\"p\"]"),
    ];
    let with = |more: &str| card(&format!("{}{more}", tables.concat()));
    let cell = |card: &Card| {
        let states = &card.points[0].report.states;
        let told = said(&states.last().unwrap().text);
        (told, card.points[0].report.statements.len())
    };
    let card = with("");
    assert_eq!(cell(&card), ("Suspicion only: 1 named".into(), 1));
    let counts = lines(&card.origins_count, 0);
    assert!(counts[0].contains("Asserted: Q 1;"), "{counts:?}");
    let reported = facts(&card.state, 0);
    assert!(
        reported.iter().all(|fact| !fact.contains("P")),
        "{reported:?}"
    );
    let asserted = with(&says("paper", "own-voice", "asserts = [\"p\"]"));
    let told = "Asserted: 1 in an outlet’s own voice";
    assert_eq!(cell(&asserted), (told.into(), 2));
    let denier = with(&says("paper", "a", "suspects = [\"p\"]"));
    assert_eq!(
        said(&denier.points[0].denial.states[0].text),
        "Not denied; the denial’s side suspects it: Ann"
    );
}

#[test]
fn who_spoke_in_two_roles_is_told_in_the_one_they_had_then() {
    let tables = [
        "[[party]]\nid = \"b\"\nname = \"Bob\"\nkind = \"person\"\nrole = \"head\"\naffiliation = \"Works\"\n".into(),
        source("paper", &dated("2019-01-30")),
        source("weekly", &dated("2020-02-04")),
        says("paper", "a", "asserts = [\"p\", \"q\"]"),
        says("paper", "b", "denies = [\"p\"]"),
        says("weekly", "b", "denies = [\"q\"]\nrole = \"defendant\"\naffiliation = \"Court\""),
    ];
    let card = card(&tables.concat());
    let speaker = |point: usize| {
        let statement = &card.points[point].denial.statements[0];
        said(statement.speaker.as_ref().unwrap())
    };
    assert_eq!(speaker(0), "Bob, head, Works");
    assert_eq!(speaker(1), "Bob, defendant, Court");
    let now = facts(&card.state, 1);
    for told in [
        "P: denied on 30 January 2019 by Bob (Works).",
        "Q: denied on 4 February 2020 by Bob (Court).",
    ] {
        assert!(now.contains(&told.to_owned()), "{now:#?}");
    }
    // Among the origins no statement is meant.
    let names: Vec<_> = card.origins.iter().map(|it| said(&it.name)).collect();
    assert_eq!(names, ["Ann", "Bob"]);
}

#[test]
fn what_was_raised_against_a_report_is_no_part_of_it() {
    let point = "[[point]]\nid = \"r\"\ntext = \"R is so.\"\nshort = \"R\"\nraised-by = \"a\"\n";
    let tables = [
        point.to_owned(),
        source("paper", &dated("2019-01-30")),
        source("agency", &dated("2019-01-31")),
        source("weekly", &dated("2019-02-04")),
        // The paper answers the counter-claim before the report is denied.
        says("paper", "a", "asserts = [\"r\"]\ncaveat = \"a guess\""),
        says("paper", "own-voice", "asserts = [\"p\", \"q\"]"),
        says("agency", "own-voice", "denies = [\"r\"]"),
        says("weekly", "a", "denies = [\"p\"]"),
    ];
    let card = card(&tables.concat());
    // Neither among what was reported, nor among what nobody denies, nor its denial the report's.
    let reported =
        "P, Q: reported on 30 January 2019 on the word of one outlet that names no source.";
    let raised = "R: raised on 30 January 2019 by Ann, against the report (a guess).";
    assert_eq!(facts(&card.state, 0), [reported, raised]);
    let unaddressed = "Q: not addressed by any denial on record.";
    let now = facts(&card.state, 2);
    assert!(now.contains(&unaddressed.to_owned()), "{now:#?}");
    let answered = "R: denied on 31 January 2019 by agency, in its own voice.";
    assert_eq!(now[now.len() - 2..], [raised, answered]);
    let none_yet =
        "Nobody had denied any of it by this day. The first denial came on 4 February 2019 (P).";
    for step in [0, 1] {
        assert_eq!(lines(&card.denial.empty, step), [none_yet]);
    }
    let leads = [&card.report, &card.denial].map(|side| side.leads.len());
    assert_eq!(leads, [1, 1]);
    let line = card.points[2].raised.as_ref().unwrap();
    assert_eq!(
        said(&line.text),
        "Raised by Ann, not by the report: who asserts it here speaks against the report."
    );
    assert!(card.points[0].raised.is_none());
    let against = |step: usize| said(&card.points[2].denial.states[step].text);
    assert_eq!(against(0), "Not denied");
    assert_eq!(against(1), "Denied: 1 in an outlet’s own voice");
}

#[test]
fn two_versions_of_one_text_name_each_other() {
    let tables = [
        source("paper", &dated("2019-01-30")),
        source(
            "paper2",
            "title = \"So it was\"\npublished = \"2019-01-31\"\nversion-of = \"paper\"",
        ),
        says("paper", "own-voice", "asserts = [\"p\", \"q\"]"),
        says("paper", "a", "denies = [\"p\"]"),
    ];
    let card = card(&tables.concat());
    let notes = |source: usize| card.sources[source].notes.clone();
    assert_eq!(
        notes(0),
        ["Another version of the same text: “So it was”, 31 January 2019."]
    );
    assert_eq!(
        notes(1),
        ["Another version of the same text: paper, 30 January 2019."]
    );
}

/// The classes of the statements in each cell of a point's row, where the reader has chosen a side.
fn listed(card: &Card, point: &str, side: Sides) -> Vec<Vec<String>> {
    fn all<'n>(nodes: &'n [Node], found: &mut Vec<&'n Node>) {
        for node in nodes {
            found.push(node);
            if let Node::Element { children, .. } = node {
                all(children, found);
            }
        }
    }
    fn under(nodes: &[Node]) -> Vec<&Node> {
        let mut found = Vec::new();
        all(nodes, &mut found);
        found
    }
    fn value<'n>(node: &'n Node, name: &str) -> Option<&'n str> {
        let Node::Element { attributes, .. } = node else {
            return None;
        };
        let found = attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
    let view = View {
        filter: Filter {
            side,
            ..Filter::default()
        },
        ..View::untouched(card, last(card))
    };
    let nodes = tree::nodes(&view.render());
    let rows = under(&nodes);
    let row = rows.iter().find(|it| value(it, "data-part") == Some(point));
    let Some(Node::Element { children, .. }) = row else {
        panic!("no row {point}")
    };
    let classes = |cell: &Node| {
        let cell = std::slice::from_ref(cell);
        let classes = under(cell).into_iter().filter_map(|it| value(it, "class"));
        let statements = classes.filter(|class| class.starts_with("statement"));
        statements.map(str::to_owned).collect()
    };
    children[1..].iter().map(classes).collect()
}

#[test]
fn in_the_row_of_a_counter_claim_the_choice_of_a_side_is_the_other_way_round() {
    let point = "[[point]]\nid = \"r\"\ntext = \"R is so.\"\nshort = \"R\"\nraised-by = \"a\"\n";
    let tables = [
        point.to_owned(),
        source("paper", &dated("2019-01-30")),
        says(
            "paper",
            "own-voice",
            "asserts = [\"p\", \"q\"]\ndenies = [\"r\"]",
        ),
        says("paper", "a", "asserts = [\"r\"]\ndenies = [\"p\"]"),
    ];
    let card = card(&tables.concat());
    let (shown, left_out) = (vec!["statement"], vec!["statement out"]);
    let of = |point, side| listed(&card, point, side);
    assert_eq!(of("point-p", Sides::Both), [shown.clone(), shown.clone()]);
    assert_eq!(
        of("point-p", Sides::Report),
        [shown.clone(), left_out.clone()]
    );
    assert_eq!(
        of("point-r", Sides::Report),
        [left_out.clone(), shown.clone()]
    );
    assert_eq!(of("point-r", Sides::Denial), [shown, left_out]);
}

#[test]
fn what_somebody_said_of_a_statement_on_one_day_is_told_once() {
    let disputes = "denies = [\"p\"]\ndisputes = [\"x\"]";
    let tables = [
        party("insider", "unnamed"),
        source("paper", &dated("2024-01-01")),
        source("one", &dated("2024-01-02")),
        source("two", &dated("2024-01-02")),
        source("three", &dated("2024-01-03")),
        says("paper", "insider", "id = \"x\"\nasserts = [\"p\", \"q\"]"),
        says("one", "a", disputes),
        says("two", "a", disputes),
        says("three", "a", disputes),
        says("three", "a", "disputes = [\"x\"]\nwords = \"No.\""),
    ];
    let card = card(&tables.concat());
    let told: Vec<_> = card.report.leads[0].answered.iter().collect();
    let lines: Vec<_> = told.iter().map(|answer| said(&answer.text)).collect();
    assert_eq!(
        lines,
        [
            "disputed by Ann, 2 January 2024",
            "disputed by Ann, 3 January 2024"
        ]
    );
    assert!(told[0].said.is_none() && told[1].said.is_some());
}
