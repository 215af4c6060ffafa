use super::Rule;

impl Rule {
    /// The rule's lesson as Markdown: why, the way out, and both examples.
    #[must_use]
    pub fn markdown(self) -> String {
        let lesson = self.lesson();
        format!(
            "{}\n\n{}\n\nWrong:\n\n```toml\n{}\n```\n\nRight:\n\n```toml\n{}\n```\n",
            lesson.why, lesson.way_out, lesson.bad, lesson.good
        )
    }
}
