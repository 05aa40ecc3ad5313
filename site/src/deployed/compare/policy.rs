//! Compares two content security policies directive by directive.

use std::collections::BTreeMap;

/// Directives, each with its sources in sorted order.
type Policy<'a> = BTreeMap<&'a str, Vec<&'a str>>;

fn read(policy: &str) -> Policy<'_> {
    let directives = policy.split(';').filter_map(|directive| {
        let mut words = directive.split_whitespace();
        let name = words.next()?;
        let mut sources: Vec<&str> = words.collect();
        sources.sort_unstable();
        Some((name, sources))
    });
    directives.collect()
}

/// Returns the difference between the sent policy and the wanted one. Returns `None` if they are equal except for the order.
pub fn differs(sent: &str, wanted: &str) -> Option<String> {
    // A comma separates two policies. The site's policies contain no comma.
    if sent.contains(',') {
        return Some("Content-Security-Policy is several policies in one; send one".to_owned());
    }
    let (has, wants) = (read(sent), read(wanted));
    if has == wants {
        return None;
    }
    let lacks = wants
        .keys()
        .filter(|name| !has.contains_key(*name))
        .map(|name| format!("lacks {name}"));
    let lets = wants.iter().filter_map(|(name, sources)| {
        let more = has.get(name)?.iter().filter(|it| !sources.contains(it));
        let more: Vec<&str> = more.copied().collect();
        (!more.is_empty()).then(|| format!("{name} lets in {}", more.join(" ")))
    });
    let weaker: Vec<String> = lacks.chain(lets).collect();
    Some(match weaker.is_empty() {
        true => format!("Content-Security-Policy is another: «{sent}»"),
        false => format!(
            "Content-Security-Policy is weaker: it {}",
            weaker.join(", ")
        ),
    })
}
