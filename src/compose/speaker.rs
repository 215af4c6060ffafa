use super::{
    Composer,
    foreign::{foreign, isolated},
};
use claim::{
    derive::Origin,
    model::{Party, PartyId, PartyKind, Relay, Speaker, Statement, StatementId},
};

impl Composer<'_> {
    /// Whose word a statement is, with role and affiliation.
    pub(super) fn speaker(&self, statement: &Statement) -> String {
        let outlet = &self.claim.source(statement.source).outlet;
        match (statement.by, statement.relayed_from) {
            (Speaker::Party(party), _) => self.in_full(party, Some(statement)),
            (Speaker::Relayed, Some(Relay::Source(from))) => self
                .words
                .passing_on(outlet, &self.claim.source(from).outlet),
            (Speaker::Relayed, _) => self.words.passing_on_unknown(outlet),
            (Speaker::OwnVoice, _) => self.words.own_voice(outlet),
        }
    }

    /// Who stands at the far end of a chain, in full.
    pub(super) fn origin_in_full(&self, origin: &Origin) -> String {
        self.origin_named(origin, |party| self.in_full(party, None))
    }

    /// Who stands at the far end of a chain, as short as it can be told apart.
    pub(super) fn origin_in_short(&self, origin: &Origin) -> String {
        self.origin_named(origin, |party| self.in_short(party, None))
    }

    /// The same of somebody as they were when they made a statement.
    pub(super) fn who_said(&self, origin: &Origin, id: StatementId) -> String {
        let statement = self.claim.statement(id);
        self.origin_named(origin, |party| self.in_short(party, Some(statement)))
    }

    fn origin_named(&self, origin: &Origin, name: impl Fn(PartyId) -> String) -> String {
        match origin {
            Origin::Party(party) => name(*party),
            Origin::Unnamed(parties) => {
                let names = parties.iter().map(|party| name(*party));
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

    /// A party's role and affiliation when it made a statement; where none is meant, those in which it
    /// always spoke.
    fn role<'s>(&'s self, id: PartyId, statement: Option<&'s Statement>) -> [Option<&'s str>; 2] {
        let own = |statement: &&Statement| {
            let has_role = statement.role.is_some() || statement.affiliation.is_some();
            has_role && statement.by == Speaker::Party(id)
        };
        let said_this = statement.filter(|statement| statement.by == Speaker::Party(id));
        let (role, affiliation) = match said_this {
            Some(statement) if own(&statement) => (&statement.role, &statement.affiliation),
            None if self.claim.statements.iter().any(|s| own(&s)) => (&None, &None),
            _ => {
                let party = self.claim.party(id);
                (&party.role, &party.affiliation)
            }
        };
        [role.as_deref(), affiliation.as_deref()]
    }

    /// "Heather Nauert, spokeswoman, U.S. State Department".
    fn in_full(&self, id: PartyId, statement: Option<&Statement>) -> String {
        let party = self.claim.party(id);
        let about = self.role(id, statement);
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
    fn in_short(&self, id: PartyId, statement: Option<&Statement>) -> String {
        let party = self.claim.party(id);
        let name = self.name(party);
        let [_, affiliation] = self.role(id, statement);
        match (affiliation, party.kind) {
            (_, PartyKind::Unnamed) => self.words.unnamed(&name),
            (Some(affiliation), _) => self.words.with_affiliation(&name, affiliation),
            (None, _) => name,
        }
    }
}
