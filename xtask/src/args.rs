//! A command's words: options are taken out one by one, what is left over is a mistake.

use crate::failure::{Failure, Outcome};

/// The words after a command's name.
#[derive(Debug, Clone)]
pub(crate) struct Args {
    words: Vec<String>,
}

impl Args {
    /// The words as they came.
    pub(crate) fn new(words: Vec<String>) -> Self {
        Self { words }
    }

    /// Takes a flag out; says whether it was there.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let before = self.words.len();
        self.words.retain(|word| word != name);
        self.words.len() < before
    }

    /// Takes an option and its value out: `--port 9000` or `--port=9000`.
    pub(crate) fn value(&mut self, name: &str) -> Outcome<Option<String>> {
        let joined = |word: &String| {
            let value = word.strip_prefix(name)?.strip_prefix('=')?;
            Some(value.to_owned())
        };
        if let Some(value) = self.words.iter().find_map(joined) {
            self.words.retain(|word| joined(word).is_none());
            return Ok(Some(value));
        }
        let Some(place) = self.words.iter().position(|word| word == name) else {
            return Ok(None);
        };
        let rest = self.words.split_off(place);
        let mut rest = rest.into_iter().skip(1);
        let value = rest.next();
        self.words.extend(rest);
        value
            .map(Some)
            .ok_or_else(|| Failure::setup(format!("{name}: expected a value, found nothing")))
    }

    /// The words that no option took.
    pub(crate) fn rest(self) -> Vec<String> {
        self.words
    }

    /// Fails if a word is left.
    pub(crate) fn finish(self, usage: &str) -> Outcome<()> {
        match self.words.first() {
            None => Ok(()),
            Some(word) => Err(Failure::setup(format!(
                "unknown argument `{word}`; usage: {usage}"
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;

    fn args(line: &str) -> Args {
        Args::new(line.split_whitespace().map(str::to_owned).collect())
    }

    #[test]
    fn options_are_taken_in_both_ways_of_writing_them() {
        for line in ["--open --port 9000 x", "--port=9000 --open x"] {
            let mut args = args(line);
            assert_eq!(args.value("--port").unwrap().as_deref(), Some("9000"));
            assert!(args.flag("--open"));
            assert_eq!(args.rest(), ["x"]);
        }
    }

    #[test]
    fn a_missing_value_and_a_word_too_many_are_mistakes() {
        assert!(args("--port").value("--port").is_err());
        assert!(args("--prot 9").finish("size [--check]").is_err());
        assert!(args("").finish("size [--check]").is_ok());
        assert!(!args("--opens").flag("--open"));
    }
}
