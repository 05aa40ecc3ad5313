//! `cargo xtask sizes`: builds the site and prints the sizes of the files that a reader downloads.

use anyhow::Result;

use crate::medskick;

/// Builds the site. `medskick build` prints the sizes at its end.
///
/// # Errors
/// If the build fails, or a size exceeds its limit (T11, T19).
pub fn run() -> Result<()> {
    medskick::measured()
}
