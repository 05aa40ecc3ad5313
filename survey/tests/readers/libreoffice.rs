//! LibreOffice in Swedish, with both dialects. It shows its dialogue only to people; the settings here are those that
//! the dialogue asks for.

use std::fs;

use crate::{
    compare::{Frequencies, read_back, same_cells, same_counts},
    delimiter, out, release,
    tools::{program, run},
};

/// `"` around cells, UTF-8, from the first line, Swedish (Sweden).
const IN: &str = "34,76,1,,1053";
/// `,` between cells, `"` around them, UTF-8, cells as they are shown.
const OUT: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";
/// Packages of LibreOffice.
const PACKAGES: [&str; 2] = ["libreoffice-calc", "libreoffice-l10n-sv"];
/// Swedish wherever LibreOffice decides by language, such as what a number looks like.
const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooLocale" oor:op="fuse"><value>sv</value></prop></item>
</oor:items>
"#;

#[test]
#[ignore = "slow: installs LibreOffice; run with --ignored"]
fn libreoffice_in_swedish_reads_what_was_written() {
    for made in release::all("libreoffice") {
        let delimiter = delimiter(&made).as_bytes()[0];
        let out = out(&made);
        let profile = out.join("profile");
        fs::create_dir_all(profile.join("user")).unwrap();
        fs::write(profile.join("user/registrymodifications.xcu"), SETTINGS).unwrap();
        let files = made.tables.keys().map(|name| made.folder.join(name));
        run(program("soffice", &PACKAGES)
            .arg(format!(
                "-env:UserInstallation=file://{}",
                profile.display()
            ))
            .arg(format!("--infilter=CSV:{delimiter},{IN}"))
            .args(["--headless", "--convert-to", OUT, "--outdir"])
            .arg(&out)
            .args(files));
        same_cells(&made, &out);
        // It has no command that counts: the cells that it read are counted here.
        let mut counts = Frequencies::new();
        let table = read_back(&out.join(made.rows()));
        for row in &table[1..] {
            for (name, cell) in table[0]
                .iter()
                .zip(row)
                .filter(|(_, cell)| !cell.is_empty())
            {
                *counts.entry((name.clone(), cell.clone())).or_default() += 1;
            }
        }
        same_counts(&made, &counts);
        let codebook = fs::read_to_string(out.join("codebook.csv")).unwrap();
        assert!(codebook.contains("Hoppade över") && !codebook.contains('Ã'));
    }
}
