use super::{Problem, Problems};

/// Proof that a problem was reported: only [`Sink::report`] makes one, so a value that could not
/// be read can never be forgotten.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reported(());

/// What was read, or proof that what is wrong with it was reported.
pub(crate) type Given<T> = Result<T, Reported>;

/// Where problems are collected.
#[derive(Default)]
pub(crate) struct Sink {
    found: Vec<Problem>,
    left_out: usize,
}

impl Sink {
    /// More problems than anybody reads; those beyond are only counted, so that a hostile file
    /// costs no more than a bad one.
    const MOST: usize = 500;

    pub(crate) fn report(&mut self, problem: Problem) -> Reported {
        if self.is_full() {
            self.left_out += 1;
        } else {
            self.found.push(problem);
        }
        Reported(())
    }

    /// Whether a further problem would only be counted.
    pub(crate) fn is_full(&self) -> bool {
        self.found.len() >= Self::MOST
    }

    /// Drops what does not hold where the syntax is broken.
    pub(crate) fn retain(&mut self, keep: impl FnMut(&Problem) -> bool) {
        self.found.retain(keep);
    }

    /// The value if nothing was reported, and all that was reported otherwise.
    pub(crate) fn finish<T>(
        mut self,
        path: &str,
        text: String,
        given: Given<T>,
    ) -> Result<T, Problems> {
        match given {
            Ok(value) if self.found.is_empty() => Ok(value),
            _ => {
                self.found
                    .sort_by_key(|problem| (problem.place(), problem.rule));
                Err(Problems {
                    path: path.to_owned(),
                    text,
                    found: self.found,
                    left_out: self.left_out,
                })
            }
        }
    }
}
