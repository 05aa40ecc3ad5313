//! The drawing encodes the line, and a line that is too long has no code.

use super::*;
use crate::testing::drawn;

#[test]
fn the_longest_line_is_a_code_of_version_8_and_a_longer_one_none() {
    let code = of(&"MEDSKICKAB".repeat(23)[..MOST]).unwrap();
    assert_eq!(code.size, 17 + 4 * 8 + 2 * QUIET);
    assert_eq!(of(&"A".repeat(MOST + 1)), None);
}

#[test]
fn the_drawing_is_what_was_put_in() {
    let line = "MEDSKICKAEGZQ4TTOR2XG5DJNZTQ2345672345672345";
    let rows = drawn(&of(line).unwrap());
    let scale = 4;
    let size = rows.len() * scale;
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(size, size, |x, y| {
        if rows[y / scale].as_bytes()[x / scale] == b'#' {
            0
        } else {
            255
        }
    });
    let found = image.detect_grids();
    let (_, read) = found[0].decode().unwrap();
    assert_eq!(read, line);
}
