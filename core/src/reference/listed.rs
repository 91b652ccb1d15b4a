//! All reference data as lists to read, each with its source: the lists of categories and the law's own, the countries, the
//! reach of the rights, the calendars.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ReferenceKind, ReferenceList};
use crate::activity::LegalBasisKind;
use crate::calendar::Calendar;
use crate::country::{Country, CountryStatus};
use crate::error::Result;
use crate::findings::rule;
use crate::report::words::{date_of_text, term};
use crate::rights::{Applicability, RightRule, RightsMatrix};
use crate::words::{Arg, Lang, Words};

/// A list of reference data that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ListedKind {
    /// The six legal bases (Art. 6(1)).
    LegalBases,
    /// The conditions for special categories (Art. 9(2)).
    SpecialConditions,
    /// What permits processing of criminal data (Art. 10).
    CriminalConditions,
    /// The special categories themselves (Art. 9(1)).
    SpecialCategories,
    /// Categories of data subjects (Art. 30(1)(c)).
    DataSubjects,
    /// Categories of personal data (Art. 30(1)(c)).
    PersonalData,
    /// Categories of recipients (Art. 30(1)(d)).
    Recipients,
    /// Security measures (Art. 32(1)).
    Measures,
    /// Countries and international organisations with their status (Art. 45).
    Countries,
    /// Which right applies on which legal basis (Art. 7(3), 15 to 22).
    Rights,
    /// Calendars of public holidays (Regulation 1182/71, Art. 2).
    Calendars,
}

/// An entry of a list in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReferenceRow {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Other names by which it is found, in all languages.
    pub also: Vec<String>,
    /// The article, where it is one of the law's own.
    pub law: String,
    /// What the law asks to be known about it, in words.
    pub needs: Vec<String>,
    /// For a category of data: code of the special category; empty when it is none.
    pub special: String,
    /// For a category of data: whether it is criminal data.
    pub criminal: bool,
    /// What is known of it on the day, in words: status of a country, reach of a right, years of a calendar.
    pub detail: String,
}

/// A list with its source, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// What it is.
    pub title: String,
    /// The article it serves.
    pub law: String,
    /// Where it was taken from.
    pub source: String,
    /// Address of the source; empty where it has none.
    pub source_url: String,
    /// When it was last held against the source, ISO; empty when each entry has its own source.
    pub checked_on: String,
    /// The entries that hold on the day.
    pub items: Vec<ReferenceRow>,
}

impl ListedKind {
    /// The list of its own file, for those that have one.
    const fn own(self) -> Option<ReferenceKind> {
        match self {
            Self::LegalBases => Some(ReferenceKind::LegalBases),
            Self::SpecialConditions => Some(ReferenceKind::SpecialConditions),
            Self::CriminalConditions => Some(ReferenceKind::CriminalConditions),
            Self::SpecialCategories => Some(ReferenceKind::SpecialCategories),
            Self::DataSubjects => Some(ReferenceKind::DataSubjects),
            Self::PersonalData => Some(ReferenceKind::PersonalData),
            Self::Recipients => Some(ReferenceKind::Recipients),
            Self::Measures => Some(ReferenceKind::Measures),
            Self::Countries | Self::Rights | Self::Calendars => None,
        }
    }

    /// The list as of a day.
    ///
    /// # Errors
    /// `bug` when the bundled data contradict themselves, which tests refuse.
    pub fn list(self, as_of: NaiveDate, words: &Words) -> Result<Listed> {
        match (self.own(), self) {
            (Some(kind), _) => Ok(own(ReferenceList::bundled(kind)?, as_of, words)),
            (None, Self::Rights) => Ok(rights(RightsMatrix::bundled()?, as_of, words)),
            (None, Self::Calendars) => calendars(words),
            (None, _) => Ok(countries(as_of, words)),
        }
    }
}

fn own(list: &ReferenceList, as_of: NaiveDate, words: &Words) -> Listed {
    let lang = words.lang();
    let code_of = |value: Option<serde_json::Value>| {
        value.as_ref().and_then(|one| one.as_str()).unwrap_or_default().to_owned()
    };
    let items = list.on(as_of).map(|item| {
        let others = Lang::ALL.into_iter().filter(|other| *other != lang);
        let needs = item.needs.iter().map(|need| {
            words.say(&format!("particular-{}", code_of(serde_json::to_value(need).ok()).replace('_', "-")))
        });
        ReferenceRow {
            key: item.key.clone(),
            name: item.name.in_lang(lang).to_owned(),
            also: others.map(|one| item.name.in_lang(one).to_owned()).chain(item.also.clone()).collect(),
            law: rule::cite(&item.law, lang),
            needs: needs.collect(),
            special: code_of(item.special.and_then(|one| serde_json::to_value(one).ok())),
            criminal: item.criminal,
            detail: String::new(),
        }
    });
    Listed {
        title: list.title.in_lang(lang).to_owned(),
        law: rule::cite(&list.law, lang),
        source: list.source.clone(),
        source_url: list.source_url.clone(),
        checked_on: list.checked_on.map(|day| day.to_string()).unwrap_or_default(),
        items: items.collect(),
    }
}

fn countries(as_of: NaiveDate, words: &Words) -> Listed {
    let lang = words.lang();
    let all = Country::all().iter().chain(Country::international_organisations());
    let mut items: Vec<_> = all
        .map(|country| {
            let others = Lang::ALL.into_iter().filter(|other| *other != lang);
            ReferenceRow {
                key: country.code.clone(),
                name: country.name.in_lang(lang).to_owned(),
                also: others
                    .map(|one| country.name.in_lang(one).to_owned())
                    .chain([country.code.clone()])
                    .collect(),
                detail: standing(&country.status(as_of), words),
                ..ReferenceRow::default()
            }
        })
        .collect();
    items.sort_by_cached_key(|row| crate::search::fold(&row.name));
    Listed {
        title: words.say("reference-countries"),
        law: rule::cite("Art. 44, 45", lang),
        source: words.say("reference-countries-source"),
        source_url: COUNTRIES_URL.to_owned(),
        checked_on: String::new(),
        items,
    }
}

/// The Commission's list of adequacy decisions.
const COUNTRIES_URL: &str = "https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en";

/// The status with the decision behind it, its condition and its last day.
fn standing(status: &CountryStatus, words: &Words) -> String {
    let mut parts = vec![term(words, "country-status", status.code())];
    let (decision, condition) = match status {
        CountryStatus::Adequate { decision } => (Some(decision), None),
        CountryStatus::AdequateLimited { decision, condition } => (Some(decision), Some(condition)),
        CountryStatus::Member { .. } | CountryStatus::Third { .. } => (None, None),
    };
    parts.extend(condition.map(|one| one.in_lang(words.lang()).to_owned()));
    parts.extend(decision.map(|one| one.decision.clone()));
    if let Some(last) = decision.and_then(|one| one.valid_to) {
        let day = date_of_text(words, &last.to_string());
        parts.push(words.say_with("record-until", &[("date", day.into())]));
    }
    parts.join("; ")
}

fn rights(matrix: &RightsMatrix, as_of: NaiveDate, words: &Words) -> Listed {
    let holds = matrix.valid_from <= as_of && matrix.valid_to.is_none_or(|last| as_of <= last);
    let row = |rule: &RightRule| ReferenceRow {
        key: rule.right.code().to_owned(),
        name: words.say(&format!("right-{}", rule.right.code().replace('_', "-"))),
        law: rule::cite(&format!("Art. {}", rule.law), words.lang()),
        detail: reach(rule, words),
        ..ReferenceRow::default()
    };
    Listed {
        title: words.say("reference-rights"),
        law: rule::cite("Art. 7(3), 15-22", words.lang()),
        source: matrix.source.clone(),
        source_url: matrix.source_url.clone(),
        checked_on: matrix.checked_on.to_string(),
        items: matrix.rights.iter().filter(|_| holds).map(row).collect(),
    }
}

/// On which bases a right applies in full, and on which within limits.
fn reach(rule: &RightRule, words: &Words) -> String {
    let on = |wanted: Applicability| {
        let kinds = LegalBasisKind::ALL.into_iter().filter(|kind| rule.on(*kind) == wanted);
        kinds.map(|kind| term(words, "legal-basis-short", kind.code())).collect::<Vec<_>>()
    };
    let (full, limited) = (on(Applicability::Yes), on(Applicability::Limited));
    if full.len() == LegalBasisKind::ALL.len() {
        return words.say("reference-right-always");
    }
    let mut parts = Vec::new();
    for (id, bases) in [("reference-right-on", full), ("reference-right-limited", limited)] {
        if !bases.is_empty() {
            parts.push(words.say_with(id, &[("bases", Arg::from(bases.join(", ")))]));
        }
    }
    parts.join("; ")
}

fn calendars(words: &Words) -> Result<Listed> {
    let lang = words.lang();
    let mut items = Vec::new();
    let (mut source, mut made_on) = (String::new(), String::new());
    for named in Calendar::list()? {
        let calendar = Calendar::of(&named.code)?;
        source.clone_from(&calendar.source);
        made_on = calendar.generated_on.to_string();
        let others = Lang::ALL.into_iter().filter(|other| *other != lang);
        let args = [
            ("first", Arg::from(calendar.first_year.to_string())),
            ("last", Arg::from(calendar.last_year.to_string())),
            ("count", Arg::from(calendar.holidays_in(calendar.first_year))),
        ];
        items.push(ReferenceRow {
            key: named.code.clone(),
            name: named.name.in_lang(lang).to_owned(),
            also: others.map(|one| named.name.in_lang(one).to_owned()).chain([named.code]).collect(),
            detail: words.say_with("reference-calendar-years", &args),
            ..ReferenceRow::default()
        });
    }
    Ok(Listed {
        title: words.say("reference-calendars"),
        law: words.say("reference-calendars-law"),
        source,
        source_url: String::new(),
        checked_on: made_on,
        items,
    })
}
