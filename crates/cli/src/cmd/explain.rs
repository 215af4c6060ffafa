use super::{Failure, Outcome, print};
use claim::Rule;
use std::io;

/// Say why a rule of the checker is there, and how to keep it
///
/// The rule's name stands in brackets in each message: `unknown-key` in `error[unknown-key]`.
#[derive(clap::Args)]
pub(crate) struct Explain {
    /// The rule's name [default: list all rules]
    rule: Option<String>,
}

impl Explain {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        let text = match self.rule {
            None => list(),
            Some(name) => {
                let rule = Rule::named(&name)
                    .map_err(|error| Failure::new(format!("{error} (card explain lists all)")))?;
                explanation(rule)
            }
        };
        print(&mut io::stdout(), text.trim_end())?;
        Ok(Outcome::Fine)
    }
}

/// Every rule with its name and what is wrong.
fn list() -> String {
    let names = Rule::ALL.iter().map(|rule| rule.name().len());
    let width = names.max().unwrap_or_default();
    let line = |rule: &Rule| {
        let (name, level) = (rule.name(), rule.level().name());
        format!("{level:<7}  {name:<width$}  {}\n", rule.description())
    };
    Rule::ALL.iter().map(line).collect()
}

/// How wide explanations are set.
const WIDTH: usize = 88;

fn explanation(rule: Rule) -> String {
    let lesson = rule.lesson();
    let (level, name) = (rule.level().name(), rule.name());
    let set = |text: &str| textwrap::fill(text, WIDTH);
    let example = |text: &str| textwrap::indent(text, "    ");
    format!(
        "{level}[{name}]: {}\n\nwhy: {}\n\nway out: {}\n\nwrong:\n\n{}\n\nright:\n\n{}\n",
        rule.description(),
        set(lesson.why),
        set(lesson.way_out),
        example(lesson.bad),
        example(lesson.good)
    )
}
