use super::source::Source;
use crate::{
    check::{
        Problem, Rule,
        reader::Reader,
        sink::{Given, Reported},
        span::{At, Span},
        table::Table,
        value::{
            Value,
            language::{Language, language, parse},
            text::{ANY, text},
        },
    },
    model::{self, SourceId, Words},
};
use unicode_segmentation::UnicodeSegmentation;

/// The longest quotation: what a press review may quote everywhere without asking.
const MOST_WORDS: usize = 60;

/// The most characters of `before` and `after`: enough to tell two places apart.
const AROUND: usize = 100;

/// Words as written.
pub(crate) struct Quotation {
    pub(crate) words: Words,
    pub(crate) at: Span,
    /// Where what stands around them is given: `before`, or `after` where there is only that.
    pub(crate) around: Option<Span>,
}

/// What a language key means where it is left out.
pub(crate) fn or_default(
    given: Given<Option<At<Language>>>,
    default: &Given<Language>,
) -> Given<Language> {
    given?.map_or_else(|| default.clone(), |language| Ok(language.value))
}

/// The languages in which words are by default.
pub(crate) struct Languages {
    card: Given<Language>,
    sources: Vec<Given<Language>>,
}

impl Languages {
    /// Where a file in a second language leaves a source's language out, the words are in the one
    /// that the first file gives: that it is missing is told once, at the source.
    pub(crate) fn new(
        card: &Given<At<Language>>,
        sources: &[Source],
        original: Option<&model::Claim>,
    ) -> Self {
        let of = |source: &Source| {
            if source.language_at.is_some() {
                return source.language.clone();
            }
            let key = source.key.as_ref().ok().map(|key| key.value.as_str());
            let known = original.and_then(|original| {
                let mut sources = original.sources.iter();
                parse(
                    &sources
                        .find(|known| Some(known.key.as_str()) == key)?
                        .language,
                )
            });
            known.map_or_else(|| source.language.clone(), Ok)
        };
        Self {
            card: card
                .as_ref()
                .map(|card| card.value.clone())
                .map_err(|reported| *reported),
            sources: sources.iter().map(of).collect(),
        }
    }

    fn of(&self, source: Given<SourceId>) -> Given<Language> {
        self.sources.get(source?.0).unwrap_or(&self.card).clone()
    }
}

/// Reads `words` and the keys about them.
pub(crate) fn read(
    reader: &mut Reader,
    table: &Table,
    source: Given<SourceId>,
    languages: &Languages,
) -> Given<Option<Quotation>> {
    let words = table.optional(reader, "words", quotation);
    let translation = table.optional(reader, "translation", |reader, value| {
        text(reader, value, ANY)
    });
    let language = or_default(
        table.optional(reader, "words-language", language),
        &languages.of(source),
    );
    let mut around = |key| table.optional(reader, key, |r, v| text(r, v, AROUND));
    let (before, after) = (around("before"), around("after"));
    let Some(words) = words? else {
        return orphan(reader, table);
    };
    let (language, translation) = (language?, translation?);
    let (before, after) = (before?, after?);
    let card = languages.card.as_ref().map_err(|reported| *reported)?;
    match &translation {
        None if language.is_foreign_to(card) => Err(untranslated(reader, &words, &language, card)),
        Some(translation) if language.is_at_home_in(card) => {
            let problem = Problem::new(
                Rule::NeedlessTranslation,
                "these words are in the card's own language",
            )
            .at(translation.at, "needless")
            .at(words.at, format!("in `{}`", language.tag()))
            .help(
                "leave `translation` out, or give the words as printed and their `words-language`",
            );
            Err(reader.report(problem))
        }
        _ => Ok(Some(Quotation {
            at: words.at,
            around: before.as_ref().or(after.as_ref()).map(|around| around.at),
            words: Words {
                text: words.value,
                language: language.tag(),
                translation: translation.map(|translation| translation.value),
                before: before.map(|before| before.value),
                after: after.map(|after| after.value),
            },
        })),
    }
}

/// A quotation that is not too long. Words are counted as Unicode does (UAX 29): between spaces
/// in Korean as in English, and one for each character in Chinese, Japanese and Thai.
fn quotation(reader: &mut Reader, value: &Value) -> Given<At<String>> {
    let words = text(reader, value, ANY)?;
    let mut beyond = words.value.unicode_word_indices().skip(MOST_WORDS);
    let Some((from, _)) = beyond.next() else {
        return Ok(words);
    };
    let number = MOST_WORDS + 1 + beyond.count();
    let problem = Problem::new(
        Rule::LongQuotation,
        format!("expected at most {MOST_WORDS} words, found {number}"),
    )
    .at(
        value.rest(reader, &words.value, from),
        "too long from here on",
    )
    .help("where a script has no spaces, each character counts as a word");
    Err(reader.report(problem))
}

fn untranslated(
    reader: &mut Reader,
    words: &At<String>,
    language: &Language,
    card: &Language,
) -> Reported {
    let (tag, card) = (language.tag(), card.tag());
    let problem = Problem::new(Rule::MissingTranslation, format!("words in `{tag}` on a card in `{card}` need a translation"))
        .at(words.at, format!("in `{tag}`"))
        .help(format!("add `translation`, or `words-language = \"{card}\"` where the source prints them in `{card}`"));
    reader.report(problem)
}

/// Keys about words where there are none.
fn orphan(reader: &mut Reader, table: &Table) -> Given<Option<Quotation>> {
    let keys = ["words-language", "translation", "before", "after"];
    let Some(value) = keys.into_iter().find_map(|key| table.get(key)) else {
        return Ok(None);
    };
    let problem = Problem::new(
        Rule::MissingWords,
        format!("`{}` is given, but no `words`", value.key),
    )
    .at(value.entry, "of no words")
    .help(format!("add `words`, or leave `{}` out", value.key));
    Err(reader.report(problem))
}
