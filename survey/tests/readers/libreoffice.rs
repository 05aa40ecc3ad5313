//! LibreOffice in Swedish, with both dialects. Its import dialogue appears only in the user interface, so the test passes the
//! same settings on the command line.

use std::fs;

use crate::{
    compare::{Frequencies, read_back, same_cells, same_counts},
    delimiter, out, release,
    tools::{program, run},
};

/// Import settings after the delimiter: quote character `"`, UTF-8, from line 1, Swedish (Sweden).
const IN: &str = "34,76,1,,1053";
/// Export settings: delimiter `,`, quote character `"`, UTF-8, cells as displayed.
const OUT: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";
/// The Debian packages of LibreOffice.
const PACKAGES: [&str; 2] = ["libreoffice-calc", "libreoffice-l10n-sv"];
/// Sets Swedish as the locale, which decides for example how a number looks.
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
        // LibreOffice has no command that counts, so the test counts the cells that it wrote.
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
