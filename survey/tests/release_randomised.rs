//! Randomised response (R9): the golden values are computed from the published formulas by hand, and agree
//! with the standard errors that design studies tabulate at a true share of 10 %.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use medskick_survey::release::{Design, Estimate, Refusal, Rules, Share, estimate};

fn share(part: u32, whole: u32) -> Share {
    Share::new(part, whole).unwrap()
}

fn forced(yes: (u32, u32), no: (u32, u32)) -> Design {
    Design::Forced {
        yes: share(yes.0, yes.1),
        no: share(no.0, no.1),
    }
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 0.0005
}

#[test]
fn golden_values() {
    let coins = forced((1, 4), (1, 4));
    let die = forced((1, 6), (1, 6));
    let spinner = forced((1, 10), (1, 10));
    let crosswise = Design::Warner(share(1, 6));
    let three_quarters = Design::Warner(share(3, 4));
    // Design, yes, answers; share, standard error, epsilon.
    let golden = [
        (coins, 120, 400, 0.1, 0.0458, 1.0986),
        (coins, 300, 1000, 0.1, 0.0290, 1.0986),
        (die, 70, 300, 0.1, 0.0366, 1.6094),
        (die, 700, 3000, 0.1, 0.0116, 1.6094),
        (spinner, 72, 400, 0.1, 0.0240, 2.1972),
        (spinner, 180, 1000, 0.1, 0.0152, 2.1972),
        (crosswise, 230, 300, 0.1, 0.0366, 1.6094),
        (three_quarters, 300, 1000, 0.1, 0.0290, 1.0986),
    ];
    for (design, yes, answers, share, standard_error, epsilon) in golden {
        let found = estimate(design, yes, answers, &Rules::default()).unwrap();
        assert_eq!(found.answers, answers);
        assert!(close(found.share, share), "{design:?}: {found:?}");
        assert!(
            close(found.standard_error, standard_error),
            "{design:?}: {found:?}"
        );
        assert!(close(found.epsilon, epsilon), "{design:?}: {found:?}");
    }
}

#[test]
fn the_variance_is_warners() {
    // His own form: π(1 − π)/n + p(1 − p)/(n(2p − 1)²).
    let Estimate {
        share: pi,
        standard_error,
        ..
    } = estimate(Design::Warner(share(7, 10)), 180, 500, &Rules::default()).unwrap();
    let (p, n) = (0.7_f64, 500.0);
    let warner = pi * (1.0 - pi) / n + p * (1.0 - p) / (n * (2.0 * p - 1.0).powi(2));
    assert!((standard_error.powi(2) - warner).abs() < 1e-12);
}

#[test]
fn an_estimate_under_nought_is_not_hidden() {
    let found = estimate(forced((1, 4), (1, 4)), 60, 300, &Rules::default()).unwrap();
    assert!(close(found.share, -0.1));
    let (low, high) = found.interval();
    assert!(close((low + high) / 2.0, found.share));
    assert!(close(high - low, 2.0 * 1.96 * found.standard_error));
}

#[test]
fn too_few_and_what_cannot_be_estimated_are_refused() {
    let rules = Rules::default();
    let die = forced((1, 6), (1, 6));
    assert_eq!(estimate(die, 70, 299, &rules), Err(Refusal::TooFew(300)));
    assert!(estimate(die, 70, 300, &rules).is_ok());
    let impossible = [
        Design::Warner(share(1, 2)),
        Design::Warner(share(1, 1)),
        Design::Warner(share(0, 1)),
        forced((1, 2), (1, 2)),
        forced((2, 3), (1, 2)),
        forced((1, 1), (1, 6)),
        forced((0, 6), (1, 6)),
        forced((1, 6), (0, 6)),
    ];
    for design in impossible {
        assert_eq!(
            estimate(design, 70, 300, &rules),
            Err(Refusal::NoDesign),
            "{design:?}"
        );
    }
    assert_eq!(Share::new(1, 0), None);
    assert_eq!(Share::new(7, 6), None);
}
