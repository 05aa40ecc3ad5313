//! The browser APIs that only a tablet needs.

pub mod store;
