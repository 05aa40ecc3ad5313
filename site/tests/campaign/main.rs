//! Campaigns: the checks report every fault, and each reader gets the right text.

mod broken;
mod data;
mod folder;
mod real;
mod shown;
mod statements;
