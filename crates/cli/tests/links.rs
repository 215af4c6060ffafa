//! What `card links` asks, says and writes, against servers of its own.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

#[path = "links/server.rs"]
mod server;

use server::{Authority, Server, self_signed};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    time::Duration,
};

/// A project of its own.
struct Project(PathBuf);

impl Project {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("links-{name}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("claims")).unwrap();
        Self(folder)
    }

    /// A claim file of sources, each the lines of its table.
    fn claim(&self, name: &str, sources: &[String]) -> &Self {
        let mut text = HEAD.to_owned();
        for (i, lines) in sources.iter().enumerate() {
            text += &format!(
                "\n# Source number {i}.\n[[source]]\nid = \"s{i}\"\noutlet = \"The Courier\"\n{lines}\n"
            );
        }
        self.file(name, &(text + TAIL))
    }

    fn file(&self, name: &str, text: &str) -> &Self {
        fs::write(self.0.join("claims").join(name), text).unwrap();
        self
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.0.join("claims").join(name)).unwrap()
    }

    /// Asks without pause, and with little patience.
    fn links(&self, arguments: &[&str]) -> Output {
        self.run(
            &[&["links", "--pause", "0", "--timeout", "5"], arguments].concat(),
            None,
        )
    }

    fn run(&self, arguments: &[&str], certificates: Option<&str>) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_card"));
        command.args(arguments).current_dir(&self.0);
        for name in [
            "HTTP_PROXY",
            "HTTPS_PROXY",
            "ALL_PROXY",
            "http_proxy",
            "https_proxy",
            "all_proxy",
            "CLICOLOR_FORCE",
            "SSL_CERT_FILE",
        ] {
            command.env_remove(name);
        }
        if let Some(path) = certificates {
            command.env("SSL_CERT_FILE", path);
        }
        command.env("COLUMNS", "100").output().unwrap()
    }
}

const HEAD: &str = "headline = \"Did the mayor sign the letter?\"\nsummary = \"A paper said so.\"\nlanguage = \"en\"\nauthors = [\"A desk\"]\nlast-checked = 2024-03-01\n";
const TAIL: &str = "\n[[point]]\nid = \"signed\"\ntext = \"The mayor signed the letter.\"\nshort = \"Letter signed\"\n\n[[statement]]\nby = \"own-voice\"\nsource = \"s0\"\nasserts = [\"signed\"]\nkind = \"act\"\n\n[no-denial-found]\nsearched-on = 2024-03-01\nplaces = \"The town hall's releases\"\n";

/// A source at a path of a server.
fn at(server: &Server, path: &str) -> String {
    let port = server.port;
    format!("title = \"Mayor signed letter\"\nurl = \"http://127.0.0.1:{port}{path}\" # as copied")
}

fn said(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_owned()).unwrap();
    format!("{}{}", text(&output.stderr), text(&output.stdout))
}

/// Compares with a recorded text.
fn recorded(file: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/links")
        .join(file);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, text).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, written, "{file}: UPDATE=1 accepts the new text");
}

#[test]
fn every_answer_is_named_at_its_place() {
    let server = Server::plain();
    let paths = [
        "/ok",
        "/moved",
        "/moved-twice",
        "/for-now",
        "/mixed",
        "/to-front",
        "/to-gone",
        "/circle",
        "/ftp",
        "/nowhere",
        "/404",
        "/410",
        "/soft",
        "/lost",
        "/door",
        "/paywall",
        "/tier",
        "/402",
        "/401",
        "/403",
        "/429",
        "/451",
        "/418",
        "/500",
        "/503",
        "/no-head",
        "/lies-to-head",
        "/pdf",
        "/slow",
        "/cut",
        "/nothing",
        "/garbage",
        "/endless",
    ];
    let mut sources: Vec<String> = paths.iter().map(|path| at(&server, path)).collect();
    // Nobody listens there, and a name that no resolver looks up.
    sources.push("url = \"http://127.0.0.1:1/\"".to_owned());
    sources.push(format!("url = \"http://{}.example/\"", "x".repeat(64)));
    let project = Project::new("every");
    project.claim("letter.toml", &sources);
    let output = project.links(&[]);
    let said = said(&output).replace(&server.port.to_string(), "PORT");
    recorded("every.txt", &said);
    assert_eq!(output.status.code(), Some(1));
    let asked: Vec<String> = server.asked().into_iter().map(|asked| asked.line).collect();
    let count = |line: &str| asked.iter().filter(|asked| *asked == line).count();
    // A head is enough where there is no page to look at, and each address is asked for once.
    assert_eq!((count("HEAD /pdf"), count("GET /pdf")), (1, 0));
    assert_eq!((count("HEAD /no-head"), count("GET /no-head")), (1, 1));
    assert_eq!((count("HEAD /circle"), count("GET /circle")), (11, 0));
    let agent = concat!("report-denial-card/", env!("CARGO_PKG_VERSION"));
    assert!(
        server
            .asked()
            .iter()
            .all(|asked| asked.agent.starts_with(agent))
    );
}

#[test]
fn where_all_is_well_it_ends_with_0() {
    let server = Server::plain();
    let port = server.port;
    let project = Project::new("well");
    let text = format!(
        "report-errors = \"http://127.0.0.1:{port}/errors\"\n{HEAD}\n[[source]]\nid = \"s0\"\noutlet = \"The Courier\"\nurl = \"http://127.0.0.1:{port}/for-now#part\"\narchive = {{ url = \"http://127.0.0.1:{port}/copy\", on = 2024-02-01 }}\n\n[[source]]\nid = \"s1\"\noutlet = \"The Courier\"\nurl = \"http://127.0.0.1:{port}/404\"\naccess = \"dead\"\n\n[[source]]\nid = \"s2\"\noutlet = \"The Courier\"\nurl = \"http://127.0.0.1:{port}/paywall\"\naccess = \"paywalled\"\n{TAIL}"
    );
    project.file("letter.toml", &text);
    let output = project.links(&["--write"]);
    recorded(
        "well.txt",
        &said(&output).replace(&port.to_string(), "PORT"),
    );
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(project.text("letter.toml"), text);
    assert!(server.asked().iter().all(|asked| !asked.line.contains('#')));
}

#[test]
fn only_access_is_written_and_only_when_asked() {
    let server = Server::plain();
    let project = Project::new("write");
    let paths = [
        "/ok", "/404", "/410", "/paywall", "/moved", "/soft", "/403", "/500",
    ];
    let mut sources: Vec<String> = paths.iter().map(|path| at(&server, path)).collect();
    sources.push(at(&server, "/404?again") + "\naccess = \"paywalled\" # since May");
    for path in ["/ok?again", "/paywall", "/soft?again"] {
        sources.push(at(&server, path) + "\naccess = \"dead\"");
    }
    project.claim("letter.toml", &sources);
    let before = project.text("letter.toml");
    assert_eq!(
        project.links(&["claims/letter.toml"]).status.code(),
        Some(1)
    );
    assert_eq!(project.text("letter.toml"), before);
    let output = project.links(&["--write"]);
    assert_eq!(output.status.code(), Some(1));
    let again = said(&output).matches("back: expected no page").count();
    assert_eq!(again, 2, "{}", said(&output));
    let written: Vec<String> = said(&output)
        .lines()
        .filter(|line| line.starts_with("written: "))
        .map(str::to_owned)
        .collect();
    assert_eq!(
        written,
        [
            "written: claims/letter.toml: source `s1`: access = \"dead\"",
            "written: claims/letter.toml: source `s2`: access = \"dead\"",
            "written: claims/letter.toml: source `s3`: access = \"paywalled\"",
            "written: claims/letter.toml: source `s8`: access = \"dead\"",
        ]
    );
    let mut expected = before.clone();
    for (path, access) in [
        ("/404", "dead"),
        ("/410", "dead"),
        ("/paywall", "paywalled"),
    ] {
        let line = format!("{path}\" # as copied\n");
        expected = expected.replacen(&line, &format!("{line}access = \"{access}\"\n"), 1);
    }
    expected = expected.replace("\"paywalled\" # since May", "\"dead\" # since May");
    assert_eq!(project.text("letter.toml"), expected);
    assert_eq!(project.run(&["check"], None).status.code(), Some(0));
    assert_eq!(fs::read_dir(project.0.join("claims")).unwrap().count(), 1);
}

#[test]
fn both_languages_of_a_claim_are_changed() {
    let server = Server::plain();
    let project = Project::new("languages");
    let letter = include_str!("../../claim/tests/languages/letter.toml");
    let korean = include_str!("../../claim/tests/languages/letter.ko.toml");
    let url = letter
        .lines()
        .find_map(|line| line.strip_prefix("url = \""))
        .unwrap();
    let url = url.split('"').next().unwrap();
    let here = format!("http://127.0.0.1:{}/410", server.port);
    let port1 = |text: &str| {
        let text = text.replace(&format!("\"{url}\""), &format!("\"{here}\""));
        // The other addresses are nobody's.
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for line in &mut lines {
            if line.starts_with("url = \"https://")
                || line.starts_with("archive = ")
                || line.starts_with("report-errors")
            {
                line.insert(0, '#');
            }
        }
        lines.join("\n")
    };
    project
        .file("letter.toml", &port1(letter))
        .file("letter.ko.toml", &port1(korean));
    let output = project.links(&["--write", "claims/letter.ko.toml"]);
    let lines = said(&output);
    for file in ["claims/letter.toml", "claims/letter.ko.toml"] {
        assert!(
            lines.contains(&format!("written: {file}: source")),
            "{lines}"
        );
    }
    let check = project.run(&["check"], None);
    assert_eq!(check.status.code(), Some(0), "{}", said(&check));
    let gone = server
        .asked()
        .iter()
        .filter(|asked| asked.line == "GET /410")
        .count();
    assert_eq!(gone, 1);
}

#[test]
fn certificates_are_looked_at() {
    let authority = Authority::new();
    let project = Project::new("certificates");
    let pem = project.0.join("authority.pem");
    fs::write(&pem, &authority.pem).unwrap();
    let servers = [
        Server::secure(&authority.issue("127.0.0.1", 2099)),
        Server::secure(&authority.issue("127.0.0.1", 2020)),
        Server::secure(&authority.issue("courier.example", 2099)),
        Server::secure(&self_signed("127.0.0.1")),
    ];
    let plain = Server::plain();
    let mut sources: Vec<String> = servers
        .iter()
        .map(|server| format!("url = \"https://127.0.0.1:{}/ok\"", server.port))
        .collect();
    // A server that knows nothing of certificates.
    sources.push(format!("url = \"https://127.0.0.1:{}/ok\"", plain.port));
    project.claim("letter.toml", &sources);
    let arguments = ["links", "--pause", "0", "--timeout", "10"];
    let output = project.run(&arguments, Some(pem.to_str().unwrap()));
    let mut said_there = said(&output);
    for (i, port) in servers
        .iter()
        .map(|server| server.port)
        .chain([plain.port])
        .enumerate()
    {
        said_there = said_there.replace(&port.to_string(), &format!("PORT{i}"));
    }
    recorded("certificates.txt", &said_there);
    // Without being told, nobody trusts that authority.
    let output = project.run(&arguments, None);
    assert_eq!(
        said(&output).matches("of nobody who is known").count(),
        3,
        "{}",
        said(&output)
    );
    let output = project.run(&arguments, Some("no-such.pem"));
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn hosts_are_asked_politely() {
    let server = Server::plain();
    let port = server.port;
    let project = Project::new("polite");
    let sources: Vec<String> = (0..14)
        .map(|i| format!("url = \"http://127.0.0.{}:{port}/wait?{i}\"", i % 7 + 1))
        .collect();
    project.claim("letter.toml", &sources);
    let output = project.run(&["links", "--pause", "1"], None);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let asked = server.asked();
    assert_eq!(asked.len(), 28);
    let together = |one: &server::Asked| {
        let at_once = asked
            .iter()
            .filter(|other| other.from <= one.from && one.from < other.until);
        at_once.count()
    };
    let most = asked.iter().map(together).max().unwrap();
    assert!((2..=4).contains(&most), "{most}");
    for host in 1..=7 {
        let name = format!("127.0.0.{host}:{port}");
        let mut own: Vec<_> = asked.iter().filter(|asked| asked.host == name).collect();
        own.sort_by_key(|asked| asked.from);
        for pair in own.windows(2) {
            let pause = pair[1].from.saturating_duration_since(pair[0].until);
            assert!(pause > Duration::from_secs(1), "{pause:?}");
        }
    }
}

#[test]
fn a_claim_with_problems_is_skipped() {
    let server = Server::plain();
    let project = Project::new("problems");
    project
        .claim("letter.toml", &[at(&server, "/ok")])
        .file("other.toml", "nothing = 1");
    let output = project.links(&["--write"]);
    assert_eq!(output.status.code(), Some(1));
    recorded(
        "problems.txt",
        &said(&output).replace(&server.port.to_string(), "PORT"),
    );
}

#[test]
fn what_cannot_be_done_ends_with_2() {
    let project = Project::new("none");
    let output = project.links(&[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said(&output).contains("card links my-claim.toml"),
        "{}",
        said(&output)
    );
    assert_eq!(
        project.links(&["claims/no-such.toml"]).status.code(),
        Some(2)
    );
    project.file(
        "letter.toml",
        include_str!("../../claim/tests/ok/smallest.toml"),
    );
    let output = project.links(&[]);
    assert_eq!(
        (output.status.code(), said(&output).as_str()),
        (
            Some(0),
            "asking 0 addresses\n0 addresses asked, 0 to look at\n"
        )
    );
}

#[test]
fn help_is_as_written_down() {
    recorded("help.txt", &said(&Project::new("help").links(&["--help"])));
}
