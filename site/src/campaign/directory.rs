//! The directory: organisations and free activities in each municipality (`content/data/`). Every entry names a public source.

use std::{collections::BTreeSet, path::Path};

use medskick_survey::problem::Problem;
use serde_json::{Value, json};
use time::Date;

use super::{
    dates,
    entries::{self, List},
    read,
    shape::{Key, Shape, optional, required},
};

/// List of the municipalities, by their number.
pub const MUNICIPALITIES: List = List {
    file: "content/data/municipalities.toml",
    name: "municipality",
    keys: &[optional("municipality", Shape::Tables(&MUNICIPALITY))],
};
/// List of the organisations.
pub const ORGANISATIONS: List = List {
    file: "content/data/organisations.toml",
    name: "organisation",
    keys: &[optional("organisation", Shape::Tables(&ORGANISATION))],
};
/// List of the activities. All activities are free of charge.
pub const ACTIVITIES: List = List {
    file: "content/data/activities.toml",
    name: "activity",
    keys: &[optional("activity", Shape::Tables(&ACTIVITY))],
};

const MUNICIPALITY: [Key<'static>; 8] = [
    required("id", Shape::Text),
    required("name", Shape::Text),
    required("url", Shape::Address),
    optional("social_services", Shape::Address),
    optional("after_hours", Shape::Address),
    required("source", Shape::Text),
    required("source_url", Shape::Address),
    required("checked_on", Shape::Date),
];
const ORGANISATION: [Key<'static>; 8] = [
    required("id", Shape::Text),
    required("name", Shape::Text),
    required("about", Shape::Text),
    required("url", Shape::Address),
    required("municipalities", Shape::Texts),
    required("source", Shape::Text),
    required("source_url", Shape::Address),
    required("checked_on", Shape::Date),
];
const ACTIVITY: [Key<'static>; 11] = [
    required("id", Shape::Text),
    required("name", Shape::Text),
    required("about", Shape::Text),
    required("organisation", Shape::Text),
    required("municipality", Shape::Text),
    required("ages", Shape::Text),
    required("days", Shape::SomeOf(&DAYS)),
    required("url", Shape::Address),
    required("source", Shape::Text),
    required("source_url", Shape::Address),
    required("checked_on", Shape::Date),
];

/// Days of the week.
pub const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// All entries of the directory, as written in the files.
#[derive(Debug, Default)]
pub struct Directory {
    municipalities: Vec<Value>,
    organisations: Vec<Value>,
    activities: Vec<Value>,
}

/// Reads the directory. Reports entries that name an unknown municipality or organisation (C27), and entries whose check is too
/// old (C24).
pub fn load(root: &Path, today: Date, problems: &mut Vec<Problem>) -> Directory {
    let mut read = |list: &List| {
        let found = list.load(root, problems);
        dates::check(list, &found, today, dates::RING, problems);
        found
    };
    let directory = Directory {
        municipalities: read(&MUNICIPALITIES),
        organisations: read(&ORGANISATIONS),
        activities: read(&ACTIVITIES),
    };
    // An id in an unreadable file is not missing.
    let is_read = |list: &List| !read::was_unreadable(Path::new(list.file), problems);
    if ![&MUNICIPALITIES, &ORGANISATIONS].into_iter().all(is_read) {
        return directory;
    }
    let places = ids(&directory.municipalities);
    let makers = ids(&directory.organisations);
    for organisation in &directory.organisations {
        for id in entries::texts(organisation, "municipalities") {
            problems.extend(unknown(
                &ORGANISATIONS,
                organisation,
                (&MUNICIPALITIES, id),
                &places,
            ));
        }
    }
    for activity in &directory.activities {
        for (key, list, known) in [
            ("municipality", &MUNICIPALITIES, &places),
            ("organisation", &ORGANISATIONS, &makers),
        ] {
            let id = entries::text(activity, key);
            problems.extend(unknown(&ACTIVITIES, activity, (list, id), known));
        }
    }
    directory
}

fn ids(list: &[Value]) -> BTreeSet<&str> {
    list.iter().map(|it| entries::text(it, "id")).collect()
}

/// Reports an id in `entry` that the list `other` does not contain (C27).
fn unknown(
    list: &List,
    entry: &Value,
    (other, id): (&List, &str),
    known: &BTreeSet<&str>,
) -> Option<Problem> {
    if known.contains(id) {
        return None;
    }
    let what = format!("The {} `{id}` is not there.", other.name);
    let remedy = format!("Add it to {} first, or correct the id.", other.file);
    Some(list.problem("C27", entry, what, remedy))
}

impl Directory {
    /// Returns the municipalities sorted by name, each with its organisations and activities.
    pub fn by_municipality(&self) -> Vec<Value> {
        let mut places: Vec<&Value> = self.municipalities.iter().collect();
        places.sort_by_key(|it| entries::text(it, "name"));
        places.into_iter().map(|place| self.of(place)).collect()
    }

    fn of(&self, place: &Value) -> Value {
        let id = entries::text(place, "id");
        let organisations = self.organisations.iter();
        let organisations: Vec<Value> = organisations
            .filter(|it| entries::texts(it, "municipalities").any(|other| other == id))
            .map(entries::without_line)
            .collect();
        let name = |activity: &Value| {
            let maker = entries::text(activity, "organisation");
            let found = self
                .organisations
                .iter()
                .find(|it| entries::text(it, "id") == maker);
            found.map_or(Value::Null, |it| it["name"].clone())
        };
        let activities = self.activities.iter();
        let activities: Vec<Value> = activities
            .filter(|it| entries::text(it, "municipality") == id)
            .map(|it| {
                let mut told = entries::without_line(it);
                told["organisation_name"] = name(it);
                told
            })
            .collect();
        let mut told = entries::without_line(place);
        told["organisations"] = json!(organisations);
        told["activities"] = json!(activities);
        told
    }
}
