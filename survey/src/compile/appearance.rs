//! Reads the appearance of a question, and checks that its type allows it.

use super::{
    kinds::Kind,
    nearest::did_you_mean,
    reader::Reader,
    values::{At, Table, listed},
};
use crate::compiled::Appearance;

const NAMES: [&str; 4] = ["likert", "smileys", "pictures", "compact"];
/// The most faces between sad and glad that people can tell apart. A judgement.
const MOST_FACES: u16 = 5;

/// Reads the appearance; `None` if there is none, or if the question cannot have it (reported).
pub(super) fn read(reader: &mut Reader, table: &Table, kind: Option<&Kind>) -> Option<Appearance> {
    let written = reader.text(table, "appearance");
    let appearance = written.as_ref().and_then(|it| named(reader, table, it));
    let shows = appearance == Some(Appearance::Pictures);
    for choice in kind.map_or(&[][..], Kind::choices) {
        check_picture(
            reader,
            table,
            shows,
            choice.id.as_ref(),
            choice.picture.as_ref(),
        );
    }
    let (appearance, name) = (appearance?, written?);
    // `check_keys` reports an appearance on a type that has none.
    let kind = kind.filter(|kind| !matches!(kind, Kind::Rank(..) | Kind::Text | Kind::Note))?;
    if let Some(remedy) = unfit(appearance, kind) {
        let what = format!("{} can't look like `{}`.", table.name, name.value);
        reader.error("S27", name.line, what, remedy);
        return None;
    }
    Some(appearance)
}

fn named(reader: &mut Reader, table: &Table, written: &At<String>) -> Option<Appearance> {
    let found = match written.value.as_str() {
        "likert" => Some(Appearance::Likert),
        "smileys" => Some(Appearance::Smileys),
        "pictures" => Some(Appearance::Pictures),
        "compact" => Some(Appearance::Compact),
        _ => None,
    };
    if found.is_none() {
        let what = format!(
            "{} has the appearance `{}`, which doesn't exist.",
            table.name, written.value
        );
        let near = did_you_mean(&written.value, NAMES);
        let remedy = format!("{near}The appearances are {}.", listed(&NAMES));
        reader.error("S27", written.line, what, remedy);
    }
    found
}

/// The remedy for an appearance that does not fit the type; `None` if it fits.
fn unfit(appearance: Appearance, kind: &Kind) -> Option<String> {
    let fits = match appearance {
        Appearance::Likert => matches!(kind, Kind::SelectOne(_)),
        Appearance::Smileys => matches!(kind, Kind::Scale(points) if *points <= MOST_FACES),
        Appearance::Pictures | Appearance::Compact => {
            matches!(kind, Kind::SelectOne(_) | Kind::SelectMultiple(..))
        }
    };
    let remedy = match appearance {
        Appearance::Likert => {
            "`likert` is for `select_one` and `matrix`; a scale looks like that already.".to_owned()
        }
        Appearance::Smileys => {
            format!("`smileys` is for a `scale` with at most {MOST_FACES} points.")
        }
        Appearance::Pictures => "`pictures` is for `select_one` and `select_multiple`.".to_owned(),
        Appearance::Compact => "`compact` is for `select_one` and `select_multiple`.".to_owned(),
    };
    (!fits).then(|| format!("{remedy} Change the appearance, or remove the key."))
}

/// Checks that each choice has a picture if the question shows pictures, and none otherwise.
fn check_picture(
    reader: &mut Reader,
    table: &Table,
    shows: bool,
    id: Option<&At<String>>,
    picture: Option<&At<String>>,
) {
    let name = id.map_or("", |id| id.value.as_str());
    match (shows, picture) {
        (true, None) => {
            let line = id.map_or(table.line, |id| id.line);
            let what = format!("{}, choice `{name}` has no picture.", table.name);
            let remedy = "Add `picture = \"…\"` with the name of a drawing to each choice, or change the appearance.";
            reader.error("S27", line, what, remedy);
        }
        (false, Some(picture)) => {
            let what = format!(
                "{}, choice `{name}` has a picture that nobody will see.",
                table.name
            );
            let remedy =
                "Add `appearance = \"pictures\"` to the question, or remove the key `picture`.";
            reader.error("S27", picture.line, what, remedy);
        }
        _ => {}
    }
}
