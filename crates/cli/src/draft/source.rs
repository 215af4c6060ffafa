use super::toml::{list, quoted};

/// A `[[source]]` to begin with. Each text is one that the checker takes.
#[derive(Debug, Default, Clone)]
pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) outlet: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) authors: Vec<String>,
    pub(crate) language: Option<String>,
    pub(crate) published: Option<String>,
    pub(crate) url: Option<String>,
    /// What stands above it in the file, a line each.
    pub(crate) comments: Vec<String>,
}

impl Source {
    /// One of which nothing but its address is known.
    pub(crate) fn at(address: &str) -> Self {
        Self {
            url: Some(address.to_owned()),
            ..Self::default()
        }
    }

    /// The table, with its comments.
    pub(crate) fn table(&self) -> String {
        let mut table = String::new();
        for comment in &self.comments {
            table += &format!("# {comment}\n");
        }
        table += &format!("[[source]]\nid = {}\n", quoted(&self.id));
        let outlet = self.outlet.as_deref();
        let todo = "TODO: the newspaper, agency, station or publisher";
        table += &format!("outlet = {}\n", quoted(outlet.unwrap_or(todo)));
        let mut known = |key: &str, value: Option<String>| {
            if let Some(value) = value {
                table += &format!("{key} = {value}\n");
            }
        };
        let text = |text: &Option<String>| text.as_deref().map(quoted);
        known("title", text(&self.title));
        known(
            "authors",
            (!self.authors.is_empty()).then(|| list(&self.authors)),
        );
        known("language", text(&self.language));
        known("published", text(&self.published));
        known("url", text(&self.url));
        table
    }
}
