//! Everything that an answer is made of, drawn together once: the request, its finds and what the register says of them.

use std::collections::BTreeSet;

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use super::paths;
use super::scope::{self, Portable, ScopeReason, Verdict};
use super::{Item, PackageKind, Records, Wish};
use crate::activity::{Activity, Origin, PersonalDataCategory};
use crate::enclosure::{self, Enclosure};
use crate::error::{Error, Kind, Result};
use crate::finds::{self, duplicates};
use crate::organisation::Organisation;
use crate::redaction::cut::{Cuts, Taken};
use crate::redaction::{self, Redaction};
use crate::request::{Collection, ColumnMapping, DataSubjectRequest, Person};
use crate::snapshot::Snapshot;
use crate::store::records::CollectedRecord;
use crate::words::{Lang, Words};

/// One column of one export with its judgement.
pub(crate) struct Field<'a> {
    pub(crate) mapping: ColumnMapping,
    /// The column as a plain path, without the quotation marks of keys that look like paths.
    pub(crate) path: String,
    pub(crate) category: Option<&'a PersonalDataCategory>,
    pub(crate) origin: Origin,
    pub(crate) verdict: Verdict,
    /// In how many records it has a value.
    pub(crate) filled: usize,
}

impl Field<'_> {
    /// Whether a package of this kind holds it.
    pub(crate) fn goes_into(&self, kind: super::PackageKind) -> bool {
        match kind {
            super::PackageKind::Access => !self.mapping.skip,
            super::PackageKind::Portability => self.verdict.portable == Portable::Yes,
        }
    }

    /// The category in words; the column itself while unmapped.
    pub(crate) fn meaning(&self) -> &str {
        self.category.map_or("", |category| &category.name)
    }
}

/// One searched export with the person's records.
pub(crate) struct Source<'a> {
    pub(crate) collection: &'a Collection,
    pub(crate) activity: Option<&'a Activity>,
    /// The system's name.
    pub(crate) system: String,
    /// Name of its files in the package, such as `01-newsletter`.
    pub(crate) stem: String,
    /// The person's records as they are handed over: each once, without what was redacted.
    pub(crate) records: Vec<CollectedRecord>,
    pub(crate) fields: Vec<Field<'a>>,
    /// Records found, those among them that an earlier export shows already.
    pub(crate) found: usize,
    /// What was taken out.
    pub(crate) cuts: Cuts<'a>,
}

/// A request with all its finds.
pub(crate) struct Case<'a> {
    pub(crate) snapshot: &'a Snapshot,
    pub(crate) request: &'a DataSubjectRequest,
    pub(crate) keeper: Option<&'a Organisation>,
    pub(crate) sources: Vec<Source<'a>>,
    /// The words of the person's language.
    pub(crate) words: &'static Words,
    /// The strings that were redacted, to be looked for in the finished package.
    pub(crate) taken: Vec<Taken>,
    /// The documents that go along with the copy: into an answer to access alone, for they are no data in a structured,
    /// machine-readable format (Art. 20(1)).
    pub(crate) enclosures: Vec<Enclosure<'a>>,
}

impl<'a> Source<'a> {
    /// The records as a package of this kind holds them; for access exact as collected, but for what was left out or
    /// redacted.
    pub(crate) fn cut(&self, kind: super::PackageKind) -> Vec<Value> {
        self.numbered(kind).into_iter().map(|(_, record)| record).collect()
    }

    /// The same, each with the number of its record within the collection.
    pub(crate) fn numbered(&self, kind: super::PackageKind) -> Vec<(u64, Value)> {
        let wanted: BTreeSet<&str> = self.fields_for(kind).map(|field| field.path.as_str()).collect();
        let left_out: BTreeSet<&str> =
            self.fields.iter().filter(|field| field.mapping.skip).map(|field| field.path.as_str()).collect();
        let keep = |path: &str| match kind {
            super::PackageKind::Access => !left_out.contains(path),
            super::PackageKind::Portability => wanted.contains(path),
        };
        let cut = self.records.iter().map(|record| (record.n, paths::pick(&record.record, &keep)));
        cut.filter(|(_, record)| record.as_object().is_none_or(|map| !map.is_empty())).collect()
    }

    /// Records that an earlier export of the system shows already.
    pub(crate) fn folded(&self) -> usize {
        self.found - self.records.len()
    }

    /// The redactions of records that this source hands over, with the place of the record among them, from 1.
    pub(crate) fn redactions(&self, kind: super::PackageKind) -> Vec<(usize, &'a Redaction)> {
        if self.cuts.is_empty() {
            return Vec::new();
        }
        let paths: BTreeSet<&str> = self.fields_for(kind).map(|field| field.path.as_str()).collect();
        let numbered = self.numbered(kind).into_iter().zip(1..);
        let each =
            numbered.flat_map(|((n, _), place)| self.cuts.on(n).into_iter().map(move |one| (place, one)));
        each.filter(|(_, one)| one.column.is_empty() || paths.contains(one.column.as_str())).collect()
    }

    /// The fields that say of each record from whom it came, as far as they are handed over (Art. 15(1)(g)).
    pub(crate) fn sources_of_records(&self) -> impl Iterator<Item = &Field<'a>> {
        self.fields_for(super::PackageKind::Access).filter(|field| field.mapping.tells_source)
    }

    /// The fields that a package of this kind holds.
    pub(crate) fn fields_for(&self, kind: super::PackageKind) -> impl Iterator<Item = &Field<'a>> {
        self.fields.iter().filter(move |field| field.goes_into(kind))
    }
}

impl<'a> Case<'a> {
    /// Draws the case together: folds what stands in two exports of a system, and takes out what was redacted. From here
    /// on no part of an answer sees redacted words. `fallback` is the language where the person's is not known.
    pub(crate) fn gather(
        snapshot: &'a Snapshot,
        records: Records<'_>,
        wish: &Wish,
        fallback: Lang,
    ) -> Result<Self> {
        let request = snapshot.requests.find(&wish.request_id).ok_or_else(|| {
            Error::new(Kind::NotFound, "package-request-missing").with("reference", wish.request_id.as_str())
        })?;
        let words = Words::of(Lang::from_code(&request.person.language).unwrap_or(fallback));
        let exports = finds::gather(snapshot, records, request)?;
        let folded = duplicates::fold_exports(&exports);
        let cuts = cuts(&exports, &folded, &redaction::of_request(snapshot, &request.id));
        let (mut sources, mut taken) = (Vec::new(), Vec::new());
        for ((index, export), cuts) in exports.into_iter().enumerate().zip(cuts) {
            let found = export.records.len();
            let mut records = export.records;
            records.retain(|record| !folded.is_folded(index, record.n));
            // What the columns are is read before anything is taken out of them.
            let fields = fields(export.collection, export.activity, &records, wish);
            for record in &mut records {
                taken.extend(cuts.apply(record, words));
            }
            let stem = format!("{:02}-{}", index + 1, slug(&export.system, &request.person));
            let (collection, activity, system) = (export.collection, export.activity, export.system);
            sources.push(Source { collection, activity, system, stem, records, fields, found, cuts });
        }
        forget_what_stays(&mut taken, &sources);
        let enclosures = match wish.kind {
            PackageKind::Access => enclosure::enclosed(snapshot, &request.id, words),
            PackageKind::Portability => Vec::new(),
        };
        Ok(Self { snapshot, request, keeper: snapshot.keeper(), sources, words, taken, enclosures })
    }

    /// The activities in which data of the person were found, each once, in the order of reference.
    pub(crate) fn activities(&self) -> Vec<&'a Activity> {
        let mut found: Vec<&Activity> = Vec::new();
        for activity in self.found().filter_map(|source| source.activity) {
            if !found.iter().any(|known| known.id == activity.id) {
                found.push(activity);
            }
        }
        found.sort_by_cached_key(|activity| crate::snapshot::reference_order(&activity.reference));
        found
    }

    /// The sources in which something was found.
    pub(crate) fn found(&self) -> impl Iterator<Item = &Source<'a>> {
        self.sources.iter().filter(|source| !source.records.is_empty())
    }

    /// The sources of one activity in which something was found.
    pub(crate) fn of_activity(&self, activity: &Activity) -> Vec<&Source<'a>> {
        self.found().filter(|source| source.activity.is_some_and(|own| own.id == activity.id)).collect()
    }

    /// Each item with its judgement, for the DPO.
    pub(crate) fn items(&self, words: &Words) -> Vec<Item> {
        let each = self.sources.iter().flat_map(|source| {
            source.fields.iter().map(move |field| Item {
                collection_id: source.collection.id.clone(),
                system: source.system.clone(),
                activity_id: source.activity.map(|activity| activity.id.clone()).unwrap_or_default(),
                column: field.mapping.column.clone(),
                category_id: field.category.map(|category| category.id.clone()).unwrap_or_default(),
                category: field.meaning().to_owned(),
                origin: field.origin,
                filled: u64::try_from(field.filled).unwrap_or(u64::MAX),
                portable: field.verdict.portable,
                reason: field.verdict.reason,
                words: field.verdict.reason.words(words),
            })
        });
        each.collect()
    }
}

/// What is cut out of each export; a record that is shown for others loses what is redacted in any of them.
fn cuts<'a>(
    exports: &[finds::Searched<'a>],
    folded: &duplicates::Folded,
    redactions: &[&'a Redaction],
) -> Vec<Cuts<'a>> {
    let own: Vec<Cuts<'a>> =
        exports.iter().map(|export| Cuts::of(redactions, &export.collection.id)).collect();
    let mut all = own.clone();
    for ((export, record), (shown_in, shown)) in folded.pairs() {
        all[shown_in].also(shown, &own[export], record);
    }
    all
}

/// A record that is withheld as a whole may hold what another one hands over, such as the person's own address: only what
/// is in no other record has to be nowhere.
fn forget_what_stays(taken: &mut Vec<Taken>, sources: &[Source<'_>]) {
    if !taken.iter().any(|one| one.whole_record) {
        return;
    }
    let mut stays = BTreeSet::new();
    for record in sources.iter().flat_map(|source| &source.records) {
        paths::each_leaf(&record.record, &mut |_, value| {
            stays.insert(paths::as_text(value));
        });
    }
    taken.retain(|one| !one.whole_record || !stays.contains(&one.text));
}

/// The mapped columns in their order, then leaves of the records that no mapping names.
fn fields<'a>(
    collection: &Collection,
    activity: Option<&'a Activity>,
    records: &[CollectedRecord],
    wish: &Wish,
) -> Vec<Field<'a>> {
    let mut fields: Vec<Field<'a>> = Vec::new();
    let mut places = std::collections::BTreeMap::new();
    let mut add = |mapping: ColumnMapping, fields: &mut Vec<Field<'a>>| -> usize {
        let path = paths::plain(&mapping.column);
        if let Some(place) = places.get(&path) {
            return *place;
        }
        places.insert(path.clone(), fields.len());
        let category = activity.and_then(|activity| activity.personal_data_category(&mapping.category_id));
        let origin = category.map_or(mapping.origin, |category| scope::origin_of(category, &mapping));
        let mut verdict = scope::judge(activity, &mapping);
        if verdict.portable == Portable::Decide && wish.includes(&collection.id, &mapping.column) {
            verdict = Verdict { portable: Portable::Yes, reason: ScopeReason::Decided };
        }
        fields.push(Field { mapping, path, category, origin, verdict, filled: 0 });
        fields.len() - 1
    };
    for mapping in &collection.columns {
        add(mapping.clone(), &mut fields);
    }
    for record in records {
        let mut seen = BTreeSet::new();
        paths::each_leaf(&record.record, &mut |path, value| {
            let mapping = ColumnMapping { column: path.to_owned(), ..ColumnMapping::default() };
            let place = add(mapping, &mut fields);
            if !paths::as_text(value).is_empty() && value != &Value::Array(Vec::new()) && seen.insert(place) {
                fields[place].filled += 1;
            }
        });
    }
    // A null where other records hold an object is no column of its own.
    let mapped =
        |field: &Field<'_>| collection.columns.iter().any(|column| column.column == field.mapping.column);
    fields.retain(|field| field.filled > 0 || mapped(field));
    fields
}

/// A file name of `[a-z0-9-]` from a system's name; never from the person's own data.
fn slug(name: &str, person: &Person) -> String {
    let plain = plain(name);
    let own: Vec<String> = person
        .name
        .split_whitespace()
        .chain(person.identifiers.iter().map(|identifier| identifier.value.as_str()))
        .map(self::plain)
        .filter(|part| part.len() > 2)
        .collect();
    let personal = own.iter().any(|part| plain.contains(part.as_str()));
    let reserved = matches!(plain.as_str(), "con" | "prn" | "aux" | "nul");
    if plain.is_empty() || personal || reserved { "system".to_owned() } else { plain }
}

fn plain(name: &str) -> String {
    let mut plain = String::new();
    for c in name.nfkd().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            plain.push(c);
        } else if !unicode_normalization::char::is_combining_mark(c)
            && !plain.is_empty()
            && !plain.ends_with('-')
        {
            plain.push('-');
        }
        if plain.len() >= 40 {
            break;
        }
    }
    plain.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_plain_and_never_personal() {
        let nobody = Person::default();
        assert_eq!(slug("Newsletter (Brevo)", &nobody), "newsletter-brevo", "letters and digits");
        assert_eq!(slug("Größe & Café", &nobody), "gro-e-cafe", "marks are dropped");
        for hostile in ["../../etc/passwd", "..", "a\0b", "con", "C:\\x", "\u{202e}fdp.exe", "日本", ""] {
            let name = slug(hostile, &nobody);
            assert!(
                !name.is_empty()
                    && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
                "{hostile:?} became {name:?}"
            );
        }
        let person = Person { name: "Mira Vogt".into(), ..Person::default() };
        assert_eq!(slug("Export Vogt, Mira", &person), "system", "the person's name is no file name");
    }
}
