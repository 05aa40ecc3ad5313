//! Hosts at which nobody can publish a site: reserved names, and addresses of the local machine or for documentation.

use std::net::{Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

/// Reserved domains, including all names below them: RFC 2606, RFC 6761, RFC 6762, RFC 8375, RFC 9476; `internal`, reserved by
/// ICANN in 2024; `localdomain`, which operating systems append to the machine's own name.
const DOMAINS: [&str; 12] = [
    "alt",
    "arpa",
    "example",
    "example.com",
    "example.net",
    "example.org",
    "internal",
    "invalid",
    "local",
    "localdomain",
    "localhost",
    "test",
];

/// Returns true if nobody can publish a site at the URL, because its host is reserved or missing.
pub fn is_reserved(address: &str) -> bool {
    let url = Url::parse(address).ok();
    url.as_ref()
        .and_then(Url::host)
        .is_none_or(|host| match host {
            Host::Domain(name) => is_below(name, &DOMAINS),
            Host::Ipv4(ip) => is_own_v4(ip) || ip.is_documentation(),
            Host::Ipv6(ip) => is_own_v6(ip) || ip.segments()[..2] == [0x2001, 0xdb8],
        })
}

/// Returns true if the URL's host is the local machine.
pub fn is_this_machine(address: &str) -> bool {
    let url = Url::parse(address).ok();
    url.as_ref()
        .and_then(Url::host)
        .is_some_and(|host| match host {
            Host::Domain(name) => is_below(name, &["localhost"]),
            Host::Ipv4(ip) => is_own_v4(ip),
            Host::Ipv6(ip) => is_own_v6(ip),
        })
}

fn is_own_v4(ip: Ipv4Addr) -> bool {
    ip.is_loopback() || ip.is_unspecified()
}

fn is_own_v6(ip: Ipv6Addr) -> bool {
    ip.is_loopback() || ip.is_unspecified() || ip.to_ipv4_mapped().is_some_and(is_own_v4)
}

/// Returns true if a name equals one of the domains or is a subdomain. A dot at the end denotes the DNS root and is ignored.
fn is_below(name: &str, domains: &[&str]) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    domains.iter().any(|domain| {
        name.strip_suffix(domain)
            .is_some_and(|before| before.is_empty() || before.ends_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::{is_reserved, is_this_machine};

    #[test]
    fn an_address_that_nobody_can_have_is_known_in_every_spelling() {
        for address in [
            "",
            "medskick.se",
            "https://",
            "https://medskick.example",
            "https://medskick.example/",
            "https://medskick.example:8443",
            "https://MEDSKICK.Example.",
            "https://example",
            "https://example.com",
            "https://www.example.org:443/",
            "https://example.net",
            "http://localhost",
            "https://localhost:8080",
            "https://medskick.localhost",
            "https://localhost.localdomain",
            "https://medskick.test",
            "https://test:8443",
            "https://medskick.invalid",
            "https://medskick.local",
            "https://medskick.internal",
            "https://medskick.home.arpa",
            "https://1.0.0.127.in-addr.arpa",
            "http://127.0.0.1:1111",
            "http://127.9.9.9",
            "http://127.1",
            "http://0x7f000001",
            "http://2130706433",
            "http://0.0.0.0",
            "http://[::1]:80",
            "http://[::]",
            "http://[::ffff:127.0.0.1]",
            "http://192.0.2.7",
            "http://[2001:db8::1]",
        ] {
            assert!(is_reserved(address), "{address}");
        }
        for address in [
            "https://medskick.se",
            "https://medskick.se:8443/",
            "https://myexample.com",
            "https://example.se",
            "https://exempel.se",
            "https://test.se",
            "https://latest",
            "https://localhost.se",
            "https://xn--rebro-kva.se",
            "https://örebro.se",
            "http://128.0.0.1",
        ] {
            assert!(!is_reserved(address), "{address}");
        }
    }

    #[test]
    fn a_server_on_this_machine_is_told_from_one_that_begins_like_it() {
        for (address, is_own) in [
            ("http://localhost:8080", true),
            ("http://127.0.0.1:1111/", true),
            ("http://[::1]:80", true),
            ("http://localhost.exempel.se", false),
            ("http://127.0.0.1.exempel.se", false),
            ("http://localhost@exempel.se", false),
            ("http://192.0.2.7", false),
            ("", false),
        ] {
            assert_eq!(is_this_machine(address), is_own, "{address}");
        }
    }
}
