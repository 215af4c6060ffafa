use super::{
    Problem, Problems, Rule,
    say::count,
    sink::{Given, Sink},
    span::Span,
};

/// The most a claim file may weigh. The largest anybody wrote by hand is a twentieth of it.
const MOST_BYTES: usize = 1 << 20;

/// The file as text.
pub(crate) fn decode(path: &str, bytes: &[u8]) -> Result<String, Problems> {
    let mut sink = Sink::default();
    if bytes.len() > MOST_BYTES {
        let message = format!("expected at most {MOST_BYTES} bytes, found {}", bytes.len());
        let problem = Problem::new(Rule::FileTooLarge, message)
            .help("a claim file holds short quotations, never whole articles or pictures");
        let reported: Given<String> = Err(sink.report(problem));
        return sink
            .finish(path, String::new(), reported)
            .map(|(text, _)| text);
    }
    let mut text = String::with_capacity(bytes.len());
    let mut given = Ok(());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            let start = text.len();
            text.push(char::REPLACEMENT_CHARACTER);
            let found: Vec<String> = chunk
                .invalid()
                .iter()
                .map(|byte| format!("{byte:02X}"))
                .collect();
            let number = count(found.len(), "byte");
            let problem = Problem::new(
                Rule::NotUtf8,
                format!("expected UTF-8 text, found {number} of something else"),
            )
            .at(
                Span {
                    start,
                    end: text.len(),
                },
                format!("hexadecimal {}", found.join(" ")),
            )
            .help("save the file as UTF-8 in the editor it was written with");
            given = Err(sink.report(problem));
        }
    }
    match given {
        Ok(()) => Ok(text),
        Err(reported) => {
            let refused: Given<String> = Err(reported);
            sink.finish(path, text, refused).map(|(text, _)| text)
        }
    }
}
