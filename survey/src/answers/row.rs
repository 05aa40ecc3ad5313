//! A row: the answers of one respondent.

use std::rc::Rc;

use super::{Misread, header::Header};
use crate::{
    compiled::{Kind, Question, Survey},
    csv::plain,
    export::{DECLINED, SKIPPED},
    session::{Answer, Session},
};

/// Answers the survey as the row says; what nobody could have answered is told.
pub(super) fn read(
    survey: &Rc<Survey>,
    header: &Header,
    line: usize,
    cells: &[String],
    misread: &mut Vec<Misread>,
) -> Session {
    let mut session = Session::new(Rc::clone(survey));
    if cells.len() != header.width {
        let what = format!(
            "The line has {} cells, and the first line {}.",
            cells.len(),
            header.width
        );
        let remedy =
            "Look for a missing or an extra separator, or a quotation mark that is not closed.";
        misread.push(Misread::at("D05", line, "", what, remedy));
        return session;
    }
    for (q, (question, columns)) in survey.questions().zip(&header.questions).enumerate() {
        let cells: Vec<&str> = columns
            .iter()
            .map(|(place, _)| plain(cells[*place].trim()))
            .collect();
        if cells.is_empty() {
            continue;
        }
        let name = columns.first().map_or("", |(_, name)| name);
        let is_empty = cells.iter().all(|cell| cell.is_empty());
        if is_empty == session.is_relevant(q) {
            let (what, remedy) = if is_empty {
                (
                    "The question was asked, so that its cells can't be empty.",
                    "Write 98 if it was skipped.",
                )
            } else {
                (
                    "The question is only asked after other answers, which this row does not have.",
                    "Empty the cells, or correct what they hang on.",
                )
            };
            misread.push(Misread::at("D06", line, name, what, remedy));
            continue;
        }
        if !is_empty && let Err((place, what)) = answer(&mut session, q, question, &cells) {
            let column = columns.get(place).map_or(name, |(_, name)| name);
            misread.push(Misread::at("D04", line, column, what, remedy(question)));
        }
    }
    session
}

/// Answers one question; or the cell that is wrong, and why.
fn answer(
    session: &mut Session,
    q: usize,
    question: &Question,
    cells: &[&str],
) -> Result<(), (usize, String)> {
    for (code, pass) in [
        (SKIPPED, Session::skip as fn(&mut Session, usize)),
        (DECLINED, Session::decline),
    ] {
        if cells.iter().all(|cell| *cell == code) {
            pass(session, q);
            return Ok(());
        }
    }
    let options: Vec<u16> = match &question.kind {
        Kind::SelectOne { choices } => {
            let option = choices
                .iter()
                .position(|choice| plain(&choice.id) == cells[0]);
            vec![known(option.map(|option| option as u16), cells[0])?]
        }
        Kind::Scale { points, .. } => {
            let step = cells[0]
                .parse::<u16>()
                .ok()
                .filter(|step| (1..=*points).contains(step));
            vec![known(step.map(|step| step - 1), cells[0])?]
        }
        Kind::SelectMultiple { .. } => ticked(cells)?,
        Kind::Rank { .. } => ranked(cells)?,
        Kind::Text | Kind::Note => return Ok(()),
    };
    for option in &options {
        match &question.kind {
            Kind::SelectOne { .. } | Kind::Scale { .. } => session.choose(q, *option),
            _ => {
                session.toggle(q, *option);
            }
        }
    }
    // A choice that was refused, or that took another away, goes beyond `max` or stands alone.
    match session.answer(q) {
        Some(Answer::Chosen(chosen)) if chosen.len() == options.len() => Ok(()),
        _ => Err((0, "Nobody can choose all of these together.".to_owned())),
    }
}

fn known(option: Option<u16>, cell: &str) -> Result<u16, (usize, String)> {
    option.ok_or_else(|| (0, format!("`{cell}` is not an answer to this question.")))
}

/// The options whose cells are 1.
fn ticked(cells: &[&str]) -> Result<Vec<u16>, (usize, String)> {
    let mut ticked = Vec::new();
    for (place, cell) in cells.iter().enumerate() {
        match *cell {
            "1" => ticked.push(place as u16),
            "0" => {}
            cell => return Err((place, format!("`{cell}` is neither 1 (chosen) nor 0."))),
        }
    }
    Ok(ticked)
}

/// The options in order of their places.
fn ranked(cells: &[&str]) -> Result<Vec<u16>, (usize, String)> {
    let mut places = Vec::new();
    for (option, cell) in cells.iter().enumerate() {
        let place: usize = cell
            .parse()
            .map_err(|_| (option, format!("`{cell}` is not a place.")))?;
        if place > 0 {
            places.push((place, option as u16));
        }
    }
    places.sort_unstable();
    if places
        .iter()
        .zip(1..)
        .any(|((place, _), wanted)| *place != wanted)
    {
        return Err((
            0,
            "The places are not 1, 2, 3 and so on, each once.".to_owned(),
        ));
    }
    Ok(places.into_iter().map(|(_, option)| option).collect())
}

fn remedy(question: &Question) -> String {
    let pass = format!("or {SKIPPED} (skipped) or {DECLINED} (does not want to answer)");
    match &question.kind {
        Kind::Scale { points, .. } => format!("Write a number from 1 to {points}, {pass}."),
        Kind::SelectMultiple { choices, max } => {
            let most = max.map_or(choices.len(), usize::from);
            format!(
                "Write 1 for what was chosen, at most {most}, and 0 for the rest; {pass} in all of its columns. A choice that excludes others stands alone."
            )
        }
        Kind::Rank { .. } => format!(
            "Write the place of each choice, 1 for the first and 0 for none; {pass} in all of its columns."
        ),
        kind => {
            let ids: Vec<&str> = kind
                .choices()
                .iter()
                .map(|choice| choice.id.as_str())
                .collect();
            format!(
                "Write one of {}, {pass}. What a release calls `all` can't be read back.",
                ids.join(", ")
            )
        }
    }
}
