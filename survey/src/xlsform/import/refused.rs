//! Types of questions that a survey here does not have, each with its reason and what to do instead.

/// Why a type is refused.
pub(super) struct Refusal {
    pub code: &'static str,
    pub reason: &'static str,
    pub remedy: &'static str,
}

const IDENTIFIES: Refusal = Refusal {
    code: "X04",
    reason: "it is recorded without being asked, and tells who answered, where, when or on which device",
    remedy: "Remove the row. Nothing about the respondent's device, place or time is recorded here.",
};
const PLACE: Refusal = Refusal {
    code: "X04",
    reason: "a place on a map points at one person",
    remedy: "Remove the row. If a place matters, say it once for the whole group, such as the municipality.",
};
const MEDIA: Refusal = Refusal {
    code: "X04",
    reason: "a picture, a recording, a signature or a file shows who made it",
    remedy: "Remove the row, or ask with choices about what would be in it.",
};
const NUMBER: Refusal = Refusal {
    code: "X05",
    reason: "an exact number or date singles people out",
    remedy: "Ask in bands: make it a `select_one` with choices such as 12–14, 15–17, 18–20.",
};
const COMPUTED: Refusal = Refusal {
    code: "X06",
    reason: "answers are not computed with, nor shown again: somebody may be looking",
    remedy: "Remove the row, and what refers to it. Compute with the file of answers afterwards.",
};
const REPEATED: Refusal = Refusal {
    code: "X06",
    reason: "a survey has the same questions for everybody, each once",
    remedy: "Write the questions out as often as they are needed, or ask about all of them in one.",
};
const ELSEWHERE: Refusal = Refusal {
    code: "X06",
    reason: "choices come with the survey: nothing is fetched while somebody answers",
    remedy: "Write the choices in the sheet choices, and refer to them with `select_one`.",
};
const ACKNOWLEDGED: Refusal = Refusal {
    code: "X06",
    reason: "nobody has to agree to anything to go on, and every question can be skipped",
    remedy: "Make it a `note`, or a `select_one` with yes and no.",
};

/// Types, and parts of types, that are refused.
const REFUSED: [(&[&str], &Refusal); 8] = [
    (
        &[
            "start",
            "end",
            "today",
            "deviceid",
            "device_id",
            "subscriberid",
            "simserial",
            "phonenumber",
            "phone_number",
            "username",
            "email",
            "audit",
            "caseid",
            "imei",
            "start-geopoint",
            "background-geopoint",
            "background-audio",
            "phone",
            "get",
            "set",
        ],
        &IDENTIFIES,
    ),
    (
        &["geopoint", "geotrace", "geoshape", "location", "gps"],
        &PLACE,
    ),
    (
        &[
            "image",
            "photo",
            "audio",
            "video",
            "file",
            "barcode",
            "signature",
            "draw",
            "annotate",
        ],
        &MEDIA,
    ),
    (
        &[
            "integer", "int", "decimal", "number", "date", "time", "datetime", "age",
        ],
        &NUMBER,
    ),
    (
        &[
            "calculate",
            "hidden",
            "entity",
            "include",
            "cascading_select",
        ],
        &COMPUTED,
    ),
    (
        &[
            "begin_repeat",
            "end_repeat",
            "repeat",
            "begin_loop",
            "end_loop",
        ],
        &REPEATED,
    ),
    (
        &[
            "select_one_from_file",
            "select_multiple_from_file",
            "select_one_external",
            "select_multiple_external",
            "csv-external",
            "xml-external",
            "xml_external",
            "osm",
        ],
        &ELSEWHERE,
    ),
    (&["acknowledge", "trigger"], &ACKNOWLEDGED),
];

/// Why a type is refused, if it is one that other programs have.
pub(super) fn refusal(word: &str) -> Option<&'static Refusal> {
    // `uri:deviceid` and the like, as older forms write it.
    let word = word.strip_prefix("uri:").unwrap_or(word);
    let found = REFUSED.iter().find(|(words, _)| words.contains(&word));
    found.map(|(_, refusal)| *refusal)
}
