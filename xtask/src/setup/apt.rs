//! Debian's packages.

use crate::failure::Outcome;
use crate::process::{command, find, output, run};
use std::path::Path;
use std::process::Command;

/// Whether packages can be installed from here.
pub(super) fn usable() -> bool {
    let user = output(command("id", Path::new("/")).arg("-u"));
    user.is_some_and(|id| id.trim() == "0") && find("apt-get").is_some()
}

/// Installs packages by their names.
pub(super) fn install(packages: &[&str]) -> Outcome<()> {
    run(apt_get().arg("update"))?;
    run(apt_get()
        .args(["install", "-y", "--no-install-recommends"])
        .args(packages))
}

fn apt_get() -> Command {
    let mut apt_get = command("apt-get", Path::new("/"));
    apt_get.env("DEBIAN_FRONTEND", "noninteractive").arg("-qq");
    apt_get
}
