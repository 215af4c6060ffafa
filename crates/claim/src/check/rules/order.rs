use crate::{
    check::{
        Problem, Rule,
        sink::Sink,
        span::At,
        written::{Claim, source::Source},
    },
    model::{Date, Relay, SourceId},
};
use jiff::civil;

/// What came first did not certainly come second. A date is an interval, so dates that merely
/// look wrong pass: a paper dated 6 July in Seoul can be retold on 5 July in New York.
pub(crate) fn check(sink: &mut Sink, claim: &Claim) {
    let last_checked = claim.last_checked.ok().map(|day| day.map(civil_day));
    for source in &claim.sources.items {
        let Ok(Some(published)) = &source.published else {
            continue;
        };
        if let Ok(Some(archive)) = &source.archive {
            let taken = archive.on.map(civil_day);
            report(
                sink,
                &taken,
                "archived",
                published,
                "published",
                "a copy was taken before the source was published",
            );
        }
        if let Some(checked) = &last_checked {
            report(
                sink,
                checked,
                "last checked",
                published,
                "published",
                "a source was published after the claim was last checked",
            );
        }
    }
    for reply in &claim.replies.items {
        let told = reply
            .source
            .and_then(|source| published(claim, source.value));
        if let (Some(published), Some(on)) = (told, &reply.on) {
            report(
                sink,
                published,
                "published",
                on,
                "asked",
                "a source was published before the question that it tells of was asked",
            );
        }
    }
    for statement in &claim.statements.items {
        let Some(published) = statement
            .source
            .ok()
            .and_then(|source| published(claim, source.value))
        else {
            continue;
        };
        if let Ok(Some(on)) = &statement.on {
            report(
                sink,
                published,
                "published",
                on,
                "said",
                "a source was published before what it reports was said",
            );
        }
        if let Ok(Some(At {
            value: Relay::Source(upstream),
            ..
        })) = statement.relayed_from
            && let Some(upstream) = self::published(claim, upstream)
        {
            report(
                sink,
                published,
                "the relay",
                upstream,
                "relayed",
                "a source relays what was published after it",
            );
        }
    }
}

fn civil_day(day: civil::Date) -> Date {
    Date::Day(day, None)
}

fn published(claim: &Claim, source: SourceId) -> Option<&At<Date>> {
    let Source { published, .. } = claim.sources.items.get(source.0)?;
    published.as_ref().ok()?.as_ref()
}

/// Reports where the second thing certainly came after the first, though it had to come before.
fn report(
    sink: &mut Sink,
    first: &At<Date>,
    first_is: &str,
    second: &At<Date>,
    second_is: &str,
    message: &str,
) {
    if first.value.certainly_before(&second.value) {
        let problem = Problem::new(Rule::ImpossibleOrder, message)
            .at(first.at, first_is)
            .at(second.at, second_is);
        sink.report(problem);
    }
}
