//! Test fixture: runs the command in a temporary project, on a machine that has only some programs.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

/// The root folder of the repository.
pub fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// A project in a temporary folder.
pub struct Project {
    folder: TempDir,
}

impl Project {
    /// A project with the two folders that every project needs, and nothing else.
    pub fn empty() -> Project {
        let project = Project {
            folder: tempfile::tempdir().unwrap(),
        };
        for name in ["content", "translations"] {
            fs::create_dir(project.path(name)).unwrap();
        }
        project
    }

    /// A project with the repository's campaign, without the widget, the tools and a build.
    pub fn campaign() -> Project {
        let project = Project::empty();
        for name in [
            "content",
            "translations",
            "site/styles",
            "site/static",
            "site/templates",
        ] {
            copy(&repository().join(name), &project.path(name));
        }
        for name in ["package.json", "package-lock.json"] {
            fs::copy(repository().join(name), project.path(name)).unwrap();
        }
        project
    }

    /// The path of a file in the project.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file in the project.
    pub fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// `medskick --root <project>`.
    pub fn medskick(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_medskick"));
        command
            .arg("--root")
            .arg(self.folder.path())
            .env("NO_COLOR", "1")
            .env_remove("ZOLA");
        command
    }

    /// The output of a command, with `<project>` for the project's folder.
    pub fn said(&self, output: &Output) -> String {
        let folder = self.folder.path().canonicalize().unwrap();
        let text = [&output.stdout[..], &output.stderr[..]].concat();
        String::from_utf8(text)
            .unwrap()
            .replace(folder.to_str().unwrap(), "<project>")
            .replace(self.folder.path().to_str().unwrap(), "<project>")
    }
}

/// A folder to use as `PATH`. Each program is a shell script with the given text, or a link to the real program.
pub fn programs(list: &[(&str, Option<&str>)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, script) in list {
        let path = folder.path().join(name);
        match script {
            Some(text) => {
                fs::write(&path, format!("#!/bin/sh\n{text}\n")).unwrap();
                executable(&path);
            }
            None => link(&real(name), &path),
        }
    }
    folder
}

fn real(name: &str) -> PathBuf {
    medskick::tools::on_path(name).unwrap_or_else(|| panic!("{name} is needed for this test"))
}

#[cfg(unix)]
fn link(original: &Path, link: &Path) {
    std::os::unix::fs::symlink(original, link).unwrap();
}

#[cfg(not(unix))]
fn link(original: &Path, link: &Path) {
    fs::copy(original, link).unwrap();
}

fn executable(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let _ = path;
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.unwrap();
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).unwrap();
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
