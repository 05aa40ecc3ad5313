//! A phone of one's own, from which answers are handed over sealed: the survey is the same component as everywhere; what was answered is
//! sealed to the key of whoever collects as soon as the respondent says so, and forgotten.

mod app;
mod browser;
mod export;
mod state;
mod view;
mod words;
