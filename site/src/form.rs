//! Surveys as XLSForms, which ODK, KoboToolbox and others read: to files and from files.

mod csv;
pub mod export;
pub mod import;
mod limits;
pub mod read;
