//! Ctrl-C ends all child processes and their descendants.

use std::{
    fs,
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use crate::machine::{Project, programs};

const PATIENCE: Duration = Duration::from_secs(20);

fn until<T>(mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "waited in vain");
        sleep(Duration::from_millis(10));
    }
}

#[test]
#[cfg(target_os = "linux")]
fn an_interrupt_ends_programs_and_their_programs() {
    let project = Project::campaign();
    fs::create_dir_all(project.path("rust/lib/rustlib/wasm32-unknown-unknown/lib")).unwrap();
    let machine = programs(&[
        (
            "rustc",
            Some(&format!("echo {}", project.path("rust").display())),
        ),
        ("node", Some("echo v22.1.0")),
        ("npm", Some("/bin/sleep 600 & echo $! > sleeper; wait")),
    ]);
    let mut running = project
        .medskick()
        .args(["serve", "--port", "0"])
        .env("PATH", machine.path())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let sleeper = until(|| {
        fs::read_to_string(project.path("sleeper"))
            .ok()
            .filter(|text| text.ends_with('\n'))
    });
    let process = format!("/proc/{}", sleeper.trim());
    assert!(fs::exists(&process).unwrap());

    let interrupted = Command::new("kill")
        .arg("-INT")
        .arg(running.id().to_string())
        .status()
        .unwrap();
    assert!(interrupted.success());
    let status = until(|| running.try_wait().unwrap());
    assert_eq!(status.code(), Some(130));
    // An ended process remains in the process list until its new parent has waited for it.
    until(|| {
        let state = fs::read_to_string(format!("{process}/stat")).unwrap_or_default();
        (state.is_empty() || state.contains(") Z ")).then_some(())
    });
}
