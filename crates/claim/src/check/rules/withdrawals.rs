use crate::{
    check::{
        Problem, Rule,
        sink::Sink,
        span::At,
        written::{Claim, statement::Statement},
    },
    model::{Date, PartyKind, PointId, Relay, SourceId, Speaker, Stance},
};

/// Whoever takes a word back has given it before. A relay of a withdrawal is held to that where
/// it begins.
pub(crate) fn check(sink: &mut Sink, claim: &Claim) {
    if !readable(claim) {
        return;
    }
    for statement in &claim.statements.items {
        if matches!(&statement.relayed_from, Ok(Some(from)) if from.value != Relay::Unknown) {
            continue;
        }
        for back in &statement.stances.items {
            let (Stance::Withdraws, point) = back.value else {
                continue;
            };
            let mut said = claim.statements.items.iter();
            if said.any(|earlier| takes_back(claim, statement, earlier, point)) {
                continue;
            }
            let problem = Problem::new(
                Rule::WithdrawalOfNothing,
                "a statement takes back what nobody had said",
            )
            .at(back.at, whose(statement))
            .help(
                "add the statement that is taken back; what an outlet had on unnamed sources' word it \
                 takes back with `by = \"own-voice\"`",
            );
            sink.report(problem);
        }
    }
}

/// What was not read may be what is taken back.
fn readable(claim: &Claim) -> bool {
    let of = |statement: &Statement| {
        statement.stances.flaw.is_none()
            && statement.by.is_ok()
            && statement.source.is_ok()
            && statement.relayed_from.is_ok()
    };
    claim.statements.flaw.is_none() && claim.statements.items.iter().all(of)
}

fn whose(statement: &Statement) -> &'static str {
    match speaker(statement) {
        Speaker::OwnVoice => "the outlet had not said or reported it before",
        Speaker::Party(_) | Speaker::Relayed => "this speaker had not said it before",
    }
}

/// Whether `earlier` is a word on the point that `back` can take back.
fn takes_back(claim: &Claim, back: &Statement, earlier: &Statement, point: PointId) -> bool {
    let takes = |stance| {
        let mut taken = earlier.stances.items.iter();
        taken.any(|taken| taken.value == (stance, point))
    };
    let gives_word = [
        Stance::Asserts,
        Stance::Denies,
        Stance::Doubts,
        Stance::Suspects,
        Stance::Promises,
    ];
    let own = gives_word.into_iter().any(takes);
    let whose = match (speaker(back), speaker(earlier)) {
        (Speaker::Party(one), Speaker::Party(other)) if one == other => own,
        (Speaker::OwnVoice, Speaker::OwnVoice) => own && same_outlet(claim, back, earlier),
        (Speaker::OwnVoice, Speaker::Party(_)) => {
            takes(Stance::Asserts)
                && unnamed(claim, earlier)
                && matches!(earlier.relayed_from, Ok(None))
                && same_outlet(claim, back, earlier)
        }
        (Speaker::Relayed, _) => true,
        _ => false,
    };
    let later = date(claim, back)
        .zip(date(claim, earlier))
        .is_some_and(|(back, earlier)| back.certainly_before(earlier));
    whose && !later
}

fn speaker(statement: &Statement) -> Speaker {
    let by = statement.by.ok().flatten();
    by.map_or(Speaker::Relayed, |by: At<Speaker>| by.value)
}

fn unnamed(claim: &Claim, statement: &Statement) -> bool {
    let Speaker::Party(party) = speaker(statement) else {
        return false;
    };
    let kind = claim.parties.items.get(party.0).map(|party| party.kind);
    // What could not be read may be so.
    !matches!(kind, Some(Ok(kind)) if kind.value != PartyKind::Unnamed)
}

fn same_outlet(claim: &Claim, one: &Statement, other: &Statement) -> bool {
    let outlet = |statement: &Statement| {
        let source = claim.sources.items.get(source(statement)?.0)?;
        Some(&source.outlet.as_ref().ok()?.value)
    };
    match (outlet(one), outlet(other)) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}

fn source(statement: &Statement) -> Option<SourceId> {
    statement.source.ok().map(|source| source.value)
}

/// When a statement was made: its own date, or its source's.
fn date<'a>(claim: &'a Claim, statement: &'a Statement) -> Option<&'a Date> {
    let own = statement.on.as_ref().ok()?.as_ref();
    let published = || {
        let source = claim.sources.items.get(source(statement)?.0)?;
        source.published.as_ref().ok()?.as_ref()
    };
    own.or_else(published).map(|date| &date.value)
}
