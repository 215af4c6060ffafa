//! The catalogue, `index.html`: every claim, and what is wrong with claim files.

use super::{
    Fault,
    claims::{Claims, Told},
    finished::{Facts, Finished},
    read_text, write,
};
use claim::Name;
use html_escape::encode_text;
use report_denial::plain::attribute;
use std::{collections::BTreeMap, path::Path};

/// What the page marks the places with; one without them gets nothing.
const CATALOGUE: &str = "<!-- every claim -->";
const PROBLEMS: &str = "<!-- every problem -->";

/// A claim in all its languages.
#[derive(Default)]
struct Entry<'a> {
    good: Vec<&'a Facts>,
    told: Vec<&'a Told>,
}

/// Fills the page: the catalogue gets every claim, and what is to be said of claim files stands
/// above it.
pub(super) fn fill(path: &Path, claims: &Claims) -> Result<(), Fault> {
    // What Trunk builds from has no place in what it built.
    let mut page: String = read_text(path)?
        .split_inclusive('\n')
        .filter(|line| !line.starts_with("<link data-trunk"))
        .collect();
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    for Finished { facts, .. } in &claims.good {
        let name = Name::of(Path::new(&format!("{}.toml", facts.slug)));
        entries.entry(name.claim).or_default().good.push(facts);
    }
    for told in &claims.told {
        let claim = told.name.claim.clone();
        entries.entry(claim).or_default().told.push(told);
    }
    let items: String = entries
        .iter()
        .map(|(name, entry)| item(name, entry))
        .collect();
    page = page.replace(CATALOGUE, &items);
    page = page.replace(PROBLEMS, &problems(claims));
    write(path, page.as_bytes())
}

/// One claim: its question, what there is of it, its languages, and what is wrong.
fn item(name: &str, entry: &Entry) -> String {
    let mut facts = vec![format!("<code>{}</code>", encode_text(name))];
    let mut heading = format!("<h2>{}</h2>\n", encode_text(name));
    let mut find = name.to_owned();
    if let Some(first) = entry.good.first() {
        heading = format!("<h2>{}</h2>\n", link(first, &first.headline));
        facts.extend(numbers(first));
    }
    let mut languages = Vec::new();
    for facts in &entry.good {
        let language = &*facts.language;
        find.push_str(&format!(
            " {language} {} {}",
            english(language),
            facts.headline
        ));
        languages.push(link(facts, &format!("{} ({language})", english(language))));
    }
    let mut lines = vec![facts.join(" · ")];
    // Of one language the heading is the link.
    match entry.good.as_slice() {
        [] => {}
        [only] => lines.push(encode_text(english(&only.language)).into_owned()),
        _ => lines.push(languages.join(" · ")),
    }
    for told in &entry.told {
        lines.push(format!(
            "<a class=\"trouble\" href=\"#{}\">{} in {}</a>",
            anchor(told),
            told.problems.counts(),
            encode_text(&told.shown)
        ));
    }
    let lines: String = lines
        .iter()
        .map(|line| format!("<p>{line}</p>\n"))
        .collect();
    format!(
        "<li data-slug=\"{}\" data-find=\"{}\">\n{heading}{lines}</li>\n",
        attribute(name),
        attribute(&find)
    )
}

/// What there is of a claim.
fn numbers(facts: &Facts) -> Vec<String> {
    let day = &facts.last_checked;
    let mut told = vec![
        counted(facts.points, "point"),
        counted(facts.sources, "source"),
        format!("checked <time datetime=\"{day}\">{day}</time>"),
    ];
    if let Some(withdrawn) = &facts.withdrawn {
        told.push(format!("withdrawn {withdrawn}"));
    }
    told
}

/// A link to a card, with all that the page's script must know of it.
fn link(facts: &Facts, text: &str) -> String {
    let [slug, language, direction] =
        [&facts.slug, &facts.language, &facts.direction].map(|value| attribute(value));
    // A heading is in the card's language, a language's name is not.
    let spoken = if text == facts.headline {
        format!(" lang=\"{language}\" dir=\"{direction}\"")
    } else {
        String::new()
    };
    format!(
        "<a href=\"{slug}.html\"{spoken} hreflang=\"{language}\" data-claim=\"{slug}\" data-headline=\"{}\" data-title=\"{}\" data-height=\"{}\">{}</a>",
        attribute(&facts.headline),
        attribute(&facts.title),
        facts.height,
        encode_text(text)
    )
}

/// What is to be said of claim files, each message at its place as in the terminal.
fn problems(claims: &Claims) -> String {
    if claims.told.is_empty() {
        return String::new();
    }
    let counts = claims.counts();
    let shown = if counts.errors > 0 {
        ": what is shown is the last card that was good"
    } else {
        ""
    };
    let mut out = format!(
        "<section class=\"problems\" role=\"alert\">\n<h2>{counts} in {}{shown}</h2>\n",
        counted(claims.told.len(), "claim file")
    );
    for told in &claims.told {
        out.push_str(&format!(
            "<div id=\"{}\" data-problem=\"{}\">\n<h3>{}</h3>\n<pre>{}</pre>\n</div>\n",
            anchor(told),
            attribute(&told.name.claim),
            encode_text(&told.shown),
            encode_text(&told.problems.render(false))
        ));
    }
    out + "</section>\n"
}

/// The name of a file's messages in the page. A file may be called anything; an anchor may not.
fn anchor(told: &Told) -> String {
    let name = told.name.slug();
    let safe = name.chars().map(|c| {
        if c.is_alphanumeric() || c == '.' {
            c
        } else {
            '-'
        }
    });
    format!("problem-{}", safe.collect::<String>())
}

fn counted(count: usize, noun: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{ending}")
}

/// What a language that cards speak is called in English; another is called by its tag.
fn english(language: &str) -> &str {
    match language.split('-').next().unwrap_or_default() {
        "ar" => "Arabic",
        "de" => "German",
        "en" => "English",
        "es" => "Spanish",
        "fr" => "French",
        "he" => "Hebrew",
        "ko" => "Korean",
        _ => language,
    }
}
