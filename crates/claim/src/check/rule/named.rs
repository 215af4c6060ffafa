use super::Rule;
use crate::check::{nearest::nearest, say::quote};
use std::{error, fmt};

/// What was asked for is no rule's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoSuchRule {
    asked: String,
    near: Option<&'static str>,
}

impl Rule {
    /// The rule with a name, as it stands in messages.
    ///
    /// # Errors
    ///
    /// [`NoSuchRule`], with the nearest name where one is near enough to be meant.
    pub fn named(name: &str) -> Result<Self, NoSuchRule> {
        let found = Self::ALL.iter().find(|rule| rule.name() == name);
        found.copied().ok_or_else(|| {
            let names: Vec<_> = Self::ALL.iter().map(|rule| rule.name()).collect();
            NoSuchRule {
                asked: quote(name),
                near: nearest(name, &names).and_then(|near| {
                    let rule = Self::ALL.iter().find(|rule| rule.name() == near);
                    rule.map(|rule| rule.name())
                }),
            }
        })
    }
}

/// "there is no rule `unknwon-key`; did you mean `unknown-key`?"
impl fmt::Display for NoSuchRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no rule {}", self.asked)?;
        match self.near {
            Some(near) => write!(f, "; did you mean {}?", quote(near)),
            None => Ok(()),
        }
    }
}

impl error::Error for NoSuchRule {}
