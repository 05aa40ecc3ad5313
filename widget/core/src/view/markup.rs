//! Builds elements with little code.
//!
//! Yew's `html!` repeats the code that makes an element at each use. Over all screens that is larger than the engine. Elements
//! have no listeners: `app.rs` listens at the root, and an element only names its action.

use yew::{
    prelude::*,
    virtual_dom::{AttributeOrProperty, Attributes, VTag, VText},
};

/// An attribute's value; `None` leaves the attribute out.
pub type Value = Option<AttributeOrProperty>;

/// A type that can be the value of an attribute.
pub trait Attribute {
    /// Returns the value of the attribute.
    fn value(self) -> Value;
}

impl Attribute for &'static str {
    fn value(self) -> Value {
        AttrValue::Static(self).value()
    }
}

impl Attribute for String {
    fn value(self) -> Value {
        AttrValue::from(self).value()
    }
}

impl Attribute for AttrValue {
    fn value(self) -> Value {
        Some(AttributeOrProperty::Attribute(self))
    }
}

impl<T: Attribute> Attribute for Option<T> {
    fn value(self) -> Value {
        self.and_then(T::value)
    }
}

/// `true` is an attribute without a value (`hidden`). `false` leaves the attribute out.
impl Attribute for bool {
    fn value(self) -> Value {
        self.then_some("").value()
    }
}

/// `tag!("p", "class" = "hint"; child, child)`: an element with its attributes and children.
#[macro_export]
macro_rules! tag {
    ($tag:literal $(, $key:literal = $value:expr)*) => { $crate::view::markup::tag!($tag $(, $key = $value)*;) };
    ($tag:literal $(, $key:literal = $value:expr)*; $($child:expr),* $(,)?) => {
        $crate::view::markup::element(
            $tag,
            &[$($key),*],
            Box::new([$($crate::view::markup::Attribute::value($value)),*]),
            vec![$(yew::Html::from($child)),*],
        )
    };
}
pub use crate::tag;

/// Builds an element. [`tag!`] calls this function.
#[inline(never)]
pub fn element(
    tag: &'static str,
    keys: &'static [&'static str],
    values: Box<[Value]>,
    children: Vec<Html>,
) -> VTag {
    let mut element = VTag::new(tag);
    element.set_attributes(Attributes::Dynamic { keys, values });
    element.add_children(children);
    element
}

/// Text that can change, in an element that is replaced with it. A browser's translator replaces text with elements of its own,
/// and a later change of the original text node would be invisible.
#[inline(never)]
pub fn fresh(words: &str) -> Html {
    let mut element = element("span", &[], Box::default(), vec![text(words)]);
    element.key = Some(words.into());
    element.into()
}

/// Text that does not change during the life of its element.
#[inline(never)]
pub fn text(words: &str) -> Html {
    VText::new(words.to_owned()).into()
}
