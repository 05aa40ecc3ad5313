//! The data that templates get from the files in `content/data/`.

use std::fs;

use anyhow::{Context, Result};
use medskick::campaign;
use time::macros::date;

use crate::folder;

/// The data file `name` that templates get, from the base campaign with these files in `content/data/`.
fn data(files: &[(&str, &str)], name: &str) -> Result<serde_json::Value> {
    let folder = folder::with(None)?;
    for (file, text) in files {
        let file = folder.path().join("content/data").join(file);
        fs::create_dir_all(file.parent().context("no folder")?)?;
        fs::write(file, text)?;
    }
    let (_, problems) = campaign::load_on(folder.path(), date!(2026 - 11 - 24));
    anyhow::ensure!(problems.is_empty(), "{problems:?}");
    let out = folder::assembled(folder.path())?;
    Ok(serde_json::from_slice(&fs::read(
        out.join("data").join(name),
    )?)?)
}

#[test]
fn waves_stand_beside_each_other_and_what_was_hidden_stays_hidden() -> Result<()> {
    let wave = |half: u8, file: &str| {
        format!(
            "[[wave]]\nid = \"{half}\"\nsurvey = \"day\"\nyear = 2026\nhalf = {half}\nfile = \"waves/{file}\"\n\
             publisher = \"Orten\"\nurl = \"https://exempel.se/\"\npublished = 2026-06-01\n"
        )
    };
    // The later wave comes first, in the Excel dialect. The earlier wave has a breakdown, which must be left out.
    let waves = wave(2, "b.csv") + &wave(1, "a.csv");
    let early = "question,by,group,answer,count,of\r\nwell,,,yes,12,40\r\nwell,,,no,..,40\r\nwell,,,98+99,<5,40\r\nwell,age,old,yes,9,20\r\n";
    let late =
        "\u{feff}question;by;group;answer;count;of\r\nwell;;;yes;10;25\r\nwell;;;no;15;25\r\n";
    let shown = data(
        &[
            ("waves.toml", &waves),
            ("waves/a.csv", early),
            ("waves/b.csv", late),
        ],
        "waves.sv.json",
    )?;
    let halves: Vec<_> = shown[0]["waves"]
        .as_array()
        .context("no waves")?
        .iter()
        .map(|it| it["half"].clone())
        .collect();
    assert_eq!(halves, [1, 2]);
    let rows = &shown[0]["questions"][0]["rows"];
    assert_eq!(rows[0]["answer"], "Ja");
    assert_eq!(
        rows[0]["cells"],
        serde_json::json!([{ "kind": "share", "share": 30, "count": 12, "of": 40 }, { "kind": "count", "count": 10, "of": 25 }]),
        "of 25 is 25 to 29, so no share can be told"
    );
    assert_eq!(rows[1]["cells"][0], serde_json::json!({ "kind": "hidden" }));
    Ok(())
}

#[test]
fn the_directory_is_by_municipality_and_empty_until_somebody_is_in_it() -> Result<()> {
    assert_eq!(data(&[], "directory.json")?, serde_json::json!([]));
    let source =
        "source = \"exempel.se\"\nsource_url = \"https://exempel.se/\"\nchecked_on = 2026-11-23\n";
    let place = |id: &str, name: &str| {
        format!(
            "[[municipality]]\nid = \"{id}\"\nname = \"{name}\"\nurl = \"https://exempel.se/\"\n{source}"
        )
    };
    let shown = data(
        &[
            (
                "municipalities.toml",
                &(place("0002", "Staden") + &place("0001", "Orten")),
            ),
            (
                "organisations.toml",
                &format!(
                    "[[organisation]]\nid = \"club\"\nname = \"Klubben\"\nabout = \"Fotboll.\"\nurl = \"https://exempel.se/\"\nmunicipalities = [\"0001\"]\n{source}"
                ),
            ),
            (
                "activities.toml",
                &format!(
                    "[[activity]]\nid = \"ball\"\nname = \"Boll\"\nabout = \"Spela.\"\norganisation = \"club\"\nmunicipality = \"0001\"\nages = \"10–15\"\ndays = [\"mon\"]\nurl = \"https://exempel.se/\"\n{source}"
                ),
            ),
        ],
        "directory.json",
    )?;
    assert_eq!(
        (&shown[0]["name"], &shown[1]["name"]),
        (&"Orten".into(), &"Staden".into())
    );
    assert_eq!(shown[0]["activities"][0]["organisation_name"], "Klubben");
    assert_eq!(shown[1]["organisations"], serde_json::json!([]));
    Ok(())
}

#[test]
fn a_situation_sends_each_person_to_contacts_and_pages_of_their_own() -> Result<()> {
    let folder = folder::with(Some(
        &folder::fixtures().join("broken/situation_for_others"),
    ))?;
    let situations = "[[situation]]\nid = \"asked\"\n\
        [situation.youth]\nhelp = [\"youths\"]\nnow = [\"line\"]\npages = [\"narratives/note\"]\n\
        [situation.family]\nhelp = [\"parents\", \"line\"]\nnow = [\"line\"]\npages = [\"help\"]\n";
    fs::write(
        folder.path().join("content/data/situations.toml"),
        situations,
    )?;
    let (campaign, problems) = campaign::load_on(folder.path(), date!(2026 - 11 - 24));
    anyhow::ensure!(problems.is_empty(), "{problems:?}");
    let swedish = campaign.languages.get("sv").context("no Swedish")?;
    let shown = campaign.situations_in(swedish);
    let ids = |who: usize, key: &str, of: &str| -> Vec<serde_json::Value> {
        let list = shown[who]["situations"][0][key].as_array();
        list.into_iter()
            .flatten()
            .map(|it| it[of].clone())
            .collect()
    };
    assert_eq!(ids(0, "help", "id"), ["youths"]);
    assert_eq!(ids(0, "pages", "path"), ["/sv/narratives/note/"]);
    assert_eq!(ids(1, "help", "id"), ["parents", "line"]);
    assert_eq!(ids(1, "pages", "path"), ["/sv/help/"]);
    assert_eq!(shown[2]["who"], "leader");
    assert_eq!(shown[2]["situations"], serde_json::json!([]));
    Ok(())
}
