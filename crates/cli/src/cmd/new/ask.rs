//! What a claim needs that no page can tell.

use super::first_problem;
use crate::cmd::Failure;
use claim::draft::{refusal_of_address, visible};
use std::io::{BufRead, Read, Write};

/// What the author gives.
pub(crate) struct Asked {
    pub(crate) headline: String,
    pub(crate) language: String,
    pub(crate) sources: Vec<String>,
}

/// Where the author is asked.
pub(crate) struct Terminal<'a> {
    pub(crate) input: &'a mut dyn BufRead,
    pub(crate) output: &'a mut dyn Write,
}

const HEADLINE: &str = "Headline, a question, as in \"Did the mayor sign the letter?\"";
const LANGUAGE: &str = "Language of the card, such as en, ko or pt-BR";
const SOURCE: &str = "Address of a source, or nothing where that is all";
/// The longest answer, in bytes, and the most wrong ones to one question.
const LONGEST: u64 = 8 << 10;
const PATIENCE: usize = 10;

impl Asked {
    /// As it is, where nothing is missing or wrong.
    pub(crate) fn whole(self, need_sources: bool) -> Result<Self, Failure> {
        let mut missing = Vec::new();
        if self.headline.is_empty() {
            missing.push("`--headline`");
        }
        if self.language.is_empty() {
            missing.push("`--language`");
        }
        if self.sources.is_empty() && need_sources {
            missing.push("`--source` or `--from`");
        }
        if !missing.is_empty() {
            return Err(Failure::new(format!(
                "expected {}, found neither that nor a terminal to ask in; as in: card new mayors-letter --headline \"Did the mayor sign the letter?\" --language en --source https://courier.example/letter",
                missing.join(", ")
            )));
        }
        self.right()
    }

    fn right(self) -> Result<Self, Failure> {
        let wrong = |flag: &str, problem| Failure::new(format!("{flag}: {problem}"));
        if let Some(problem) = language(&self.language) {
            return Err(wrong("--language", problem));
        }
        if let Some(problem) = headline(&self.language, &self.headline) {
            return Err(wrong("--headline", problem));
        }
        for address in &self.sources {
            if let Some(problem) = source(address) {
                return Err(wrong("--source", problem));
            }
        }
        Ok(self)
    }
}

impl Terminal<'_> {
    /// Asks for what is missing.
    pub(crate) fn complete(
        &mut self,
        mut given: Asked,
        need_sources: bool,
    ) -> Result<Asked, Failure> {
        if given.language.is_empty() {
            given.language = self.until(LANGUAGE, language)?;
        }
        if given.headline.is_empty() {
            let tag = given.language.clone();
            given.headline = self.until(HEADLINE, |answer| headline(&tag, answer))?;
        }
        if given.sources.is_empty() && need_sources {
            given
                .sources
                .push(self.until(SOURCE, |answer| match answer {
                    "" => Some("expected at least one source, found none".to_owned()),
                    address => source(address),
                })?);
            loop {
                let none = |answer: &str| (!answer.is_empty()).then(|| source(answer)).flatten();
                let address = self.until(SOURCE, none)?;
                if address.is_empty() {
                    break;
                }
                if !given.sources.contains(&address) {
                    given.sources.push(address);
                }
            }
        }
        given.right()
    }

    /// Asks until the answer is right.
    fn until(
        &mut self,
        question: &str,
        problem: impl Fn(&str) -> Option<String>,
    ) -> Result<String, Failure> {
        for _ in 0..PATIENCE {
            let answer = self.once(question)?;
            let Some(problem) = problem(&answer) else {
                return Ok(answer);
            };
            self.say(&format!("{problem}\n"))?;
        }
        Err(Failure::new("too many wrong answers; nothing written"))
    }

    fn once(&mut self, question: &str) -> Result<String, Failure> {
        self.say(&format!("{question}: "))?;
        let mut answer = Vec::new();
        let mut line = (&mut *self.input).take(LONGEST);
        let read = line.read_until(b'\n', &mut answer);
        let read =
            read.map_err(|error| Failure::new(format!("cannot read the answer: {error}")))?;
        if read == 0 {
            return Err(Failure::new("the answers ended; nothing written"));
        }
        Ok(String::from_utf8_lossy(&answer).trim().to_owned())
    }

    fn say(&mut self, text: &str) -> Result<(), Failure> {
        let said = write!(self.output, "{text}").and_then(|()| self.output.flush());
        said.map_err(|error| Failure::new(format!("cannot print: {error}")))
    }
}

fn language(answer: &str) -> Option<String> {
    first_problem("claim", "?", answer).map(|problem| visible(&problem).0)
}

/// Languages differ in whether they mark a question.
fn headline(language: &str, answer: &str) -> Option<String> {
    first_problem("claim", answer, language).map(|problem| visible(&problem).0)
}

fn source(address: &str) -> Option<String> {
    if address.contains(['\n', '\r']) {
        return Some("expected one address, found several lines".to_owned());
    }
    refusal_of_address(address).map(|problem| visible(&problem).0)
}

#[cfg(test)]
mod tests {
    use super::{Asked, Terminal};

    fn asked(answers: &str) -> (Result<Asked, String>, String) {
        let mut input = answers.as_bytes();
        let mut output = Vec::new();
        let mut terminal = Terminal {
            input: &mut input,
            output: &mut output,
        };
        let nothing = Asked {
            headline: String::new(),
            language: String::new(),
            sources: Vec::new(),
        };
        let given = terminal.complete(nothing, true);
        let given = given.map_err(|failure| failure.to_string());
        (given, String::from_utf8(output).unwrap())
    }

    #[test]
    fn it_asks_until_the_checker_agrees() {
        let (given, said) = asked(
            "english\nen\nThe mayor signed.\nDid the mayor sign?\n\ncourier.example\nhttps://courier.example/a\nhttps://b.example/\n\n",
        );
        let given = given.unwrap();
        assert_eq!(given.language, "en");
        assert_eq!(given.headline, "Did the mayor sign?");
        assert_eq!(
            given.sources,
            ["https://courier.example/a", "https://b.example/"]
        );
        let language = "Language of the card, such as en, ko or pt-BR: ";
        let headline = "Headline, a question, as in \"Did the mayor sign the letter?\": ";
        let source = "Address of a source, or nothing where that is all: ";
        let expected = [
            language,
            "expected a language tag at `language`, found `english` (a tag is short, such as `en`, `ko` or `pt-BR`)\n",
            language,
            headline,
            "the headline is not a question (ask what the card lets its reader judge, as in \"Did the mayor sign the letter?\")\n",
            headline,
            source,
            "expected at least one source, found none\n",
            source,
            "`courier.example` is no address: expected `https://` at its start (copy it from the browser's address bar, or leave the key out where it is unknown)\n",
            source,
            source,
            source,
        ];
        assert_eq!(said, expected.concat());
    }

    #[test]
    fn it_stops_where_the_answers_do() {
        assert_eq!(
            asked("en\n").0.err().unwrap(),
            "the answers ended; nothing written"
        );
        let wrong = "x\n".repeat(20);
        assert_eq!(
            asked(&wrong).0.err().unwrap(),
            "too many wrong answers; nothing written"
        );
        // Bytes that are no text, and a line without end.
        let long = "\u{FFFD}".repeat(100_000);
        assert!(asked(&long).0.is_err());
    }
}
