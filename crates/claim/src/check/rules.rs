//! How the tables of a claim fit together. A rule stays silent about what could not be read.

mod around;
mod denial;
mod headline;
mod leads;
mod order;
mod raised;
mod relays;
mod roles;
mod stances;
mod unused;
mod versions;
mod withdrawals;
mod words;

use super::{sink::Sink, written::Claim};

/// Reports whatever does not fit.
pub(crate) fn check(sink: &mut Sink, claim: &Claim) {
    headline::check(sink, claim);
    stances::check(sink, claim);
    words::check(sink, claim);
    around::check(sink, claim);
    order::check(sink, claim);
    relays::check(sink, claim);
    versions::check(sink, claim);
    roles::check(sink, claim);
    withdrawals::check(sink, claim);
    raised::check(sink, claim);
    leads::check(sink, claim);
    unused::check(sink, claim);
    denial::check(sink, claim);
}
