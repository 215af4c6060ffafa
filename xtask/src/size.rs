//! `cargo xtask size`: what a reader's browser fetches, and what it may weigh.

mod budget;
mod files;
mod measure;
mod text;

use crate::args::Args;
use crate::card::PROFILE_OF_DIST;
use crate::failure::{Failure, Outcome};
use crate::repo::Repo;
pub(crate) use budget::FIRST_CARD;
use measure::Size;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The line below a script's: the card in it as an article carries it.
const AS_TEXT: &str = "  the card in it, as plain HTML";

/// A line of the table: a file, or several together.
struct Row {
    name: String,
    size: Size,
    budget: Option<u64>,
}

/// Prints the table; with `--check`, fails if a line is over its budget.
pub(crate) fn size(repo: &Repo, mut args: Args) -> Outcome<ExitCode> {
    let check = args.flag("--check");
    args.finish("cargo xtask size [--check]")?;

    let path = repo.work(PROFILE_OF_DIST);
    let profile = fs::read_to_string(&path).unwrap_or_else(|_| "unknown".to_owned());
    let rows = rows(repo, &profile)?;
    println!("profile {profile}; bytes, each file compressed alone");
    println!(
        "{:<40} {:>9} {:>9} {:>9} {:>9}",
        "", "raw", "gzip 9", "brotli 11", "budget"
    );
    for Row { name, size, budget } in &rows {
        let Size { raw, gzip, brotli } = size;
        let budget = budget.map_or("-".to_owned(), |bytes| bytes.to_string());
        println!("{name:<40} {raw:>9} {gzip:>9} {brotli:>9} {budget:>9}");
    }
    if check {
        within(&profile, &rows)?;
        println!("every size is within its budget");
    }
    Ok(ExitCode::SUCCESS)
}

/// The engine's files that the scripts in `dist/` name.
pub(crate) fn named(repo: &Repo) -> Outcome<Vec<PathBuf>> {
    let served = files::find(repo)?;
    let paths = served.paths().into_iter().map(PathBuf::from);
    let engine = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default();
        files::is_engine(&name.to_string_lossy())
    };
    Ok(paths.filter(engine).collect())
}

fn rows(repo: &Repo, profile: &str) -> Outcome<Vec<Row>> {
    let served = files::find(repo)?;
    let texts = text::cut(repo, &served.paths())?;
    let texts: Vec<&Path> = texts.iter().map(PathBuf::as_path).collect();
    let texts: Vec<(&Path, Size)> = texts
        .iter()
        .copied()
        .zip(measure::all(repo, &texts)?)
        .collect();
    let text_of = |script: &str| {
        let stem = |(text, _): &&(&Path, Size)| text.with_extension("js").ends_with(script);
        texts.iter().find(stem).map(|(_, size)| *size)
    };
    let row = |name: String, size| {
        let of_claim = || Some(budget::of_claim(text_of(&name)?.brotli));
        let budget = budget::of(&name, profile).or_else(of_claim);
        Row { name, size, budget }
    };
    let sizes = measure::all(repo, &served.paths())?;
    let mut rows: Vec<Row> = Vec::new();
    for (name, size) in served.names().zip(sizes) {
        let text = text_of(&name);
        rows.push(row(name, size));
        rows.extend(text.map(|size| Row {
            name: AS_TEXT.to_owned(),
            size,
            budget: None,
        }));
    }
    let engine = rows
        .iter()
        .filter(|row| files::is_engine(&row.name))
        .fold(Size::default(), |sum, row| sum + row.size);
    rows.push(row(budget::ENGINE.to_owned(), engine));
    Ok(rows)
}

fn within(profile: &str, rows: &[Row]) -> Outcome<()> {
    if !rows.iter().any(|row| row.name == budget::FIRST_CARD) {
        return Err(Failure::new(format!(
            "dist/: expected {}, found no such file",
            budget::FIRST_CARD
        )));
    }
    if budget::of(budget::ENGINE, profile).is_none() {
        return Err(Failure::new(format!(
            "dist/ holds a build of profile {profile}: expected standard or smallest; run \
             `cargo card build`"
        )));
    }
    let over: Vec<_> = rows
        .iter()
        .filter_map(|row| Some((row, row.budget?)))
        .filter(|(row, budget)| row.size.brotli > *budget)
        .map(|(row, budget)| {
            let by = row.size.brotli - budget;
            format!(
                "{}: {} bytes brotli, {by} over {budget}",
                row.name, row.size.brotli
            )
        })
        .collect();
    if over.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "over budget:\n  {}",
        over.join("\n  ")
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, brotli: u64, budget: Option<u64>) -> Row {
        let size = Size {
            raw: brotli * 4,
            gzip: brotli * 2,
            brotli,
        };
        Row {
            name: name.to_owned(),
            size,
            budget,
        }
    }

    #[test]
    fn a_budget_may_be_reached_and_not_passed() {
        let at = [
            row(budget::FIRST_CARD, 20_000, Some(20_000)),
            row("other.js", 90_000, None),
        ];
        assert_eq!(within("standard", &at), Ok(()));
        let over = [row(budget::FIRST_CARD, 20_001, Some(20_000))];
        let message = "over budget:\n  rocket-man-cd.js: 20001 bytes brotli, 1 over 20000";
        assert_eq!(within("standard", &over), Err(Failure::new(message)));
    }

    #[test]
    fn a_debug_build_or_a_missing_card_is_never_within() {
        let card = [row(budget::FIRST_CARD, 1, Some(20_000))];
        assert!(within("debug", &card).is_err());
        assert!(within("smallest", &[row("other.js", 1, None)]).is_err());
    }
}
