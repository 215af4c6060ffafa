//! The chain as a picture, for every claim: what is in it, where it stands, what is lit.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use claim::{
    Claim,
    derive::{Origin, derive},
    model::{Relay, SourceId},
};
use report_denial::{
    card::{Card, Chain, ChainNode},
    compose::compose,
};
use std::collections::BTreeSet;

#[path = "common/library.rs"]
mod library;

/// The library's claims, and generated ones that ask more.
fn claims() -> Vec<Claim> {
    let mut claims: Vec<Claim> = library::library()
        .into_iter()
        .map(|(claim, _)| claim)
        .collect();
    let all = |relays: &dyn Fn(usize) -> Vec<usize>, outlet: &str| generated(12, relays, outlet);
    claims.extend([
        all(&|n| vec![n - 1], "The Courier"),
        all(&|_| vec![0], "新聞社の電子版ニュースサイト"),
        all(
            &|n| vec![n - 1, n / 2],
            "Donaudampfschifffahrtsgesellschaftszeitung",
        ),
        // Each from its neighbour, there and back.
        all(&|n| vec![n - 1, (n + 1) % 12], "E"),
    ]);
    claims
}

fn read(name: &str, bytes: &[u8]) -> Claim {
    claim::check(name, bytes)
        .unwrap_or_else(|problems| panic!("{}", problems.render(false)))
        .claim
}

/// A claim of so many sources, each with something from those that `relays` names: each of these
/// relays is of a point of its own, so that none closes into a circle.
fn generated(sources: usize, relays: &dyn Fn(usize) -> Vec<usize>, outlet: &str) -> Claim {
    let mut toml = String::from(
        "headline = \"Did it happen?\"\nsummary = \"It is said.\"\nlanguage = \"en\"\n\
         authors = [\"A desk\"]\nlast-checked = 2024-03-01\n\
         [[party]]\nid = \"office\"\nname = \"The office\"\nkind = \"office\"\n",
    );
    for n in 0..sources {
        toml += &format!("[[source]]\nid = \"s{n}\"\noutlet = \"{outlet} {n}\"\n");
    }
    for point in 0..2 {
        toml += &format!(
            "[[point]]\nid = \"p{point}\"\ntext = \"Point {point}.\"\nshort = \"P{point}\"\n\
             [[statement]]\nby = \"office\"\nsource = \"s0\"\ndenies = [\"p{point}\"]\n",
        );
    }
    // What comes back comes from the last source, which has the second point at first hand.
    toml += &format!(
        "[[statement]]\nby = \"office\"\nsource = \"s{}\"\ndenies = [\"p1\"]\n",
        sources - 1
    );
    for n in 1..sources {
        for (point, from) in relays(n).into_iter().enumerate() {
            if from != n && (point == 0 || n + 1 < sources) {
                toml += &format!(
                    "[[statement]]\nby = \"office\"\nsource = \"s{n}\"\n\
                     denies = [\"p{point}\"]\nrelayed-from = \"s{from}\"\n",
                );
            }
        }
    }
    read("generated.toml", toml.as_bytes())
}

fn drawn() -> impl Iterator<Item = (Claim, Card, Chain)> {
    claims().into_iter().map(|claim| {
        let card = compose(&claim).unwrap();
        let chain = card.chain.clone().expect("every claim takes a stance");
        (claim, card, chain)
    })
}

/// The node that leads to a part of the card.
fn node(chain: &Chain, claim: &Claim, part: &str) -> u32 {
    let href = format!("#rd={}/{part}", claim.slug);
    let is = |node: &ChainNode| node.href.as_deref() == Some(&href);
    let found: Vec<_> = (0..).zip(&chain.nodes).filter(|(_, n)| is(n)).collect();
    assert_eq!(found.len(), 1, "{href} stands once");
    found[0].0
}

fn source(chain: &Chain, claim: &Claim, id: SourceId) -> u32 {
    node(chain, claim, &format!("source-{}", claim.source(id).key))
}

fn origin(chain: &Chain, claim: &Claim, voice: usize) -> u32 {
    node(chain, claim, &format!("origin-{}", voice + 1))
}

/// The numbers of a path or a transformation.
fn numbers(text: &str) -> Vec<i32> {
    let mut numbers = Vec::new();
    let mut number = String::new();
    for c in text.chars().chain([' ']) {
        if !c.is_ascii_digit() && !number.trim_start_matches('-').is_empty() {
            numbers.push(number.parse().unwrap());
            number.clear();
        }
        match c {
            '-' => number = "-".to_owned(),
            c if c.is_ascii_digit() => number.push(c),
            '.' => panic!("{text} is not in whole units"),
            _ => {}
        }
    }
    numbers
}

/// Every point that a path passes or is drawn towards.
fn points(path: &str) -> Vec<(i32, i32)> {
    let mut points = Vec::new();
    let (mut x, mut y) = (0, 0);
    let commands = path.match_indices(|c: char| c.is_ascii_alphabetic());
    let places: Vec<usize> = commands
        .map(|(place, _)| place)
        .chain([path.len()])
        .collect();
    for pair in places.windows(2) {
        let (command, arguments) = path[pair[0]..pair[1]].split_at(1);
        let arguments = numbers(arguments);
        match command {
            "M" => (x, y) = (arguments[0], arguments[1]),
            "h" => x += arguments[0],
            "v" => y += arguments[0],
            "m" | "l" => {
                for step in arguments.chunks(2) {
                    (x, y) = (x + step[0], y + step[1]);
                    points.push((x, y));
                }
            }
            "c" => {
                points.push((x + arguments[0], y + arguments[1]));
                points.push((x + arguments[2], y + arguments[3]));
                (x, y) = (x + arguments[4], y + arguments[5]);
            }
            "z" => {}
            other => panic!("{other} in {path}"),
        }
        points.push((x, y));
    }
    points
}

/// What a node takes: left, top, right, bottom.
fn area(node: &ChainNode) -> [i32; 4] {
    let at = numbers(&node.at);
    let points = points(&node.paths[0]);
    let x = |(x, _): &(i32, i32)| x + at[0];
    let y = |(_, y): &(i32, i32)| y + at[1];
    [
        points.iter().map(x).min().unwrap(),
        points.iter().map(y).min().unwrap(),
        points.iter().map(x).max().unwrap(),
        points.iter().map(y).max().unwrap(),
    ]
}

#[test]
fn the_edges_are_who_has_it_from_whom_and_nothing_else() {
    for (claim, _, chain) in drawn() {
        let derived = derive(&claim);
        let mut expected = BTreeSet::new();
        for (id, statement) in claim.statements() {
            let to = || source(&chain, &claim, statement.source);
            if let Some(Relay::Source(from)) = statement.relayed_from {
                expected.insert((source(&chain, &claim, from), to()));
                continue;
            }
            for (voice, _) in (derived.voices.iter().enumerate())
                .filter(|(_, voice)| voice.statements.contains(&id))
            {
                expected.insert((origin(&chain, &claim, voice), to()));
            }
        }
        let edges: Vec<_> = chain
            .edges
            .iter()
            .map(|edge| (edge.from, edge.to))
            .collect();
        assert_eq!(edges.len(), expected.len(), "{}: each once", claim.slug);
        assert_eq!(
            edges.into_iter().collect::<BTreeSet<_>>(),
            expected,
            "{}",
            claim.slug
        );
    }
}

#[test]
fn what_is_lit_with_a_source_is_its_way_back_to_its_own_origins() {
    for (claim, _, chain) in drawn() {
        let derived = derive(&claim);
        for (place, _) in claim.sources.iter().enumerate() {
            let id = SourceId(place);
            let own = |voice: &claim::derive::Voice| {
                let mut statements = voice.statements.iter();
                statements.any(|s| claim.statement(*s).source == id)
            };
            let expected: BTreeSet<u32> = (derived.voices.iter().enumerate())
                .filter(|(_, voice)| own(voice))
                .map(|(voice, _)| origin(&chain, &claim, voice))
                .collect();
            if expected.is_empty() {
                continue;
            }
            let start = source(&chain, &claim, id);
            let way: Vec<_> = chain.nodes[start as usize]
                .way
                .iter()
                .map(|edge| &chain.edges[*edge as usize])
                .collect();
            // Back from the source, over the edges of its way and no others.
            let mut passed = BTreeSet::from([start]);
            while let Some(next) = way
                .iter()
                .find(|edge| passed.contains(&edge.to) && !passed.contains(&edge.from))
            {
                passed.insert(next.from);
            }
            let key = &claim.source(id).key;
            assert!(
                way.iter().all(|edge| passed.contains(&edge.to)),
                "{key}: a loose end"
            );
            let ends = passed
                .iter()
                .filter(|node| chain.nodes[**node as usize].class.is_some());
            assert_eq!(
                ends.copied().collect::<BTreeSet<_>>(),
                expected,
                "{}: {key}",
                claim.slug
            );
        }
    }
}

#[test]
fn what_is_lit_with_an_origin_is_all_that_carries_its_word() {
    for (claim, _, chain) in drawn() {
        for (voice, heard) in derive(&claim).voices.iter().enumerate() {
            let start = origin(&chain, &claim, voice);
            let carry = heard.statements.iter();
            let expected: BTreeSet<u32> = carry
                .map(|id| source(&chain, &claim, claim.statement(*id).source))
                .collect();
            let way = chain.nodes[start as usize].way.iter();
            let lit: BTreeSet<u32> = way.map(|edge| chain.edges[*edge as usize].to).collect();
            assert_eq!(lit, expected, "{}: origin {}", claim.slug, voice + 1);
        }
    }
}

#[test]
fn no_two_nodes_overlap_and_everything_lies_within_the_picture() {
    for (claim, _, chain) in drawn() {
        let [_, _, width, height] = numbers(&chain.view_box)[..] else {
            panic!("{}", chain.view_box)
        };
        assert_eq!(chain.wide.is_some(), width > 296, "{}", claim.slug);
        let areas: Vec<_> = chain.nodes.iter().map(area).collect();
        for (place, one) in areas.iter().enumerate() {
            let named = &chain.nodes[place].name;
            assert!(
                one[3] - one[1] >= 24 && one[2] - one[0] >= 24,
                "{named:?}: {one:?}"
            );
            assert!(
                one[0] >= -2 && one[1] >= 0 && one[2] <= width + 2 && one[3] <= height,
                "{}: {named:?} at {one:?} in {width} by {height}",
                claim.slug
            );
            for other in &areas[place + 1..] {
                let apart = one[2] <= other[0]
                    || other[2] <= one[0]
                    || one[3] <= other[1]
                    || other[3] <= one[1];
                assert!(apart, "{}: {named:?} {one:?} meets {other:?}", claim.slug);
            }
        }
        for edge in &chain.edges {
            for (x, y) in points(&edge.path) {
                let within = (0..=width).contains(&x) && (0..=height).contains(&y);
                assert!(within, "{}: {x} {y} of {}", claim.slug, edge.path);
            }
        }
    }
}

#[test]
fn nodes_stand_in_reading_order_and_are_heard_as_they_are_seen() {
    for (claim, card, chain) in drawn() {
        let places: Vec<_> = chain
            .nodes
            .iter()
            .map(area)
            .map(|[left, y, right, _]| match card.direction.as_str() {
                "rtl" => (-right, y),
                _ => (left, y),
            })
            .collect();
        assert!(places.is_sorted(), "{}: {places:?}", claim.slug);
        for node in &chain.nodes {
            let bare = |text: &str| text.replace([' ', '\u{a0}', '…', '\u{2068}', '\u{2069}'], "");
            let label = bare(&node.lines.concat());
            let name = node.name.as_ref().expect("a node is a link");
            assert!(
                bare(name).starts_with(&label),
                "{name} is seen as {:?}",
                node.lines
            );
            assert!((1..=4).contains(&node.lines.len()), "{:?}", node.lines);
        }
    }
}

#[test]
fn an_edge_is_not_there_before_its_ends_are() {
    for (claim, card, chain) in drawn() {
        for edge in &chain.edges {
            for end in [edge.from, edge.to] {
                let node = &chain.nodes[end as usize];
                assert!(
                    node.span.from <= edge.span.from,
                    "{}: {:?}",
                    claim.slug,
                    node.name
                );
            }
            assert_eq!(edge.span.to as usize, card.days.len());
        }
    }
}

#[test]
fn from_right_to_left_the_picture_is_mirrored() {
    let mut compared = 0;
    for (mut claim, _, _) in drawn() {
        // The same words in both directions.
        let mut in_language = |language: &str| {
            claim.language = language.to_owned();
            compose(&claim).unwrap().chain.unwrap()
        };
        let (ltr, rtl) = (in_language("ar-Latn"), in_language("ar"));
        let width = numbers(&ltr.view_box)[2];
        // A language has words of its own, which may be as wide as they like.
        let labels = |chain: &Chain| -> Vec<_> {
            chain.nodes.iter().map(|node| node.lines.clone()).collect()
        };
        if rtl.view_box != ltr.view_box || labels(&rtl) != labels(&ltr) {
            continue;
        }
        compared += 1;
        for (left, right) in ltr.nodes.iter().zip(&rtl.nodes) {
            let (left, right) = (area(left), area(right));
            assert_eq!([width - left[2], left[1], width - left[0], left[3]], right);
        }
        for (left, right) in ltr.edges.iter().zip(&rtl.edges) {
            let mirrored: Vec<_> = points(&left.path)
                .into_iter()
                .map(|(x, y)| (width - x, y))
                .collect();
            assert_eq!(mirrored, points(&right.path), "{}", claim.slug);
        }
    }
    assert!(compared > 5, "{compared} pictures are as large as before");
}

#[test]
fn the_same_claim_gives_the_same_picture() {
    for (claim, card, chain) in drawn() {
        for _ in 0..2 {
            assert_eq!(
                compose(&claim).unwrap().chain.as_ref(),
                Some(&chain),
                "{}",
                card.slug
            );
        }
    }
}

#[test]
fn origins_differ_in_shape_and_denials_in_their_heads() {
    let (claim, _, chain) = drawn()
        .find(|(claim, ..)| claim.slug == "everything")
        .expect("the fixture with every kind");
    let voices = derive(&claim).voices;
    let classes: Vec<_> = (voices.iter().enumerate())
        .map(|(place, voice)| {
            let class = match voice.origin {
                Origin::Party(_) => "named",
                Origin::Unnamed(_) => "unnamed",
                Origin::OwnVoice(_) => "own",
                Origin::Unknown => "unknown",
            };
            let node = &chain.nodes[origin(&chain, &claim, place) as usize];
            assert_eq!(node.class.as_deref(), Some(class));
            assert_eq!(node.paths.len(), 2, "a bar");
            class
        })
        .collect();
    assert_eq!(
        classes.iter().collect::<BTreeSet<_>>().len(),
        4,
        "{classes:?}"
    );
    let heads: BTreeSet<_> = (chain.edges.iter())
        .map(|edge| {
            let drawn = edge
                .path
                .rsplit_once(['m', 'l'])
                .map_or("", |(_, head)| head);
            (edge.class.to_string(), drawn.to_owned())
        })
        .collect();
    let classes: BTreeSet<_> = heads.iter().map(|(class, _)| class).collect();
    let shapes: BTreeSet<_> = heads.iter().map(|(_, head)| head).collect();
    assert_eq!((classes.len(), shapes.len()), (3, 3), "{heads:?}");
}
