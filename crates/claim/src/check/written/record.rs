use crate::{
    check::{
        Problem, Rule,
        list::table,
        reader::Reader,
        sink::Given,
        span::{At, Span},
        table::{Keys, Table},
        value::{Value, date::day, text::plain},
    },
    model,
};

pub(crate) const WITHDRAWN: Keys = Keys {
    table: "`[withdrawn]`",
    required: &["on", "reason"],
    optional: &[],
};
pub(crate) const REPLY: Keys = Keys {
    table: "`[[reply]]`",
    required: &["to", "asked", "on"],
    optional: &["deadline", "answer"],
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
    pub(crate) on: Span,
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
    let on = table.required(reader, "on", day);
    let deadline = table.optional(reader, "deadline", day);
    let answer = table.optional(reader, "answer", plain);
    let (on, deadline) = (on?, deadline?);
    if let Some(deadline) = deadline.filter(|deadline| deadline.value < on.value) {
        return Err(reader.report(early(deadline, on)));
    }
    Ok(Reply {
        head: table.head,
        on: on.at,
        deadline: deadline.map(|deadline| deadline.at),
        reply: model::Reply {
            to: to?,
            asked: asked?,
            on: on.value,
            deadline: deadline.map(|deadline| deadline.value),
            answer: answer?,
        },
    })
}

fn early(deadline: At<jiff::civil::Date>, on: At<jiff::civil::Date>) -> Problem {
    let message = format!(
        "the deadline {} is before the question was asked, on {}",
        deadline.value, on.value
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
