//! Columns of other programs that mean nothing here: they are told, and the question is taken over without them.

/// Columns that are not taken over, and what to do about them.
pub(super) const GIVEN_UP: [(&[&str], &str); 6] = [
    (
        &[
            "default",
            "calculation",
            "trigger",
            "repeat_count",
            "instance::",
            "bind::calculate",
        ],
        "Remove it: nothing is filled in or computed for those who answer.",
    ),
    (
        &["read_only", "readonly", "bind::readonly"],
        "Remove it; text to read is a `note`.",
    ),
    (
        &[
            "image",
            "audio",
            "video",
            "big-image",
            "media::image",
            "media::audio",
            "media::video",
            "media::big-image",
        ],
        "Nothing is fetched while somebody answers. Say it in words, or use `appearance = \"pictures\"` with drawings of the survey.",
    ),
    (
        &["guidance_hint"],
        "Put what those who answer need to know into the hint.",
    ),
    (
        &[
            "constraint_message",
            "required_message",
            "bind::jr:constraintmsg",
            "bind::jr:requiredmsg",
        ],
        "Nothing to do: there is no such message here.",
    ),
    (
        &[
            "save_to",
            "intent",
            "body::intent",
            "body::accuracythreshold",
            "autoplay",
        ],
        "Nothing to do: answers stay in the page until the respondent saves them.",
    ),
];
