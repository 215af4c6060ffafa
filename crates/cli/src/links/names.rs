//! Names of hosts looked up, and private networks told apart from public ones.

use std::{fmt, net::IpAddr};
use ureq::{
    Error,
    config::Config,
    http::Uri,
    unversioned::{
        resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver},
        transport::NextTimeout,
    },
};

/// Looks names up as ureq does. With a guard, names of hosts that are not public are refused: it
/// is the addresses that are then connected to which are looked at.
#[derive(Debug)]
pub(crate) struct Names {
    inner: DefaultResolver,
    guard: Option<fn(IpAddr) -> bool>,
}

/// A host that is not public.
#[derive(Debug)]
pub(crate) struct Private;

impl fmt::Display for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a private address")
    }
}

impl std::error::Error for Private {}

impl Names {
    pub(crate) fn new(guard: Option<fn(IpAddr) -> bool>) -> Self {
        Self {
            inner: DefaultResolver::default(),
            guard,
        }
    }
}

impl Resolver for Names {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let found = self.inner.resolve(uri, config, timeout);
        let found = found.map_err(|error| match error {
            Error::Io(_) => Error::HostNotFound,
            error => error,
        })?;
        match self.guard {
            Some(is_private) if found.iter().any(|at| is_private(at.ip())) => {
                Err(Error::Other(Box::new(Private)))
            }
            _ => Ok(found),
        }
    }
}

/// Whether an address is one's own machine, one's own network or none at all.
pub(crate) fn is_private(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => {
            let [first, second, ..] = ip.octets();
            ip.is_loopback()
                || ip.is_private()
                || ip.is_link_local()
                || ip.is_multicast()
                || ip.is_broadcast()
                || first == 0
                || (first == 100 && (64..128).contains(&second))
        }
        IpAddr::V6(ip) => {
            // An address of the other kind in disguise, mapped or translated.
            let translated = match ip.segments() {
                [0x64, 0xFF9B, 0, 0, 0, 0, high, low] => {
                    Some((u32::from(high) << 16 | u32::from(low)).into())
                }
                _ => ip.to_ipv4_mapped(),
            };
            ip.is_loopback()
                || ip.is_unspecified()
                || ip.is_unique_local()
                || ip.is_unicast_link_local()
                || ip.is_multicast()
                || translated.is_some_and(|ip| is_private(IpAddr::V4(ip)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_private;

    #[test]
    fn one_s_own_networks_are_private() {
        for ip in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "::1",
            "::",
            "fd00::1",
            "fe80::1",
            "::ffff:127.0.0.1",
            "64:ff9b::7f00:1",
        ] {
            assert!(is_private(ip.parse().unwrap()), "{ip}");
        }
        for ip in [
            "93.184.216.34",
            "100.128.0.1",
            "2606:2800::1",
            "::ffff:93.184.216.34",
        ] {
            assert!(!is_private(ip.parse().unwrap()), "{ip}");
        }
    }
}
