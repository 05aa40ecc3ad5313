//! Reads the sheet `settings`: the form's id, title and default language.

use super::grid::{Grid, Row};

/// The settings that the importer uses.
#[derive(Default)]
pub(super) struct Settings {
    /// `form_id`, or `id_string` in older forms.
    pub id: String,
    /// `form_title`, or `title`.
    pub title: String,
    /// `default_language`.
    pub language: String,
}

pub(super) fn read(sheet: &Grid) -> Settings {
    let mut rows = sheet.rows.iter().filter(|row| !row.is_empty());
    let (Some(headings), Some(values)) = (rows.next(), rows.next()) else {
        return Settings::default();
    };
    let value = |names: &[&str]| {
        let named = |place: &usize| {
            let heading = headings.cell(*place).to_lowercase().replace(' ', "_");
            names.contains(&heading.as_str())
        };
        let cell = (0..headings.cells.len())
            .find(named)
            .map(|place| Row::cell(values, place));
        cell.unwrap_or_default().to_owned()
    };
    Settings {
        id: value(&["form_id", "id_string"]),
        title: value(&["form_title", "title"]),
        language: value(&["default_language"]),
    }
}
