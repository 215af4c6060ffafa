use super::{
    Composer,
    foreign::{foreign, isolated},
};
use claim::{
    derive::Origin,
    model::{Party, PartyKind, Relay, Speaker, Statement},
};

impl Composer<'_> {
    /// Whose word a statement is, with role and affiliation.
    pub(super) fn speaker(&self, statement: &Statement) -> String {
        let outlet = &self.claim.source(statement.source).outlet;
        match (statement.by, statement.relayed_from) {
            (Speaker::Party(party), _) => self.in_full(self.claim.party(party)),
            (Speaker::Relayed, Some(Relay::Source(from))) => self
                .words
                .passing_on(outlet, &self.claim.source(from).outlet),
            (Speaker::Relayed, _) => self.words.passing_on_unknown(outlet),
            (Speaker::OwnVoice, _) => self.words.own_voice(outlet),
        }
    }

    /// Who stands at the far end of a chain, in full.
    pub(super) fn origin_in_full(&self, origin: &Origin) -> String {
        self.origin_named(origin, |party| self.in_full(party))
    }

    /// Who stands at the far end of a chain, as short as it can be told apart.
    pub(super) fn origin_in_short(&self, origin: &Origin) -> String {
        self.origin_named(origin, |party| self.in_short(party))
    }

    fn origin_named(&self, origin: &Origin, name: impl Fn(&Party) -> String) -> String {
        match origin {
            Origin::Party(party) => name(self.claim.party(*party)),
            Origin::Unnamed(parties) => {
                let names = parties.iter().map(|party| name(self.claim.party(*party)));
                let same = |one: String, other: String| self.words.possibly_same(&one, &other);
                names.reduce(same).unwrap_or_default()
            }
            Origin::OwnVoice(source) => self.words.own_voice(&self.claim.source(*source).outlet),
            Origin::Unknown => self.words.origin_unknown(),
        }
    }

    /// The name, marked where it is in another language than the card.
    fn name(&self, party: &Party) -> String {
        match &party.name_language {
            Some(language) if *language != self.claim.language => foreign(&party.name, language),
            _ => isolated(&party.name, self.words.direction),
        }
    }

    /// "Heather Nauert, spokeswoman, U.S. State Department".
    fn in_full(&self, party: &Party) -> String {
        let about = [party.role.as_deref(), party.affiliation.as_deref()];
        let about = about.into_iter().flatten();
        let mut parts = vec![self.name(party)];
        parts.extend(about.map(|part| isolated(part, self.words.direction)));
        let name = self.words.list(&parts);
        if party.kind != PartyKind::Unnamed {
            return name;
        }
        let name = self.words.unnamed(&name);
        match &party.anonymity {
            Some(reason) => self.words.anonymous_because(&name, reason),
            None => name,
        }
    }

    /// "Heather Nauert (U.S. State Department)".
    fn in_short(&self, party: &Party) -> String {
        let name = self.name(party);
        match (&party.affiliation, party.kind) {
            (_, PartyKind::Unnamed) => self.words.unnamed(&name),
            (Some(affiliation), _) => self.words.with_affiliation(&name, affiliation),
            (None, _) => name,
        }
    }
}
