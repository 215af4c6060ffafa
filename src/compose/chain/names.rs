//! How nodes are called, to be seen and to be heard.

use super::{
    graph::{Graph, Who},
    label::width,
    ways,
};
use crate::compose::Composer;
use claim::{
    derive::Origin,
    model::{Source, SourceId},
};

/// How wide a day may be and still stand in one line, which any column holds.
const WHOLE_DAY: i32 = 70;

impl Composer<'_> {
    /// What stands in the picture.
    pub(super) fn label(&self, who: Who) -> String {
        match who {
            // A date is not broken.
            Who::Source(source) => self.told_apart(source, "\u{a0}"),
            Who::Voice(voice) => match self.voice(voice) {
                Some(Origin::OwnVoice(_)) => self.words.kind_own_voice(),
                Some(Origin::Unknown) | None => self.words.origin_unknown(),
                Some(origin) => (origin.parties().first())
                    .map(|party| self.claim.party(*party).name.clone())
                    .unwrap_or_default(),
            },
        }
    }

    /// A node's name, and its way back to each of its origins.
    pub(super) fn way_in_words(&self, graph: &Graph, place: usize) -> String {
        let who = |place: usize| graph.nodes.get(place).map(|node| node.who);
        let step = |place: &usize| {
            Some(match who(*place)? {
                Who::Source(source) => self.words.has_it_from(&self.told_apart(source, " ")),
                Who::Voice(voice) => match self.voice(voice)? {
                    Origin::OwnVoice(_) => self.words.kind_own_voice(),
                    Origin::Unknown => self.words.unknown_from(),
                    origin => self.words.has_it_from(&self.origin_in_short(origin)),
                },
            })
        };
        let ways = ways::told(graph, self.claim, place);
        let ways = ways
            .iter()
            .map(|way| way.iter().filter_map(step).collect::<Vec<_>>());
        let ways: Vec<String> = ways.map(|way| self.words.list(&way)).collect();
        let name = match who(place) {
            Some(Who::Source(source)) => self.told_apart(source, " "),
            Some(who @ Who::Voice(voice)) => match self.voice(voice) {
                Some(origin @ (Origin::Party(_) | Origin::Unnamed(_))) => {
                    self.origin_in_short(origin)
                }
                _ => self.label(who),
            },
            None => String::new(),
        };
        if ways.is_empty() {
            return name;
        }
        self.words.list(&[name, ways.join(" · ")])
    }

    fn voice(&self, place: usize) -> Option<&Origin> {
        self.derived.voices.get(place).map(|voice| &voice.origin)
    }

    /// An outlet's name, with the day where another source is the same outlet's; `space` is
    /// what divides the day's words.
    fn told_apart(&self, id: SourceId, space: &str) -> String {
        let source = self.claim.source(id);
        let same = |other: &&Source| other.outlet == source.outlet;
        let alone = self.claim.sources.iter().filter(same).count() < 2;
        let date = source.published.as_ref().filter(|_| !alone);
        date.map_or_else(
            || source.outlet.clone(),
            |date| {
                let mut day = self.words.day_of(date);
                // A day that no column holds is broken at its spaces all the same.
                if width(&day) <= WHOLE_DAY {
                    day = day.replace(' ', space);
                }
                self.words.list(&[source.outlet.clone(), day])
            },
        )
    }
}
