use super::{Composer, dates, fragment::landing, quote::quote, text, words};
use crate::card::{Link, Statement, Text};
use claim::model::{self, Relay, SourceId, Speaker, StatementId, Wording, Words};

impl Composer<'_> {
    /// A statement as a card shows it, with the stance in these words.
    pub(super) fn statement(&self, id: StatementId, stance: &str) -> Statement {
        let statement = self.claim.statement(id);
        Statement {
            span: self.since(id),
            stance: text(stance),
            speaker: self.speaker(statement).into(),
            quote: statement.words.as_ref().map(quote),
            caveat: statement.caveat.as_deref().map(text),
            wording: wording(statement, &self.claim.source(statement.source).outlet),
            date: statement
                .on
                .as_ref()
                .map_or_else(|| words::DATE_UNKNOWN.to_owned(), dates::date)
                .into(),
            link: self.link(statement.source, statement.words.as_ref()),
            relayed: self.relayed(statement),
            towards: statement
                .towards
                .iter()
                .map(|(towards, to)| self.towards(*towards, *to))
                .collect(),
        }
    }

    /// The name of a source, with the address that lands on the words.
    pub(super) fn link(&self, source: SourceId, said: Option<&Words>) -> Link {
        let source = self.claim.source(source);
        let address = source.url.as_ref().map(|url| match said {
            Some(said) => landing(url, said),
            None => url.clone(),
        });
        let title = source.title.as_deref().unwrap_or(words::TITLE_UNKNOWN);
        Link {
            name: text(&source.outlet),
            address: address.map(Text::from),
            title: Text::from(format!("{}: {title}", source.outlet)),
        }
    }

    fn relayed(&self, statement: &model::Statement) -> Option<Text> {
        Some(match statement.relayed_from? {
            Relay::Source(from) => words::by_way_of(&self.claim.source(from).outlet).into(),
            Relay::Unknown => words::FROM_UNKNOWN.into(),
        })
    }

    fn towards(&self, towards: model::Towards, to: StatementId) -> Text {
        let other = self.claim.statement(to);
        let date = other
            .on
            .as_ref()
            .map_or_else(|| words::DATE_UNKNOWN.to_owned(), dates::date);
        Text::from(format!(
            "{} {}, {date}",
            words::towards(towards),
            self.speaker(other)
        ))
    }
}

/// Whose the words are where they are not the speaker's, or why there are none.
fn wording(statement: &model::Statement, outlet: &str) -> Option<Text> {
    match (statement.wording, &statement.words) {
        // In its own voice a source is the speaker.
        _ if statement.by == Speaker::OwnVoice => None,
        (Wording::Quoted, Some(_)) => None,
        (Wording::Paraphrased | Wording::Act, Some(_)) => {
            Some(words::in_the_words_of(outlet).into())
        }
        (Wording::Act, None) => Some(words::NO_WORDS_SPOKEN.into()),
        (Wording::Quoted | Wording::Paraphrased, None) => Some(words::WORDS_UNKNOWN.into()),
    }
}
