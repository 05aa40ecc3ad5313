//! What the machine can do wrong, and what the command line says then; headers, serving and swapping.

mod catalogue;
mod commands;
mod folders;
mod glibc;
mod headers;
mod interrupting;
mod machine;
mod serving;
mod tools;
