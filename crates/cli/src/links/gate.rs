//! One question at a time to each host, and a pause between two.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    thread::sleep,
    time::{Duration, Instant},
};

/// When each host was last asked; locked while it is being asked.
type Last = Arc<Mutex<Option<Instant>>>;

/// Lets questions through.
pub(crate) struct Gate {
    pause: Duration,
    hosts: Mutex<HashMap<String, Last>>,
}

impl Gate {
    pub(crate) fn new(pause: Duration) -> Self {
        Self {
            pause,
            hosts: Mutex::default(),
        }
    }

    /// Asks when it is the host's turn.
    pub(crate) fn through<T>(&self, host: &str, ask: impl FnOnce() -> T) -> T {
        let last = {
            let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
            hosts.entry(host.to_owned()).or_default().clone()
        };
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(last) = *last {
            sleep(self.pause.saturating_sub(last.elapsed()));
        }
        let answer = ask();
        *last = Some(Instant::now());
        answer
    }
}
