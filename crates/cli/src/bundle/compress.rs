use super::{Fault, write};
use flate2::{Compression, write::GzEncoder};
use std::{
    io::{self, Write},
    path::Path,
};

/// Writes `.br` and `.gz` beside a file, as small as they get: servers that know them send
/// them as they are.
pub(super) fn beside(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let with = |extension: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(extension);
        std::path::PathBuf::from(name)
    };
    let fault = |error| Fault::Write(path.to_owned(), error);
    write(&with(".br"), &brotli(bytes).map_err(fault)?)?;
    write(&with(".gz"), &gzip(bytes).map_err(fault)?)
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut small = Vec::new();
    let best = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut small, &best)?;
    Ok(small)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut small = GzEncoder::new(Vec::new(), Compression::best());
    small.write_all(bytes)?;
    small.finish()
}
