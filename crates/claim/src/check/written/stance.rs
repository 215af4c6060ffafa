use crate::{
    check::{
        ids::reference, list::List, reader::Reader, span::At, table::Table, value::list::list,
    },
    model::{PointId, Stance, StatementId, Towards},
};

pub(crate) const STANCES: [(&str, Stance); 8] = [
    ("asserts", Stance::Asserts),
    ("denies", Stance::Denies),
    ("declines", Stance::Declines),
    ("no-reply", Stance::NoReply),
    ("doubts", Stance::Doubts),
    ("suspects", Stance::Suspects),
    ("promises", Stance::Promises),
    ("withdraws", Stance::Withdraws),
];

pub(crate) const TOWARDS: [(&str, Towards); 3] = [
    ("backs", Towards::Backs),
    ("disputes", Towards::Disputes),
    ("corrects", Towards::Corrects),
];

/// The stances on points, in the order of the file.
pub(crate) fn stances(reader: &mut Reader, table: &Table) -> List<At<(Stance, PointId)>> {
    let mut stances = List::default();
    for (key, stance) in STANCES {
        let Some(value) = table.get(key) else {
            continue;
        };
        let points = list(reader, &value, |reader, value| {
            reference(reader, value, |ids| &ids.points)
        });
        stances.flaw = stances.flaw.or(points.flaw);
        stances.items.extend(
            points
                .items
                .into_iter()
                .map(|point| point.map(|point| (stance, PointId(point)))),
        );
    }
    stances.items.sort_by_key(|stance| stance.at);
    stances
}

/// The stances towards other statements, in the order of the file.
pub(crate) fn towards(reader: &mut Reader, table: &Table) -> List<At<(Towards, StatementId)>> {
    let mut all = List::default();
    for (key, towards) in TOWARDS {
        let Some(value) = table.get(key) else {
            continue;
        };
        let others = list(reader, &value, |reader, value| {
            reference(reader, value, |ids| &ids.statements)
        });
        all.flaw = all.flaw.or(others.flaw);
        all.items.extend(
            others
                .items
                .into_iter()
                .map(|other| other.map(|other| (towards, StatementId(other)))),
        );
    }
    all.items.sort_by_key(|towards| towards.at);
    all
}
