//! What a publisher pastes: the element with its text, the script alone, or a frame.

use report_denial::{
    card::{Card, Phrase, Said, Statement},
    plain::{self, attribute},
};

/// The lines for one card, served from one place.
pub(crate) struct Snippets<'a> {
    card: &'a Card,
    /// Without a slash at its end.
    from: &'a str,
}

impl<'a> Snippets<'a> {
    /// `from` is where the built files are served from.
    pub(crate) fn new(card: &'a Card, from: &'a str) -> Self {
        Self {
            card,
            from: from.trim_end_matches('/'),
        }
    }

    /// The whole card as text in its element, and the script, on one line.
    pub(crate) fn element(&self) -> String {
        plain::element(self.card) + &self.script()
    }

    /// The script alone.
    pub(crate) fn script(&self) -> String {
        let address = attribute(&format!("{}/{}.js", self.from, self.card.slug));
        format!("<script async src=\"{address}\"></script>")
    }

    /// The card's own page in a frame.
    pub(crate) fn frame(&self) -> String {
        let address = attribute(&format!("{}/{}.html", self.from, self.card.slug));
        format!(
            "<iframe src=\"{address}\" title=\"{}\" width=\"100%\" height=\"{}\" loading=\"lazy\"></iframe>",
            attribute(&title(self.card)),
            height(self.card)
        )
    }
}

/// What names the card where nothing else of it is seen (a frame, a tab): the question, and that
/// a report and a denial are there. Never the question alone, which some read as the answer.
pub(crate) fn title(card: &Card) -> String {
    format!(
        "{} {} · {}",
        card.headline, card.report.heading, card.denial.heading
    )
}

/// The state of play as it stands at the last step: every report in it with its denial.
pub(crate) fn state(card: &Card) -> Vec<String> {
    let last = last(card);
    let withdrawn = card.withdrawn.iter().map(words);
    let facts = card.state.iter().filter(|fact| fact.span.covers(last));
    let facts = facts.map(|fact| match &fact.points {
        Some(points) => format!("{points} {}", words(&fact.text)),
        None => words(&fact.text),
    });
    withdrawn.chain(facts).collect()
}

/// In px, how high a frame must be for a phone of 320 px to show question, state of play, report
/// and denial without scrolling: so much for what stands around them, and so much a line of theirs.
/// The rule is in `docs/embedding.md`.
pub(crate) fn height(card: &Card) -> usize {
    const AROUND: usize = 360;
    const CHARACTERS_A_LINE: usize = 32;
    const LINE: usize = 26;
    const STEP: usize = 20;
    let last = last(card);
    let mut texts = state(card);
    texts.push(card.headline.to_string());
    texts.push(words(&card.summary.text));
    for side in [&card.report, &card.denial] {
        let lead = side.leads.iter().find(|lead| lead.span.covers(last));
        texts.extend(lead.into_iter().flat_map(stands));
    }
    let apart = card.apart.iter().filter(|line| line.span.covers(last));
    texts.extend(apart.map(|line| words(&line.text)));
    // Hangul, kana and ideographs are twice as wide.
    let width = |character: char| 1 + usize::from(character >= '\u{1100}' && !is_sign(character));
    let lines = |text: &String| {
        text.chars()
            .map(width)
            .sum::<usize>()
            .div_ceil(CHARACTERS_A_LINE)
    };
    let lines: usize = texts.iter().map(lines).sum();
    (AROUND + lines * LINE).next_multiple_of(STEP)
}

/// Quotes, dashes and the like, which have high numbers and are narrow; accents of letters, too.
fn is_sign(character: char) -> bool {
    matches!(character, '\u{1ab0}'..='\u{2dff}')
}

/// What stands of a statement, each in lines of its own.
fn stands(statement: &Statement) -> Vec<String> {
    let answers = &statement.answered;
    let phrases = statement.speaker.iter().chain(&statement.towards);
    let phrases = phrases.chain(answers.iter().map(|answer| &answer.text));
    let spoken = std::iter::once(&statement.said)
        .chain(answers.iter().filter_map(|answer| answer.said.as_ref()));
    phrases.map(words).chain(spoken.flat_map(said)).collect()
}

/// The words, and what is said of them.
fn said(said: &Said) -> Vec<String> {
    let quote = said.quote.as_ref();
    let translation = quote.and_then(|quote| quote.translation.as_ref());
    let phrases = [said.wording.as_ref(), translation];
    let texts = [quote.map(|quote| &quote.text), said.caveat.as_ref()];
    let texts = texts.into_iter().flatten().map(ToString::to_string);
    phrases
        .into_iter()
        .flatten()
        .map(words)
        .chain(texts)
        .collect()
}

fn last(card: &Card) -> u32 {
    u32::try_from(card.days.len().saturating_sub(1)).unwrap_or(u32::MAX)
}

/// A phrase without its languages.
pub(crate) fn words(phrase: &Phrase) -> String {
    match phrase {
        Phrase::Plain(text) => text.to_string(),
        Phrase::Pieces(pieces) => pieces.iter().map(|piece| &*piece.text).collect(),
    }
}
