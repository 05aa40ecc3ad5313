//! Released results, as the tablet element and the results page show them.

pub mod view;
pub mod words;
