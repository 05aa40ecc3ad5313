//! Surveys as XLSForms, the format of ODK and KoboToolbox: export and import.

mod csv;
pub mod export;
pub mod import;
mod limits;
pub mod read;
