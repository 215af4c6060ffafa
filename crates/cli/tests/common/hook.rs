//! Trunk's hook: a folder as Trunk would stage it, the variables that it would set, and what is there afterwards.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A project folder that goes away with the test.
pub(crate) struct Project(pub(crate) PathBuf);

impl Project {
    pub(crate) fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("report-denial-{name}-{}", std::process::id()));
        let project = Self(folder);
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for folder in ["claims", "www", "stage"] {
            fs::create_dir_all(project.0.join(folder)).unwrap();
        }
        for file in ["www/loader.js", "www/card.css"] {
            fs::copy(root.join(file), project.0.join(file)).unwrap();
        }
        project
    }

    pub(crate) fn claim(&self, name: &str, text: &str) {
        fs::write(self.0.join(format!("claims/{name}.toml")), text).unwrap();
    }

    /// What Trunk does before the hook, the hook, and every file it staged.
    pub(crate) fn bundle(&self, profile: &str) -> (Output, BTreeMap<String, Vec<u8>>) {
        let stage = self.0.join("stage");
        fs::remove_dir_all(&stage).unwrap();
        fs::create_dir_all(&stage).unwrap();
        fs::write(stage.join("engine.js"), "let wasm_bindgen = {};").unwrap();
        fs::write(stage.join("engine_bg.wasm"), b"\0asm\x01\0\0\0").unwrap();
        fs::write(
            stage.join("index.html"),
            "<body>\n<!-- every problem -->\n<ol><!-- every claim --></ol>",
        )
        .unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_card"))
            .arg("bundle")
            .env("TRUNK_SOURCE_DIR", &self.0)
            .env("TRUNK_STAGING_DIR", &stage)
            .env("TRUNK_PROFILE", profile)
            .output()
            .unwrap();
        let entries = fs::read_dir(&stage).unwrap().map(Result::unwrap);
        let files = entries.filter(|entry| entry.path().is_file()).map(|entry| {
            let path = entry.path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read(&path).unwrap())
        });
        (output, files.collect())
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
