use super::named::Named;
use crate::{
    cmd::{Failure, Outcome, print},
    pasted::{LARGEST, Numbers, Page, Today, look},
};
use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

/// Tells what there is to do about a card in an article.
pub(super) fn check(named: &Named, article: &Path) -> Result<Outcome, Failure> {
    let stdin = article == Path::new("-");
    let shown = if stdin {
        "standard input".to_owned()
    } else {
        article.display().to_string()
    };
    let bytes = read(article, stdin).map_err(|error| Failure::new(format!("{shown}: {error}")))?;
    let mut numbers = Numbers::default();
    let page =
        Page::read(&bytes, &mut numbers).map_err(|why| Failure::new(format!("{shown}: {why}")))?;
    let today = Today::of(&named.checked.card, &mut numbers);
    let others: Vec<_> = named
        .others
        .iter()
        .map(|other| Today::of(&other.card, &mut numbers))
        .collect();
    let found = look(&page, &today, &others, &named.checked.claim.formerly);
    for finding in &found {
        let told = finding.render(&named.checked.card, &shown);
        if finding.is_problem() {
            eprintln!("{told}");
        } else {
            print(&mut io::stdout(), told.trim_end())?;
        }
    }
    let problems = found.iter().filter(|finding| finding.is_problem()).count();
    if problems == 0 {
        return Ok(Outcome::Fine);
    }
    let noun = if problems == 1 { "thing" } else { "things" };
    print(
        &mut io::stdout(),
        &format!("{shown}: {problems} {noun} to do"),
    )?;
    Ok(Outcome::Problems)
}

/// The article, and one byte more than is read where it is too large.
fn read(article: &Path, stdin: bool) -> io::Result<Vec<u8>> {
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    if stdin {
        io::stdin().lock().take(most).read_to_end(&mut bytes)?;
    } else {
        File::open(article)?.take(most).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}
