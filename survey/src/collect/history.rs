//! The history of releases as a file that the organisation stores: the batches in each release, and the number of responses in
//! each batch.
//!
//! The file is JSON. The batches of a release are base64: for each batch 16 bytes of id and four of count, in the order of the
//! ids.

use std::fmt;

use base16ct::lower;
use base64ct::{Base64, Encoding};
use serde::{Deserialize, Serialize};

use crate::{
    compiled::Survey,
    pack::fingerprint,
    release::{BatchId, Batches, History, Past},
};

const KIND: &str = "medskick history";
const VERSION: u32 = 1;
/// The length of a batch in the file, in bytes: its id and its count.
const BATCH: usize = 20;

/// Why a file is not a history of the survey. Numbers and remedies: `docs/errors/sealed.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoHistory {
    /// It is another file, or damaged.
    Other,
    /// It has a format version that this program does not know.
    Version,
    /// It belongs to another survey, or to another version of this one.
    OtherSurvey,
}

impl NoHistory {
    /// The number in `docs/errors/sealed.md`.
    pub fn code(self) -> &'static str {
        match self {
            NoHistory::Other => "E10",
            NoHistory::Version => "E11",
            NoHistory::OtherSurvey => "E12",
        }
    }
}

impl fmt::Display for NoHistory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NoHistory::Other => "This is no history of releases, or a damaged one. Take the file that was saved at the last release; its name ends with -history.json.",
            NoHistory::Version => "The history is in a version of the format that this program does not know. Open it with a newer one.",
            NoHistory::OtherSurvey => "The history is of another survey, or of another version of this one. Take the file that was saved with this survey's last release.",
        })
    }
}

impl std::error::Error for NoHistory {}

#[derive(Serialize, Deserialize)]
struct Saved {
    kind: String,
    version: u32,
    survey: String,
    releases: Vec<Written>,
}

#[derive(Serialize, Deserialize)]
struct Written {
    breakdown: Option<String>,
    batches: String,
}

/// Writes the history as a file.
pub fn write(history: &History, survey: &Survey) -> String {
    let releases = history.releases().iter().map(|past| Written {
        breakdown: past.breakdown.clone(),
        batches: Base64::encode_string(&bytes(&past.batches)),
    });
    let file = Saved {
        kind: KIND.to_owned(),
        version: VERSION,
        survey: lower::encode_string(&fingerprint(survey)),
        releases: releases.collect(),
    };
    // Serialising texts and numbers to JSON never fails.
    serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
}

/// Reads the history of this survey from a file.
///
/// # Errors
/// Returns the reason if the file is not such a history.
pub fn read(file: &str, survey: &Survey) -> Result<History, NoHistory> {
    let file: Saved =
        serde_json::from_str(file.trim_start_matches('\u{feff}')).map_err(|_| NoHistory::Other)?;
    if file.kind != KIND {
        return Err(NoHistory::Other);
    }
    if file.version != VERSION {
        return Err(NoHistory::Version);
    }
    if file.survey != lower::encode_string(&fingerprint(survey)) {
        return Err(NoHistory::OtherSurvey);
    }
    let past = |written: Written| {
        Some(Past {
            batches: batches(&Base64::decode_vec(&written.batches).ok()?)?,
            breakdown: written.breakdown,
        })
    };
    let releases: Option<Vec<Past>> = file.releases.into_iter().map(past).collect();
    releases.map(History::of_releases).ok_or(NoHistory::Other)
}

fn bytes(batches: &Batches) -> Vec<u8> {
    let each = batches
        .iter()
        .map(|(id, count)| [&id.0[..], &count.to_be_bytes()].concat());
    each.flatten().collect()
}

fn batches(bytes: &[u8]) -> Option<Batches> {
    let (each, rest) = bytes.as_chunks::<BATCH>();
    let one = |bytes: &[u8; BATCH]| {
        let (id, count) = bytes.split_first_chunk::<16>()?;
        let count = u32::from_be_bytes(*count.first_chunk::<4>()?);
        Some((BatchId(*id), count))
    };
    let batches: Batches = each.iter().map(one).collect::<Option<_>>()?;
    (rest.is_empty() && batches.len() == each.len()).then_some(batches)
}
