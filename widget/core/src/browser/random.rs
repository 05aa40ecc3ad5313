//! Draws random numbers from the browser's cryptographic generator.

use wasm_bindgen::prelude::*;
use web_sys::Crypto;

use crate::fair;

#[wasm_bindgen]
extern "C" {
    /// `crypto` of the window or of the worker.
    #[wasm_bindgen(thread_local_v2, js_name = crypto)]
    static CRYPTO: Option<Crypto>;
}

/// Calls [`fair::below`] with the browser's generator. Returns 0 if the browser has none.
pub fn below(bound: u32) -> u32 {
    fair::below(bound, fill)
}

/// Fills `into` with random bytes. Returns `false` if the browser has no generator, or if the generator fails.
pub fn fill(into: &mut [u8]) -> bool {
    CRYPTO.with(|crypto| {
        let filled = crypto
            .as_ref()
            .map(|it| it.get_random_values_with_u8_array(into));
        filled.is_some_and(|filled| filled.is_ok())
    })
}
