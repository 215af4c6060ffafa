//! What ends a command early: a message for the person at the terminal, and an exit code.

use std::fmt;

/// A command could not do its work.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    message: String,
    code: u8,
}

/// The result of everything that can end a command.
pub(crate) type Outcome<T> = Result<T, Failure>;

impl Failure {
    /// The work was done and its result is bad: exit code 1.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: 1,
        }
    }

    /// The work could not begin, as something is missing or asked for wrongly: exit code 2.
    pub(crate) fn setup(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: 2,
        }
    }

    /// The exit code: 1 or 2.
    pub(crate) fn code(&self) -> u8 {
        self.code
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// Says which path an operation failed on.
pub(crate) trait At<T> {
    /// Turns an input or output error into a failure that names `what`.
    fn at(self, what: impl fmt::Display) -> Outcome<T>;
}

impl<T> At<T> for std::io::Result<T> {
    fn at(self, what: impl fmt::Display) -> Outcome<T> {
        self.map_err(|error| Failure::new(format!("{what}: {error}")))
    }
}
