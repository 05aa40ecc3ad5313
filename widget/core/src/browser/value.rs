//! Implements [`Value`] for JavaScript values, which the browser has parsed from JSON.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::read::Value;

impl Value for JsValue {
    fn get(&self, key: &str) -> Option<Self> {
        let value = Reflect::get(self, &key.into()).ok()?;
        (!value.is_null() && !value.is_undefined()).then_some(value)
    }

    fn items(&self) -> Option<Vec<Self>> {
        Some(self.dyn_ref::<Array>()?.iter().collect())
    }

    fn text(&self) -> Option<String> {
        self.as_string()
    }

    fn number(&self) -> Option<u16> {
        let number = self.as_f64()?;
        // The cast saturates. A number that changes in the round trip is not a `u16`.
        (f64::from(number as u16) == number).then_some(number as u16)
    }

    fn is_true(&self) -> bool {
        self.as_bool() == Some(true)
    }
}
