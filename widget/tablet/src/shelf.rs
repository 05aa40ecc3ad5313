//! Asks the tablet's storage for what the state wants, and tells what comes of it.

use medskick_survey::sealed::Sealed;
use yew::Callback;

use super::keeping::{Heard, Task};
use crate::browser::store::{Store, later};

/// The storage, from the first time it is asked until the page is left or the round goes on without it.
#[derive(Default)]
pub struct Shelf {
    store: Option<Store>,
}

impl Shelf {
    /// Asks; with what is to be kept.
    pub fn ask(&mut self, task: Task, sealed: Vec<Sealed>, tell: Callback<Heard>) {
        let store = self.store.get_or_insert_with(Store::claim).clone();
        later(async move { tell.emit(heard(&store, task, &sealed).await) });
    }

    /// Lets another page have it.
    pub fn leave(&mut self) {
        if let Some(store) = self.store.take() {
            store.leave();
        }
    }
}

impl Drop for Shelf {
    fn drop(&mut self) {
        self.leave();
    }
}

async fn heard(store: &Store, task: Task, sealed: &[Sealed]) -> Heard {
    let done = match task {
        Task::Look => return store.look().await.map_or(Heard::Failed, Heard::Found),
        Task::Open => store.prepare().await,
        Task::Keep => store.keep(sealed).await,
        Task::Erase => store.erase().await,
    };
    done.map_or(Heard::Failed, |()| Heard::Done)
}
