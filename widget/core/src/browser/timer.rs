//! One-shot timers. A timer does not reveal the time of day.

use gloo::timers::callback::Timeout;
use yew::Callback;

/// A running timer; cancelled on drop.
pub struct Timer {
    _timeout: Timeout,
}

/// Calls `then` after `seconds`.
pub fn after(seconds: u32, then: Callback<()>) -> Timer {
    let milliseconds = seconds.saturating_mul(1000);
    Timer {
        _timeout: Timeout::new(milliseconds, move || then.emit(())),
    }
}
