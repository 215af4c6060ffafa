use super::Comparison;
use crate::check::{
    Problem, Rule,
    nearest::suggest,
    say::quote,
    sink::Given,
    span::{At, Span},
};
use std::collections::HashSet;

/// Tables of the second file that have ids.
pub(super) struct Tables<'k> {
    /// "point".
    pub(super) what: &'static str,
    /// Where each is, and its id.
    pub(super) tables: Vec<(Span, &'k Given<At<String>>)>,
    /// Whether there are others, which could not be read.
    pub(super) flawed: bool,
    /// Whether a reader sees their order.
    pub(super) ordered: bool,
}

impl Comparison<'_, '_, '_> {
    /// Reports the ids that only one of the files has, and those in another order.
    pub(super) fn ids(&mut self, ours: &Tables, theirs: &[&str]) {
        let keys: Vec<Option<&At<String>>> = ours
            .tables
            .iter()
            .map(|(_, key)| key.as_ref().ok())
            .collect();
        let known: HashSet<&str> = theirs.iter().copied().collect();
        let have: HashSet<&str> = keys.iter().flatten().map(|key| &*key.value).collect();
        let flawed = ours.flawed || keys.iter().any(Option::is_none);
        let mut renamed: HashSet<&str> = HashSet::new();
        for (place, key) in keys.iter().enumerate() {
            let Some(key) = key.filter(|key| !known.contains(&*key.value)) else {
                continue;
            };
            // A new id in the place of one that is gone is that one, renamed.
            let instead = theirs.get(place).filter(|id| !have.contains(**id));
            renamed.extend(instead);
            self.unknown_id(ours.what, key, instead, theirs);
        }
        if flawed {
            return;
        }
        let mut missing = false;
        for (place, id) in theirs.iter().enumerate() {
            if !have.contains(id) && !renamed.contains(id) {
                missing = true;
                self.missing_id(ours, place, id);
            }
        }
        let same = !missing && have.len() == known.len() && renamed.is_empty();
        if ours.ordered && same {
            self.order(ours.what, &keys, theirs);
        }
    }

    fn unknown_id(&mut self, what: &str, key: &At<String>, instead: Option<&&str>, ids: &[&str]) {
        let (file, found) = (&self.file, quote(&key.value));
        let message = match instead {
            Some(id) => format!(
                "expected the {what} {} as in {file}, found {found}",
                quote(id)
            ),
            None => format!("expected no {what} but those of {file}, found {found}"),
        };
        let mut problem = Problem::new(Rule::OtherId, message).at(key.at, format!("not in {file}"));
        problem.help = match instead {
            Some(id) => Some(format!("write `id = \"{id}\"`: ids are in no language")),
            None => suggest(&key.value, ids.iter().copied())
                .or_else(|| Some(format!("leave it out, or add it to {file} as well"))),
        };
        self.reader.report(problem);
    }

    fn missing_id(&mut self, ours: &Tables, place: usize, id: &str) {
        let message = format!(
            "expected the {} {} as in {}, found none",
            ours.what,
            quote(id),
            self.file
        );
        let before = ours.tables.get(place);
        let (at, label) = match (before, ours.tables.last()) {
            (Some((at, _)), _) => (*at, "before this"),
            (None, Some((at, _))) => (*at, "after this"),
            (None, None) => (Span { start: 0, end: 0 }, ""),
        };
        let problem = Problem::new(Rule::OtherId, message)
            .at(at, label)
            .help(format!("translate it, or take it out of {}", self.file));
        self.reader.report(problem);
    }

    fn order(&mut self, what: &str, keys: &[Option<&At<String>>], theirs: &[&str]) {
        let mut both = keys.iter().flatten().zip(theirs);
        if let Some((key, id)) = both.find(|(key, id)| key.value != ***id) {
            let message = format!(
                "expected the {what} {} here as in {}, found {}",
                quote(id),
                self.file,
                quote(&key.value)
            );
            let problem = Problem::new(Rule::OtherOrder, message)
                .at(key.at, format!("not in the order of {}", self.file))
                .help("readers of both languages see them in one order");
            self.reader.report(problem);
        }
    }
}
