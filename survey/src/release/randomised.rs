//! Randomised response: each respondent's answer hides behind a die of their own, and only the share in the
//! whole group can be estimated (R9).
//!
//! Formulas: Warner, JASA 60 (1965), 63–69; forced response, Boruch (1972); both as in the R package RRTCS.
//! Epsilon is the largest logarithm of the ratio between the chances of the same answer from two people of
//! different truth (local differential privacy).

use super::{Refusal, Rules};

/// A chance as a fraction, as a die has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    part: u32,
    whole: u32,
}

impl Share {
    /// `part` of `whole`; `None` if that is not between 0 and 1.
    pub fn new(part: u32, whole: u32) -> Option<Self> {
        (whole > 0 && part <= whole).then_some(Share { part, whole })
    }

    fn value(self) -> f64 {
        f64::from(self.part) / f64::from(self.whole)
    }
}

/// What the die decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Design {
    /// Warner: with this chance the statement is put, otherwise its opposite.
    Warner(Share),
    /// Forced response: with these chances the answer is yes, or no, whatever is true; otherwise the truth.
    Forced {
        /// The chance of a forced yes.
        yes: Share,
        /// The chance of a forced no.
        no: Share,
    },
}

/// What is known after the answers. To be shown whole: a share without its error is worth nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// How many answered.
    pub answers: u32,
    /// The estimated share for whom it is true. Chance can bring it under 0 or over 1; clip only to draw it.
    pub share: f64,
    /// The standard error of the share.
    pub standard_error: f64,
    /// How much one answer can tell (ln of the largest ratio); less is safer. Adds up over questions.
    pub epsilon: f64,
}

impl Estimate {
    /// The 95 % confidence interval, by the normal approximation.
    pub fn interval(&self) -> (f64, f64) {
        let half = 1.96 * self.standard_error;
        (self.share - half, self.share + half)
    }
}

/// Estimates the true share from how many of the answers were yes. Refused under the threshold of R9.
pub fn estimate(
    design: Design,
    yes: u32,
    answers: u32,
    rules: &Rules,
) -> Result<Estimate, Refusal> {
    let least = rules.thresholds().randomised;
    if answers < least {
        return Err(Refusal::TooFew(least));
    }
    let observed = f64::from(yes.min(answers)) / f64::from(answers);
    let (if_true, if_false) = chances(design).ok_or(Refusal::NoDesign)?;
    let slope = if_true - if_false;
    let variance = observed * (1.0 - observed) / f64::from(answers);
    let ratio = |a: f64, b: f64| (a / b).max(b / a);
    let largest = ratio(if_true, if_false).max(ratio(1.0 - if_true, 1.0 - if_false));
    Ok(Estimate {
        answers,
        share: (observed - if_false) / slope,
        standard_error: variance.sqrt() / slope.abs(),
        epsilon: largest.ln(),
    })
}

/// The chance of a yes from somebody for whom it is true, and from somebody for whom it is not; `None` when
/// they are equal, or when one of the answers would betray the truth. Decided in whole numbers.
fn chances(design: Design) -> Option<(f64, f64)> {
    match design {
        Design::Warner(p) => {
            let protects = p.part > 0 && p.part < p.whole;
            let informs = u64::from(p.part) * 2 != u64::from(p.whole);
            (protects && informs).then(|| (p.value(), 1.0 - p.value()))
        }
        Design::Forced { yes, no } => {
            let wide = |share: Share| (u64::from(share.part), u64::from(share.whole));
            let ((yes_part, yes_whole), (no_part, no_whole)) = (wide(yes), wide(no));
            let protects = yes_part > 0 && no_part > 0;
            let left = |part: u64, whole: u64| u128::from(whole - part);
            // yes + no < 1, without division: no < 1 - yes.
            let informs = u128::from(no_part) * u128::from(yes_whole)
                < left(yes_part, yes_whole) * u128::from(no_whole);
            (protects && informs).then(|| (1.0 - no.value(), yes.value()))
        }
    }
}
