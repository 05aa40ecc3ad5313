//! Programs that the tests need. A missing program is installed if the test runs as root on Debian. Otherwise the test fails.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, OnceLock},
};

/// The Python packages of the readers.
const REQUIREMENTS: &str = include_str!("requirements.txt");

/// A program from a Debian package. Installs the package if the program is missing and this process is root on Debian.
pub fn program(name: &str, packages: &[&str]) -> Command {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let guard = ONE_AT_A_TIME.lock();
    if !is_on_path(name) {
        let install = format!(
            "apt-get install -y --no-install-recommends {}",
            packages.join(" ")
        );
        let is_ours = Path::new("/usr/bin/apt-get").exists() && said("id", &["-u"]).trim() == "0";
        assert!(
            is_ours,
            "`{name}` is missing. On Debian or Ubuntu run: sudo {install}"
        );
        eprintln!("{install}");
        run(Command::new("sh")
            .args(["-c", &format!("apt-get update -q && {install}")])
            .env("DEBIAN_FRONTEND", "noninteractive"));
        assert!(is_on_path(name), "`{install}` brought no `{name}`");
    }
    drop(guard);
    Command::new(name)
}

/// Python with the packages of `requirements.txt`, in a virtual environment in the build folder.
pub fn python() -> Command {
    static PYTHON: OnceLock<PathBuf> = OnceLock::new();
    Command::new(PYTHON.get_or_init(|| installed("python", REQUIREMENTS)))
}

/// Installs Python packages into a virtual environment `name` in the build folder. Returns the path of its Python.
pub fn installed(name: &str, wanted: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let (python, stamp) = (folder.join("bin/python"), folder.join("installed.txt"));
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return python;
    }
    eprintln!("Python packages: {wanted}");
    let _ = fs::remove_dir_all(&folder);
    run(program("python3", &["python3", "python3-venv"])
        .args(["-m", "venv"])
        .arg(&folder));
    let requirements = folder.join("requirements.txt");
    fs::write(&requirements, wanted).unwrap();
    run(Command::new(&python)
        .args(["-m", "pip", "install", "--quiet", "--requirement"])
        .arg(&requirements));
    fs::write(&stamp, wanted).unwrap();
    python
}

/// Runs a program and returns its output, standard error included.
///
/// # Panics
/// If the program fails. The message has all of its output.
pub fn run(command: &mut Command) -> String {
    let output = command.output();
    let output = output.unwrap_or_else(|error| panic!("{command:?} did not start: {error}"));
    let text = [&output.stdout[..], &output.stderr].map(String::from_utf8_lossy);
    assert!(
        output.status.success(),
        "{command:?} failed:\n{}",
        text.concat()
    );
    text.concat()
}

fn said(name: &str, arguments: &[&str]) -> String {
    run(Command::new(name).args(arguments))
}

fn is_on_path(name: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(name).is_file())
}
