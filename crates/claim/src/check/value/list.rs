use super::Value;
use crate::check::{Problem, Rule, list::List, reader::Reader, sink::Given, span::At};
use std::{collections::HashMap, hash::Hash};
use toml::de::DeValue;

/// A list that names each item once and at least one.
pub(crate) fn list<'a, T: Clone + Eq + Hash>(
    reader: &mut Reader,
    value: &Value<'a>,
    read: impl Fn(&mut Reader, &Value<'a>) -> Given<At<T>>,
) -> List<At<T>> {
    let mut list = List::default();
    let DeValue::Array(items) = value.raw else {
        let mut problem = value.wrong_type("a list");
        if value.raw.is_str() {
            problem = problem.help(format!("write `[{}]`", reader.written(value.at)));
        }
        list.push(Err(reader.report(problem)));
        return list;
    };
    if items.is_empty() {
        let help = format!("name one, or leave `{}` out", value.key);
        list.push(Err(reader.report(value.empty_list().help(help))));
    }
    let mut seen = HashMap::new();
    for item in items.iter() {
        let item = Value {
            at: item.span().into(),
            raw: item.get_ref(),
            ..*value
        };
        let read =
            read(reader, &item).and_then(|item| match seen.insert(item.value.clone(), item.at) {
                None => Ok(item),
                Some(first) => Err(reader.report(
                    Problem::new(
                        Rule::RepeatedItem,
                        format!("`{}` names the same thing twice", value.key),
                    )
                    .at(item.at, "named again here")
                    .at(first, "first named here"),
                )),
            });
        list.push(read);
    }
    list
}
