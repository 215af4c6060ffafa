//! What a page says in JSON-LD. Nothing in it is trusted to be of any kind.

use serde_json::{Map, Value};

/// The page's JSON-LD, as far as it is JSON.
#[derive(Default)]
pub struct Documents {
    values: Vec<Value>,
    /// Why the others could not be read.
    pub unreadable: Vec<String>,
}

/// The most values that are looked at.
const MOST: usize = 20_000;

impl Documents {
    /// Reads the scripts of a page. Those nested too deep are no JSON to the parser.
    pub fn read(scripts: &[String]) -> Self {
        let mut documents = Self::default();
        for script in scripts {
            let script = bare(script);
            if script.is_empty() {
                continue;
            }
            let read = serde_json::from_str(script).or_else(|error| {
                // Comments, commas before an end and line breaks inside strings are common, and wrong.
                let mut mended = script.to_owned();
                let _ = json_strip_comments::strip(&mut mended);
                let mended: String = mended
                    .chars()
                    .map(|c| if c.is_control() { ' ' } else { c })
                    .collect();
                serde_json::from_str(&mended).map_err(|_| error)
            });
            match read {
                Ok(value) => documents.values.push(value),
                Err(error) => documents.unreadable.push(error.to_string()),
            }
        }
        documents
    }

    /// The article that the page is: the one with its address, or the first.
    pub fn article(&self, address: Option<&str>) -> Option<&Map<String, Value>> {
        let articles: Vec<_> = self.objects().filter(|object| is_article(object)).collect();
        let own = articles.iter().find(|object| {
            address.is_some() && addresses(object).any(|found| Some(found) == address)
        });
        own.or(articles.first()).copied()
    }

    /// Every object that is at the top, in a list, in `@graph` or the page's main entity.
    fn objects(&self) -> impl Iterator<Item = &Map<String, Value>> {
        let mut waiting: Vec<&Value> = self.values.iter().rev().collect();
        let next = move || {
            while let Some(value) = waiting.pop() {
                match value {
                    Value::Array(items) => waiting.extend(items.iter().rev()),
                    Value::Object(object) => {
                        let inner = ["mainEntity", "mainEntityOfPage", "@graph"];
                        waiting.extend(inner.iter().filter_map(|key| object.get(*key)));
                        return Some(object);
                    }
                    _ => {}
                }
            }
            None
        };
        std::iter::from_fn(next).take(MOST)
    }

    /// The object that is meant where only its `@id` is given.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        let Some(object) = value
            .as_object()
            .filter(|object| !object.contains_key("name"))
        else {
            return value;
        };
        let Some(id) = object.get("@id").and_then(Value::as_str) else {
            return value;
        };
        let mut waiting: Vec<&Value> = self.values.iter().collect();
        for _ in 0..MOST {
            match waiting.pop() {
                Some(Value::Array(items)) => waiting.extend(items),
                Some(found @ Value::Object(object)) => {
                    let named = object.contains_key("name");
                    if named && object.get("@id").and_then(Value::as_str) == Some(id) {
                        return found;
                    }
                    waiting.extend(object.values());
                }
                Some(_) => {}
                None => break,
            }
        }
        value
    }
}

/// A script without what was once needed around it.
fn bare(script: &str) -> &str {
    let script = script.trim().trim_start_matches("//").trim_start();
    let script = script.strip_prefix("<![CDATA[").unwrap_or(script);
    let script = script.strip_prefix("<!--").unwrap_or(script).trim_end();
    let script = script.strip_suffix("-->").unwrap_or(script);
    let script = script.strip_suffix("]]>").unwrap_or(script).trim_end();
    script.trim_end_matches("//").trim().trim_end_matches(';')
}

/// `NewsArticle`, `BlogPosting` and their kind, with or without schema.org before it.
fn is_article(object: &Map<String, Value>) -> bool {
    let one = |kind: &Value| {
        let kind = kind.as_str().unwrap_or_default();
        let kind = kind.rsplit(['/', ':', '#']).next().unwrap_or_default();
        kind.ends_with("Article") || kind.ends_with("Posting") || kind == "Report"
    };
    match object.get("@type") {
        Some(Value::Array(kinds)) => kinds.iter().any(one),
        Some(kind) => one(kind),
        None => false,
    }
}

/// The addresses that an article gives as its own.
pub(super) fn addresses(object: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let own = ["url", "mainEntityOfPage"].into_iter();
    own.filter_map(|key| match object.get(key)? {
        Value::String(address) => Some(address.as_str()),
        Value::Object(page) => page.get("@id").or_else(|| page.get("url"))?.as_str(),
        _ => None,
    })
}

/// A text: itself, or the first of a list, or the `@value` of an object.
pub(super) fn text(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => Some(text),
        Value::Array(items) => items.first().and_then(Value::as_str),
        Value::Object(object) => object.get("@value").and_then(Value::as_str),
        _ => None,
    }
}

/// The name of a person or an organisation, however it is given.
pub(super) fn name(value: &Value) -> Option<&str> {
    match value {
        Value::Object(object) => object.get("name").and_then(text),
        Value::String(name) => Some(name),
        _ => None,
    }
}

/// `false`, also as the text that many write.
pub fn is_false(value: &Value) -> bool {
    match value {
        Value::Bool(value) => !value,
        Value::String(text) => {
            let text = text.to_lowercase();
            text == "false" || text.ends_with("/false")
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Documents, name};

    fn read(scripts: &[&str]) -> Documents {
        Documents::read(&scripts.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn an_article_is_found_wherever_it_is_usual() {
        for script in [
            r#"{"@type": "NewsArticle", "headline": "A"}"#,
            r#"[{"@type": "WebSite"}, {"@type": ["Thing", "ReportageNewsArticle"], "headline": "A"}]"#,
            r#"{"@graph": [{"@type": 5}, {"@type": "https://schema.org/Article", "headline": "A"}]}"#,
            r#"{"@type": "WebPage", "mainEntity": {"@type": "BlogPosting", "headline": "A"}}"#,
            "//<![CDATA[\n{\"@type\": \"Article\", \"headline\": \"A\"}\n//]]>",
            "<!-- {\"@type\": \"Article\", \"headline\": \"A\", \"x\": \"a\nb\"} -->",
            "{\"@type\": \"Article\", // a note\n \"headline\": \"A\", /* \" */ \"x\": [\"//\", ], }",
        ] {
            let documents = read(&[script]);
            let article = documents.article(None);
            assert_eq!(article.unwrap()["headline"], "A", "{script}");
        }
    }

    #[test]
    fn among_several_it_is_the_one_with_the_page_s_address() {
        let documents = read(&[
            r#"[{"@type": "Article", "url": "https://a.example/1", "name": "1"},
                {"@type": "Article", "mainEntityOfPage": {"@id": "https://a.example/2"}, "name": "2"}]"#,
        ]);
        let article = |address| documents.article(address).unwrap()["name"].clone();
        assert_eq!(article(Some("https://a.example/2")), "2");
        assert_eq!(article(Some("https://a.example/3")), "1");
    }

    #[test]
    fn a_reference_is_followed_and_never_in_a_circle() {
        let documents = read(&[
            r##"{"@graph": [{"@type": "Article", "author": {"@id": "#b"}}, {"@id": "#b", "name": "B. Writer"}, {"@id": "#c", "x": {"@id": "#c"}}]}"##,
        ]);
        let article = documents.article(None).unwrap();
        assert_eq!(
            name(documents.resolve(&article["author"])),
            Some("B. Writer")
        );
        let circle = serde_json::json!({"@id": "#c"});
        assert_eq!(name(documents.resolve(&circle)), None);
    }

    #[test]
    fn what_is_no_json_is_told() {
        let deep = "[".repeat(100_000);
        let documents = read(&[&deep, "{", "", "null", "{\"@type\": {\"@type\": []}}"]);
        assert_eq!(documents.unreadable.len(), 2);
        assert!(documents.article(None).is_none());
    }
}
