//! QR codes in pictures of the camera. No picture is stored, and a code counts once for as long as it is in view.

/// The number of pictures without a code after which it is out of view. A shaking hand hides a code for fewer pictures.
const GONE: u8 = 15;

/// The codes in view, each with the number of pictures since it was last found.
#[derive(Default)]
pub struct Sight(Vec<(String, u8)>);

impl Sight {
    /// Returns the codes of a picture that were not in view before.
    pub fn fresh(&mut self, codes: Vec<String>) -> Vec<String> {
        for (_, since) in &mut self.0 {
            *since += 1;
        }
        self.0.retain(|(_, since)| *since <= GONE);
        let mut fresh = Vec::new();
        for code in codes {
            match self.0.iter_mut().find(|(known, _)| *known == code) {
                Some((_, since)) => *since = 0,
                None => {
                    self.0.push((code.clone(), 0));
                    fresh.push(code);
                }
            }
        }
        fresh
    }
}

/// Reads the codes in a picture: rows of `width` pixels, four bytes per pixel (red, green, blue, alpha).
pub fn codes(points: &[u8], width: usize) -> Vec<String> {
    let (points, _) = points.as_chunks::<4>();
    let Some(height) = points.len().checked_div(width) else {
        return Vec::new();
    };
    let light = |x: usize, y: usize| points.get(y * width + x).map_or(u8::MAX, luma);
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, light);
    let read = |grid: rqrr::Grid<_>| {
        let mut bytes = Vec::new();
        grid.decode_to(&mut bytes).ok()?;
        String::from_utf8(bytes).ok()
    };
    picture
        .detect_grids()
        .into_iter()
        .filter_map(read)
        .collect()
}

/// Returns the lightness of a pixel (ITU-R BT.601, weights in 256ths).
fn luma([red, green, blue, _]: &[u8; 4]) -> u8 {
    let sum = 77 * u32::from(*red) + 150 * u32::from(*green) + 29 * u32::from(*blue);
    u8::try_from(sum >> 8).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    //! Codes are read from pictures, and no picture causes a panic.

    use proptest::prelude::*;

    use super::*;
    use medskick_widget::code;

    /// Draws a picture of this size with the codes next to each other, on grey.
    fn picture((width, height): (usize, usize), lines: &[&str]) -> Vec<u8> {
        let mut points = vec![[200, 200, 200, 255]; width * height];
        for (n, line) in lines.iter().enumerate() {
            let (rows, scale) = (medskick_widget::testing::drawn(&code::of(line).unwrap()), 4);
            for (y, row) in rows.iter().enumerate() {
                for (x, module) in row.bytes().enumerate() {
                    let light = if module == b'#' { 20 } else { 240 };
                    for (down, right) in (0..scale).flat_map(|y| (0..scale).map(move |x| (y, x))) {
                        let left = 20 + n * (rows.len() * scale + 10);
                        let place = (20 + y * scale + down) * width + left + x * scale + right;
                        points[place] = [light, light, light, 255];
                    }
                }
            }
        }
        points.concat()
    }

    #[test]
    fn the_codes_on_a_picture_are_read() {
        let one = "MEDSKICKAEGZQ4TTOR2XG5DJNZTQ2345672345672345";
        let two = "https://example.org/";
        let mut found = codes(&picture((640, 480), &[one, two]), 640);
        found.sort_unstable();
        assert_eq!(found, [one, two]);
        assert!(codes(&picture((640, 480), &[]), 640).is_empty());
        assert!(codes(&[], 0).is_empty());
    }

    #[test]
    fn a_code_that_is_held_up_counts_once_and_again_after_it_was_taken_away() {
        let mut sight = Sight::default();
        let held = || vec!["A".to_owned()];
        assert_eq!(sight.fresh(held()), held());
        for blurred in [0, 1, GONE - 1] {
            for _ in 0..blurred {
                assert!(sight.fresh(Vec::new()).is_empty());
            }
            assert!(sight.fresh(held()).is_empty(), "{blurred}");
        }
        for _ in 0..GONE {
            sight.fresh(vec!["B".to_owned()]);
        }
        assert_eq!(sight.fresh(held()), held());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Black and white blocks, of which many resemble the corner of a code.
        #[test]
        fn no_picture_stops_it(seed in proptest::collection::vec(any::<bool>(), 900), block in 2..7_usize) {
            let width = 30 * block;
            let points = (0..width * width).flat_map(|place| {
                let (x, y) = (place % width / block, place / width / block);
                let light = if seed[y * 30 + x] { 0 } else { 255 };
                [light, light, light, 255]
            });
            codes(&points.collect::<Vec<u8>>(), width);
        }

        /// A code with holes in it.
        #[test]
        fn no_broken_code_stops_it(holes in proptest::collection::vec((0..180_usize, 0..180_usize, any::<bool>()), 0..400)) {
            let mut points = picture((240, 240), &["MEDSKICKAEGZQ4TTOR2XG5DJNZTQ2345672345672345"]);
            for (x, y, is_dark) in holes {
                for (down, right) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                    let place = ((y + 20 + down) * 240 + x + 20 + right) * 4;
                    points[place..place + 3].fill(if is_dark { 0 } else { 255 });
                }
            }
            codes(&points, 240);
        }
    }
}
