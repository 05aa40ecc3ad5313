//! Draws random numbers from the browser's cryptographic generator.

/// A number from 0 to `bound` − 1, each as likely as another; 0 where the browser has no generator.
pub fn below(bound: u32) -> u32 {
    // The highest numbers, which would make the lowest remainders likelier, are drawn again.
    let fair = u32::MAX - u32::MAX % bound.max(1);
    loop {
        match draw() {
            Some(number) if number < fair => return number % bound,
            Some(_) => {}
            None => return 0,
        }
    }
}

/// Fills the bytes; `false` where the browser has no generator.
#[cfg(feature = "around")]
pub fn fill(into: &mut [u8]) -> bool {
    fetch(into).is_some()
}

fn draw() -> Option<u32> {
    let mut bytes = [0; 4];
    fetch(&mut bytes)?;
    Some(u32::from_le_bytes(bytes))
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
