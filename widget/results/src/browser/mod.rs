//! The browser APIs that only the page needs where sealed answers are opened.

pub mod camera;
pub mod files;
pub mod normal;
pub mod worker;
