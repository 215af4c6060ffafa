use super::say;

/// The way out where a word was expected to be one of a few: the nearest, or all where they are
/// few enough to read.
pub(crate) fn suggest<'a>(word: &str, right: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let right: Vec<&str> = right.into_iter().collect();
    if let Some(near) = nearest(word, &right) {
        return Some(format!("did you mean {}?", say::quote(near)));
    }
    match right.len() {
        0 => None,
        1..=13 => Some(format!("expected {}", say::list(right, "or"))),
        _ => None,
    }
}

/// The nearest word, where one is near enough to be meant: a third of its letters may differ.
pub(crate) fn nearest<'a>(word: &str, right: &[&'a str]) -> Option<&'a str> {
    const LONGEST: usize = 60;
    const MOST: usize = 1000;
    if word.len() > LONGEST {
        return None;
    }
    let plain = word.to_lowercase().replace('_', "-");
    right
        .iter()
        .take(MOST)
        .filter(|candidate| candidate.len() <= LONGEST)
        .map(|&candidate| {
            (
                strsim::osa_distance(&plain, &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|(distance, candidate)| *distance <= candidate.chars().count().max(3) / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}
