//! The command line: its error texts, and its headers, server and output folder.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod catalogue;
mod commands;
mod deployed;
mod folders;
mod forms;
mod glibc;
mod headers;
mod interrupting;
mod machine;
mod merging;
mod serving;
mod sheets;
mod tools;
