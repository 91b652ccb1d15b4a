//! The words of rows: ten thousand transfers say the same few things, so each is put into words once.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::Safeguard;
use super::verdict::{Reason, ReasonInWords, Standing, country_name};
use crate::country;
use crate::report::words::{name_of, term};
use crate::words::Words;

/// A country as a row shows it.
#[derive(Debug, Clone, Default)]
pub(super) struct CountryInWords {
    /// Its name.
    pub name: String,
    /// Its status as a code; empty when the code of the country is unknown.
    pub status: String,
}

/// What was put into words so far, in one language as of one day.
pub(super) struct Wording<'w> {
    words: &'w Words,
    as_of: NaiveDate,
    countries: HashMap<String, CountryInWords>,
    safeguards: HashMap<Safeguard, String>,
    standings: HashMap<Standing, String>,
    reasons: HashMap<Reason, ReasonInWords>,
}

impl<'w> Wording<'w> {
    pub(super) fn new(words: &'w Words, as_of: NaiveDate) -> Self {
        Self {
            words,
            as_of,
            countries: HashMap::new(),
            safeguards: HashMap::new(),
            standings: HashMap::new(),
            reasons: HashMap::new(),
        }
    }

    pub(super) fn country(&mut self, code: &str) -> CountryInWords {
        let (words, as_of) = (self.words, self.as_of);
        let say = || CountryInWords {
            name: country_name(code, words),
            status: country::status(code, as_of).map(|one| one.code().to_owned()).unwrap_or_default(),
        };
        self.countries.entry(code.to_owned()).or_insert_with(say).clone()
    }

    pub(super) fn safeguard(&mut self, safeguard: Safeguard) -> String {
        let words = self.words;
        self.safeguards.entry(safeguard).or_insert_with(|| name_of(words, "safeguard", &safeguard)).clone()
    }

    pub(super) fn standing(&mut self, standing: Standing) -> String {
        let say = || term(self.words, "transfer-standing", standing.code());
        self.standings.entry(standing).or_insert_with(say).clone()
    }

    pub(super) fn reasons(&mut self, reasons: &[Reason]) -> Vec<ReasonInWords> {
        let mut say = |reason: &Reason| match self.reasons.get(reason) {
            Some(said) => said.clone(),
            None => {
                let said = reason.in_words(self.words);
                self.reasons.insert(reason.clone(), said.clone());
                said
            }
        };
        reasons.iter().map(&mut say).collect()
    }
}
