//! The pictograms of surveys: `content/pictures/<name>.svg`, line drawings in a square of 24 units.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use medskick_survey::{bundle::Picture, compiled, problem::Problem};

use super::{Survey, read};

const FOLDER: &str = "content/pictures";
/// The `viewBox` of all pictograms. A common size makes all lines equally thick.
const SQUARE: &str = "0 0 24 24";

/// Path data of each pictogram, by name.
pub type Pictures = BTreeMap<String, String>;

/// Reads all pictograms. Reports an invalid one (C20).
pub fn load(root: &Path, problems: &mut Vec<Problem>) -> Pictures {
    let mut pictures = Pictures::new();
    for file in read::files(root, FOLDER, "svg", problems) {
        let Some(svg) = read::text(root, &file, problems) else {
            continue;
        };
        match path(&svg) {
            Ok(path) => {
                let name = file.file_stem().unwrap_or_default().to_string_lossy();
                pictures.insert(name.into_owned(), path);
            }
            Err((line, what)) => problems.push(Problem::error(
                "C20",
                &file,
                line,
                what,
                format!("Draw it with `path` alone in `viewBox=\"{SQUARE}\"`, as the drawings beside it: the widget gives it its colour and the thickness of its lines."),
            )),
        }
    }
    pictures
}

/// Returns all lines of a pictogram as the data of one path. On error, returns the line of the file and the mistake.
fn path(svg: &str) -> Result<String, (Option<usize>, String)> {
    let document = roxmltree::Document::parse(svg).map_err(|error| {
        (
            Some(error.pos().row as usize),
            format!("It is not SVG: {error}."),
        )
    })?;
    let line = |node: roxmltree::Node| Some(document.text_pos_at(node.range().start).row as usize);
    let root = document.root_element();
    if root.attribute("viewBox") != Some(SQUARE) {
        let what = "The drawing is not in the square that all drawings share.";
        return Err((line(root), what.to_owned()));
    }
    let mut lines = String::new();
    for node in root.children().filter(roxmltree::Node::is_element) {
        match node.attribute("d") {
            Some(d) if node.has_tag_name((SVG, "path")) => lines.push_str(d),
            _ => {
                let what = format!("There is a `{}` in it.", node.tag_name().name());
                return Err((line(node), what));
            }
        }
    }
    if lines.is_empty() {
        return Err((line(root), "There is nothing in the drawing.".to_owned()));
    }
    Ok(lines)
}

const SVG: &str = "http://www.w3.org/2000/svg";

/// Returns the pictograms that a survey uses, without duplicates.
pub fn of(survey: &compiled::Survey, pictures: &Pictures) -> Vec<Picture> {
    let mut names: Vec<&str> = named(survey).collect();
    names.sort_unstable();
    names.dedup();
    let picture = |name: &str| {
        Some(Picture {
            name: name.to_owned(),
            path: pictures.get(name)?.clone(),
        })
    };
    names.into_iter().filter_map(picture).collect()
}

/// Reports each pictogram name without a file (C21).
pub fn check(surveys: &[Survey], pictures: &Pictures, problems: &mut Vec<Problem>) {
    for survey in surveys {
        let Some(in_any_language) = survey.in_language.values().next() else {
            continue;
        };
        for name in named(in_any_language).filter(|name| !pictures.contains_key(*name)) {
            let there: Vec<&str> = pictures.keys().map(String::as_str).collect();
            problems.push(Problem::error(
                "C21",
                PathBuf::from(format!("content/surveys/{}.toml", survey.id)),
                None,
                format!("There is no drawing `{name}`."),
                format!(
                    "Add {FOLDER}/{name}.svg, or take one that is there: {}.",
                    there.join(", ")
                ),
            ));
        }
    }
}

fn named(survey: &compiled::Survey) -> impl Iterator<Item = &str> {
    survey.questions().flat_map(|question| {
        let choices = question.kind.choices().iter();
        let of_choices = choices.filter_map(|choice| choice.picture.as_deref());
        question.picture.as_deref().into_iter().chain(of_choices)
    })
}
