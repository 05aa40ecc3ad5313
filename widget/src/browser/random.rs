//! Draws random numbers from the browser's cryptographic generator.

use crate::fair;

/// As [`fair::below`], from the browser's generator; 0 where it has none.
pub fn below(bound: u32) -> u32 {
    fair::below(bound, fill)
}

/// Fills the bytes; `false` where the browser has no generator.
pub fn fill(into: &mut [u8]) -> bool {
    fetch(into).is_some()
}

fn fetch(into: &mut [u8]) -> Option<()> {
    // Also in a worker, which has no window.
    #[cfg(feature = "merge")]
    let crypto = js_sys::Reflect::get(&js_sys::global(), &"crypto".into()).ok()?;
    #[cfg(feature = "merge")]
    let crypto = wasm_bindgen::JsCast::dyn_into::<web_sys::Crypto>(crypto).ok()?;
    #[cfg(not(feature = "merge"))]
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(into).ok()?;
    Some(())
}
