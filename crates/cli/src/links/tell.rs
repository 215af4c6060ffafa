//! What the author reads about an address, and what can be done.

use super::{
    Finding, Verdict,
    addresses::{Key, Place},
};
use claim::model::Access;

/// What to do about an address at a place; `None` where there is nothing to do.
pub(crate) fn to_do(verdict: &Verdict, key: &Key) -> Option<String> {
    let says = match key {
        Key::Url(_, _, access) => *access,
        Key::Archive(_) | Key::ReportErrors => Access::Open,
    };
    if says == Access::Dead {
        let again = "open it, and take `access` out where it is the text";
        let answers = matches!(
            verdict,
            Verdict::Fine | Verdict::Moved { .. } | Verdict::Paywalled(_)
        );
        return answers.then(|| again.to_owned());
    }
    let advice = match verdict {
        Verdict::Fine | Verdict::Moved { permanently: false } => return None,
        Verdict::Paywalled(_) if says == Access::Paywalled => return None,
        Verdict::Moved { .. } => match key {
            Key::Url(..) => "open it; where it is the same text, write the new address into `url`",
            Key::Archive(_) => {
                "open it; where it is the same copy, write the new address into `archive`"
            }
            Key::ReportErrors => "open it, and write the new address into `report-errors`",
        },
        Verdict::Gone(_) => match key {
            Key::Url(..) => {
                "open it; where it is gone, write `access = \"dead\"` (`card links --write` does), and give the archived copy that you know"
            }
            Key::Archive(_) => {
                "open it; where the copy is gone, take `archive` out or give another copy"
            }
            Key::ReportErrors => "give an address where readers can report an error",
        },
        Verdict::Soft(_) => match key {
            Key::Url(..) => {
                "open it; where the text is gone, write `access = \"dead\"`, and give the archived copy that you know"
            }
            Key::Archive(_) => {
                "open it; where the copy is another page, take `archive` out or give another copy"
            }
            Key::ReportErrors => "open it; readers must find there where to report an error",
        },
        Verdict::Paywalled(_) => match key {
            Key::Url(..) => {
                "open it without being logged in; write `access = \"paywalled\"` where only subscribers read it (`card links --write` does)"
            }
            Key::Archive(_) | Key::ReportErrors => {
                "open it without being logged in; readers should be able to read it"
            }
        },
        Verdict::Blocked(_) => "whether it is there cannot be told from here: open it by hand",
        Verdict::Refused(_) | Verdict::Unreachable(_) | Verdict::Astray(_) => "open it by hand",
        Verdict::ServerError(_) | Verdict::Timeout | Verdict::Cut => {
            "try again in a day; then open it by hand"
        }
        Verdict::Insecure(_) => {
            "browsers warn of it: open it by hand; readers may have to be led to an archived copy"
        }
        Verdict::NoHost => "are you online? Then the site may be gone: open it by hand",
    };
    Some(advice.to_owned())
}

/// A finding at its place.
pub(crate) fn told(file: &str, place: &Place, url: &str, finding: &Finding) -> String {
    let Finding { verdict, led_to } = finding;
    let what = match &place.key {
        Key::Url(_, id, _) => format!("source `{id}`, `url`"),
        Key::Archive(id) => format!("source `{id}`, `archive`"),
        Key::ReportErrors => "`report-errors`".to_owned(),
    };
    let at = format!("{file}:{}: {what}: {url}", place.line);
    if let Some(advice) = to_do(verdict, &place.key) {
        let led = led_to
            .as_ref()
            .map_or_else(String::new, |to| format!("  = note: it led to {to}\n"));
        let (name, says) = match &place.key {
            Key::Url(_, _, Access::Dead) => (
                "back",
                "expected no page, as `access` says, found one".to_owned(),
            ),
            _ => (verdict.name(), verdict.says()),
        };
        return format!("{name}: {says}\n  --> {at}\n{led}  = help: {advice}\n");
    }
    match (verdict, led_to) {
        (Verdict::Moved { .. }, Some(to)) => format!("ok: {at} (for now sent on to {to})"),
        (Verdict::Fine, _) => format!("ok: {at}"),
        (known, _) => format!("ok: {at} ({}, as `access` says)", known.name()),
    }
}
