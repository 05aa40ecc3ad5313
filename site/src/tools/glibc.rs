//! Makes a Linux library loadable with an older glibc than it was linked with.
//!
//! The Linux build of Zola's npm package requires `GLIBC_2.39`, but only for two optional functions (weak symbols). An older
//! loader refuses the file anyway, unless the version itself is marked as weak (`VER_FLG_WEAK`, ELF gABI «Version
//! Dependencies»). This module marks it in a private copy, and only if every symbol of that version is weak. Any other library
//! would crash later.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use object::{
    LittleEndian,
    elf::{FileHeader64, SHT_DYNSYM, STB_WEAK, VER_FLG_WEAK},
    read::elf::FileHeader,
};
use semver::Version;

use crate::{fault::Fault, folder, process};

type Elf = FileHeader64<LittleEndian>;
const ENDIAN: LittleEndian = LittleEndian;
/// Byte offset of the flags in a version need (`Elf64_Vernaux`), after the 32-bit hash.
const FLAGS_OFFSET: usize = 4;
/// Bit of a version index that marks a symbol as hidden.
const HIDDEN: u16 = 0x8000;

/// Returns a copy of `library` that this machine can load. Returns `None` if the library loads unchanged.
///
/// # Errors
/// `T06` when the library requires a newer glibc.
pub fn loadable_copy(root: &Path, library: &Path) -> Result<Option<PathBuf>> {
    let Some(here) = process::ask(Command::new("getconf").arg("GNU_LIBC_VERSION"))
        .as_deref()
        .and_then(glibc_version)
    else {
        return Ok(None); // not Linux or not glibc: nothing to patch
    };
    let bytes =
        fs::read(library).with_context(|| format!("could not read {}", library.display()))?;
    let Some(mended) = weaken(&bytes, &here).with_context(|| library.display().to_string())? else {
        return Ok(None);
    };
    let copy = root.join("target/tools/zola.node");
    if fs::read(&copy).is_ok_and(|existing| existing == mended) {
        return Ok(Some(copy));
    }
    folder::write(&copy, mended)?;
    Ok(Some(copy))
}

/// Returns the library with every version newer than `here` marked as weak. Returns `None` if there is no such version.
pub fn weaken(library: &[u8], here: &Version) -> Result<Option<Vec<u8>>> {
    let mut mended = None;
    for need in needs(library)? {
        if need.version <= *here || need.is_weak {
            continue;
        }
        if !need.only_weak_symbols {
            return Err(Fault::error(
                "T06",
                format!(
                    "Zola's npm package needs glibc {}.{}, and this machine has {}.{}.",
                    need.version.major, need.version.minor, here.major, here.minor
                ),
                "Install Zola by your system's packages or from https://www.getzola.org, so that `zola` is on PATH.",
            ));
        }
        let bytes = mended.get_or_insert_with(|| library.to_vec());
        bytes[need.flags_at] |= VER_FLG_WEAK.0 as u8;
    }
    Ok(mended)
}

/// A glibc version that a library requires.
struct Need {
    version: Version,
    is_weak: bool,
    only_weak_symbols: bool,
    flags_at: usize,
}

fn needs(library: &[u8]) -> Result<Vec<Need>> {
    let header = Elf::parse(library)?;
    let sections = header.sections(ENDIAN, library)?;
    let symbols = sections.symbols(ENDIAN, library, SHT_DYNSYM)?;
    let Some((versions, _)) = sections.gnu_versym(ENDIAN, library)? else {
        return Ok(Vec::new());
    };
    let Some((mut files, link)) = sections.gnu_verneed(ENDIAN, library)? else {
        return Ok(Vec::new());
    };
    let names = sections.strings(ENDIAN, library, link)?;
    let mut needs = Vec::new();
    while let Some((_, mut entries)) = files.next()? {
        while let Some(entry) = entries.next()? {
            let name = String::from_utf8_lossy(entry.name(ENDIAN, names)?).into_owned();
            let Some(version) = glibc_version(&name.replace("GLIBC_", "glibc ")) else {
                continue;
            };
            let index = entry.vna_other.get(ENDIAN).0 & !HIDDEN;
            let mut of_this = symbols
                .iter()
                .zip(versions)
                .filter(|(_, version)| version.0.get(ENDIAN).0 & !HIDDEN == index);
            needs.push(Need {
                version,
                is_weak: entry.vna_flags.get(ENDIAN).0 & VER_FLG_WEAK.0 != 0,
                only_weak_symbols: of_this.all(|(symbol, _)| symbol.st_bind() == STB_WEAK),
                flags_at: std::ptr::from_ref(entry) as usize - library.as_ptr() as usize
                    + FLAGS_OFFSET,
            });
        }
    }
    Ok(needs)
}

/// Parses `glibc 2.36` as 2.36.0.
fn glibc_version(said: &str) -> Option<Version> {
    let (major, minor) = said.strip_prefix("glibc ")?.split_once('.')?;
    let minor = minor.split('.').next()?;
    Some(Version::new(major.parse().ok()?, minor.parse().ok()?, 0))
}
