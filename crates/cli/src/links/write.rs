//! Claim files with what was found written into them: `access`, and nothing else.

use super::{Address, Finding, Key, Verdict};
use claim::model::Access;
use toml_edit::{DocumentMut, Item, TableLike, value};

/// A source whose `access` is to be changed.
#[derive(Debug, PartialEq)]
pub(crate) struct Change {
    /// The file's place among those that were read.
    pub(crate) file: usize,
    /// The source's place among those of the file.
    pub(crate) source: usize,
    pub(crate) id: String,
    pub(crate) access: &'static str,
}

/// What the findings change, where they are certain.
pub(crate) fn changes(addresses: &[Address], findings: &[Finding]) -> Vec<Change> {
    let mut changes = Vec::new();
    for (address, finding) in addresses.iter().zip(findings) {
        let (access, now) = match finding.verdict {
            Verdict::Gone(_) => ("dead", Access::Dead),
            Verdict::Paywalled(_) => ("paywalled", Access::Paywalled),
            _ => continue,
        };
        for place in &address.places {
            if let Key::Url(source, id, before) = &place.key
                && *before != now
                && *before != Access::Dead
            {
                changes.push(Change {
                    file: place.file,
                    source: *source,
                    id: id.clone(),
                    access,
                });
            }
        }
    }
    changes.sort_by_key(|change| (change.file, change.source));
    changes
}

/// A file's text with its changes; `None` where it cannot be changed.
pub(crate) fn edited(text: &str, changes: &[&Change]) -> Option<String> {
    let bare = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut document: DocumentMut = bare.parse().ok()?;
    let list = document.get_mut("source")?;
    for change in changes {
        let source = table(list, change.source)?;
        match source.get_mut("access").and_then(Item::as_value_mut) {
            // What stands around the value, a comment after it, stays.
            Some(old) => {
                let around = old.decor().clone();
                *old = change.access.into();
                *old.decor_mut() = around;
            }
            None => {
                source.insert("access", value(change.access));
            }
        }
    }
    let mut edited = document.to_string();
    // The lines end as they did.
    if bare.contains("\r\n") && !bare.replace("\r\n", "").contains('\n') {
        edited = edited.replace("\r\n", "\n").replace('\n', "\r\n");
    }
    if bare.len() < text.len() {
        edited.insert(0, '\u{FEFF}');
    }
    Some(edited)
}

fn table(list: &mut Item, place: usize) -> Option<&mut dyn TableLike> {
    if list.is_array_of_tables() {
        let table = list.as_array_of_tables_mut()?.get_mut(place)?;
        return Some(table as &mut dyn TableLike);
    }
    let table = list.as_array_mut()?.get_mut(place)?.as_inline_table_mut()?;
    Some(table as &mut dyn TableLike)
}

#[cfg(test)]
mod tests {
    use super::{Change, edited};

    const TEXT: &str = "# A claim.\nheadline = 'x' # asks\n\n# The first.\n[[source]]\nid = \"a\"   # keep\nurl = \"https://a.example/\" # this too\n\n# The second.\n[[source]]\nid = \"b\"\naccess = \"open\" # was open\nnote = \"n\"\n\n[[point]]\nid = \"p\"\n# The end.\n";

    fn change(source: usize, access: &'static str) -> Change {
        Change {
            file: 0,
            source,
            id: String::new(),
            access,
        }
    }

    #[test]
    fn nothing_else_changes() {
        let (dead, paywalled) = (change(0, "dead"), change(1, "paywalled"));
        let expected = TEXT
            .replace("# this too\n", "# this too\naccess = \"dead\"\n")
            .replace("\"open\" #", "\"paywalled\" #");
        let both = [&dead, &paywalled];
        assert_eq!(edited(TEXT, &both).unwrap(), expected);
        let windows = |text: &str| format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
        assert_eq!(edited(&windows(TEXT), &both).unwrap(), windows(&expected));
        assert_eq!(edited(TEXT, &[]).unwrap(), TEXT);
        let inline = "source = [{ id = \"a\", url = \"u\" }, { id = \"b\" }] # all\n";
        assert_eq!(
            edited(inline, &[&dead]).unwrap(),
            "source = [{ id = \"a\", url = \"u\" , access = \"dead\" }, { id = \"b\" }] # all\n"
        );
        assert_eq!(edited(TEXT, &[&change(7, "dead")]), None);
    }
}
