/// What was found at an address.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Finding {
    pub(crate) verdict: Verdict,
    /// The last address that was asked for, where redirects led to another one.
    pub(crate) led_to: Option<String>,
}

/// What became of an address.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Verdict {
    /// It answers.
    Fine,
    /// It leads on to another address, for good or for now.
    Moved { permanently: bool },
    /// The server says that there is no such page (404) or no longer (410).
    Gone(u16),
    /// It answers, but not with the page. Why it is thought so.
    Soft(String),
    /// It answers with less than the page. How that was judged.
    Paywalled(String),
    /// The server does not answer programs. Nothing can be told.
    Blocked(String),
    /// The server does not want the question (another 4xx).
    Refused(u16),
    /// The server failed (5xx).
    ServerError(u16),
    /// The certificate, or what else keeps a secure connection from being made.
    Insecure(String),
    /// The host's name cannot be looked up.
    NoHost,
    /// Nobody answered in time.
    Timeout,
    /// The answer ended before it was complete.
    Cut,
    /// No connection, or no answer in HTTP.
    Unreachable(String),
    /// It leads on to where nobody should go, or in a circle.
    Astray(String),
}

impl Verdict {
    /// Its name in the output.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Fine => "ok",
            Self::Moved { .. } => "moved",
            Self::Gone(_) => "gone",
            Self::Soft(_) => "soft-failure",
            Self::Paywalled(_) => "paywall",
            Self::Blocked(_) => "blocked",
            Self::Refused(_) => "refused",
            Self::ServerError(_) => "server-error",
            Self::Insecure(_) => "certificate",
            Self::NoHost => "no-host",
            Self::Timeout => "timeout",
            Self::Cut => "cut",
            Self::Unreachable(_) => "unreachable",
            Self::Astray(_) => "astray",
        }
    }

    /// Expected, then found, in words.
    pub(crate) fn says(&self) -> String {
        match self {
            Self::Fine => "answers".to_owned(),
            Self::Moved { permanently } => {
                let how = if *permanently { "for good" } else { "for now" };
                format!("expected the page here, found it sent on {how}")
            }
            Self::Gone(410) => "expected the page, found 410: removed for good".to_owned(),
            Self::Gone(status) => format!("expected the page, found {status}: not there"),
            Self::Soft(why) => format!("expected the page, found another in its place: {why}"),
            Self::Paywalled(how) => format!("expected the whole text, found a part of it: {how}"),
            Self::Blocked(how) => {
                format!("expected an answer, found a closed door for programs: {how}")
            }
            Self::Refused(status) => format!("expected the page, found {status}"),
            Self::ServerError(status) => {
                format!("expected the page, found {status}: the server failed")
            }
            Self::Insecure(what) => format!("expected a secure connection, found {what}"),
            Self::NoHost => "expected a server, found that its name cannot be looked up".to_owned(),
            Self::Timeout => "expected an answer in time, found none".to_owned(),
            Self::Cut => "expected a whole answer, found one that breaks off".to_owned(),
            Self::Unreachable(why) => format!("expected a server, found {why}"),
            Self::Astray(why) => format!("expected the page, found {why}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Verdict;

    #[test]
    fn the_manual_has_every_name() {
        let manual = include_str!("../../../../docs/authoring.md");
        let nothing = String::new;
        for verdict in [
            Verdict::Fine,
            Verdict::Moved { permanently: true },
            Verdict::Gone(404),
            Verdict::Soft(nothing()),
            Verdict::Paywalled(nothing()),
            Verdict::Blocked(nothing()),
            Verdict::Refused(418),
            Verdict::ServerError(500),
            Verdict::Insecure(nothing()),
            Verdict::NoHost,
            Verdict::Timeout,
            Verdict::Cut,
            Verdict::Unreachable(nothing()),
            Verdict::Astray(nothing()),
        ] {
            let name = format!("`{}`", verdict.name());
            let mut rows = manual.lines().filter(|line| line.starts_with("| `"));
            assert!(rows.any(|row| row.contains(&name)), "{name}");
        }
    }
}
