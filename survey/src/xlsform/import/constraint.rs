//! Reads the constraints that a survey supports: a limit on the number of choices, and choices that exclude all others.

/// The content of a constraint on a `select_multiple` or a `rank`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Constraint {
    /// The most choices.
    pub max: Option<u16>,
    /// Names of choices that exclude all others.
    pub alone: Vec<String>,
}

/// Reads a constraint of tests joined by `and`; `None` if it contains anything else.
pub(super) fn read(text: &str) -> Option<Constraint> {
    let mut rest: String = text.split_whitespace().collect();
    rest = rest.replace(['‘', '’', '“', '”', '"'], "'");
    let mut constraint = Constraint::default();
    let mut rest = rest.as_str();
    while !rest.is_empty() {
        rest = one(rest, &mut constraint)?;
        rest = match rest.strip_prefix("and") {
            Some(more) if !more.is_empty() => more,
            _ if rest.is_empty() => rest,
            _ => return None,
        };
    }
    Some(constraint)
}

fn one<'t>(text: &'t str, constraint: &mut Constraint) -> Option<&'t str> {
    if let Some(rest) = text.strip_prefix("count-selected(.)<") {
        let (rest, less) = match rest.strip_prefix('=') {
            Some(rest) => (rest, 0),
            None => (rest, 1),
        };
        let end = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        let (number, rest) = rest.split_at(end);
        constraint.max = Some(number.parse::<u16>().ok()?.checked_sub(less)?);
        return Some(rest);
    }
    let (inside, rest) = text.strip_prefix("not(selected(.,'")?.split_once("'")?;
    constraint.alone.push(inside.to_owned());
    rest.strip_prefix(")andcount-selected(.)>1)")
}
