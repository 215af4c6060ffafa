//! How messages quote what an author wrote.

/// What an author wrote, between backticks: cut where it is long, with hidden characters spelt out.
pub(crate) fn quote(text: &str) -> String {
    const MOST: usize = 60;
    let shown: String = text
        .chars()
        .take(MOST)
        .flat_map(char::escape_debug)
        .collect();
    // `escape_debug` also escapes quotes, which need it only in Rust.
    let shown = shown.replace("\\\"", "\"").replace("\\'", "'");
    let cut = if text.chars().nth(MOST).is_some() {
        "…"
    } else {
        ""
    };
    format!("`{shown}{cut}`")
}

/// "`a`", "`a` and `b`", "`a`, `b` and `c`".
pub(crate) fn list<'a>(items: impl IntoIterator<Item = &'a str>, last: &str) -> String {
    let quoted: Vec<String> = items.into_iter().map(quote).collect();
    match quoted.split_last() {
        Some((only, [])) => only.clone(),
        Some((end, rest)) => format!("{} {last} {end}", rest.join(", ")),
        None => String::new(),
    }
}

/// "1 problem", "2 problems".
pub(crate) fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
