//! A question broken down by one background question (R3).
//!
//! Only groups and answers that both questions' own tables print are told apart; the other groups, and the
//! other answers, count together. The table is printed if every cell of it, those of the others too, is
//! large enough, and not at all otherwise. So whatever can be had by subtraction is printed or large, and
//! nothing is said of how the hidden cells of the questions' own tables divide.

use super::{Cell, Group, Table, rules::Thresholds};

/// A question with its own table.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub question: usize,
    pub cells: &'a [Cell],
}

/// The tables of the groups; none if that would say too much. Both questions were asked of everybody and
/// take one choice. `crossed` has a line for each cell of `by` with a count for each cell of `of`.
pub(super) fn tables(
    by: Side,
    of: Side,
    crossed: &[Vec<u32>],
    thresholds: &Thresholds,
) -> Vec<Table> {
    let is_group = |cell: &Cell| {
        cell.count()
            .is_some_and(|count| count >= thresholds.subgroup)
    };
    let groups = lines(by.cells, is_group);
    let answers = lines(of.cells, |cell| cell.count().is_some());
    // Each line has a place at the end for all others, which is empty of cells when there are none.
    let mut counts = vec![vec![0_u32; answers.len() + 1]; groups.len() + 1];
    for (cell, line) in crossed.iter().enumerate() {
        let row = place(cell, &groups);
        for (cell, count) in line.iter().enumerate() {
            let column = place(cell, &answers);
            if let Some(sum) = counts.get_mut(row).and_then(|row| row.get_mut(column)) {
                *sum += count;
            }
        }
    }
    if groups.len() == by.cells.len() {
        counts.pop();
    }
    if answers.len() == of.cells.len() {
        counts.iter_mut().for_each(|row| {
            row.pop();
        });
    }
    let large_enough = |row: &Vec<u32>| {
        row.iter().sum::<u32>() >= thresholds.subgroup
            && row.iter().all(|count| *count >= thresholds.cell)
    };
    let comparable = !groups.is_empty() && !answers.is_empty() && counts.len() > 1;
    if !comparable || !counts.iter().all(large_enough) {
        return Vec::new();
    }
    let names = groups
        .iter()
        .map(|place| option(*place, by.cells))
        .map(Group::Option)
        .chain([Group::Others]);
    names
        .zip(&counts)
        .map(|(group, row)| table(of, &answers, group, row))
        .collect()
}

fn table(of: Side, answers: &[usize], group: Group, row: &[u32]) -> Table {
    let mut cells = vec![Cell::Withheld; of.cells.len()];
    for (place, count) in answers.iter().zip(row) {
        if let Some(cell) = cells.get_mut(*place) {
            *cell = Cell::Count(*count);
        }
    }
    Table {
        question: of.question,
        group,
        total: Cell::Count(row.iter().sum()),
        cells,
    }
}

/// The places of the cells that are told apart.
fn lines(cells: &[Cell], told: impl Fn(&Cell) -> bool) -> Vec<usize> {
    let cells = cells.iter().enumerate().filter(|(_, cell)| told(cell));
    cells.map(|(place, _)| place).collect()
}

/// Which line a cell belongs to; the one past the end is for all others.
fn place(cell: usize, lines: &[usize]) -> usize {
    let line = lines.iter().position(|line| *line == cell);
    line.unwrap_or(lines.len())
}

/// The option of a cell; `None` for the last one, which is no answer.
fn option(place: usize, cells: &[Cell]) -> Option<u16> {
    let is_option = place + 1 < cells.len();
    u16::try_from(place).ok().filter(|_| is_option)
}
