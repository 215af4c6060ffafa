//! The card as plain text: what an article carries in the element, and what no script can be without.

use crate::failure::{At, Outcome};
use crate::repo::Repo;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the texts are left to be measured, beside the loader.
const TEXTS: &str = "texts";

/// The elements that the claims' own pages in `dist/` hold, each in a file that is named for its entry script.
/// A script without a page of its own (an old name, a claim of the tests) has none.
pub(super) fn cut(repo: &Repo, scripts: &[&Path]) -> Outcome<Vec<PathBuf>> {
    let folder = repo.work(TEXTS);
    if folder.exists() {
        fs::remove_dir_all(&folder).at(folder.display())?;
    }
    fs::create_dir_all(&folder).at(folder.display())?;
    let mut texts = Vec::new();
    for script in scripts {
        let page = script.with_extension("html");
        let Some(name) = page.file_name().filter(|_| page.exists()) else {
            continue;
        };
        let html = fs::read_to_string(&page).at(page.display())?;
        if let Some(element) = element(&html) {
            let text = folder.join(name);
            fs::write(&text, element).at(text.display())?;
            texts.push(text);
        }
    }
    Ok(texts)
}

fn element(page: &str) -> Option<&str> {
    const END: &str = "</report-denial>";
    let rest = page.get(page.find("<report-denial")?..)?;
    rest.get(..rest.find(END)? + END.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_element_is_cut_out_of_its_page() {
        let page = "<main><report-denial claim=a><p>A</p></report-denial></main>";
        let cut = "<report-denial claim=a><p>A</p></report-denial>";
        assert_eq!(element(page), Some(cut));
        assert_eq!(element("<report-denial claim=a><p>A"), None);
        assert_eq!(element("<main></main>"), None);
    }
}
