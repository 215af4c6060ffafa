use super::Value;
use crate::check::{Problem, Rule, reader::Reader, say::quote, sink::Given, span::At};
use url::Url;

/// An address, as written and as a browser reads it.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    pub(crate) written: String,
    pub(crate) url: Url,
}

/// An `http:` or `https:` address.
pub(crate) fn link(reader: &mut Reader, value: &Value) -> Given<At<Link>> {
    address(reader, value, &["https", "http"])
}

/// Where a reader can write to: a page or a mailbox.
pub(crate) fn contact(reader: &mut Reader, value: &Value) -> Given<String> {
    address(reader, value, &["https", "http", "mailto"]).map(|link| link.value.written)
}

fn address(reader: &mut Reader, value: &Value, schemes: &[&str]) -> Given<At<Link>> {
    let written = value.string(reader)?;
    match parse(written, schemes) {
        Ok(url) => Ok(At {
            value: Link {
                written: written.to_owned(),
                url,
            },
            at: value.at,
        }),
        Err(reason) => {
            let message = format!("{} is no address: {reason}", quote(written));
            let problem = Problem::new(Rule::BadLink, message)
                .at(value.at, "no address")
                .help("copy it from the browser's address bar, or leave the key out where it is unknown");
            Err(reader.report(problem))
        }
    }
}

fn parse(written: &str, schemes: &[&str]) -> Result<Url, String> {
    // A browser forgives these; a reader who copies the address by hand cannot.
    if written.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err("it holds a space".to_owned());
    }
    let url = Url::parse(written).map_err(|error| match error {
        url::ParseError::RelativeUrlWithoutBase => "expected `https://` at its start".to_owned(),
        error => error.to_string(),
    })?;
    let scheme = url.scheme();
    if !schemes.contains(&scheme) {
        let list = crate::check::say::list(schemes.iter().copied(), "or");
        return Err(format!("expected {list}, found {}", quote(scheme)));
    }
    let rest = written.get(scheme.len()..).unwrap_or_default();
    if scheme == "mailto" {
        let whole = url
            .path()
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
        return if whole {
            Ok(url)
        } else {
            Err("expected a mailbox, as in `desk@example.org`".to_owned())
        };
    }
    if !rest.starts_with("://") {
        return Err("expected `//` after the colon".to_owned());
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("it holds a user name".to_owned());
    }
    Ok(url)
}
