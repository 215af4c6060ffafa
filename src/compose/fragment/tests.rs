use super::{directive, landing};
use claim::model::Words;
use percent_encoding::percent_decode_str;

fn words(text: &str) -> Words {
    Words {
        text: text.to_owned(),
        language: "en".to_owned(),
        translation: None,
        before: None,
        after: None,
    }
}

/// The directive as a browser reads it; commas and hyphens of the text would look like syntax.
fn read(words: &Words) -> String {
    let directive = directive(words);
    percent_decode_str(&directive)
        .decode_utf8_lossy()
        .into_owned()
}

fn text(text: &str) -> String {
    read(&words(text))
}

fn around(before: Option<&str>, text: &str, after: Option<&str>) -> String {
    read(&Words {
        before: before.map(str::to_owned),
        after: after.map(str::to_owned),
        ..words(text)
    })
}

#[test]
fn short_words_stand_whole_and_syntax_is_escaped() {
    assert_eq!(
        landing("https://example.org/a", &words("well-known, say A & B")),
        "https://example.org/a#:~:text=well%2Dknown%2C say A %26 B"
    );
}

#[test]
fn long_words_are_named_by_both_ends() {
    assert_eq!(
        text("one two three four, five six seven eight nine ten eleven."),
        "one two three four,eight nine ten eleven."
    );
}

#[test]
fn a_fragment_is_kept_and_a_directive_replaced() {
    let landing = |address| landing(address, &words("here"));
    assert_eq!(
        landing("https://example.org/a#top"),
        "https://example.org/a#top:~:text=here"
    );
    for address in [
        "https://example.org/a#:~:text=there",
        "https://example.org/a#",
    ] {
        assert_eq!(landing(address), "https://example.org/a#:~:text=here");
    }
}

#[test]
fn an_archived_copy_lands_on_the_same_words() {
    assert_eq!(
        landing(
            "https://web.archive.org/web/20180707120000/https://example.org/a?b=c",
            &words("here")
        ),
        "https://web.archive.org/web/20180707120000/https://example.org/a?b=c#:~:text=here"
    );
}

#[test]
fn what_stands_around_the_words_is_escaped_and_trimmed() {
    let said = Words {
        before: Some("she said - ".to_owned()),
        after: Some(", and left".to_owned()),
        ..words("never")
    };
    assert_eq!(
        landing("https://example.org/a", &said),
        "https://example.org/a#:~:text=she said %2D-,never,-%2C and left"
    );
    assert_eq!(around(Some("she said"), "never", None), "she said-,never");
    assert_eq!(around(None, "never", Some("again")), "never,-again");
    assert_eq!(
        around(
            Some("so"),
            "one two three four five six seven eight nine ten eleven",
            Some("end")
        ),
        "so-,one two three four,eight nine ten eleven,-end"
    );
}

#[test]
fn quotation_marks_of_any_language_are_trimmed() {
    for quoted in [
        "“never again”",
        "\"never again\"",
        "'never again'",
        "„never again“",
        "»never again«",
        "« never again »",
        "‹never again›",
        "「never again」",
        "『never again』",
        "《never again》",
        "〝never again〟",
        "＂never again＂",
        "‚never again‘",
    ] {
        assert_eq!(text(quoted), "never again", "{quoted}");
    }
    assert_eq!(text("״אף פעם״"), "אף פעם");
    // An apostrophe and marks inside stay.
    assert_eq!(text("didn’t say “never” twice"), "didn’t say “never” twice");
}

#[test]
fn quotation_marks_that_something_must_stand_next_to_stay() {
    assert_eq!(
        around(Some("a song called"), "“Rocket Man”", None),
        "a song called-,“Rocket Man"
    );
    assert_eq!(
        around(None, "“Rocket Man”", Some("by Elton John")),
        "Rocket Man”,-by Elton John"
    );
}

#[test]
fn words_with_gaps_land_on_the_longest_piece() {
    for gap in ["…", "...", "[…]", "[...]", "(…)", ". . .", "[. . .]", "……"] {
        assert_eq!(
            text(&format!("“They did {gap} but I have it for him {gap} now”")),
            "but I have it for him",
            "{gap}"
        );
    }
    assert_eq!(text("… at the end"), "at the end");
    assert_eq!(text("one day … two day"), "one day");
}

#[test]
fn of_words_with_gaps_the_piece_beside_what_is_around_them_counts() {
    let said = "They did … but I have it for him … just now";
    assert_eq!(around(Some("Trump:"), said, None), "Trump:-,They did");
    assert_eq!(around(None, said, Some("he said")), "just now,-he said");
    assert_eq!(
        around(Some("Trump:"), said, Some("he said")),
        "Trump:-,They did"
    );
}

#[test]
fn words_of_nothing_but_marks_are_no_reason_to_stop() {
    assert_eq!(text("…"), "…");
}

#[test]
fn korean_has_spaces_and_is_cut_at_them() {
    assert_eq!(
        text("하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 열하나"),
        "하나 둘 셋 넷,여덟 아홉 열 열하나"
    );
}

#[test]
fn scripts_without_spaces_are_never_cut_inside_a_clause() {
    let japanese = "大統領は会談で歌を録音したものを渡さなかったと記者団に語った";
    assert_eq!(text(japanese), japanese);
    let thai = "ประธานาธิบดีกล่าวว่าเขาไม่ได้มอบแผ่นเพลงให้แก่ผู้นำเกาหลีเหนือในการประชุม";
    assert_eq!(text(thai), thai);
    let chinese = "一月,二月、三月、四月、五月、六月、七月、八月、九月、十月、十一月";
    assert_eq!(
        text(chinese),
        "一月,二月、三月、四月,八月、九月、十月、十一月"
    );
    // A number and what it counts are one, too.
    let mixed = "2018年7月6日に平壌で行われた会談の後で記者団に対して大統領はそう語った";
    assert_eq!(text(mixed), mixed);
}

#[test]
fn the_words_can_be_read_back_from_the_address() {
    for said in ["100% sure? #1 = a+b / c", "a,b-c&d:e", "ผ่าน 東京 한국 שלום"] {
        assert_eq!(text(said), said);
        let syntax = |c: char| "-,&#".contains(c);
        assert!(!directive(&words(said)).contains(syntax), "{said}");
    }
}
