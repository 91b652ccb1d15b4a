//! When and for whom something is done; passed in by the host, because the core has no clock.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

use crate::error::{Error, Result};
use crate::words::{Lang, Words};

/// The instant, the civil day, the language and the person of one command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The instant, UTC.
    pub now: DateTime<Utc>,
    /// The civil day where the controller sits.
    pub today_on: NaiveDate,
    /// The language of the answer.
    pub lang: Lang,
    /// Who acts, for the journal.
    pub actor: String,
}

impl Moment {
    /// The instant as ISO 8601 in UTC, to the second.
    #[must_use]
    pub fn now_at(&self) -> String {
        self.now.to_rfc3339_opts(SecondsFormat::Secs, true)
    }

    /// The words of the language.
    #[must_use]
    pub fn words(&self) -> &'static Words {
        Words::of(self.lang)
    }

    /// A fresh identifier: time-ordered, so that lists by identifier are lists by age.
    ///
    /// # Errors
    /// Bug when the system has no randomness.
    pub fn new_id(&self) -> Result<String> {
        let mut random = [0_u8; 10];
        getrandom::fill(&mut random).map_err(|_| Error::bug("moment/random"))?;
        let millis = u64::try_from(self.now.timestamp_millis()).unwrap_or(0);
        Ok(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().to_string())
    }
}
