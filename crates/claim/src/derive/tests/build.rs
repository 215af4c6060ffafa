//! Small claims, built by hand.

use crate::{
    derive::{Derived, Origin, PointState, derive},
    model::{
        Access, Claim, Date, Party, PartyId, PartyKind, Point, PointId, Read, Relay, Retelling,
        Source, SourceId, Speaker, Stance, Statement, StatementId, Version, Wording,
    },
};
use jiff::civil;

/// A claim about two points, [`P`] and [`Q`], that nobody has said anything about yet.
pub(super) struct Build(pub(super) Claim);

pub(super) const P: PointId = PointId(0);
pub(super) const Q: PointId = PointId(1);

/// A day in July 2018.
pub(super) fn july(day: i8) -> civil::Date {
    civil::date(2018, 7, day)
}

pub(super) fn on(day: i8) -> Option<Date> {
    Some(Date::Day(july(day), None))
}

impl Build {
    pub(super) fn new() -> Self {
        let point = |key: &str| Point {
            key: key.into(),
            text: key.into(),
            short: key.into(),
            raised_by: None,
        };
        Self(Claim {
            slug: "test".into(),
            headline: "?".into(),
            summary: "-".into(),
            language: "en".into(),
            authors: vec!["test".into()],
            last_checked: civil::date(2026, 1, 1),
            report_errors: None,
            formerly: Vec::new(),
            withdrawn: None,
            points: vec![point("p"), point("q")],
            parties: Vec::new(),
            sources: Vec::new(),
            statements: Vec::new(),
            retellings: Vec::new(),
            replies: Vec::new(),
            no_denial_found: None,
            changes: Vec::new(),
        })
    }

    pub(super) fn party(&mut self, kind: PartyKind) -> PartyId {
        let key = format!("party-{}", self.0.parties.len());
        self.0.parties.push(Party {
            name: key.clone(),
            key,
            name_language: None,
            kind,
            role: None,
            affiliation: None,
            anonymity: None,
            distinct: false,
        });
        PartyId(self.0.parties.len() - 1)
    }

    pub(super) fn named(&mut self) -> PartyId {
        self.party(PartyKind::Person)
    }

    pub(super) fn unnamed(&mut self) -> PartyId {
        self.party(PartyKind::Unnamed)
    }

    pub(super) fn source(&mut self, outlet: &str, published: Option<Date>) -> SourceId {
        self.0.sources.push(Source {
            key: format!("source-{}", self.0.sources.len()),
            outlet: outlet.into(),
            title: None,
            authors: Vec::new(),
            language: "en".into(),
            published,
            url: None,
            archive: None,
            access: Access::Open,
            read: Read::Whole,
            version_of: None,
            version: None,
            note: None,
        });
        SourceId(self.0.sources.len() - 1)
    }

    /// A statement with the date of its source.
    pub(super) fn says(
        &mut self,
        source: SourceId,
        by: Speaker,
        stances: &[(Stance, PointId)],
    ) -> StatementId {
        self.0.statements.push(Statement {
            key: format!("statement-{}", self.0.statements.len()),
            by,
            role: None,
            affiliation: None,
            source,
            on: self.0.source(source).published.clone(),
            stances: stances.to_vec(),
            towards: Vec::new(),
            wording: Wording::Quoted,
            words: None,
            relayed_from: None,
            caveat: None,
            lead: false,
            checked: None,
        });
        StatementId(self.0.statements.len() - 1)
    }

    /// The same, relayed.
    pub(super) fn relays(
        &mut self,
        source: SourceId,
        by: Speaker,
        stances: &[(Stance, PointId)],
        from: Relay,
    ) -> StatementId {
        let id = self.says(source, by, stances);
        self.statement(id).relayed_from = Some(from);
        id
    }

    pub(super) fn statement(&mut self, id: StatementId) -> &mut Statement {
        &mut self.0.statements[id.0]
    }

    /// A detail of which each source tells another version.
    pub(super) fn retelling(&mut self, point: Option<PointId>, sources: &[SourceId]) {
        let version = |&source| Version {
            says: "so".into(),
            sources: vec![source],
            words: None,
        };
        let versions = sources.iter().map(version).collect();
        self.0.retellings.push(Retelling {
            about: "it".into(),
            point,
            versions,
        });
    }

    pub(super) fn derive(&self) -> Derived {
        derive(&self.0)
    }

    /// How a point stands today.
    pub(super) fn today(&self, point: PointId) -> PointState {
        self.derive().steps.last().unwrap().points[point.0].clone()
    }

    /// Whose word a statement's first stance is.
    pub(super) fn origins(&self, id: StatementId) -> Vec<Origin> {
        self.derive().origins[id.0].stances[0].origins.clone()
    }
}
