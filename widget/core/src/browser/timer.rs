//! Something that happens later. A timer tells nobody what time it is.

use gloo::timers::callback::Timeout;
use yew::Callback;

/// Dropping it stops it.
pub struct Timer {
    _timeout: Timeout,
}

/// Calls `then` after so many seconds.
pub fn after(seconds: u32, then: Callback<()>) -> Timer {
    let milliseconds = seconds.saturating_mul(1000);
    Timer {
        _timeout: Timeout::new(milliseconds, move || then.emit(())),
    }
}
