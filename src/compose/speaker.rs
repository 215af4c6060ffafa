use super::{Composer, words};
use claim::{
    derive::Origin,
    model::{Party, PartyKind, Relay, Speaker, Statement},
};

impl Composer<'_> {
    /// Whose word a statement is, with role and affiliation.
    pub(super) fn speaker(&self, statement: &Statement) -> String {
        let outlet = &self.claim.source(statement.source).outlet;
        match (statement.by, statement.relayed_from) {
            (Speaker::Party(party), _) => in_full(self.claim.party(party)),
            (Speaker::Relayed, Some(Relay::Source(from))) => {
                words::passing_on(outlet, &self.claim.source(from).outlet)
            }
            (Speaker::Relayed, _) => words::passing_on_unknown(outlet),
            (Speaker::OwnVoice, _) => words::own_voice(outlet),
        }
    }

    /// Who stands at the far end of a chain, in full.
    pub(super) fn origin_in_full(&self, origin: &Origin) -> String {
        self.origin_named(origin, in_full)
    }

    /// Who stands at the far end of a chain, as short as it can be told apart.
    pub(super) fn origin_in_short(&self, origin: &Origin) -> String {
        self.origin_named(origin, in_short)
    }

    fn origin_named(&self, origin: &Origin, name: impl Fn(&Party) -> String) -> String {
        match origin {
            Origin::Party(party) => name(self.claim.party(*party)),
            Origin::Unnamed(parties) => {
                let names: Vec<_> = parties
                    .iter()
                    .map(|party| name(self.claim.party(*party)))
                    .collect();
                words::also_called(&names)
            }
            Origin::OwnVoice(source) => words::own_voice(&self.claim.source(*source).outlet),
            Origin::Unknown => words::ORIGIN_UNKNOWN.to_owned(),
        }
    }
}

/// "Heather Nauert, spokeswoman, U.S. State Department".
fn in_full(party: &Party) -> String {
    let about = [party.role.as_deref(), party.affiliation.as_deref()];
    let mut parts = vec![party.name.as_str()];
    parts.extend(about.into_iter().flatten());
    let mut name = parts.join(", ");
    if party.kind == PartyKind::Unnamed {
        name = words::unnamed(&name);
        if let Some(reason) = &party.anonymity {
            name = words::anonymous_because(&name, reason);
        }
    }
    name
}

/// "Heather Nauert (U.S. State Department)".
fn in_short(party: &Party) -> String {
    match (&party.affiliation, party.kind) {
        (_, PartyKind::Unnamed) => words::unnamed(&party.name),
        (Some(affiliation), _) => format!("{} ({affiliation})", party.name),
        (None, _) => party.name.clone(),
    }
}
