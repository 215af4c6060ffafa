//! Whether the checker takes a value. It is asked itself, with a claim file around the value, so
//! that nothing here has to know its rules.

use super::{template::today, toml::quoted};
use crate::{Claim, Problem, Problems, Rule, check};

/// A claim file that passes, with lines put at the start of its source.
fn with_source(lines: &str) -> String {
    let day = today();
    let outlet = if lines.starts_with("outlet") {
        ""
    } else {
        "outlet = \"o\"\n"
    };
    format!(
        "[[source]]\nid = \"s\"\n{outlet}{lines}\n[[point]]\nid = \"p\"\ntext = \"t\"\nshort = \"s\"\n\
         [[statement]]\nby = \"own-voice\"\nsource = \"s\"\nasserts = [\"p\"]\nkind = \"act\"\n\
         [no-denial-found]\nsearched-on = {day}\nplaces = \"p\"\n"
    )
}

fn head(headline: &str, language: &str) -> String {
    let (headline, language) = (quoted(headline), quoted(language));
    let day = today();
    format!(
        "headline = {headline}\nsummary = \"s\"\nlanguage = {language}\nauthors = [\"a\"]\nlast-checked = {day}\n"
    )
}

/// What the checker says of a line of a `[[source]]`, if anything.
pub(super) fn source_line(line: &str) -> Option<String> {
    let text = head("H?", "en") + &with_source(line);
    check("claims/s.toml", text.as_bytes())
        .err()
        .map(|found| said(&found))
}

/// What the checker says of the address of a source, if anything.
#[must_use]
pub fn refusal_of_address(address: &str) -> Option<String> {
    source_line(&format!("url = {}", quoted(address)))
}

/// A claim with this name, headline and language, of which nothing else is known.
///
/// # Errors
///
/// The first thing that the checker says of them.
pub fn begun(slug: &str, headline: &str, language: &str) -> Result<Claim, String> {
    let text = head(headline, language) + &with_source("");
    let found = match check(&format!("claims/{slug}.toml"), text.as_bytes()) {
        Ok(checked) => return Ok(checked.claim),
        Err(found) => found,
    };
    // One in a second language is asked for here as well.
    let other = |problem: &&Problem| problem.rule != Rule::MissingOriginal;
    Err(found.iter().find(other).map(one).unwrap_or_default())
}

fn said(found: &Problems) -> String {
    found.iter().next().map(one).unwrap_or_default()
}

fn one(problem: &Problem) -> String {
    match &problem.help {
        Some(help) => format!("{} ({help})", problem.message),
        None => problem.message.clone(),
    }
}

/// A text without the characters that the checker would refuse to see, with those it had.
///
/// It is on one line and fit for a claim file's comments and for a terminal.
pub fn visible(text: &str) -> (String, Vec<char>) {
    let mut gone: Vec<char> = Vec::new();
    let mut text: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    drop_from(&mut text, &mut gone, |c| c.is_control());
    // Each round takes out every kind of character that was found.
    for _ in 0..8 {
        let line = format!("note = {}", quoted(&text));
        let file = head("H?", "en") + &with_source(&line);
        let Err(found) = check("claims/s.toml", file.as_bytes()) else {
            break;
        };
        let hidden = found
            .iter()
            .filter(|problem| problem.rule == Rule::HiddenCharacter);
        let hidden: Vec<char> = hidden
            .filter_map(|problem| file.get(problem.labels.first()?.0.clone())?.chars().next())
            .collect();
        if hidden.is_empty() {
            break;
        }
        drop_from(&mut text, &mut gone, |c| hidden.contains(&c));
    }
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    (words.join(" "), gone)
}

fn drop_from(text: &mut String, gone: &mut Vec<char>, unwanted: impl Fn(char) -> bool) {
    text.retain(|c| {
        let out = unwanted(c);
        if out && !gone.contains(&c) {
            gone.push(c);
        }
        !out
    });
}

#[cfg(test)]
mod tests {
    use super::{begun, source_line, visible};

    #[test]
    fn the_checker_decides() {
        assert_eq!(source_line("url = \"https://a.example/\""), None);
        let bad = source_line("url = \"ftp://a.example/\"").unwrap();
        assert!(bad.contains("expected `https` or `http`"), "{bad}");
        assert!(begun("letter", "Was it so?", "en").is_ok());
        assert!(begun("Letter", "Was it so?", "en").is_err());
        assert!(begun("letter", "It was so.", "en").is_err());
        assert!(begun("letter", "Was it so?", "en_GB").is_err());
    }

    #[test]
    fn what_cannot_be_seen_goes() {
        let (text, gone) = visible(
            "a\u{202E}b\u{0}\n c\u{E000}\u{200E}\u{FEFF}\u{FDD0}\t\u{1F468}\u{200D}\u{1F469}",
        );
        assert_eq!(text, "ab c \u{1F468}\u{200D}\u{1F469}");
        assert_eq!(gone.len(), 6, "{gone:?}");
        // Marks of direction stay where something runs from right to left.
        assert_eq!(visible("\u{200F}שלום").0, "\u{200F}שלום");
    }
}
