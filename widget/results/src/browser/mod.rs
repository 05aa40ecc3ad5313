//! Wrappers for the browser APIs that only the results page needs.

pub mod camera;
pub mod files;
pub mod normal;
pub mod worker;
