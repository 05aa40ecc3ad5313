//! A closed batch: the files that the release rules allow, and their contents.

use medskick_survey::{
    describe::Edition,
    export::{Dialect, file_name, texts_file_name},
    release::{Refusal, Release, SUMMARY_FILE},
};

use super::{kept::Below, words::Word};

/// The file that describes the tables.
const CODEBOOK: &str = "codebook.csv";
/// The file that describes all files to programs.
const PACKAGE: &str = "datapackage.json";
/// The R script that reads the rows.
const IMPORT_R: &str = "import.R";
/// The SPSS script that reads the rows.
const IMPORT_SPSS: &str = "import.sps";

/// A batch that may be released.
pub struct Closed {
    release: Release,
    no_rows: Option<Refusal>,
    has_texts: bool,
}

impl Closed {
    /// Determines whether rows and texts may be released in addition to the tables.
    pub fn of(release: Release, mut below: Below) -> Self {
        Closed {
            no_rows: release.rows(Dialect::Statistics, &mut below).err(),
            has_texts: release.texts(Dialect::Statistics, &mut below).is_ok(),
            release,
        }
    }

    /// The release, which may be shown.
    pub fn release(&self) -> &Release {
        &self.release
    }

    /// The reason why there are no rows, if there are none.
    pub fn no_rows(&self) -> Option<Refusal> {
        self.no_rows
    }

    /// The names and labels of the files that need no reason.
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

    /// The names and labels of the files with a row for each respondent, which need a reason.
    pub fn files_of_rows(&self, edition: &Edition) -> Vec<(String, Word)> {
        vec![
            (file_name(edition.survey), Word::FileRows),
            (PACKAGE.to_owned(), Word::FilePackage),
            (IMPORT_R.to_owned(), Word::FileR),
            (IMPORT_SPSS.to_owned(), Word::FileSpss),
        ]
    }

    /// Returns the contents of the file `name`. `rows_for` is the reason for rows; without it, the release has no rows.
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
