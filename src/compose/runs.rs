use super::foreign::phrase;
use crate::card::{Line, Span};

/// A value for each step, as runs of equal neighbours; steps without a value have no run.
pub(super) fn runs<T: PartialEq>(steps: u32, value: impl Fn(usize) -> Option<T>) -> Vec<(Span, T)> {
    let mut runs: Vec<(Span, T)> = Vec::new();
    for step in 0..steps {
        let Some(value) = value(step as usize) else {
            continue;
        };
        match runs.last_mut() {
            Some((span, last)) if span.to == step && *last == value => span.to = step + 1,
            _ => runs.push((
                Span {
                    from: step,
                    to: step + 1,
                },
                value,
            )),
        }
    }
    runs
}

/// The same for texts.
pub(super) fn lines(steps: u32, text: impl Fn(usize) -> Option<String>) -> Vec<Line> {
    runs(steps, text)
        .into_iter()
        .map(|(span, text)| Line {
            span,
            text: phrase(&text),
        })
        .collect()
}
