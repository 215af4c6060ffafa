/// What there is to learn about a rule, in plain words. Each text is there, and says something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lesson {
    /// Why it matters to a reader of the card: one or two sentences.
    pub why: &'static str,
    /// What to do: one or two sentences.
    pub way_out: &'static str,
    /// Lines of a claim file that break this rule and no other, where the rest of the file is
    /// sound. A first line `# claims/letter.ko.toml` names the file, where its name matters.
    pub bad: &'static str,
    /// The same lines put right; sound in the same file.
    pub good: &'static str,
}

impl Lesson {
    /// What source code adds around the examples is taken off again.
    pub(super) const fn new(
        why: &'static str,
        way_out: &'static str,
        bad: &'static str,
        good: &'static str,
    ) -> Self {
        Self {
            why,
            way_out,
            bad: bad.trim_ascii(),
            good: good.trim_ascii(),
        }
    }
}
