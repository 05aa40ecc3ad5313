//! The secret key, and what opens it. Neither is ever an argument, which other users of the machine and the shell's history would see.

use std::env;

use anyhow::{Result, anyhow};
use medskick_survey::sealed::{key::SecretKey, protect};
use zeroize::Zeroizing;

use super::{Wanted, files};
use crate::{fault::Fault, normal::nfkc, report};

/// Where the passphrase may be, so that no program has to type it.
const VARIABLE: &str = "MEDSKICK_PASSPHRASE";

/// The key.
///
/// # Errors
/// `T30` without a passphrase, `T34` when a file can't be read, `E07` to `E09` when the key file does not open, `E20` for a line that
/// is on no recovery sheet.
pub fn get(wanted: &Wanted) -> Result<SecretKey> {
    let Some(path) = &wanted.key else {
        let line = secret(wanted, "the line on the recovery sheet")?;
        return SecretKey::parse(&line)
            .map_err(|why| anyhow!("error E20: the recovery sheet: {why}"));
    };
    let file = files::text(path)?;
    let failed =
        |why: protect::NotOpened| anyhow!("error {}: {}: {why}", why.code(), path.display());
    // What is no key file is told before somebody types.
    protect::public(&file).map_err(failed)?;
    let passphrase = secret(wanted, "the passphrase of the key")?;
    report::step("opening the key");
    protect::open_typed(&file, &passphrase, &nfkc(&passphrase)).map_err(failed)
}

/// What was typed, overwritten when it is no longer needed.
fn secret(wanted: &Wanted, what: &str) -> Result<Zeroizing<String>> {
    if let Some(path) = &wanted.passphrase_file {
        return files::text(path).map(Zeroizing::new);
    }
    if let Ok(given) = env::var(VARIABLE) {
        return Ok(Zeroizing::new(given));
    }
    report::ask(what).map(Zeroizing::new).ok_or_else(|| {
        Fault::error(
            "T30",
            format!("There is no terminal on which {what} can be asked for."),
            format!("Run it in a terminal, or put it into a file that only you can read and name that with --passphrase-file, or set {VARIABLE}."),
        )
    })
}
