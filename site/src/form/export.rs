//! Writes a survey as an `.xlsx` file in XLSForm format, for ODK and KoboToolbox.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use medskick_survey::xlsform::{self, Sheet};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

use crate::{campaign::Campaign, folder};

/// Writes the survey `id` in all languages to `out` or to `<id>.xlsx` in the current folder. Returns the path.
///
/// # Errors
/// `T20` when there is no such survey, `T12` when the file cannot be written.
pub fn write(campaign: &Campaign, id: &str, out: Option<PathBuf>) -> Result<PathBuf> {
    let survey = campaign.survey(id)?;
    let translations = campaign.translations(survey);
    let out = out.unwrap_or_else(|| PathBuf::from(format!("{id}.xlsx")));
    let bytes = workbook(&xlsform::sheets(&translations, &survey.origins))
        .with_context(|| format!("could not make {}", out.display()))?;
    folder::write(Path::new(&out), bytes)?;
    Ok(out)
}

fn workbook(sheets: &[Sheet]) -> Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    // A fixed creation date makes the same survey give the same bytes.
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    for sheet in sheets {
        let worksheet = workbook.add_worksheet().set_name(sheet.name)?;
        for (row, cells) in (0..).zip(&sheet.rows) {
            for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
                worksheet.write_string(row, column, cell)?;
            }
        }
    }
    Ok(workbook.save_to_buffer()?)
}
