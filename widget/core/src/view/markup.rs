//! Writes elements with little code.
//!
//! Yew's `html!` spells out the making of an element wherever one stands, and over all screens that weighs more than
//! the engine. What listens to a person listens once, in `app.rs`: the elements only say what they do.

use yew::{
    prelude::*,
    virtual_dom::{AttributeOrProperty, Attributes, VTag, VText},
};

/// An attribute's value; `None` leaves the attribute out.
pub type Value = Option<AttributeOrProperty>;

/// What an attribute can be given.
pub trait Attribute {
    /// Its value.
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

/// Without a value where it is on (`hidden`), and not there where it is off.
impl Attribute for bool {
    fn value(self) -> Value {
        self.then_some("").value()
    }
}

/// `tag!("p", "class" = "hint"; child, child)`: an element with its attributes and what is in it.
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

/// An element; [`tag!`] calls this.
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

/// Words that change where they are, in an element that is replaced with them: a translator of the browser puts elements of its
/// own in the place of what it has translated, and what is then written into the text it took away nobody sees.
#[inline(never)]
pub fn fresh(words: &str) -> Html {
    let mut element = element("span", &[], Box::default(), vec![text(words)]);
    element.key = Some(words.into());
    element.into()
}

/// Words that stay as long as the element they are in.
#[inline(never)]
pub fn text(words: &str) -> Html {
    VText::new(words.to_owned()).into()
}
