//! The thresholds, which can be raised and never lowered.

/// How many are enough, for each rule. The anchors of the numbers are in `docs/release-rules.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// R1: the fewest respondents of a release. Anchor: ONS Longitudinal Study and UK LLC, 10.
    pub respondents: u32,
    /// R2: the smallest count, and complement, that is printed. Anchors: OECD glossary, OMOP and OurSchool, 5.
    pub cell: u32,
    /// R2: from this many on the number of respondents is exact; below it is rounded down to 5. Judgement.
    pub exact_total: u32,
    /// R3: the fewest in a group of a breakdown, or asked a conditional question. Judgement, as R1.
    pub subgroup: u32,
    /// R3: by how many respondents two releases differ at least. Judgement, as R1.
    pub difference: u32,
    /// R5: the fewest respondents of a file with rows. Judgement, on the measured uniqueness of rows.
    pub rows: u32,
    /// R5: the same when no question is sensitive or about the background. As R1.
    pub plain_rows: u32,
    /// R5: the fewest rows that share a combination of background answers (*k*). As R2.
    pub k: u32,
    /// R8: the fewest texts. Anchor: OurSchool, 10.
    pub texts: u32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Thresholds {
            respondents: 10,
            cell: 5,
            exact_total: 30,
            subgroup: 10,
            difference: 10,
            rows: 30,
            plain_rows: 10,
            k: 5,
            texts: 10,
        }
    }
}

/// A threshold that is lower than the rules allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLow {
    /// The field of [`Thresholds`].
    pub threshold: &'static str,
    /// The lowest it may be, given the others.
    pub least: u32,
}

/// Thresholds that are high enough.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rules(Thresholds);

impl Rules {
    /// The thresholds, unless one is lower than its default. Respondents and subgroup must also be twice
    /// the cell, or a cell and its complement could never both be large enough.
    pub fn new(wanted: Thresholds) -> Result<Self, TooLow> {
        let least = Thresholds::default();
        let both_sides = wanted.cell.saturating_mul(2);
        let checks = [
            ("cell", wanted.cell, least.cell),
            (
                "respondents",
                wanted.respondents,
                least.respondents.max(both_sides),
            ),
            ("exact_total", wanted.exact_total, least.exact_total),
            ("subgroup", wanted.subgroup, least.subgroup.max(both_sides)),
            ("difference", wanted.difference, least.difference),
            ("rows", wanted.rows, least.rows),
            ("plain_rows", wanted.plain_rows, least.plain_rows),
            ("k", wanted.k, least.k),
            ("texts", wanted.texts, least.texts),
        ];
        match checks.into_iter().find(|(_, value, least)| value < least) {
            Some((threshold, _, least)) => Err(TooLow { threshold, least }),
            None => Ok(Rules(wanted)),
        }
    }

    /// The thresholds.
    pub fn thresholds(&self) -> &Thresholds {
        &self.0
    }
}

/// Whether a number of things reaches a threshold.
pub(super) fn enough(count: usize, least: u32) -> bool {
    usize::try_from(least).is_ok_and(|least| count >= least)
}
