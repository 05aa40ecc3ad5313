//! The sections of the site: folder, templates and front matter keys of each.

use super::shape::{Key, Shape, optional, required};

/// A section of the site.
pub struct Room {
    /// Folder in `content/`; empty for the home page.
    pub folder: &'static str,
    /// Template of the index page.
    pub index: &'static str,
    /// Template of the other pages; `None` if the section has no other pages.
    pub page: Option<&'static str>,
    /// True if the section is written for youths and not only for adults.
    pub for_youths: bool,
    /// Additional keys of `[extra]` in pages of this section, in every language.
    extra: &'static [Key<'static>],
    /// Additional keys of `[extra]` in the source language only.
    source_extra: &'static [Key<'static>],
}

/// All sections.
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

/// Keys of every source text: the sign-off (each signature names the hash of the signed text), and the order among the pages of
/// the section.
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
/// Keys of every translation: the hash of its source text, and whether it has been reviewed.
const OF_TRANSLATION: [Key<'static>; 2] = [
    optional("source_hash", Shape::Text),
    required("reviewed", Shape::Flag),
];

impl Room {
    /// Returns the section of a page's path, such as `guides/signs`. The home page's path is empty.
    pub fn of(path: &str) -> Option<&'static Room> {
        let folder = path.split('/').next().unwrap_or_default();
        ROOMS.iter().find(|room| room.folder == folder)
    }

    /// Returns the allowed keys of `[extra]` on a page of the section.
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

    /// Returns the keys of `[extra]` that hold translatable text.
    pub fn translated(&self) -> impl Iterator<Item = &'static str> {
        self.extra.iter().map(|key| key.name)
    }
}
