//! The rooms of the site: which folder holds which pages, with which template and front matter.

use super::shape::{Key, Shape, optional, required};

/// A room.
pub struct Room {
    /// Its folder in `content/`; the home page has none.
    pub folder: &'static str,
    /// The template of its first page.
    pub index: &'static str,
    /// The template of its other pages; `None` when it has no others.
    pub page: Option<&'static str>,
    /// Whether youths are meant to read it, and not only the adults around them.
    pub for_youths: bool,
    /// What the `[extra]` of its pages may hold besides what all may, in every language.
    extra: &'static [Key<'static>],
    /// The same, in the source language only.
    source_extra: &'static [Key<'static>],
}

/// The rooms.
pub const ROOMS: [Room; 12] = [
    Room {
        folder: "",
        index: "home.html",
        page: None,
        for_youths: true,
        extra: &[],
        source_extra: &[],
    },
    Room {
        folder: "message",
        index: "message.html",
        page: None,
        for_youths: true,
        extra: &[],
        source_extra: &[],
    },
    Room {
        folder: "narratives",
        index: "section.html",
        page: Some("narrative.html"),
        for_youths: true,
        extra: &[required("ask", Shape::Text), required("act", Shape::Text)],
        source_extra: &[required("kind", Shape::OneOf(&["fiction"]))],
    },
    Room {
        folder: "guides",
        index: "section.html",
        page: Some("guide.html"),
        for_youths: false,
        extra: &[optional(
            "signs",
            Shape::Tables(&[required("sign", Shape::Text), required("say", Shape::Text)]),
        )],
        source_extra: &[optional("figure", Shape::OneOf(&["roles"]))],
    },
    Room {
        folder: "leaders",
        index: "leaders.html",
        page: Some("guide.html"),
        for_youths: false,
        extra: &[],
        source_extra: &[],
    },
    Room {
        folder: "help",
        index: "help.html",
        page: Some("guide.html"),
        for_youths: true,
        extra: &[],
        source_extra: &[optional("figure", Shape::OneOf(&["situations"]))],
    },
    Room {
        folder: "survey",
        index: "surveys.html",
        page: None,
        for_youths: true,
        extra: &[],
        source_extra: &[],
    },
    Room {
        folder: "organisations",
        index: "section.html",
        page: Some("guide.html"),
        for_youths: false,
        extra: &[],
        source_extra: &[optional("figure", Shape::OneOf(&["directory"]))],
    },
    Room {
        folder: "forum",
        index: "section.html",
        page: Some("guide.html"),
        for_youths: false,
        extra: &[],
        source_extra: &[optional("figure", Shape::OneOf(&["waves"]))],
    },
    Room {
        folder: "embed",
        index: "organisers.html",
        page: None,
        for_youths: false,
        extra: &[],
        source_extra: &[],
    },
    Room {
        folder: "collect",
        index: "collect.html",
        page: None,
        for_youths: false,
        extra: &[],
        source_extra: &[],
    },
    Room {
        folder: "about",
        index: "section.html",
        page: Some("page.html"),
        for_youths: false,
        extra: &[optional(
            "promises",
            Shape::Tables(&[required("id", Shape::Text), required("text", Shape::Text)]),
        )],
        source_extra: &[],
    },
];

/// In every source text: the sign-off (each of the text that has this hash), and the order among the pages of the room.
const OF_SOURCE: [Key<'static>; 3] = [
    optional("order", Shape::Whole),
    required("took_part", Shape::Texts),
    required(
        "signed",
        Shape::Tables(&[
            required("party", Shape::Text),
            required("date", Shape::Date),
            required("hash", Shape::Text),
        ]),
    ),
];
/// In every translation: which source text it was made from, and whether somebody has reviewed it.
const OF_TRANSLATION: [Key<'static>; 2] = [
    optional("source_hash", Shape::Text),
    required("reviewed", Shape::Flag),
];

impl Room {
    /// The room of a page's path, such as `guides/signs` (the home page's is empty).
    pub fn of(path: &str) -> Option<&'static Room> {
        let folder = path.split('/').next().unwrap_or_default();
        ROOMS.iter().find(|room| room.folder == folder)
    }

    /// The keys of `[extra]` on one of the room's pages.
    pub fn extra_keys(&self, is_index: bool, is_source: bool) -> Vec<Key<'static>> {
        let common: &[Key<'static>] = if is_source {
            &OF_SOURCE
        } else {
            &OF_TRANSLATION
        };
        let own = if is_index { &[][..] } else { self.extra };
        let of_source = if is_source && !is_index {
            self.source_extra
        } else {
            &[]
        };
        common.iter().chain(own).chain(of_source).copied().collect()
    }

    /// The keys of `[extra]` that a translator writes anew.
    pub fn translated(&self) -> impl Iterator<Item = &'static str> {
        self.extra.iter().map(|key| key.name)
    }
}
