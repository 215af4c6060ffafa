use crate::{claims::Checked, snippet};
use claim::model::{Date, Source};
use serde_json::{Map, Value, json};

/// The card for machines: a schema.org `Claim`, and never a `ClaimReview`, since nothing is rated.
///
/// The points are left out: each would be an allegation that stands alone. What is told of them is
/// the state of play, which holds the denials too.
pub(super) fn claim(checked: &Checked) -> String {
    let Checked { claim, card, .. } = checked;
    let page = format!("{}.html", claim.slug);
    let authors: Vec<Value> = claim
        .authors
        .iter()
        .map(|name| json!({ "@type": "Thing", "name": name }))
        .collect();
    let changed = claim.changes.iter().map(|change| change.on);
    let modified = changed.chain([claim.last_checked]).max();
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "Claim",
        "url": page,
        "name": snippet::title(card),
        "text": snippet::state(card).join(" "),
        "abstract": claim.summary,
        "inLanguage": claim.language,
        "creator": authors,
        "dateModified": modified.map(|day| day.to_string()),
        "appearance": claim.sources.iter().map(source).collect::<Vec<_>>(),
    });
    if let (Some(withdrawn), Some(data)) = (&claim.withdrawn, data.as_object_mut()) {
        let status = format!("withdrawn {}: {}", withdrawn.on, withdrawn.reason);
        data.insert("creativeWorkStatus".to_owned(), status.into());
    }
    // In a script nothing may look like the script's end.
    data.to_string().replace('<', "\\u003c")
}

/// A source. What is unknown is left out.
fn source(source: &Source) -> Value {
    let mut work = Map::new();
    let mut set = |name: &str, value: Value| work.insert(name.to_owned(), value);
    set("@type", "CreativeWork".into());
    set(
        "publisher",
        json!({ "@type": "Organization", "name": source.outlet }),
    );
    set("inLanguage", source.language.clone().into());
    if let Some(title) = &source.title {
        set("name", title.clone().into());
    }
    if !source.authors.is_empty() {
        set(
            "author",
            source
                .authors
                .iter()
                .map(|name| json!({ "@type": "Person", "name": name }))
                .collect(),
        );
    }
    if let Some(published) = source.published.as_ref().and_then(iso) {
        set("datePublished", published.into());
    }
    if let Some(url) = &source.url {
        set("url", url.clone().into());
    }
    if let Some(archive) = &source.archive {
        set("archivedAt", archive.url.clone().into());
    }
    Value::Object(work)
}

/// As precise as the date is known, where ISO 8601 can say so.
fn iso(date: &Date) -> Option<String> {
    match date {
        Date::Year(year) => Some(format!("{year:04}")),
        Date::Month(year, month) => Some(format!("{year:04}-{month:02}")),
        // A date there is one: of several days what they have in common.
        Date::Days(first, last) if first.year() != last.year() => None,
        Date::Days(first, last) if first.month() != last.month() => {
            Some(format!("{:04}", first.year()))
        }
        Date::Days(first, _) => Some(first.strftime("%Y-%m").to_string()),
        Date::Day(day, _) => Some(day.to_string()),
        Date::Minute(at, offset) => {
            let instant = offset.to_timestamp(*at).ok()?;
            Some(instant.display_with_offset(*offset).to_string())
        }
    }
}
