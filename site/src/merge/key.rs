//! Reads the secret key and its passphrase. Neither is ever a command argument: other users of the machine and the shell
//! history would see it.

use std::env;

use anyhow::{Result, anyhow};
use medskick_survey::sealed::{key::SecretKey, protect};
use zeroize::Zeroizing;

use super::{Wanted, files};
use crate::{fault::Fault, normal::nfkc, report};

/// Environment variable for the passphrase, for use in scripts.
const VARIABLE: &str = "MEDSKICK_PASSPHRASE";

/// Returns the secret key, from the key file or the recovery sheet.
///
/// # Errors
/// `T30` without a passphrase, `T34` when a file cannot be read, `E07` to `E09` when the key file does not open, `E20` for an
/// invalid recovery line.
pub fn get(wanted: &Wanted) -> Result<SecretKey> {
    let Some(path) = &wanted.key else {
        let line = secret(wanted, "the line on the recovery sheet")?;
        return SecretKey::parse(&line)
            .map_err(|why| anyhow!("error E20: the recovery sheet: {why}"));
    };
    let file = files::text(path)?;
    let failed =
        |why: protect::NotOpened| anyhow!("error {}: {}: {why}", why.code(), path.display());
    // Check the file before the prompt, so that nobody types a passphrase for a file that is no key file.
    protect::public(&file).map_err(failed)?;
    let passphrase = secret(wanted, "the passphrase of the key")?;
    report::step("opening the key");
    protect::open_typed(&file, &passphrase, &nfkc(&passphrase)).map_err(failed)
}

/// Returns the secret text, which is overwritten when dropped.
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
