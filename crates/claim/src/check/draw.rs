use super::{Counts, Level, Problem, Problems};
use annotate_snippets::{AnnotationKind, Level as Title, Origin, Renderer, Snippet};
use std::ops::Range;

/// Draws every problem, one after another, and counts them in the last line.
pub(crate) fn draw(problems: &Problems, color: bool) -> String {
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut drawn = String::new();
    for problem in problems {
        drawn.push_str(&draw_one(
            &renderer,
            problem,
            &problems.path,
            &problems.text,
        ));
        drawn.push_str("\n\n");
    }
    drawn.push_str(&format!("{}: {}", problems.path, problems.counts()));
    if problems.left_out != Counts::default() {
        drawn.push_str(&format!(", of which {} are shown", problems.found.len()));
    }
    drawn.push('\n');
    drawn
}

fn draw_one(renderer: &Renderer, problem: &Problem, path: &str, text: &str) -> String {
    let level = match problem.rule.level() {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
    };
    let title = level
        .primary_title(&*problem.message)
        .id(problem.rule.name());
    let mut group = match lines_around(problem, text) {
        Some(lines) => {
            let shown = text.get(lines.clone()).unwrap_or_default();
            let before = text.get(..lines.start).unwrap_or_default();
            let mut snippet = Snippet::source(shown)
                .line_start(before.matches('\n').count() + 1)
                .path(path.to_owned());
            for (i, (range, label)) in problem.labels.iter().enumerate() {
                let kind = if i == 0 {
                    AnnotationKind::Primary
                } else {
                    AnnotationKind::Context
                };
                let place =
                    |byte: usize| text.floor_char_boundary(byte).saturating_sub(lines.start);
                let label = Some(label.as_str()).filter(|label| !label.is_empty());
                snippet = snippet
                    .annotation(kind.span(place(range.start)..place(range.end)).label(label));
            }
            title.element(snippet)
        }
        None => title.element(Origin::path(path.to_owned())),
    };
    if let Some(help) = &problem.help {
        group = group.element(Title::HELP.message(&**help));
    }
    renderer.render(&[group])
}

/// The whole lines from the first place marked to the last: what is drawn never costs more than
/// what is shown, however large the file.
fn lines_around(problem: &Problem, text: &str) -> Option<Range<usize>> {
    let first = problem.labels.iter().map(|(range, _)| range.start).min()?;
    let last = problem.labels.iter().map(|(range, _)| range.end).max()?;
    let (first, last) = (
        text.floor_char_boundary(first),
        text.floor_char_boundary(last),
    );
    let start = text
        .get(..first)?
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    let end = text
        .get(last..)?
        .find('\n')
        .map_or(text.len(), |newline| last + newline);
    Some(start..end)
}
