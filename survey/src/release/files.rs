//! A release as the files that are handed out together. No name holds a date (R6).

use super::{Refusal, Release};
use crate::export::{Format, file_name, texts_file_name};

/// The name of the file with the tables.
pub const SUMMARY_FILE: &str = "summary.csv";

/// What is handed out, and why some of it is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// Names and contents.
    pub files: Vec<(String, Vec<u8>)>,
    /// Why there are no rows, though they were wanted.
    pub no_rows: Option<Refusal>,
    /// Why there is no file with free texts, though the survey asks for one.
    pub no_texts: Option<Refusal>,
}

#[cfg(feature = "describe")]
impl super::Summary {
    /// The tables with the files that describe them, and without rows and free texts, as [`Release::package`] gives them.
    pub fn package(
        &self,
        editions: &[crate::describe::Edition],
        format: impl Into<Format>,
    ) -> Vec<(String, Vec<u8>)> {
        use crate::describe::{Beside, files_beside};
        let format = format.into();
        let beside = Beside {
            format,
            rows: false,
            rows_for: None,
            texts: false,
        };
        let described = files_beside(editions, beside).into_iter();
        std::iter::once((SUMMARY_FILE.to_owned(), self.csv(format.dialect)))
            .chain(described.map(|(name, bytes)| (name.to_owned(), bytes)))
            .collect()
    }
}

impl Release {
    /// The rows, the tables and the free texts, as far as each may leave. `below` as in [`Release::rows`].
    pub fn files(&self, format: impl Into<Format>, below: &mut impl FnMut(u32) -> u32) -> Files {
        self.chosen(format.into(), true, below)
    }

    /// The same with the files that describe them, in the languages of the editions: the first gives the words where only
    /// one language fits. All editions must be of this survey. Rows are there only when somebody has said what for, which
    /// then stands in `datapackage.json`.
    #[cfg(feature = "describe")]
    pub fn package(
        &self,
        editions: &[crate::describe::Edition],
        format: impl Into<Format>,
        rows_for: Option<&str>,
        below: &mut impl FnMut(u32) -> u32,
    ) -> Files {
        use crate::describe::{Beside, files_beside};
        let format = format.into();
        let mut package = self.chosen(format, rows_for.is_some(), below);
        let has = |name: String| package.files.iter().any(|(file, _)| *file == name);
        let beside = Beside {
            format,
            rows: has(file_name(&self.survey)),
            rows_for,
            texts: has(texts_file_name(&self.survey)),
        };
        let described = files_beside(editions, beside).into_iter();
        package
            .files
            .extend(described.map(|(name, bytes)| (name.to_owned(), bytes)));
        package
    }

    fn chosen(&self, format: Format, rows: bool, below: &mut impl FnMut(u32) -> u32) -> Files {
        let mut files = Vec::new();
        let mut keep = |name: String, made: Result<Vec<u8>, Refusal>| {
            made.map(|bytes| files.push((name, bytes))).err()
        };
        let survey = &self.survey;
        let no_rows = match rows {
            true => keep(file_name(survey), self.rows(format, below)),
            false => None,
        };
        keep(
            SUMMARY_FILE.to_owned(),
            Ok(self.summary_csv(format.dialect)),
        );
        let asks = survey.questions().any(|it| it.kind.is_text());
        let no_texts = match asks {
            true => keep(texts_file_name(survey), self.texts(format.dialect, below)),
            false => None,
        };
        Files {
            files,
            no_rows,
            no_texts,
        }
    }
}
