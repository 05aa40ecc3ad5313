//! Question types that a survey does not support, each with the reason and a remedy.

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
const CODE: Refusal = Refusal {
    code: "X04",
    reason: "a code on a card or a thing points at its owner",
    remedy: "Remove the row.",
};
const KOBO: Refusal = Refusal {
    code: "X06",
    reason: "only KoboToolbox knows this type",
    remedy: "Write a table as a `begin_group` with the appearance `table-list` around its questions, and an order as `rank`.",
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

/// The refused types: the first word of the cell, or the first two joined by `_`.
const REFUSED: [(&[&str], &Refusal); 10] = [
    (
        &[
            "start",
            "end",
            "today",
            "deviceid",
            "subscriberid",
            "simserial",
            "phonenumber",
            "phone_number",
            "phone",
            "username",
            "email",
            "audit",
            "caseid",
            "imei",
            "device_id",
            "subscriber_id",
            "sim_id",
            "sim_serial",
            "start_time",
            "end_time",
            "start-geopoint",
            "background-geopoint",
            "background-audio",
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
    (&["barcode", "qrcode"], &CODE),
    (
        &[
            "begin_kobomatrix",
            "end_kobomatrix",
            "begin_score",
            "score__row",
            "end_score",
            "begin_rank",
            "rank__level",
            "end_rank",
        ],
        &KOBO,
    ),
];

/// The beginning of a refused type, and the reason for refusing it.
pub(super) fn refusal(kind: &str) -> Option<(String, &'static Refusal)> {
    // Older forms write `uri:deviceid` and the like.
    let mut words = kind.strip_prefix("uri:").unwrap_or(kind).split(' ');
    let first = words.next().unwrap_or_default();
    let second = words.next().unwrap_or_default();
    [format!("{first}_{second}"), first.to_owned()]
        .into_iter()
        .find_map(|word| {
            let (_, refusal) = REFUSED
                .iter()
                .find(|(words, _)| words.contains(&word.as_str()))?;
            Some((word, *refusal))
        })
}
