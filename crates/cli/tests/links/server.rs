//! A small server: what each path answers, and what was asked.

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::{
    ServerConfig, ServerConnection, StreamOwned,
    pki_types::{CertificateDer, PrivateKeyDer},
};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

/// A question that came.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    /// `HEAD /path`
    pub(crate) line: String,
    pub(crate) host: String,
    pub(crate) agent: String,
    pub(crate) from: Instant,
    /// When the answer began: whoever asked cannot have had it before.
    pub(crate) until: Instant,
}

/// A server until the tests end.
pub(crate) struct Server {
    pub(crate) port: u16,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    /// In plain HTTP, on every address of this machine.
    pub(crate) fn plain() -> Self {
        Self::start(None)
    }

    /// With a certificate.
    pub(crate) fn secure(certificate: &Certificate) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der.clone()], certificate.key.clone_key())
            .unwrap();
        Self::start(Some(Arc::new(config)))
    }

    fn start(tls: Option<Arc<ServerConfig>>) -> Self {
        let listener = TcpListener::bind("0.0.0.0:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = asked.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (log, tls) = (log.clone(), tls.clone());
                thread::spawn(move || match tls {
                    None => serve(stream, &log),
                    Some(tls) => {
                        let connection = ServerConnection::new(tls).unwrap();
                        serve(StreamOwned::new(connection, stream), &log);
                    }
                });
            }
        });
        Self { port, asked }
    }

    /// What was asked, in order.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

fn serve(stream: impl Read + Write, log: &Mutex<Vec<Asked>>) {
    let from = Instant::now();
    let mut reader = BufReader::new(stream);
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        match reader.read_line(&mut line) {
            Ok(0) | Err(_) => return,
            Ok(_) if line.trim().is_empty() => break,
            Ok(_) => lines.push(line.trim().to_owned()),
        }
    }
    let header = |name: &str| {
        let named = lines
            .iter()
            .find(|line| line.to_lowercase().starts_with(name));
        named
            .map_or("", |line| line[name.len()..].trim())
            .to_owned()
    };
    let request = lines[0].rsplit_once(' ').unwrap().0.to_owned();
    let (method, path) = request.split_once(' ').unwrap();
    let path = path.split('?').next().unwrap();
    let mut stream = Stamped {
        inner: reader.get_mut(),
        first: None,
    };
    // Whoever asked may be gone by now.
    let _ = answer(&mut stream, method, path);
    let _ = stream.flush();
    let until = stream.first.unwrap_or_else(Instant::now);
    log.lock().unwrap().push(Asked {
        host: header("host:"),
        agent: header("user-agent:"),
        line: request.clone(),
        from,
        until,
    });
}

/// Knows when something was first written.
struct Stamped<'a, W> {
    inner: &'a mut W,
    first: Option<Instant>,
}

impl<W: Write> Write for Stamped<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.first.get_or_insert_with(Instant::now);
        self.inner.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.inner.flush()
    }
}

fn answer(to: &mut impl Write, method: &str, path: &str) -> std::io::Result<()> {
    let html = |title: &str, more: &str| {
        let body = format!(
            "<!doctype html><html><head><title>{title}</title>{more}</head><body><p>Text.</body></html>"
        );
        (
            format!(
                "Content-Type: text/html; charset=utf-8\r\nContent-Length: {}",
                body.len()
            ),
            body,
        )
    };
    let to_where = |location: &str| {
        (
            format!("Location: {location}\r\nContent-Length: 0"),
            String::new(),
        )
    };
    let ld = |free: &str| {
        format!(
            "<script type=\"application/ld+json\">{{\"@type\": \"NewsArticle\", \"headline\": \"Mayor signed letter\", \"isAccessibleForFree\": {free}}}</script>"
        )
    };
    let (status, (headers, body)) = match path {
        "/moved" => ("301 Moved Permanently", to_where("/page")),
        "/moved-twice" => ("308 Permanent Redirect", to_where("/moved")),
        "/for-now" => ("302 Found", to_where("/page")),
        "/mixed" => ("301 Moved Permanently", to_where("/for-now")),
        "/to-front" => ("302 Found", to_where("/")),
        "/to-gone" => ("301 Moved Permanently", to_where("/404")),
        "/circle" => ("302 Found", to_where("/circle")),
        "/ftp" => ("302 Found", to_where("ftp://files.example/letter")),
        "/nowhere" => ("302 Found", ("Content-Length: 0".to_owned(), String::new())),
        "/soft" => ("200 OK", html("Page not found | Courier", "")),
        "/lost" => ("200 OK", html("Cheap flights", "")),
        "/door" => ("200 OK", html("Just a moment...", "")),
        "/paywall" => ("200 OK", html("Mayor signed letter", &ld("false"))),
        "/tier" => (
            "200 OK",
            html(
                "Mayor signed letter",
                "<meta property=\"article:content_tier\" content=\"locked\">",
            ),
        ),
        "/429" => (
            "429 Too Many Requests",
            (
                "Retry-After: 120\r\nContent-Length: 0".to_owned(),
                String::new(),
            ),
        ),
        "/no-head" if method == "HEAD" => ("405 Method Not Allowed", html("", "")),
        "/lies-to-head" if method == "HEAD" => ("404 Not Found", html("", "")),
        "/pdf" => (
            "200 OK",
            (
                "Content-Type: application/pdf\r\nContent-Length: 4".to_owned(),
                "%PDF".to_owned(),
            ),
        ),
        "/slow" => {
            thread::sleep(Duration::from_secs(20));
            ("200 OK", html("Mayor signed letter", ""))
        }
        "/wait" => {
            thread::sleep(Duration::from_millis(300));
            ("200 OK", html("Mayor signed letter", ""))
        }
        "/cut" => {
            let (headers, body) = html("Mayor signed letter", "");
            let headers = headers.replace("Length: ", "Length: 9");
            ("200 OK", (headers, body))
        }
        "/nothing" => return Ok(()),
        "/garbage" => return to.write_all(b"\x00\x01 this is no answer\r\n\r\n"),
        "/endless" if method == "GET" => {
            to.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Mayor signed letter</title>")?;
            for _ in 0..40_000 {
                to.write_all(&[b'x'; 1000])?;
            }
            return Ok(());
        }
        path => match path[1..].parse::<u16>() {
            Ok(status) => {
                let answer = html(&format!("Status {status}"), "");
                let head = format!(
                    "HTTP/1.1 {status} Status\r\n{}\r\nConnection: close\r\n\r\n",
                    answer.0
                );
                to.write_all(head.as_bytes())?;
                return if method == "HEAD" {
                    Ok(())
                } else {
                    to.write_all(answer.1.as_bytes())
                };
            }
            Err(_) => ("200 OK", html("Mayor signed letter", "")),
        },
    };
    to.write_all(
        format!("HTTP/1.1 {status}\r\n{headers}\r\nConnection: close\r\n\r\n").as_bytes(),
    )?;
    if method == "HEAD" {
        Ok(())
    } else {
        to.write_all(body.as_bytes())
    }
}

/// A certificate with its key.
pub(crate) struct Certificate {
    der: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
}

/// Who issues certificates that the tests trust.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pub(crate) pem: String,
}

impl Authority {
    pub(crate) fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut parameters = CertificateParams::new(Vec::new()).unwrap();
        parameters
            .distinguished_name
            .push(DnType::CommonName, "The tests");
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let pem = parameters.self_signed(&key).unwrap().pem();
        Self {
            issuer: Issuer::new(parameters, key),
            pem,
        }
    }

    /// A certificate for a host, good until the end of a year.
    pub(crate) fn issue(&self, host: &str, until: i32) -> Certificate {
        let key = KeyPair::generate().unwrap();
        let mut parameters = CertificateParams::new([host.to_owned()]).unwrap();
        parameters.not_before = date_time_ymd(2019, 1, 1);
        parameters.not_after = date_time_ymd(until, 12, 31);
        let der = parameters
            .signed_by(&key, &self.issuer)
            .unwrap()
            .der()
            .clone();
        Certificate {
            der,
            key: PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        }
    }
}

/// A certificate that its host signed itself.
pub(crate) fn self_signed(host: &str) -> Certificate {
    let key = KeyPair::generate().unwrap();
    let parameters = CertificateParams::new([host.to_owned()]).unwrap();
    let der = parameters.self_signed(&key).unwrap().der().clone();
    Certificate {
        der,
        key: PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
    }
}
