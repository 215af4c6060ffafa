//! One question to one server, and what came back.

use super::names::{Names, Private, is_private};
use rustls::CertificateError;
use std::{
    io::{self, Read},
    net::IpAddr,
    time::Duration,
};
use ureq::{
    Agent, Error,
    config::Config,
    http::{HeaderMap, Response, header},
    tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem},
    unversioned::transport::DefaultConnector,
};

/// Asks servers.
pub(crate) struct Client {
    /// Goes anywhere.
    anywhere: Agent,
    /// Goes to public hosts only.
    public: Agent,
}

/// How a page is asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Method {
    Head,
    Get,
}

/// What a server answered.
#[derive(Debug, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) location: Option<String>,
    pub(crate) retry_after: Option<String>,
    /// The media type, without parameters, in lower case; empty where none is given.
    pub(crate) kind: String,
    pub(crate) charset: Option<String>,
    /// Set where the body is packed in a way that was not asked for.
    pub(crate) packed: bool,
    /// Its beginning; empty after [`Method::Head`].
    pub(crate) body: Vec<u8>,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Trouble {
    NoHost,
    Timeout,
    Insecure(String),
    /// It broke off.
    Cut,
    Unreachable(String),
    /// The host is not public, and only public ones were to be asked.
    Private,
}

/// As much of a page as is looked at: its head, and most of any article.
const MOST: u64 = 1 << 20;

const USER_AGENT: &str = concat!(
    "report-denial-card/",
    env!("CARGO_PKG_VERSION"),
    " (an author checks the links of one claim)"
);

impl Client {
    /// Asks with this patience. `certificates` are trusted in place of the built-in ones.
    pub(crate) fn new(timeout: Duration, certificates: Option<Vec<u8>>) -> Result<Self, Error> {
        Self::guarded(timeout, certificates, is_private)
    }

    pub(super) fn guarded(
        timeout: Duration,
        certificates: Option<Vec<u8>>,
        is_private: fn(IpAddr) -> bool,
    ) -> Result<Self, Error> {
        let mut tls = TlsConfig::builder();
        if let Some(pem) = certificates {
            let mut trusted: Vec<Certificate<'static>> = Vec::new();
            for item in parse_pem(&pem) {
                if let PemItem::Certificate(certificate) = item? {
                    trusted.push(certificate);
                }
            }
            tls = tls.root_certs(RootCerts::new_with_certs(&trusted));
        }
        let tls = tls.build();
        let config = || {
            Config::builder()
                .tls_config(tls.clone())
                .timeout_global(Some(timeout))
                .http_status_as_error(false)
                .max_redirects(0)
                .max_redirects_will_error(false)
                .max_idle_connections(0)
                .user_agent(USER_AGENT)
                .accept("text/html, */*;q=0.5")
                .build()
        };
        let agent = |guard| Agent::with_parts(config(), DefaultConnector::new(), Names::new(guard));
        Ok(Self {
            anywhere: agent(None),
            public: agent(Some(is_private)),
        })
    }

    /// Asks for a page; in public only, or anywhere.
    pub(crate) fn ask(&self, method: Method, url: &str, public: bool) -> Result<Answer, Trouble> {
        let agent = if public { &self.public } else { &self.anywhere };
        let request = match method {
            Method::Head => agent.head(url),
            Method::Get => agent.get(url),
        };
        let mut response = request
            .header("connection", "close")
            .call()
            .map_err(trouble)?;
        let mut answer = head(&response);
        if method == Method::Get {
            let reader = response.body_mut().as_reader();
            let read = reader.take(MOST).read_to_end(&mut answer.body);
            read.map_err(|error| trouble(error.into()))?;
        }
        Ok(answer)
    }
}

fn head<T>(response: &Response<T>) -> Answer {
    let headers = response.headers();
    let kind = text(headers, header::CONTENT_TYPE).unwrap_or_default();
    let mut parameters = kind.split(';').map(str::trim);
    let kind = parameters.next().unwrap_or_default().to_lowercase();
    let charset = parameters.find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let value = value.trim_matches(['"', '\'']).to_owned();
        name.eq_ignore_ascii_case("charset").then_some(value)
    });
    let packed = text(headers, header::CONTENT_ENCODING);
    Answer {
        status: response.status().as_u16(),
        location: text(headers, header::LOCATION),
        retry_after: text(headers, header::RETRY_AFTER),
        kind,
        charset,
        packed: packed.is_some_and(|packed| !packed.eq_ignore_ascii_case("identity")),
        body: Vec::new(),
    }
}

/// A header as text. Servers write UTF-8 into it, whatever they may.
fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<String> {
    let value = headers.get(name)?;
    Some(String::from_utf8_lossy(value.as_bytes()).trim().to_owned())
}

fn trouble(error: Error) -> Trouble {
    match error {
        Error::HostNotFound => Trouble::NoHost,
        Error::Timeout(_) => Trouble::Timeout,
        Error::Rustls(error) => Trouble::Insecure(insecure(&error)),
        Error::Tls(error) => Trouble::Insecure(error.to_owned()),
        Error::Other(error) if error.is::<Private>() => Trouble::Private,
        Error::Protocol(_) | Error::LargeResponseHeader(..) => {
            Trouble::Unreachable("an answer that is no HTTP".to_owned())
        }
        Error::BodyStalled => Trouble::Cut,
        Error::Io(error) => io_trouble(error),
        error => Trouble::Unreachable(error.to_string()),
    }
}

fn io_trouble(error: io::Error) -> Trouble {
    let kind = error.kind();
    let words = error.to_string();
    if let Some(inner) = error.into_inner() {
        match inner.downcast::<rustls::Error>() {
            Ok(error) => return Trouble::Insecure(insecure(&error)),
            Err(inner) => {
                if let Ok(error) = inner.downcast::<Error>() {
                    return trouble(*error);
                }
            }
        }
    }
    match kind {
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => Trouble::Timeout,
        io::ErrorKind::UnexpectedEof
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::BrokenPipe => Trouble::Cut,
        io::ErrorKind::ConnectionRefused => Trouble::Unreachable("a refused connection".to_owned()),
        _ => Trouble::Unreachable(words),
    }
}

/// What is wrong with a certificate, in words.
fn insecure(error: &rustls::Error) -> String {
    let rustls::Error::InvalidCertificate(certificate) = error else {
        return format!("a broken one ({error})");
    };
    let words = match certificate {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "a certificate that has expired"
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "a certificate that is not valid yet"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "a certificate of another host"
        }
        CertificateError::UnknownIssuer => {
            "a certificate of nobody who is known (self-signed, or its chain is incomplete)"
        }
        CertificateError::Revoked => "a certificate that was taken back",
        other => return format!("a certificate that is not valid ({other})"),
    };
    words.to_owned()
}
