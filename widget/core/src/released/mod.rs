//! What is released, as it is shown: to the leader of a group on one tablet, and to whoever puts sealed answers together.

pub mod view;
pub mod words;
