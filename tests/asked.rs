//! Who was asked, suspected or brought something up, in which role and version, on small claims of their own.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use report_denial::{
    card::Card,
    tree::{self, Node},
    view::{Filter, Sides, View},
};
use small::*;

#[path = "common/small.rs"]
mod small;

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
