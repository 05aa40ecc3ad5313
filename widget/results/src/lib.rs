//! The page where an organisation makes its key, opens sealed answers and puts them together: a view over a desk that works in a worker
//! of its own, so that the page never waits for the cryptography.

mod app;
mod browser;
mod desk;
mod export;
mod page;
mod state;
mod talk;
mod view;
mod words;
