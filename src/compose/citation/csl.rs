use super::{Issued, address};
use claim::model::Source;
use serde::{Serialize, Serializer, ser::SerializeStruct};

/// The citation as CSL-JSON: a list of one item, on one line.
pub(super) fn json(source: &Source, id: &str) -> String {
    let item = Item {
        id,
        kind: "article-newspaper",
        author: source
            .authors
            .iter()
            .map(|literal| Name { literal })
            .collect(),
        issued: Issued::of(source),
        container_title: &source.outlet,
        title: source.title.as_deref(),
        url: address(source),
        archive_location: source.archive.as_ref().map(|archive| archive.url.as_str()),
        language: &source.language,
    };
    // Writing to memory what has only texts for keys cannot fail.
    serde_json::to_string(&[item]).unwrap_or_default()
}

/// The fields of the schema at citationstyles.org, those of BibTeX first and in its order.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Item<'a> {
    id: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Name<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Issued>,
    container_title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(rename = "archive_location", skip_serializing_if = "Option::is_none")]
    archive_location: Option<&'a str>,
    language: &'a str,
}

#[derive(Serialize)]
struct Name<'a> {
    literal: &'a str,
}

impl Serialize for Issued {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // A day has a month, so the parts are known from the left.
        let known = [
            Some(self.year),
            self.month.map(i16::from),
            self.day.map(i16::from),
        ];
        let parts: Vec<i16> = known.into_iter().flatten().collect();
        let mut issued = serializer.serialize_struct("issued", 1)?;
        issued.serialize_field("date-parts", &[parts])?;
        issued.end()
    }
}
