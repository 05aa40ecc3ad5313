//! The campaign: what is wrong with it is told, and what is right is shown to the right reader.

mod broken;
mod data;
mod folder;
mod real;
mod shown;
mod statements;
