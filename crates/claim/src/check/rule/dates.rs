//! When something was, and how precisely that is known.

use super::Lesson;

pub(super) const UNREADABLE: Lesson = Lesson::new(
    "The card orders everything in time and says each date in the reader's language, so it must know which day is meant: 6/7/2018 is two different days.",
    "Write the year first: 2018, 2018-07, 2018-07-06, 2018-07-06/2018-07-08 for some time on these days, or 2018-07-05T23:42-04:00 for a minute.",
    r#"
[[source]]
id = "echo"
outlet = "The Echo"
published = "6 July 2018"
"#,
    r#"
[[source]]
id = "echo"
outlet = "The Echo"
published = "2018-07-06"
"#,
);

pub(super) const IMPOSSIBLE: Lesson = Lesson::new(
    "A day that no calendar has is a slip of the pen, and nobody can know which day was meant.",
    "Look it up in the source again.",
    r#"
[[source]]
id = "echo"
outlet = "The Echo"
published = "2023-02-29"
"#,
    r#"
[[source]]
id = "echo"
outlet = "The Echo"
published = "2023-02-28"
"#,
);

pub(super) const FALSE_PRECISION: Lesson = Lesson::new(
    "Who spoke first often hangs on hours. A time without its clock, or a zone for a whole month, looks more exact than it is.",
    "Add the offset from UTC that belongs to the time, or say the day alone where it is unknown.",
    r#"
[[source]]
id = "echo"
outlet = "The Echo"
published = "2024-02-01T18:30"
"#,
    r#"
[[source]]
id = "echo"
outlet = "The Echo"
published = "2024-02-01T18:30+01:00"
"#,
);

pub(super) const UNKNOWN_ZONE: Lesson = Lesson::new(
    "The zone says when the day began and ended in that place; with a wrong one, things may be shown in the wrong order.",
    "Write it as the IANA database does, a continent or an ocean and a city: `Europe/London`, `Asia/Seoul`.",
    r#"
[[source]]
id = "echo"
outlet = "The Echo"
published = "2024-02-01"
zone = "London"
"#,
    r#"
[[source]]
id = "echo"
outlet = "The Echo"
published = "2024-02-01"
zone = "Europe/London"
"#,
);

pub(super) const IMPOSSIBLE_ORDER: Lesson = Lesson::new(
    "No source prints what was said after it appeared. One of the two dates is wrong, and the card would show the steps in an order that never was.",
    "Look both dates up again. Where a text was changed later, say in `version` which one you read, and give that one's date.",
    r#"
[[statement]]
by = "clerk"
source = "courier"
on = "2024-02-10"
asserts = ["signed"]
words = "I saw her sign it."
"#,
    r#"
[[statement]]
by = "clerk"
source = "courier"
on = "2024-01-31"
asserts = ["signed"]
words = "I saw her sign it."
"#,
);
