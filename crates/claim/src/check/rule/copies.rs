//! Quotations, held against saved copies of the sources.

use super::Lesson;

pub(super) const MISQUOTED: Lesson = Lesson::new(
    "Quotation marks promise a reader that these very words were printed. One word more or less can turn what was said into something else.",
    "Quote what the copy says. Where another version of the text had your words, save that one beside it.",
    r#"
# evidence/letter/herald.txt: The office said: "No letter has been signed."
[[statement]]
by = "office"
source = "herald"
denies = ["signed"]
words = "No letter was signed."
"#,
    r#"
# evidence/letter/herald.txt: The office said: "No letter has been signed."
[[statement]]
by = "office"
source = "herald"
denies = ["signed"]
words = "No letter has been signed."
"#,
);

pub(super) const NOT_COMPARED: Lesson = Lesson::new(
    "A quotation that nobody has held against its source may have a slip in it, and the page may be gone before somebody looks.",
    "Save the page, or its text, into the claim's folder of evidence, and run `card check --record`.",
    r#"
# no file in evidence/letter/
[[statement]]
by = "office"
source = "herald"
denies = ["signed"]
words = "No letter was signed."
"#,
    r#"
# evidence/letter/herald.txt: The office said: "No letter was signed."
[[statement]]
by = "office"
source = "herald"
denies = ["signed"]
words = "No letter was signed."
"#,
);

pub(super) const UNFIT: Lesson = Lesson::new(
    "The author believes that the quotations of this source are held against its copy, and none of them is.",
    "Save the page as \"HTML only\", or its text, under the source's id: `herald.html` or `herald.txt`.",
    r#"
# evidence/letter/herald.pdf: %PDF-1.7
[[source]]
id = "herald"
outlet = "The Herald"
"#,
    r#"
# evidence/letter/herald.txt: The office said: "No letter has been signed."
[[statement]]
by = "office"
source = "herald"
denies = ["signed"]
words = "No letter has been signed."
"#,
);

pub(super) const BAD_RECORD: Lesson = Lesson::new(
    "The card says of a quotation on which day it was found in a copy. It must not say so from a file that cannot be read.",
    "Delete the file, or let `card check --record` write it anew from your saved copies.",
    r#"
# claims/verified/letter.toml
[[quotation]]
source = "herald"
"#,
    r#"
# claims/verified/letter.toml
[[quotation]]
source = "herald"
words = "3ef63e3c62ea8c6b70a58bf2ba2bc62b14d0bf8b7bdf7a3d9a35f1a2a0f3a4f5"
copy = "9b74c9897bac770ffc029102a200c5de6d5d5a1b0c1f0cb1a7e8e4e3bb3d4f01"
on = "2024-03-01"
"#,
);

pub(super) const UNANNOUNCED_CHANGE: Lesson = Lesson::new(
    "A reader who comes back, or who has pasted the card, sees other words than before and is not told that they were changed.",
    "Add a [[change]] with the day and what is different. Where it is nothing that readers should know, write the record anew: `card check --record`.",
    r#"
# claims/letter.toml, after its summary was changed
[[change]]
on = 2024-02-20
what = "First published."
"#,
    r#"
# claims/letter.toml, after its summary was changed
[[change]]
on = 2024-02-20
what = "First published."

[[change]]
on = 2024-03-01
what = "The summary said that the letter was sent; it was signed."
"#,
);
