use super::Value;
use crate::check::{Problem, Rule, hidden, reader::Reader, say::quote, sink::Given, span::At};
use url::Url;

/// An address, as a card shows it and as a browser reads it. Both name the same host, in ASCII:
/// letters that look like others are seen to be others.
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
    hidden::in_value(reader, written, value.at)?;
    match parse(written, schemes) {
        Ok(link) => Ok(At {
            value: link,
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

fn parse(written: &str, schemes: &[&str]) -> Result<Link, String> {
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
    if scheme == "mailto" {
        let whole = url
            .path()
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
        return if whole {
            let written = written.to_owned();
            Ok(Link { written, url })
        } else {
            Err("expected a mailbox, as in `desk@example.org`".to_owned())
        };
    }
    let rest = written.get(scheme.len()..).unwrap_or_default();
    let Some(rest) = rest.strip_prefix("://") else {
        return Err("expected `//` after the colon".to_owned());
    };
    let (host, rest) = rest.split_at(rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len()));
    if host.contains('@') {
        return Err("it holds a user name".to_owned());
    }
    let page = rest.find(['?', '#']).unwrap_or(rest.len());
    if rest.get(..page).is_some_and(|page| page.contains('\\')) {
        return Err("it holds a backslash, which browsers read as `/`".to_owned());
    }
    let port = url.port().map(|port| format!(":{port}"));
    let read = url.host_str().unwrap_or_default().to_owned() + &port.unwrap_or_default();
    // The standard lets quotation marks and brackets be; no name of a host has any.
    let strange = |c: char| !(c.is_ascii_alphanumeric() || "-._:[]".contains(c));
    if let Some(c) = read.chars().find(|c| strange(*c)) {
        return Err(format!("its host holds `{c}`"));
    }
    if host.is_ascii() && !same_host(host, &read, &url) {
        return Err(format!("browsers read its host as {}", quote(&read)));
    }
    Ok(Link {
        written: format!("{scheme}://{read}{rest}"),
        url,
    })
}

/// Whether an ASCII host is written as browsers read it. Capitals make no difference, nor does
/// the port that need not be written.
fn same_host(written: &str, read: &str, url: &Url) -> bool {
    let usual = url.port_or_known_default().map(|port| format!(":{port}"));
    let short = usual.and_then(|port| written.strip_suffix(port.as_str()).map(str::to_owned));
    written.eq_ignore_ascii_case(read)
        || (url.port().is_none() && short.is_some_and(|short| short.eq_ignore_ascii_case(read)))
}
