//! The `medskick` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    medskick::cli::main()
}
