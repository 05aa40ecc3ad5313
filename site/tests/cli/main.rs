//! What the machine can do wrong, and what the command line says then; headers, serving and swapping.
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
