use crate::check::{Problem, Rule, sink::Sink, written::Claim};

/// Question marks: Latin, full-width, Arabic, Greek (which has two code points), Armenian, Ethiopic.
const MARKS: [char; 7] = [
    '?', '\u{FF1F}', '\u{061F}', ';', '\u{037E}', '\u{055E}', '\u{1367}',
];

/// The headline asks: a card gives no verdict.
pub(crate) fn check(sink: &mut Sink, claim: &Claim) {
    let (Ok(headline), Ok(language)) = (&claim.headline, &claim.language) else {
        return;
    };
    if language.value.marks_questions() && !headline.value.contains(MARKS) {
        let problem = Problem::new(Rule::NotAQuestion, "the headline is not a question")
            .at(headline.at, "expected a question mark")
            .help(
                "ask what the card lets its reader judge, as in \"Did the mayor sign the letter?\"",
            );
        sink.report(problem);
    }
}
