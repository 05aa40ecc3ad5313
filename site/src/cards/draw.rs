//! Draws a share card: the folded note with the words, and below it the campaign's mark and name.

use resvg::usvg::Options;

use super::{
    Shape, Words,
    fonts::{self, LATIN, WEIGHT},
    lines::{self, Set},
};
use crate::markup::escaped;

// Colours from site/styles/site.css.
const GROUND: &str = "#f4f3ec";
const INK: &str = "#14251d";
const SHEET: &str = "#ffb02e";
const FOLD: &str = "#f29a0f";
const MARK_FOLD: &str = "#e07f00";

/// Positions on a card, in pixels.
struct Layout {
    width: f32,
    height: f32,
    edge: f32,
    panels: u8,
    /// Lowest point of the note.
    note: f32,
    /// Upper edge of the words.
    top: f32,
    /// Baseline of the last row.
    foot: f32,
}

/// Returns the card as SVG.
pub fn svg(words: &Words, shape: Shape, options: &Options) -> String {
    let layout = match shape {
        Shape::Wide => Layout {
            width: 1200.0,
            height: 630.0,
            edge: 72.0,
            panels: 4,
            note: 500.0,
            top: 84.0,
            foot: 588.0,
        },
        // Apps overlay their controls on the top and bottom of a tall image.
        Shape::Tall => Layout {
            width: 1080.0,
            height: 1920.0,
            edge: 88.0,
            panels: 3,
            note: 1480.0,
            top: 280.0,
            foot: 1610.0,
        },
    };
    let inside = layout.width - 2.0 * layout.edge;
    let set = |text, sizes: &[f32], most| lines::set(text, sizes, inside, most, options);
    let mut drawn = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" font-family=\"{LATIN}\" \
         font-weight=\"{WEIGHT}\" fill=\"{INK}\"><path fill=\"{GROUND}\" d=\"M0 0h{w}v{h}H0z\"/>",
        w = layout.width,
        h = layout.height,
    );
    drawn += &note(&layout);
    let pen = Pen {
        words,
        layout: &layout,
    };
    match shape {
        Shape::Wide => {
            let title = set(
                words.title,
                &[150.0, 136.0, 122.0, 108.0, 94.0, 80.0, 68.0],
                2,
            );
            let below = pen.block(&mut drawn, &title, layout.top);
            let about = set(words.description, &[46.0, 42.0, 38.0, 34.0], 2);
            pen.block(&mut drawn, &about, below + 30.0);
        }
        Shape::Tall => {
            let title = set(
                words.title,
                &[196.0, 176.0, 152.0, 136.0, 120.0, 104.0, 88.0, 76.0],
                3,
            );
            let below = pen.block(&mut drawn, &title, layout.top);
            let label = set(words.act_label, &[44.0], 2);
            let below = pen.block(&mut drawn, &label, below + 110.0);
            let act = set(words.act, &[84.0, 76.0, 68.0, 60.0, 54.0, 48.0], 7);
            pen.block(&mut drawn, &act, below + 26.0);
        }
    }
    drawn + &pen.foot() + "</svg>"
}

/// Draws the note: as wide as the card, with a zigzag lower edge at the folds.
fn note(layout: &Layout) -> String {
    let panel = layout.width / f32::from(layout.panels);
    let depth = panel / 9.0;
    let mut drawn = String::new();
    for number in 0..layout.panels {
        let (colour, from, to) = match number % 2 {
            0 => (SHEET, layout.note, layout.note - depth),
            _ => (FOLD, layout.note - depth, layout.note),
        };
        let left = panel * f32::from(number);
        drawn += &format!(
            "<path fill=\"{colour}\" d=\"M{left} 0h{wider}V{to}H{right}L{left} {from}z\"/>",
            // Half a pixel of overlap, or the background shows between two panels.
            wider = panel + 0.5,
            right = left + panel,
        );
    }
    drawn
}

/// Writes text aligned to the side where the language's lines begin.
struct Pen<'a> {
    words: &'a Words<'a>,
    layout: &'a Layout,
}

impl Pen<'_> {
    /// Writes the lines from `top` downwards. Returns the lower edge of the last line.
    fn block(&self, drawn: &mut String, set: &Set, top: f32) -> f32 {
        // Arabic letters have longer ascenders and descenders than Latin ones. The cap height is about three quarters of the
        // font size.
        let leading = if self.words.right_to_left { 1.42 } else { 1.1 };
        let mut baseline = top + set.size * 0.76;
        for line in &set.lines {
            *drawn += &self.line(line, set.size, baseline, false);
            baseline += set.size * leading;
        }
        baseline - set.size * (leading - 0.24)
    }

    /// Returns the mark and the name, and at the opposite edge the kind of text.
    fn foot(&self) -> String {
        let Layout {
            width, edge, foot, ..
        } = *self.layout;
        let scale = 1.25;
        let side = 48.0 * scale;
        let (mark, name) = match self.words.right_to_left {
            true => (width - edge - side, width - edge - side - 18.0),
            false => (edge, edge + side + 18.0),
        };
        let anchor = if self.words.right_to_left {
            "end"
        } else {
            "start"
        };
        format!(
            "<g transform=\"translate({mark} {up}) scale({scale})\"><path fill=\"{SHEET}\" d=\"M3 10 14 4v36L3 46zM24 16 34 4v24L24 40z\"/>\
             <path fill=\"{MARK_FOLD}\" d=\"m14 4 10 12v24L14 28zM34 4l11 6v36l-11-6z\"/></g>\
             <text x=\"{name}\" y=\"{foot}\" font-size=\"46\" text-anchor=\"{anchor}\">Medskick</text>{}",
            self.line(self.words.label, 32.0, foot, true),
            up = foot - side * 0.8,
        )
    }

    /// Returns one line, at the edge where the language begins or at the opposite edge.
    fn line(&self, text: &str, size: f32, baseline: f32, opposite: bool) -> String {
        let Layout { width, edge, .. } = *self.layout;
        let (x, anchor) = match self.words.right_to_left != opposite {
            true => (width - edge, "end"),
            false => (edge, "start"),
        };
        // The right-to-left marks hold the final full stop at the left end of the line.
        let mark = if self.words.right_to_left {
            "\u{200f}"
        } else {
            ""
        };
        format!(
            "<text x=\"{x}\" y=\"{baseline}\" font-family=\"{}\" font-size=\"{size}\" text-anchor=\"{anchor}\">{mark}{}{mark}</text>",
            fonts::family(text),
            escaped(text)
        )
    }
}
