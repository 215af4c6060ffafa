use super::{Counts, Problem, Problems};

/// Proof that a problem was reported: only [`Sink::report`] makes one, so a value that could not
/// be read can never be forgotten.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reported(());

/// What was read, or proof that what is wrong with it was reported.
pub(crate) type Given<T> = Result<T, Reported>;

/// Where problems and warnings are collected.
#[derive(Default)]
pub(crate) struct Sink {
    errors: Kept,
    /// By themselves: however many there are, they push no error out.
    warnings: Kept,
}

/// The first ones, and how many more there were.
#[derive(Default)]
struct Kept {
    found: Vec<Problem>,
    left_out: usize,
}

impl Kept {
    /// More problems than anybody reads; those beyond are only counted, so that a hostile file
    /// costs no more than a bad one.
    const MOST: usize = 500;

    fn is_full(&self) -> bool {
        self.found.len() >= Self::MOST
    }

    fn add(&mut self, problem: Problem) {
        if self.is_full() {
            self.left_out += 1;
        } else {
            self.found.push(problem);
        }
    }
}

impl Sink {
    pub(crate) fn report(&mut self, problem: Problem) -> Reported {
        self.errors.add(problem);
        Reported(())
    }

    /// Reports what the author is told, though it is no mistake: the value stays what it is. The
    /// rule's level is a warning.
    pub(crate) fn warn(&mut self, problem: Problem) {
        self.warnings.add(problem);
    }

    /// Whether a further problem would only be counted.
    pub(crate) fn is_full(&self) -> bool {
        self.errors.is_full()
    }

    /// Drops what does not hold where the syntax is broken.
    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&Problem) -> bool) {
        self.errors.found.retain(&mut keep);
        self.warnings.found.retain(keep);
    }

    /// The value and the warnings about it if no error was reported, and all that was reported
    /// otherwise.
    pub(crate) fn finish<T>(
        self,
        path: &str,
        text: String,
        given: Given<T>,
    ) -> Result<(T, Problems), Problems> {
        let (no_errors, left_out) = (
            self.errors.found.is_empty(),
            Counts {
                errors: self.errors.left_out,
                warnings: self.warnings.left_out,
            },
        );
        let mut found = self.errors.found;
        found.extend(self.warnings.found);
        found.sort_by_key(|problem| (problem.place(), problem.rule));
        let problems = Problems {
            path: path.to_owned(),
            text,
            found,
            left_out,
        };
        match given {
            Ok(value) if no_errors => Ok((value, problems)),
            _ => Err(problems),
        }
    }
}
