//! What an answer means.

use super::{
    Finding, Verdict,
    ask::{Answer, Trouble},
    soft,
    visit::{End, Visit, is_page},
};
use claim::{
    draft::visible,
    page::{decode, scan},
};
use url::Url;

/// Judges where an address led. `title` is what its page should be called.
pub(crate) fn judge(address: &str, title: Option<&str>, visit: &Visit) -> Finding {
    let verdict = match &visit.end {
        End::Astray(why) => Verdict::Astray(visible(why).0),
        End::Trouble(trouble) => failed(trouble),
        End::Answer(answer) => answered(address, title, visit, answer),
    };
    let led_to = (!visit.hops.is_empty()).then(|| visible(visit.at.as_str()).0);
    Finding { verdict, led_to }
}

fn failed(trouble: &Trouble) -> Verdict {
    match trouble {
        Trouble::NoHost => Verdict::NoHost,
        Trouble::Timeout => Verdict::Timeout,
        Trouble::Cut => Verdict::Cut,
        Trouble::Insecure(what) => Verdict::Insecure(visible(what).0),
        Trouble::Unreachable(why) => Verdict::Unreachable(visible(why).0),
        Trouble::Private => Verdict::Unreachable("a private address".to_owned()),
    }
}

fn answered(address: &str, title: Option<&str>, visit: &Visit, answer: &Answer) -> Verdict {
    match answer.status {
        200..300 => {}
        402 => return Verdict::Paywalled("402, payment required".to_owned()),
        404 | 410 => return Verdict::Gone(answer.status),
        401 => return Verdict::Blocked("401, a log-in is asked for".to_owned()),
        403 => return Verdict::Blocked("403, forbidden".to_owned()),
        429 => {
            let wait = answer.retry_after.as_deref();
            let wait = wait.map_or_else(String::new, |wait| {
                let unit = if wait.parse::<u64>().is_ok() {
                    " seconds"
                } else {
                    ""
                };
                format!(", try again after {}{unit}", visible(wait).0)
            });
            return Verdict::Blocked(format!("429, too many questions{wait}"));
        }
        451 => return Verdict::Blocked("451, withheld where you are for legal reasons".to_owned()),
        300..=399 => {
            return Verdict::Astray(format!("{}, which is no page", answer.status));
        }
        500.. => return Verdict::ServerError(answer.status),
        status => return Verdict::Refused(status),
    }
    if let Some(verdict) = page(address, title, visit, answer) {
        return verdict;
    }
    if visit.hops.is_empty() {
        return Verdict::Fine;
    }
    let for_good = |status: &u16| matches!(status, 301 | 308);
    Verdict::Moved {
        permanently: visit.hops.iter().all(for_good),
    }
}

/// What is wrong with a page that came with a good status.
fn page(address: &str, title: Option<&str>, visit: &Visit, answer: &Answer) -> Option<Verdict> {
    let readable = is_page(answer) && !answer.packed;
    let text = decode(&answer.body, answer.charset.as_deref()).text;
    let page = readable.then(|| scan(&text));
    if let Some(page) = &page {
        if let Some(how) = soft::door(page) {
            return Some(Verdict::Blocked(how));
        }
        if let Some(why) = soft::not_found(page, title) {
            return Some(Verdict::Soft(why));
        }
    }
    if !visit.hops.is_empty()
        && is_front(&visit.at)
        && !Url::parse(address).is_ok_and(|at| is_front(&at))
    {
        return Some(Verdict::Soft("the front page".to_owned()));
    }
    let page = page?;
    if let Some(how) = soft::paywall(&page) {
        return Some(Verdict::Paywalled(how));
    }
    soft::title_lost(&page, title).map(Verdict::Soft)
}

/// A site's front page, or the one of a language: `/`, `/en/`.
fn is_front(url: &Url) -> bool {
    let path = url.path().trim_matches('/');
    let language = path.len() == 2 && path.bytes().all(|byte| byte.is_ascii_lowercase());
    let index = matches!(path, "index.html" | "index.htm" | "index.php" | "home");
    url.query().is_none() && (path.is_empty() || language || index)
}
