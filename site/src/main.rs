//! The `medskick` command.

use std::{alloc::System, process::ExitCode};

use zeroizing_alloc::ZeroAlloc;

/// Overwrites all freed memory with zeros, because `merge` has a passphrase, a key and answers in memory.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    medskick::cli::main()
}
