use crate::{
    check::{
        Problem, Rule,
        ids::reference,
        list::table,
        reader::Reader,
        sink::Given,
        span::{At, Span},
        table::{Keys, Table},
        value::{
            Value,
            date::{date, day},
            text::plain,
        },
    },
    model::{self, Asker, Date, SourceId},
};

pub(crate) const WITHDRAWN: Keys = Keys {
    table: "`[withdrawn]`",
    required: &["on", "reason"],
    optional: &[],
};
pub(crate) const REPLY: Keys = Keys {
    table: "`[[reply]]`",
    // `on` must be there as well, but not where others asked.
    required: &["to", "asked"],
    optional: &["asked-by", "source", "on", "deadline", "answer"],
};
pub(crate) const SEARCH: Keys = Keys {
    table: "`[no-denial-found]`",
    required: &["searched-on", "places"],
    optional: &[],
};
pub(crate) const CHANGE: Keys = Keys {
    table: "`[[change]]`",
    required: &["on", "what"],
    optional: &[],
};

pub(crate) struct Withdrawal {
    pub(crate) on: Span,
    pub(crate) withdrawal: model::Withdrawal,
}

pub(crate) struct Reply {
    pub(crate) head: Span,
    /// Where it is told, where others asked.
    pub(crate) source: Option<At<SourceId>>,
    pub(crate) on: Option<At<Date>>,
    pub(crate) asked_by: Option<Span>,
    pub(crate) deadline: Option<Span>,
    pub(crate) reply: model::Reply,
}

pub(crate) struct Search {
    pub(crate) head: Span,
    pub(crate) searched_on: Span,
    pub(crate) search: model::Search,
}

pub(crate) struct Change {
    pub(crate) head: Span,
    pub(crate) on: Span,
    pub(crate) change: model::Change,
}

pub(crate) fn withdrawal(reader: &mut Reader, value: &Value) -> Given<Withdrawal> {
    let table = table(reader, value, &WITHDRAWN)?;
    let on = table.required(reader, "on", day);
    let reason = table.required(reader, "reason", plain);
    let on = on?;
    Ok(Withdrawal {
        on: on.at,
        withdrawal: model::Withdrawal {
            on: on.value,
            reason: reason?,
        },
    })
}

pub(crate) fn reply(reader: &mut Reader, table: &Table) -> Given<Reply> {
    let to = table.required(reader, "to", plain);
    let asked = table.required(reader, "asked", plain);
    let asker = asker(reader, table);
    let on = asked_on(reader, table);
    let deadline = table.optional(reader, "deadline", day);
    let answer = table.optional(reader, "answer", plain);
    let (asker, on, deadline) = (asker?, on?, deadline?);
    if let (Some(deadline), Some(on)) = (&deadline, &on)
        && deadline.value < on.value.day()
    {
        return Err(reader.report(early(deadline, on)));
    }
    let source = asker.as_ref().map(|(_, source)| *source);
    Ok(Reply {
        head: table.head,
        source,
        on: on.clone(),
        asked_by: table.get("asked-by").map(|value| value.at),
        deadline: deadline.map(|deadline| deadline.at),
        reply: model::Reply {
            to: to?,
            asked: asked?,
            asked_by: asker.map(|(who, source)| Asker {
                who,
                source: source.value,
            }),
            on: on.map(|on| on.value),
            deadline: deadline.map(|deadline| deadline.value),
            answer: answer?,
        },
    })
}

/// Who asked, and where that is told; `None` where the card's own authors did.
fn asker(reader: &mut Reader, table: &Table) -> Given<Option<(String, At<SourceId>)>> {
    match (table.get("asked-by"), table.get("source")) {
        (None, None) => Ok(None),
        (Some(who), Some(source)) => {
            let who = plain(reader, &who);
            let source = reference(reader, &source, |ids| &ids.sources);
            Ok(Some((who?, source?.map(SourceId))))
        }
        (Some(who), None) => Err(reader.report(
            Problem::new(
                Rule::MissingSource,
                "a question that others asked has no source",
            )
            .at(who.entry, "expected `source` as well")
            .help("name the `[[source]]` that tells of it"),
        )),
        (None, Some(source)) => Err(reader.report(
            Problem::new(
                Rule::MissingAsker,
                "a question has a source, but nobody who asked it",
            )
            .at(source.entry, "expected `asked-by` as well")
            .help("say who asked; leave `source` out where you did"),
        )),
    }
}

/// The day on which the card's authors asked; when others did, as precisely as is known.
fn asked_on(reader: &mut Reader, table: &Table) -> Given<Option<At<Date>>> {
    if table.get("asked-by").is_some() || table.get("source").is_some() {
        return table.optional(reader, "on", date);
    }
    let Some(value) = table.get("on") else {
        let problem = Problem::new(Rule::MissingKey, "`[[reply]]` lacks the key `on`")
            .at(table.head, "")
            .help("the day on which you asked; only with `asked-by` may it be unknown");
        return Err(reader.report(problem));
    };
    let on = day(reader, &value)?;
    Ok(Some(on.map(|day| Date::Day(day, None))))
}

fn early(deadline: &At<jiff::civil::Date>, on: &At<Date>) -> Problem {
    let message = format!(
        "the deadline {} is before the question was asked, on {}",
        deadline.value,
        on.value.day()
    );
    Problem::new(Rule::ImpossibleOrder, message)
        .at(deadline.at, "the deadline")
        .at(on.at, "asked")
}

pub(crate) fn search(reader: &mut Reader, value: &Value) -> Given<Search> {
    let table = table(reader, value, &SEARCH)?;
    let searched_on = table.required(reader, "searched-on", day);
    let places = table.required(reader, "places", plain);
    let searched_on = searched_on?;
    Ok(Search {
        head: table.head,
        searched_on: searched_on.at,
        search: model::Search {
            searched_on: searched_on.value,
            places: places?,
        },
    })
}

pub(crate) fn change(reader: &mut Reader, table: &Table) -> Given<Change> {
    let on = table.required(reader, "on", day);
    let what = table.required(reader, "what", plain);
    let on = on?;
    Ok(Change {
        head: table.head,
        on: on.at,
        change: model::Change {
            on: on.value,
            what: what?,
        },
    })
}
