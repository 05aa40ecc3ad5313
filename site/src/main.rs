//! The `medskick` command.

use std::{alloc::System, process::ExitCode};

use zeroizing_alloc::ZeroAlloc;

/// Writes zeros over everything that is freed: `merge` has a passphrase, a key and answers in its memory.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    medskick::cli::main()
}
