//! The order of the stored responses does not reveal the order in which they were handed in.

use std::collections::BTreeMap;

use super::put;

/// All ways to draw the indexes of four items give different orders.
#[test]
fn every_order_is_as_likely() {
    let mut orders: BTreeMap<Vec<u32>, u32> = BTreeMap::new();
    for way in 0..24 {
        let (mut items, mut rest) = (Vec::new(), way);
        for item in 0..4 {
            put(&mut items, item, &mut |bound| {
                let place = rest % bound;
                rest /= bound;
                place
            });
        }
        *orders.entry(items).or_default() += 1;
    }
    assert_eq!(orders.len(), 24);
}

#[test]
fn a_generator_that_does_not_keep_to_its_bound_loses_nothing() {
    let mut items = Vec::new();
    (0..3).for_each(|item| put(&mut items, item, &mut |_| u32::MAX));
    assert_eq!(items, [0, 1, 2]);
}
