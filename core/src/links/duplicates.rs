//! Records that are probably the same: by their names without legal form, letter case, accents and punctuation.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Uses;
use super::apart::are_apart;
use crate::search::fold;
use crate::snapshot::{Record, Snapshot};
use crate::store::table::Noun;

/// Legal forms that do not tell two companies apart, as they stand after folding, without points and blanks.
const LEGAL_FORMS: &[&str] = &[
    "ab",
    "ag",
    "aktiengesellschaft",
    "ao",
    "aps",
    "as",
    "asa",
    "ass",
    "bhd",
    "bv",
    "bvba",
    "co",
    "company",
    "corp",
    "corporation",
    "doo",
    "ek",
    "eg",
    "eurl",
    "ev",
    "gbr",
    "ggmbh",
    "gesmbh",
    "gmbh",
    "hf",
    "inc",
    "incorporated",
    "kft",
    "kg",
    "kgaa",
    "kk",
    "lda",
    "limited",
    "llc",
    "llp",
    "lp",
    "ltd",
    "ltda",
    "mbh",
    "nv",
    "ohg",
    "oo",
    "ooo",
    "oy",
    "oyj",
    "pao",
    "plc",
    "pty",
    "pte",
    "pvt",
    "sa",
    "sarl",
    "sas",
    "sasu",
    "sca",
    "sci",
    "se",
    "sl",
    "snc",
    "spa",
    "spzoo",
    "srl",
    "sro",
    "ug",
    "uab",
    "vzw",
    "zao",
];

/// Words between name and legal form, as in "GmbH & Co. KG" or "Société X et Cie".
const BETWEEN: &[&str] = &["and", "cie", "et", "und"];

/// A name without legal form, letter case, accents, blanks and punctuation; equal keys are probably the same.
#[must_use]
pub fn name_key(name: &str) -> String {
    // Points and apostrophes join what they stand between: S.A. is SA, L'Oréal is Loréal.
    let joined: String = fold(name).chars().filter(|c| !matches!(c, '.' | '\'' | '’' | '´' | '`')).collect();
    let spelled =
        joined.replace('ß', "ss").replace('æ', "ae").replace('œ', "oe").replace('ø', "o").replace('ł', "l");
    let tokens: Vec<&str> =
        spelled.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty()).collect();
    let is_form = |token: &str| LEGAL_FORMS.contains(&token);
    let mut name = tokens.as_slice();
    let mut formed = false;
    while let Some((last, before)) = name.split_last() {
        let is_tail = is_form(last) || formed && BETWEEN.contains(last);
        if before.is_empty() || !is_tail {
            break;
        }
        formed = true;
        name = before;
    }
    while name.len() > 1 && is_form(name[0]) {
        name = &name[1..];
    }
    name.concat()
}

/// A record by its names, for lists and dialogs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RecordName {
    /// Kind of record.
    pub noun: Noun,
    /// Identifier.
    pub id: String,
    /// Reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Name.
    pub name: String,
    /// In how many places it is used.
    pub uses: usize,
}

impl RecordName {
    /// Of a record.
    #[must_use]
    pub fn of<T: Record>(record: &T, uses: &Uses<'_>) -> Self {
        Self {
            noun: T::NOUN,
            id: record.id().to_owned(),
            reference: record.reference().to_owned(),
            name: record.name().to_owned(),
            uses: uses.count(record.id()),
        }
    }
}

/// Records that are probably the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DuplicateGroup {
    /// The records; the first is proposed to stay: it is used most, then oldest by reference.
    pub records: Vec<RecordName>,
}

/// Groups of records of one kind that are probably the same, by the reference of their first.
#[must_use]
pub fn groups<T: Record>(snapshot: &Snapshot, uses: &Uses<'_>) -> Vec<DuplicateGroup> {
    let mut by_key: BTreeMap<String, Vec<RecordName>> = BTreeMap::new();
    let all = T::table(snapshot).by_reference();
    let mut order = Vec::new();
    for record in all {
        let key = name_key(record.name());
        if key.is_empty() {
            continue;
        }
        let group = by_key.entry(key.clone()).or_default();
        if group.is_empty() {
            order.push(key);
        }
        group.push(RecordName::of(record, uses));
    }
    let mut groups = Vec::new();
    for key in order {
        let Some(mut records) = by_key.remove(&key).filter(|records| records.len() > 1) else { continue };
        records.sort_by_key(|record| std::cmp::Reverse(record.uses));
        groups.extend(parted::<T>(snapshot, records).into_iter().map(|records| DuplicateGroup { records }));
    }
    groups
}

/// The records of a group without those that were told apart from all others; the first two of each part are a pair of
/// which nobody has said that they are not the same.
fn parted<T: Record>(snapshot: &Snapshot, mut left: Vec<RecordName>) -> Vec<Vec<RecordName>> {
    let table = T::table(snapshot);
    let same = |one: &RecordName, other: &RecordName| match (table.get(&one.id), table.get(&other.id)) {
        (Some(one), Some(other)) => !are_apart(snapshot, one, other),
        _ => false,
    };
    let mut parts = Vec::new();
    while !left.is_empty() {
        let mut part = vec![left.remove(0)];
        let mut at = 0;
        while at < part.len() {
            let (near, far): (Vec<_>, Vec<_>) = left.into_iter().partition(|one| same(&part[at], one));
            part.extend(near);
            left = far;
            at += 1;
        }
        if part.len() > 1 {
            parts.push(part);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::name_key;

    #[test]
    fn legal_form_case_accents_and_punctuation_do_not_tell_two_names_apart() {
        for (one, other) in [
            ("Müller Hosting GmbH", "MULLER-HOSTING"),
            ("Müller Hosting GmbH & Co. KG", "Muller Hosting KG"),
            ("Société Générale S.A.", "societe generale sa"),
            ("L'Oréal", "L’OREAL SA"),
            ("Mail Chimp, Inc.", "Mailchimp"),
            ("AO Kaspersky Lab", "Kaspersky Lab"),
            ("Straße AG", "strasse"),
            ("Dupont et Cie SARL", "Dupont"),
        ] {
            assert_eq!(name_key(one), name_key(other), "{one} and {other} are probably the same");
        }
    }

    #[test]
    fn other_names_stay_apart() {
        for (one, other) in
            [("Mail Carrier Ltd", "Mail Courier Ltd"), ("Hosting 1", "Hosting 2"), ("SE", "AG")]
        {
            assert_ne!(name_key(one), name_key(other), "{one} and {other} are two");
        }
        assert_eq!(name_key("Co"), "co", "a name that is a legal form stays a name");
        assert_eq!(name_key(" – "), "", "punctuation alone is no name");
    }
}
