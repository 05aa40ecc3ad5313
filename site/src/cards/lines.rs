//! Breaks a text into lines, with the same measurements as the renderer's.

use resvg::usvg::{Node, Options, Tree};

use super::fonts::{self, WEIGHT};
use crate::markup::escaped;

/// A text in lines, with its font size in pixels.
#[derive(Debug, PartialEq)]
pub struct Set {
    /// The lines from top to bottom.
    pub lines: Vec<String>,
    /// The font size.
    pub size: f32,
}

/// Sets `text` in the largest of `sizes` (in descending order) at which it fits in `most` lines of `width` pixels. Uses the
/// last size if no size fits.
pub fn set(text: &str, sizes: &[f32], width: f32, most: usize, options: &Options) -> Set {
    let mut last = Set {
        lines: vec![text.to_owned()],
        size: 16.0,
    };
    for size in sizes {
        let lines = broken(text, width, |line| wide(line, *size, options));
        let fits =
            lines.len() <= most && lines.iter().all(|line| wide(line, *size, options) <= width);
        last = Set { lines, size: *size };
        if fits {
            break;
        }
    }
    last
}

/// Breaks a text into lines of whole words, each as long as `width` allows.
fn broken(text: &str, width: f32, wide: impl Fn(&str) -> f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    // A no-break space allows no line break.
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match (longer, lines.last_mut()) {
            (Some(longer), Some(line)) if wide(&longer) <= width => *line = longer,
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Returns the width of the drawn `text` in pixels.
fn wide(text: &str, size: f32, options: &Options) -> f32 {
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><text font-family=\"{}\" \
         font-weight=\"{WEIGHT}\" font-size=\"{size}\">{}</text></svg>",
        fonts::family(text),
        escaped(text)
    );
    let Ok(tree) = Tree::from_str(&svg, options) else {
        return 0.0;
    };
    let texts = tree.root().children().iter();
    texts
        .map(|node| match node {
            Node::Text(text) => text.abs_bounding_box().width(),
            _ => 0.0,
        })
        .fold(0.0, f32::max)
}

#[cfg(test)]
mod tests {
    use super::broken;

    fn by_letters(line: &str) -> f32 {
        line.chars().count() as f32
    }

    #[test]
    fn a_line_breaks_before_the_word_that_does_not_fit() {
        assert_eq!(broken("aa bb ccc", 5.0, by_letters), ["aa bb", "ccc"]);
    }

    #[test]
    fn a_word_that_is_too_long_stands_alone() {
        assert_eq!(
            broken("a bbbbbbbb c", 4.0, by_letters),
            ["a", "bbbbbbbb", "c"]
        );
    }

    #[test]
    fn words_that_belong_together_stay_together() {
        assert_eq!(
            broken("116\u{a0}111 nu", 7.0, by_letters),
            ["116\u{a0}111", "nu"]
        );
    }
}
