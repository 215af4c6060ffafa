//! Languages: a claim's own, and the same claim in a second one.

use super::Lesson;

pub(super) const BAD: Lesson = Lesson::new(
    "Browsers choose letters, hyphens and the voice that reads aloud by this tag; with a wrong one a reader may hear gibberish.",
    "Write the short tag that BCP 47 has for it: `en`, `ko`, `pt-BR`.",
    r#"
language = "en_GB"
"#,
    r#"
language = "en-GB"
"#,
);

pub(super) const UNSPOKEN: Lesson = Lesson::new(
    "Dates, stances and everything else that the card itself says would have to be in another language than your text.",
    "Write the claim in a language that the card has, or have `languages/en.ftl` translated.",
    r#"
language = "la"
"#,
    r#"
language = "en"
"#,
);

pub(super) const MISSING_ORIGINAL: Lesson = Lesson::new(
    "A translation is held to the first file fact by fact. Without that file nobody would notice what it says differently.",
    "Write the file in the first language, or rename this one to its name without the language tag.",
    r#"
# claims/telegram.ko.toml
language = "ko"
"#,
    r#"
# claims/letter.ko.toml
language = "ko"
"#,
);

pub(super) const MISNAMED: Lesson = Lesson::new(
    "Pages ask for the card in a language by the file's name, and a reader would be given another one.",
    "Correct `language`, or rename the file.",
    r#"
# claims/letter.ja.toml
language = "ko"
"#,
    r#"
# claims/letter.ko.toml
language = "ko"
"#,
);

pub(super) const SAME: Lesson = Lesson::new(
    "Two cards in one language would say the same, and sooner or later not quite the same.",
    "Delete the second file, or correct its `language` and its name.",
    r#"
# claims/letter.en.toml
language = "en"
"#,
    r#"
# claims/letter.ko.toml
language = "ko"
"#,
);

pub(super) const OTHER_ID: Lesson = Lesson::new(
    "What one language lists and the other does not, half of the readers never learn.",
    "Give both files the same points, parties and sources, by the same ids.",
    r#"
# claims/letter.ko.toml
[[source]]
id = "echo"
outlet = "디 에코"
language = "en"
published = "2024-02"
read = "part"
note = "지면에서 읽었다."
"#,
    r#"
# claims/letter.ko.toml
[[source]]
id = "herald"
outlet = "더 헤럴드"
language = "en"
published = "2024-02"
read = "part"
note = "지면에서 읽었다."
"#,
);

pub(super) const OTHER_NUMBER: Lesson = Lesson::new(
    "A statement, a reply or a change that only one language has makes two different cards of one claim.",
    "Add what is missing to the other file, or delete it in this one.",
    r#"
# claims/letter.ko.toml, where letter.toml has one statement in this source
[[statement]]
by = "own-voice"
source = "herald"
asserts = ["sent"]

[[statement]]
by = "own-voice"
source = "herald"
asserts = ["signed"]
"#,
    r#"
# claims/letter.ko.toml, with each statement that letter.toml has
[[statement]]
id = "clerk-says-so"
by = "clerk"
source = "courier"
asserts = ["signed", "sent"]
words = "She signed it and it went out that night."
translation = "시장이 서명했고 그날 밤 발송됐다."
before = "“"
after = "” the clerk"
lead = true
"#,
);

pub(super) const OTHER_ORDER: Lesson = Lesson::new(
    "The card shows points and sources in the order of the file; two readers who compare notes should see the same one.",
    "Put the tables into the order of the first file.",
    r#"
# claims/letter.ko.toml
[[point]]
id = "sent"
text = "편지를 보냈다."
short = "발송"

[[point]]
id = "signed"
text = "시장이 편지에 서명했다."
short = "서명"
"#,
    r#"
# claims/letter.ko.toml
[[point]]
id = "signed"
text = "시장이 편지에 서명했다."
short = "서명"

[[point]]
id = "sent"
text = "편지를 보냈다."
short = "발송"
"#,
);

pub(super) const OTHER_FACT: Lesson = Lesson::new(
    "Dates, addresses and stances are facts, and the same in every language. Where two cards differ in one, one of them is wrong.",
    "Look it up in the source, and write the same into both files.",
    r#"
# claims/letter.ko.toml
[[source]]
id = "herald"
outlet = "더 헤럴드"
language = "en"
published = "2024-01"
read = "part"
note = "지면에서 읽었다."
"#,
    r#"
# claims/letter.ko.toml
[[source]]
id = "herald"
outlet = "더 헤럴드"
language = "en"
published = "2024-02"
read = "part"
note = "지면에서 읽었다."
"#,
);

pub(super) const OTHER_WORDS: Lesson = Lesson::new(
    "A quotation is what the source prints, whatever the card's language. Only its translation is yours.",
    "Copy `words`, `before` and `after` from the first file letter by letter, and change nothing but `translation`.",
    r#"
# claims/letter.ko.toml
[[statement]]
id = "clerk-says-so"
by = "clerk"
source = "courier"
asserts = ["signed", "sent"]
words = "She signed it and it was sent that night."
translation = "시장이 서명했고 그날 밤 발송됐다."
before = "“"
after = "” the clerk"
lead = true
"#,
    r#"
# claims/letter.ko.toml
[[statement]]
id = "clerk-says-so"
by = "clerk"
source = "courier"
asserts = ["signed", "sent"]
words = "She signed it and it went out that night."
translation = "시장이 서명했고 그날 밤 발송됐다."
before = "“"
after = "” the clerk"
lead = true
"#,
);
