//! From Cargo.lock to Cargo.lock.in and back, as texts.

use crate::failure::{Failure, Outcome};

const HEADER: &str = "# Cargo.lock without its `source` lines: `cargo xtask lock` writes it, Cargo.lock is made from it.\n";

/// The line that cargo writes for a package of its default registry. Put together here, since the address
/// itself is what must not be committed.
fn registry_line() -> String {
    let address = ["github.com", "rust-lang", "crates.io-index"].join("/");
    format!("source = \"registry+https://{address}\"\n")
}

/// Cargo.lock.in's text for a Cargo.lock. Fails where the way back would not lead to the same
/// text, as with a package from git or from another registry.
pub(super) fn without_registry(lock: &str) -> Outcome<String> {
    let line = registry_line();
    let kept: String = lock
        .split_inclusive('\n')
        .filter(|found| *found != line)
        .collect();
    let text = format!("{HEADER}{kept}");
    if with_registry(&text) != lock || text.contains("registry+") {
        return Err(Failure::new(
            "Cargo.lock: expected packages of this workspace and of the default registry only, found another \
             source: Cargo.lock.in has no way to write it",
        ));
    }
    Ok(text)
}

/// Cargo.lock's text for a Cargo.lock.in: a package with a checksum comes from the default registry.
pub(super) fn with_registry(committed: &str) -> String {
    let line = registry_line();
    let body = committed.strip_prefix(HEADER).unwrap_or(committed);
    let mut lock = String::with_capacity(body.len() * 2);
    for found in body.split_inclusive('\n') {
        if found.starts_with("checksum = ") {
            lock.push_str(&line);
        }
        lock.push_str(found);
    }
    lock
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;

    fn lock() -> String {
        format!(
            "# generated\nversion = 4\n\n[[package]]\nname = \"anstyle\"\nversion = \"1.0.14\"\n\
             {}checksum = \"940b\"\ndependencies = [\n \"memchr\",\n]\n\n\
             [[package]]\nname = \"claim\"\nversion = \"0.1.0\"\n",
            registry_line()
        )
    }

    #[test]
    fn there_and_back_is_the_same_text() {
        let committed = without_registry(&lock()).unwrap();
        assert_eq!(with_registry(&committed), lock());
    }

    #[test]
    fn the_committed_text_keeps_all_but_the_address() {
        let committed = without_registry(&lock()).unwrap();
        assert!(!committed.contains("source = "));
        assert!(!committed.contains("://"));
        assert!(committed.contains("version = \"1.0.14\"\nchecksum = \"940b\"\n"));
    }

    #[test]
    fn a_package_of_the_workspace_gets_no_source() {
        let lock = with_registry("[[package]]\nname = \"claim\"\nversion = \"0.1.0\"\n");
        assert!(!lock.contains("source"));
    }

    #[test]
    fn a_source_that_cannot_be_written_back_is_refused() {
        let git = lock().replace("registry+", "git+");
        let ambiguous = lock().replace(" \"memchr\",", " \"memchr 2.7.4 (registry+x)\",");
        assert!(without_registry(&git).is_err());
        assert!(without_registry(&ambiguous).is_err());
    }
}
