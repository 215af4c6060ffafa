use super::toml::{list, quoted};

/// A `[[source]]` to begin with. Each text is one that the checker takes.
#[derive(Debug, Default, Clone)]
pub struct Source {
    /// What the claim file calls it; empty until it is told apart from others.
    pub id: String,
    /// Who published it.
    pub outlet: Option<String>,
    /// What it is called.
    pub title: Option<String>,
    /// Who wrote it, each once.
    pub authors: Vec<String>,
    /// Its language, as a tag.
    pub language: Option<String>,
    /// When it was published, as a claim file writes it.
    pub published: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// What stands above it in the file, a line each.
    pub comments: Vec<String>,
}

impl Source {
    /// One of which nothing but its address is known.
    pub fn at(address: &str) -> Self {
        Self {
            url: Some(address.to_owned()),
            ..Self::default()
        }
    }

    /// The table, with its comments.
    pub fn table(&self) -> String {
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
