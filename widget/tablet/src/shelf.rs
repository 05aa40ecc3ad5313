//! Runs IndexedDB tasks for the tablet and reports each result to the component.

use medskick_survey::sealed::Sealed;
use yew::Callback;

use super::keeping::{Heard, Task};
use crate::browser::store::{Store, later};

/// The storage. It is claimed at the first task, and released when the page is left or when the round goes on without it.
#[derive(Default)]
pub struct Shelf {
    store: Option<Store>,
}

impl Shelf {
    /// Starts a task. `sealed` holds the responses that [`Task::Keep`] stores; `tell` receives the report.
    pub fn ask(&mut self, task: Task, sealed: Vec<Sealed>, tell: Callback<Heard>) {
        let store = self.store.get_or_insert_with(Store::claim).clone();
        later(async move { tell.emit(heard(&store, task, &sealed).await) });
    }

    /// Releases the storage for another page.
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
