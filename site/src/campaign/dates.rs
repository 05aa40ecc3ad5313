//! Warns about facts that must be compared with their source again.

use medskick_survey::problem::Problem;
use serde_json::Value;
use time::Date;

use super::entries::{self, List};

/// Number of days that a fact counts as checked. Judgement: opening hours change with the season.
const HOLDS: i64 = 90;

/// Returns today's date in UTC.
pub fn today() -> Date {
    time::OffsetDateTime::now_utc().date()
}

/// Remedy for an entry of the directory or a help contact.
pub const RING: &str = "Open its page and ring the number, if it has one; correct what has changed, and write today's date as checked_on.";
/// Remedy for a statement.
pub const COMPARE: &str = "Compare its words in each language with its sources; correct what has changed, and write today's date as checked_on.";

/// Warns about each entry whose `checked_on` date is too old or in the future (C24).
pub fn check(list: &List, found: &[Value], today: Date, remedy: &str, problems: &mut Vec<Problem>) {
    for entry in found {
        // The reader already reported an invalid date.
        let Some(date) = entries::date(entry, "checked_on") else {
            continue;
        };
        let days = (today - date).whole_days();
        if (0..=HOLDS).contains(&days) {
            continue;
        }
        let (name, id) = (list.name, entries::text(entry, "id"));
        let what = match days {
            ..0 => format!("The {name} `{id}` was checked on {date}, which is still to come."),
            _ => format!(
                "The {name} `{id}` was checked on {date}, {days} days ago; {HOLDS} is the most."
            ),
        };
        problems.push(list.problem("C24", entry, what, remedy).as_warning());
    }
}
