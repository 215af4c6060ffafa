//! Tools that cargo builds from their published source.

use super::{Cache, State, Step};
use crate::failure::{At, Outcome};
use crate::pins;
use crate::process::{command, find, output, path_with, run};
use crate::repo::Repo;
use crate::version::Version;
use std::env;
use std::path::{Path, PathBuf};

/// A program that cargo installs, in a folder of the cache that is named for its version.
#[derive(Debug, Clone)]
pub(crate) struct CargoTool {
    package: &'static str,
    program: &'static str,
    version: Version,
    /// A later patch does as well, if it is on PATH.
    later_patch_fits: bool,
    without_features: bool,
    time: &'static str,
    cache: Cache,
}

/// A tool is run a few times a day, and built once: fast to build beats fast to run.
const FAST_BUILD: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

impl CargoTool {
    /// The bundler. Its default features are self-update and TLS, of no use offline.
    pub(crate) fn trunk(cache: &Cache) -> Self {
        Self {
            package: "trunk",
            program: "trunk",
            version: pins::TRUNK,
            later_patch_fits: true,
            without_features: true,
            time: "3 to 6 minutes on two cores",
            cache: cache.clone(),
        }
    }

    /// The maker of JavaScript glue, of exactly the crate's version.
    pub(crate) fn wasm_bindgen(cache: &Cache, repo: &Repo) -> Outcome<Self> {
        Ok(Self {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: pins::wasm_bindgen(repo)?,
            later_patch_fits: false,
            without_features: false,
            time: "1 to 3 minutes on two cores",
            cache: cache.clone(),
        })
    }

    /// The folder that must come first on PATH for the tool to be found, if it is not there yet.
    pub(crate) fn folder(&self) -> Option<PathBuf> {
        let folder = self.cache.path(&self.key()).join("bin");
        folder.is_dir().then_some(folder)
    }

    fn key(&self) -> String {
        format!("{}-{}", self.package, self.version)
    }

    fn in_folder(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{}{}", self.program, env::consts::EXE_SUFFIX))
    }

    fn fits(&self, program: &Path) -> bool {
        let answer = output(command(program, Path::new(".")).arg("--version"));
        answer
            .and_then(|text| Version::find_in(&text))
            .is_some_and(|found| {
                found == self.version
                    || (self.later_patch_fits && found.stands_in_for(self.version))
            })
    }
}

impl Step for CargoTool {
    fn name(&self) -> String {
        format!("{} {}", self.program, self.version)
    }

    fn state(&self) -> State {
        let cached = self.folder().map(|folder| self.in_folder(&folder));
        let found = cached.or_else(|| find(self.program));
        if found.is_some_and(|program| self.fits(&program)) {
            State::There
        } else {
            State::Installable(format!("building it ({})", self.time))
        }
    }

    fn install(&self) -> Outcome<()> {
        self.cache.install(&self.key(), |folder| {
            let mut cargo = command("cargo", folder);
            cargo.args(["install", "--locked", "--no-track", self.package]);
            cargo.args(["--version", &self.version.to_string()]);
            cargo.arg("--root").arg(folder);
            if self.without_features {
                cargo.arg("--no-default-features");
            }
            // Into cargo's own temporary folder, whatever the user's is for this project.
            cargo.env_remove("CARGO_TARGET_DIR").envs(FAST_BUILD);
            // Or cargo asks the user to put the unfinished folder on PATH.
            cargo.env("PATH", path_with(&[folder.join("bin")])?);
            run(&mut cargo)?;
            self.in_folder(&folder.join("bin"))
                .metadata()
                .at(self.program)?;
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_cache_without_the_program_on_path_is_installable() {
        let mut tool = CargoTool::trunk(&Cache::at(PathBuf::from("/nowhere")));
        tool.program = "no-such-program";
        let State::Installable(way) = tool.state() else {
            unreachable!("nothing of this name is anywhere");
        };
        assert!(way.starts_with("building it ("));
        assert_eq!(tool.name(), format!("no-such-program {}", pins::TRUNK));
    }
}
