//! Facts that somebody has to look at again.

use std::path::Path;

use medskick_survey::problem::Problem;
use serde_json::Value;
use time::{Date, macros::format_description};

use super::{data::HELP_FILE, table::LINE};

/// How many days a help contact holds. Judgement: opening hours change with the season.
const HOLDS: i64 = 90;

/// Today, in UTC.
pub fn today() -> Date {
    time::OffsetDateTime::now_utc().date()
}

/// Tells every help contact that was compared with its source too long ago, or in the time to come (C24).
pub fn check(help: &[Value], today: Date, problems: &mut Vec<Problem>) {
    for entry in help {
        let written = entry["checked_on"].as_str().unwrap_or_default();
        let format = format_description!("[year]-[month]-[day]");
        // What is no date has been told already.
        let Ok(date) = Date::parse(written, format) else {
            continue;
        };
        let days = (today - date).whole_days();
        if (0..=HOLDS).contains(&days) {
            continue;
        }
        let id = entry["id"].as_str().unwrap_or_default();
        let what = match days {
            ..0 => format!("The contact `{id}` was checked on {written}, which is still to come."),
            _ => format!(
                "The contact `{id}` was checked on {written}, {days} days ago; {HOLDS} is the most."
            ),
        };
        let remedy = "Open its page and ring the number, correct what has changed, and write today's date as checked_on.";
        let line = entry[LINE]
            .as_u64()
            .and_then(|line| usize::try_from(line).ok());
        let file = Path::new(HELP_FILE);
        problems.push(Problem::error("C24", file, line, what, remedy).as_warning());
    }
}
