//! Writes the headers as configuration for web servers: `_headers` (Netlify, Cloudflare Pages), `_headers.nginx`,
//! `_headers.caddy`.

use std::path::Path;

use anyhow::Result;

use super::Class;
use crate::{folder, inputs};

/// The `location` matcher of each class in nginx.
const NGINX: [(&str, Class); 7] = [
    ("~ ^/[aw]/", Class::Hashed),
    ("~ ^/saved/", Class::Saved),
    ("~ ^/[^/]+/e/", Class::Embed),
    ("~ ^/[^/]+/(survey|workshop|seal)/", Class::Survey),
    ("~ ^/[^/]+/embed/", Class::Preview),
    ("~ ^/[^/]+/collect/", Class::Collect),
    ("/", Class::Page),
];

/// The name and the matcher of each class in Caddy.
const CADDY: [(&str, &str, Class); 7] = [
    ("hashed", "path_regexp ^/[aw]/", Class::Hashed),
    ("saved", "path_regexp ^/saved/", Class::Saved),
    ("embed", "path_regexp ^/[^/]+/e/", Class::Embed),
    (
        "survey",
        "path_regexp ^/[^/]+/(survey|workshop|seal)/",
        Class::Survey,
    ),
    ("preview", "path_regexp ^/[^/]+/embed/", Class::Preview),
    ("collect", "path_regexp ^/[^/]+/collect/", Class::Collect),
    (
        "page",
        "not path_regexp ^/([aw]|saved|[^/]+/(e|survey|workshop|seal|embed|collect))/",
        Class::Page,
    ),
];

/// Returns the lines that make nginx, Caddy and Netlify send a header at `address` and similar addresses.
pub fn lines(address: &str, class: Class, name: &str, value: &str) -> [(&'static str, String); 3] {
    let nginx = NGINX.iter().find(|(_, its)| *its == class);
    let nginx = nginx.map_or("/", |(matcher, _)| matcher);
    let caddy = CADDY.iter().find(|(.., its)| *its == class);
    let (label, matcher) = caddy.map_or(("page", ""), |(label, matcher, _)| (label, matcher));
    let rule = rules(&[address.to_owned()]);
    let pattern = rule.first().map_or(address, |(pattern, _)| pattern);
    [
        (
            "nginx",
            format!("add_header {name} \"{value}\" always;\nin: location {nginx}"),
        ),
        (
            "Caddy",
            format!("header @{label} {name} \"{value}\"\nwith: @{label} {matcher}"),
        ),
        ("Netlify", format!("{name}: {value}\nbelow: {pattern}")),
    ]
}

/// Writes the three files into `dist`, for all addresses below `dist` and a site at `origin`.
///
/// # Errors
/// `T12` when a file cannot be written.
pub fn write(dist: &Path, origin: &str) -> Result<()> {
    let rules = rules(&addresses(dist)?);
    for (name, text) in [
        ("_headers", netlify(&rules, origin)),
        ("_headers.nginx", nginx(origin)),
        ("_headers.caddy", caddy(origin)),
    ] {
        folder::write(&dist.join(name), text)?;
    }
    Ok(())
}

fn addresses(dist: &Path) -> Result<Vec<String>> {
    let files = inputs::files(&[dist])?;
    let address = |file: &std::path::PathBuf| {
        let path = file
            .strip_prefix(dist)?
            .to_string_lossy()
            .replace('\\', "/");
        let page = path.strip_suffix("index.html");
        Ok(format!("/{}", page.unwrap_or(&path)))
    };
    files.iter().map(address).collect()
}

/// Returns address patterns such as `/sv/guides/*` with their class. The patterns do not overlap.
pub(super) fn rules(addresses: &[String]) -> Vec<(String, Class)> {
    let mut rules: Vec<(String, Class)> = Vec::new();
    for address in addresses {
        let parts: Vec<&str> = address.split('/').skip(1).collect();
        let pattern = match parts[..] {
            [folder @ ("a" | "w" | "saved"), _, ..] => format!("/{folder}/*"),
            [language, room, _, ..] => format!("/{language}/{room}/*"),
            _ => address.clone(),
        };
        if !rules.iter().any(|(known, _)| *known == pattern) {
            rules.push((pattern, Class::of(address)));
        }
    }
    rules
}

pub(super) fn netlify(rules: &[(String, Class)], origin: &str) -> String {
    let rule = |(pattern, class): &(String, Class)| {
        let headers = class.headers(origin);
        let lines = headers
            .iter()
            .map(|(name, value)| format!("  {name}: {value}\n"));
        format!("{pattern}\n{}", lines.collect::<String>())
    };
    rules.iter().map(rule).collect()
}

/// Returns the lines to `include` in an nginx `server` block.
pub(super) fn nginx(origin: &str) -> String {
    let location = |(matcher, class): (&str, Class)| {
        let headers = class.headers(origin);
        let lines = headers
            .iter()
            .map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n"));
        format!("location {matcher} {{\n{}}}\n", lines.collect::<String>())
    };
    format!(
        "gzip_static on;\n# With the module ngx_brotli: brotli_static on;\nerror_page 404 /404.html;\n{}",
        NGINX.map(location).concat()
    )
}

/// Returns the lines to `import` in a Caddy site block.
pub(super) fn caddy(origin: &str) -> String {
    let block = |(name, matcher, class): (&str, &str, Class)| {
        let headers = class.headers(origin);
        let lines = headers
            .iter()
            .map(|(name, value)| format!("\t{name} \"{value}\"\n"));
        format!(
            "@{name} {matcher}\nheader @{name} {{\n{}}}\n",
            lines.collect::<String>()
        )
    };
    format!(
        "file_server {{\n\tprecompressed br gzip\n}}\n\
         handle_errors {{\n\theader Cache-Control no-cache\n\trewrite * /404.html\n\tfile_server\n}}\n{}",
        CADDY.map(block).concat()
    )
}
