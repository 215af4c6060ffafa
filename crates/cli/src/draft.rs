//! A claim file to begin with: from what the author gives and what saved pages say.

mod choose;
mod fits;
mod ids;
mod saved;
mod source;
mod template;
mod toml;

pub(crate) use fits::{first_problem, source_line, visible};
pub(crate) use ids::identify;
pub(crate) use saved::from_file;
pub(crate) use source::Source;
pub(crate) use template::Draft;
pub(crate) use toml::quoted;
