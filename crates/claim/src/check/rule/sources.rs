//! What a reader can open.

use super::Lesson;

pub(super) const BAD_LINK: Lesson = Lesson::new(
    "A reader must be able to see the source for themselves, and to see from the address whose page it is.",
    "Copy the address from the browser's address bar, with `https://`. Leave the key out where no address is known.",
    r#"
[[source]]
id = "echo"
outlet = "The Echo"
url = "www.echo.example/letter"
"#,
    r#"
[[source]]
id = "echo"
outlet = "The Echo"
url = "https://www.echo.example/letter"
"#,
);

pub(super) const GUESSED_ARCHIVE: Lesson = Lesson::new(
    "An address that asks for any copy may show another version than the one you read, or none. The archived copy is the proof.",
    "Open the copy and take the address from the address bar, with its 14 digits. Leave `archive` out where there is none.",
    r#"
[[source]]
id = "echo"
outlet = "The Echo"
url = "https://echo.example/letter"
archive = { url = "https://web.archive.org/web/2024/https://echo.example/letter", on = 2024-02-01 }
"#,
    r#"
[[source]]
id = "echo"
outlet = "The Echo"
url = "https://echo.example/letter"
archive = { url = "https://web.archive.org/web/20240201120000/https://echo.example/letter", on = 2024-02-01 }
"#,
);

pub(super) const MISSING: Lesson = Lesson::new(
    "A reader must be able to look every statement up. What stands nowhere cannot be shown.",
    "Name the `[[source]]` in which it can be read. A source may have neither an address nor a date.",
    r#"
[[statement]]
by = "office"
denies = ["signed"]
words = "No letter was signed."
"#,
    r#"
[[statement]]
by = "office"
source = "courier"
denies = ["signed"]
words = "No letter was signed."
"#,
);

pub(super) const VERSION_OF_NONE: Lesson = Lesson::new(
    "Two versions of one text are one outlet's word at two times. Another outlet's text is another word, and would be counted as if it were not.",
    "Name the one source, of the same outlet, that has the same text at another time. What another outlet passes on is `relayed-from` it.",
    r#"
[[source]]
id = "courier-evening"
outlet = "The Evening Courier"
version-of = "courier"
"#,
    r#"
[[source]]
id = "courier-evening"
outlet = "The Courier"
version-of = "courier"
"#,
);
