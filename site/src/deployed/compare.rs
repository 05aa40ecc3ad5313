//! Compares a response with the expected one.

mod file;
mod policy;

use super::{
    Finding, Site,
    request::{Answer, Client, Encoding},
    samples::NOBODY,
};
use crate::{
    headers::{self, Class},
    reserved::is_this_machine,
};

/// Reports a site at another address than its pages name (T60).
pub fn origin(site: &Site) -> Vec<Finding> {
    let told = site.origin.trim_end_matches('/');
    if told == site.url {
        return Vec::new();
    }
    vec![Finding {
        code: "T60",
        addresses: vec![site.url.to_owned()],
        what: format!(
            "pages, policies and lines to copy say that the site is at {told}; write the real address into content/data/site.toml, and build"
        ),
        lines: Vec::new(),
    }]
}

/// Reports a server that does not redirect unencrypted requests to `https` (T65). A server on this machine needs no encryption.
pub fn encrypted(client: &Client, site: &Site) -> Vec<Finding> {
    if is_this_machine(site.url) {
        return Vec::new();
    }
    let plain = site.url.replacen("https://", "http://", 1);
    let wrong = match client.get(&format!("{plain}/"), Encoding::Any) {
        // If no server answers, nothing is sent unencrypted.
        Err(_) => return Vec::new(),
        Ok(answer) if (300..400).contains(&answer.status) => {
            match answer.one("location").starts_with("https://") {
                true => return Vec::new(),
                false => "leads to an address without encryption",
            }
        }
        Ok(_) => "is answered without encryption, so that everybody on the way reads along",
    };
    vec![Finding {
        code: "T65",
        addresses: vec![format!("{plain}/")],
        what: wrong.to_owned(),
        lines: vec![
            (
                "nginx",
                "server { listen 80; return 301 https://$host$request_uri; }".to_owned(),
            ),
            (
                "Caddy",
                "write the site's address without http://".to_owned(),
            ),
            (
                "Netlify",
                "Domain management, HTTPS, Force HTTPS".to_owned(),
            ),
        ],
    }]
}

/// Returns the findings for one response.
pub fn answer(address: &str, answer: &Answer, origin: &str) -> Vec<Finding> {
    let (wanted, class) = match address {
        NOBODY => (404, Class::Page),
        _ => (200, Class::of(address)),
    };
    if answer.status != wanted {
        let what = format!("the server answers {} instead of {wanted}", answer.status);
        let lines = match wanted {
            404 => vec![
                ("nginx", "error_page 404 /404.html;".to_owned()),
                (
                    "Caddy",
                    "handle_errors {\n  rewrite * /404.html\n  file_server\n}".to_owned(),
                ),
                (
                    "Netlify",
                    "nothing: 404.html is used by itself, unless _redirects says otherwise"
                        .to_owned(),
                ),
            ],
            _ => Vec::new(),
        };
        return vec![Finding {
            code: "T66",
            addresses: vec![address.to_owned()],
            what,
            lines,
        }];
    }
    let mut findings = headers_of(address, class, answer, origin);
    findings.extend(file::typed(address, answer));
    findings.extend(file::packed(address, answer));
    findings
}

fn headers_of(address: &str, class: Class, answer: &Answer, origin: &str) -> Vec<Finding> {
    let finding = |name: &str, value: &str, what: String| Finding {
        code: "T62",
        addresses: vec![address.to_owned()],
        what,
        lines: headers::lines(address, class, name, value).to_vec(),
    };
    let mut findings = Vec::new();
    for (name, value) in class.headers(origin.trim_end_matches('/')) {
        let sent = answer.all(name);
        let wrong = match &sent[..] {
            [] => Some(format!("{name} is missing")),
            [one] if one.trim() == value => None,
            [one] if name == "Content-Security-Policy" => policy::differs(one, &value),
            [one] => Some(format!("{name} is «{one}» instead of «{value}»")),
            all => Some(format!(
                "{name} is sent {} times, which browsers join each in its own way; send it once",
                all.len()
            )),
        };
        findings.extend(wrong.map(|what| finding(name, &value, what)));
    }
    if !answer.all("set-cookie").is_empty() {
        findings.push(Finding {
            code: "T62",
            addresses: vec![address.to_owned()],
            what: "Set-Cookie: the site promises to set no cookie (P01); switch off what sets it"
                .to_owned(),
            lines: Vec::new(),
        });
    }
    if class == Class::Embed && !answer.all("x-frame-options").is_empty() {
        findings.push(Finding {
            code: "T62",
            addresses: vec![address.to_owned()],
            what: "X-Frame-Options: some browsers will not show the survey in a frame; do not send it here".to_owned(),
            lines: Vec::new(),
        });
    }
    findings
}
