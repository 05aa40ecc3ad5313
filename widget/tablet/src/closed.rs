//! A closed batch: what of it may be saved, and the files.

use medskick_survey::{
    describe::Edition,
    export::{Dialect, file_name, texts_file_name},
    release::{Refusal, Release, SUMMARY_FILE},
};

use super::{kept::Below, words::Word};

/// What describes the tables.
const CODEBOOK: &str = "codebook.csv";
/// What describes all files to programs.
const PACKAGE: &str = "datapackage.json";
/// Reads rows into R.
const IMPORT_R: &str = "import.R";
/// Reads rows into SPSS.
const IMPORT_SPSS: &str = "import.sps";

/// A batch that may be released.
pub struct Closed {
    release: Release,
    no_rows: Option<Refusal>,
    has_texts: bool,
}

impl Closed {
    /// Finds out what may leave beside the tables.
    pub fn of(release: Release, mut below: Below) -> Self {
        Closed {
            no_rows: release.rows(Dialect::Statistics, &mut below).err(),
            has_texts: release.texts(Dialect::Statistics, &mut below).is_ok(),
            release,
        }
    }

    /// What may be shown.
    pub fn release(&self) -> &Release {
        &self.release
    }

    /// Why there are no rows, if there are none.
    pub fn no_rows(&self) -> Option<Refusal> {
        self.no_rows
    }

    /// The files that anybody may have, by name.
    pub fn files(&self, edition: &Edition) -> Vec<(String, Word)> {
        let texts = texts_file_name(edition.survey);
        let texts = self.has_texts.then_some((texts, Word::FileTexts));
        [(SUMMARY_FILE.to_owned(), Word::FileSummary)]
            .into_iter()
            .chain(texts)
            .chain([
                (CODEBOOK.to_owned(), Word::FileCodebook),
                (PACKAGE.to_owned(), Word::FilePackage),
            ])
            .collect()
    }

    /// The files with a row for each respondent, for which there has to be a reason, by name.
    pub fn files_of_rows(&self, edition: &Edition) -> Vec<(String, Word)> {
        vec![
            (file_name(edition.survey), Word::FileRows),
            (PACKAGE.to_owned(), Word::FilePackage),
            (IMPORT_R.to_owned(), Word::FileR),
            (IMPORT_SPSS.to_owned(), Word::FileSpss),
        ]
    }

    /// The file of that name, from a release with rows if there is something that they are for.
    pub fn file(
        &self,
        edition: &Edition,
        (name, dialect): (&str, Dialect),
        rows_for: Option<&str>,
        mut below: Below,
    ) -> Option<Vec<u8>> {
        let package = self
            .release
            .package(&[*edition], dialect, rows_for, &mut below);
        let mut files = package.files.into_iter();
        files.find(|(file, _)| file == name).map(|(_, bytes)| bytes)
    }
}
