//! An address followed to where it leads, each host asked one thing at a time.

use super::{
    Address, Client, Finding, Verdict,
    ask::{Answer, Method, Trouble},
    gate::Gate,
    judge::judge,
};
use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Mutex, PoisonError},
    thread,
};
use url::Url;

/// As many redirects as browsers follow before most people give up.
const MOST_HOPS: usize = 10;

/// As many hosts as are asked at the same time.
const AT_ONCE: usize = 4;

/// Where an address led.
#[derive(Debug)]
pub(crate) struct Visit {
    /// The statuses of the redirects on the way.
    pub(crate) hops: Vec<u16>,
    /// The last address that was asked for.
    pub(crate) at: Url,
    pub(crate) end: End,
}

/// How a visit ended.
#[derive(Debug)]
pub(crate) enum End {
    Answer(Answer),
    Trouble(Trouble),
    /// Not followed any further, and why.
    Astray(String),
}

/// Asks every address; the findings in their order.
pub(crate) fn visit_all(client: &Client, gate: &Gate, addresses: &[Address]) -> Vec<Finding> {
    let mut hosts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (i, address) in addresses.iter().enumerate() {
        hosts.entry(host(&address.url)).or_default().push(i);
    }
    let waiting: Mutex<VecDeque<Vec<usize>>> = Mutex::new(hosts.into_values().collect());
    let found: Mutex<BTreeMap<usize, Finding>> = Mutex::default();
    let work = || {
        loop {
            let next = waiting
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .pop_front();
            let Some(host) = next else {
                return;
            };
            for i in host {
                let Some(address) = addresses.get(i) else {
                    continue;
                };
                let finding = match visit(client, gate, &address.url) {
                    Some(visit) => judge(&address.url, address.title.as_deref(), &visit),
                    None => Finding {
                        verdict: Verdict::Unreachable("what is no address".to_owned()),
                        led_to: None,
                    },
                };
                found
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .insert(i, finding);
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(work);
        }
    });
    found
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner)
        .into_values()
        .collect()
}

fn host(address: &str) -> String {
    let url = Url::parse(address).ok();
    let host = url.as_ref().and_then(Url::host_str);
    host.unwrap_or_default().to_owned()
}

/// Follows an address; `None` where it is none.
pub(super) fn visit(client: &Client, gate: &Gate, address: &str) -> Option<Visit> {
    let mut at = Url::parse(address).ok()?;
    let mut hops = Vec::new();
    let mut public = true;
    loop {
        let end = match polite(client, gate, &at, public) {
            // What the author wrote is asked wherever it is; what a public server says is not.
            Err(Trouble::Private) if hops.is_empty() && public => {
                public = false;
                continue;
            }
            Err(Trouble::Private) => End::Astray(format!(
                "a redirect to {at}, which is on a private network and was not followed"
            )),
            Err(trouble) => End::Trouble(trouble),
            Ok(answer) if !matches!(answer.status, 301 | 302 | 303 | 307 | 308) => {
                End::Answer(answer)
            }
            Ok(_) if hops.len() == MOST_HOPS => End::Astray(format!(
                "more than {MOST_HOPS} redirects, the last one from {at}"
            )),
            Ok(answer) => match next(&at, answer.location.as_deref()) {
                Ok(next) => {
                    hops.push(answer.status);
                    at = next;
                    continue;
                }
                Err(why) => End::Astray(why),
            },
        };
        return Some(Visit { hops, at, end });
    }
}

/// Where a redirect leads.
fn next(at: &Url, location: Option<&str>) -> Result<Url, String> {
    let Some(location) = location.filter(|location| !location.is_empty()) else {
        return Err("a redirect that does not say where to".to_owned());
    };
    let next = at
        .join(location)
        .map_err(|_| "a redirect to what is no address".to_owned())?;
    if !matches!(next.scheme(), "http" | "https") || next.host_str().is_none() {
        let scheme = next.scheme();
        return Err(format!(
            "a redirect to an address of the kind `{scheme}:`, which was not followed"
        ));
    }
    Ok(next)
}

/// Asks with as little as is needed: for the head, and for a page where there is one to look at
/// or the server does not know what a head is.
fn polite(client: &Client, gate: &Gate, at: &Url, public: bool) -> Result<Answer, Trouble> {
    let host = at.host_str().unwrap_or_default().to_owned();
    let mut url = at.clone();
    url.set_fragment(None);
    let ask = |method| gate.through(&host, || client.ask(method, url.as_str(), public));
    match ask(Method::Head) {
        // Whoever has had enough is not asked again.
        Ok(head) if (300..400).contains(&head.status) || head.status == 429 => Ok(head),
        Ok(head) if (200..300).contains(&head.status) && !is_page(&head) => Ok(head),
        Ok(_) | Err(Trouble::Cut) => ask(Method::Get),
        Err(trouble) => Err(trouble),
    }
}

/// Whether the answer is a page, as far as its head tells.
pub(super) fn is_page(answer: &Answer) -> bool {
    matches!(
        answer.kind.as_str(),
        "" | "text/html" | "application/xhtml+xml"
    )
}

#[cfg(test)]
mod tests {
    use super::{Client, End, Gate, Trouble, visit};
    use std::{
        io::{Read, Write},
        net::{IpAddr, Ipv4Addr, TcpListener},
        thread,
        time::Duration,
    };

    /// In these tests 127.0.0.1 is the public network, and what else is on this machine private.
    fn is_private(ip: IpAddr) -> bool {
        ip != IpAddr::V4(Ipv4Addr::LOCALHOST)
    }

    /// A server that sends everybody to an address.
    fn leading_to(location: impl Fn(u16) -> String + Send + 'static) -> u16 {
        let listener = TcpListener::bind("0.0.0.0:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let _ = stream.read(&mut [0; 2000]);
                let to = location(port);
                let head = format!(
                    "HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                );
                let _ = stream.write_all(head.as_bytes());
            }
        });
        port
    }

    fn end_of(address: &str) -> (usize, End) {
        let client = Client::guarded(Duration::from_secs(5), None, is_private).unwrap();
        let visit = visit(&client, &Gate::new(Duration::ZERO), address).unwrap();
        (visit.hops.len(), visit.end)
    }

    #[test]
    fn a_public_server_leads_nobody_into_a_private_network() {
        let port = leading_to(|port| format!("http://127.0.0.2:{port}/inside"));
        let (hops, end) = end_of(&format!("http://127.0.0.1:{port}/"));
        assert_eq!(hops, 1);
        let End::Astray(why) = end else {
            panic!("{end:?}")
        };
        assert_eq!(
            why,
            format!(
                "a redirect to http://127.0.0.2:{port}/inside, which is on a private network and was not followed"
            )
        );
    }

    #[test]
    fn what_the_author_wrote_is_asked_wherever_it_is() {
        let port = leading_to(|port| format!("http://127.0.0.3:{port}/inside"));
        let (hops, end) = end_of(&format!("http://127.0.0.2:{port}/"));
        assert_eq!(hops, 10);
        assert!(matches!(end, End::Astray(why) if why.starts_with("more than 10 redirects")));
    }

    #[test]
    fn a_redirect_into_the_middle_of_nowhere_is_followed_and_told() {
        let port = leading_to(|_| "//127.0.0.1:1/".to_owned());
        let (hops, end) = end_of(&format!("http://127.0.0.1:{port}/"));
        assert_eq!(hops, 1);
        assert!(
            matches!(end, End::Trouble(Trouble::Unreachable(_))),
            "{end:?}"
        );
    }
}
