//! What a fresh machine needs, looked for first and installed only where it is missing.

mod apt;
mod browsers;
mod cache;
mod cargo_tool;
mod java;
mod look;
mod npm;
mod payloads;
mod rust;

pub(crate) use browsers::Browsers;
pub(crate) use cache::Cache;
pub(crate) use cargo_tool::CargoTool;
pub(crate) use java::Java;
pub(crate) use look::Look;
pub(crate) use npm::Npm;
pub(crate) use payloads::Payloads;
pub(crate) use rust::{RustPart, WASM};

use crate::failure::{Failure, Outcome};
use std::time::Instant;

/// Whether a thing is there, and what can be done if it is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum State {
    /// A fitting version is there.
    There,
    /// Not there, and can be installed; says how, and roughly how long it takes.
    Installable(String),
    /// Not there, and cannot be installed from here; says how a person gets it.
    Blocked(String),
}

/// One thing that a command needs.
pub(crate) trait Step {
    /// The thing's name, with its version where that matters.
    fn name(&self) -> String;

    /// Looks for it, without changing anything.
    fn state(&self) -> State;

    /// Installs it. An interrupted installation does not count as there.
    fn install(&self) -> Outcome<()>;
}

/// Makes everything there. Installs nothing if anything cannot be had: then the failure names
/// all that is missing, and how to get each.
pub(crate) fn prepare(cache: &Cache, steps: &[Box<dyn Step>]) -> Outcome<()> {
    let states: Vec<_> = steps.iter().map(|step| step.state()).collect();
    if states.iter().all(|state| *state == State::There) {
        return Ok(());
    }
    let found = steps.iter().zip(states);
    let blocked: Vec<_> = found
        .filter_map(|(step, state)| match state {
            State::Blocked(way) => Some((step.name(), way)),
            _ => None,
        })
        .collect();
    if !blocked.is_empty() {
        return Err(missing(&blocked));
    }
    // Two commands at once: the second waits, then finds everything there.
    let _held = cache.hold()?;
    let mut failed = Vec::new();
    for step in steps {
        if let State::Installable(way) = step.state() {
            let name = step.name();
            eprintln!("{name}: not found, {way}");
            let begun = Instant::now();
            match step.install().and_then(|()| found_now(step.as_ref())) {
                Ok(()) => eprintln!("{name}: ready after {} s", begun.elapsed().as_secs()),
                Err(failure) => failed.push((name, failure.to_string())),
            }
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    Err(missing(&failed))
}

/// An installation that ends well may still put something else there.
fn found_now(step: &dyn Step) -> Outcome<()> {
    match step.state() {
        State::There => Ok(()),
        _ => Err(Failure::setup("installed, and still not found")),
    }
}

fn missing(things: &[(String, String)]) -> Failure {
    let mut text = String::from("missing, and not to be had from here:");
    for (name, way) in things {
        text.push_str(&format!("\n  {name}: {way}"));
    }
    Failure::setup(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;

    struct Fake {
        name: &'static str,
        state: RefCell<State>,
        installed: Rc<Cell<u32>>,
    }

    impl Step for Fake {
        fn name(&self) -> String {
            self.name.to_owned()
        }
        fn state(&self) -> State {
            self.state.borrow().clone()
        }
        fn install(&self) -> Outcome<()> {
            self.installed.set(self.installed.get() + 1);
            match self.name {
                "broken" => return Err(Failure::new("no network")),
                "misled" => {}
                _ => *self.state.borrow_mut() = State::There,
            }
            Ok(())
        }
    }

    fn run(wanted: &[(&'static str, State)]) -> (Outcome<()>, u32) {
        let installed = Rc::new(Cell::new(0));
        let steps: Vec<_> = wanted
            .iter()
            .map(|(name, state)| {
                let fake = Fake {
                    name,
                    state: RefCell::new(state.clone()),
                    installed: Rc::clone(&installed),
                };
                Box::new(fake) as Box<dyn Step>
            })
            .collect();
        let folder = std::env::temp_dir().join(format!("xtask-setup-{}", std::process::id()));
        (prepare(&Cache::at(folder), &steps), installed.get())
    }

    fn installable() -> State {
        State::Installable("building it".to_owned())
    }

    #[test]
    fn what_is_there_is_not_installed() {
        assert_eq!(run(&[("trunk", State::There)]), (Ok(()), 0));
        assert_eq!(run(&[("trunk", installable())]), (Ok(()), 1));
    }

    #[test]
    fn all_that_is_blocked_is_told_and_nothing_installed() {
        let blocked = |way: &str| State::Blocked(way.to_owned());
        let (outcome, installed) = run(&[
            ("trunk", installable()),
            ("npm", blocked("get Node.js")),
            ("chromium", blocked("get Chromium")),
        ]);
        assert_eq!(installed, 0);
        let wanted =
            "missing, and not to be had from here:\n  npm: get Node.js\n  chromium: get Chromium";
        assert_eq!(outcome, Err(Failure::setup(wanted)));
    }

    #[test]
    fn what_is_not_there_after_its_installation_is_missing() {
        let (outcome, installed) = run(&[("misled", installable())]);
        assert_eq!(installed, 1);
        assert_eq!(outcome.map_err(|failure| failure.code()), Err(2));
    }

    #[test]
    fn a_failed_installation_does_not_stop_the_next() {
        let (outcome, installed) = run(&[("broken", installable()), ("trunk", installable())]);
        assert_eq!(installed, 2);
        assert_eq!(outcome.map_err(|failure| failure.code()), Err(2));
    }
}
