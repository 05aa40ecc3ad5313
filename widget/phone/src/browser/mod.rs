//! The browser APIs that only a phone needs.

pub mod share;
