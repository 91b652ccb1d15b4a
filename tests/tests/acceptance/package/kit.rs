//! What the tests of packages share: a register with the sample, one request, and what was found for it.

use ropadesk_core::activity::{Activity, Origin};
use ropadesk_core::collect::Unwatched;
use ropadesk_core::moment::Moment;
use ropadesk_core::package::{self, Built, Material, PackageKind, Preflight, SigningKey, Verifying, Wish};
use ropadesk_core::register::{Op, Register};
use ropadesk_core::request::{Collection, ColumnMapping, DataSubjectRequest, Person, Right};
use ropadesk_core::sample;
use ropadesk_core::store::records::CollectedRecord;
use ropadesk_core::words::{Lang, Words};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::fresh;

/// A register with the sample and one request, in a folder of its own.
pub struct Case {
    pub register: Register,
    pub moment: Moment,
    folder: PathBuf,
    collections: usize,
}

impl Drop for Case {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A column: name, part of the category's name (empty: unmapped), origin.
pub type Column<'a> = (&'a str, &'a str, Origin);

impl Case {
    pub fn new(name: &str) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder =
            std::env::temp_dir().join(format!("ropadesk-package-{name}-{}-{number}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        let moment = fresh::moment();
        let mut register = Register::create(&folder.join("t.ropa"), None, &moment).expect("a register");
        sample::load(&mut register, &moment).expect("the sample");
        let request = DataSubjectRequest {
            id: "request-1".into(),
            reference: "R-2026-001".into(),
            rights: vec![Right::Access, Right::Portability],
            received_on: "2026-11-16".into(),
            person: Person { name: "Mira Vogt-Łącka".into(), language: "en".into(), ..Person::default() },
            ..DataSubjectRequest::default()
        };
        register.change(Op::RequestLogged, &moment, |change| change.put(&request)).expect("a request");
        Self { register, moment, folder, collections: 0 }
    }

    pub fn activity(&self, reference: &str) -> Activity {
        self.register.snapshot().activities.find(reference).expect("an activity of the sample").clone()
    }

    pub fn change_activity(&mut self, reference: &str, change_it: impl FnOnce(&mut Activity)) {
        let mut activity = self.activity(reference);
        change_it(&mut activity);
        self.register.change(Op::RecordSaved, &self.moment, |change| change.put(&activity)).expect("saved");
    }

    pub fn collect(&mut self, system: &str, reference: &str, columns: &[Column<'_>], records: &[Value]) {
        self.collections += 1;
        let activity = self.activity(reference);
        let mappings = columns.iter().map(|(name, category, origin)| {
            let found = activity
                .personal_data
                .iter()
                .find(|known| !category.is_empty() && known.name.contains(category));
            assert!(found.is_some() || category.is_empty(), "{reference} has no category {category}");
            ColumnMapping {
                column: (*name).to_owned(),
                category_id: found.map(|known| known.id.clone()).unwrap_or_default(),
                origin: *origin,
                confirmed: true,
                ..ColumnMapping::default()
            }
        });
        let collection = Collection {
            id: format!("collection-{}", self.collections),
            reference: format!("C-{}", self.collections),
            request_id: "request-1".into(),
            system: system.to_owned(),
            activity_id: activity.id.clone(),
            file_name: format!("export-{}.csv", self.collections),
            sha256: "ab".repeat(32),
            rows_read: 2000,
            rows_matched: records.len() as u64,
            columns: mappings.collect(),
            ..Collection::default()
        };
        self.put_collection(&collection, records);
    }

    pub fn put_collection(&mut self, collection: &Collection, records: &[Value]) {
        self.register
            .change(Op::Collected, &self.moment, |change| {
                change.put(collection)?;
                for (index, record) in records.iter().enumerate() {
                    let record = CollectedRecord {
                        n: index as u64 + 1,
                        position: format!("row {}", index + 2),
                        matched_by: "email".into(),
                        record: record.clone(),
                    };
                    change.add_collected(&collection.id, &record)?;
                }
                Ok(())
            })
            .expect("collected");
    }

    pub fn change_columns(&mut self, collection: &str, change_it: impl Fn(&mut ColumnMapping)) {
        let mut collection =
            self.register.snapshot().collections.get(collection).expect("a collection").clone();
        collection.columns.iter_mut().for_each(change_it);
        self.register
            .change(Op::ColumnsMapped, &self.moment, |change| change.put(&collection))
            .expect("saved");
    }

    pub fn wish(&self, kind: PackageKind) -> Wish {
        let journal_head = package::journal_head(&self.register).expect("a journal");
        Wish { journal_head, ..Wish::new("R-2026-001", kind, self.moment.today_on) }
    }

    pub fn try_build(&self, wish: &Wish) -> ropadesk_core::error::Result<Built> {
        // No documents are attached to these cases: `documents.rs` has them.
        let (records, contents) = (|id: &str| self.register.collected(id), |_: &str| Ok(None));
        let material = Material { records: &records, contents: &contents, progress: &Unwatched };
        package::build(&self.register.snapshot(), material, wish, Lang::En, &key())
    }

    pub fn build(&self, kind: PackageKind) -> Built {
        self.try_build(&self.wish(kind)).expect("a package")
    }

    pub fn preflight(&self, kind: PackageKind) -> Preflight {
        self.preflight_of(&self.wish(kind))
    }

    pub fn preflight_of(&self, wish: &Wish) -> Preflight {
        let snapshot = self.register.snapshot();
        let words = Words::of(Lang::En);
        package::preflight(&snapshot, &|id| self.register.collected(id), wish, words).expect("a judgement")
    }
}

/// The files of a package, read by a plain ZIP reader.
pub fn unzip(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a ZIP file");
    (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).expect("an entry");
            let mut content = Vec::new();
            file.read_to_end(&mut content).expect("its content");
            (file.name().expect("a name").into_owned(), content)
        })
        .collect()
}

pub fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files.get(path).unwrap_or_else(|| panic!("{path} is missing")).clone()).expect("UTF-8")
}

/// The key by which the tests sign.
pub fn key() -> SigningKey {
    SigningKey::from_seed([7; 32])
}

pub fn verified(bytes: &[u8]) -> package::Verification {
    verified_with(bytes, Verifying::default())
}

pub fn verified_with(bytes: &[u8], known: Verifying<'_>) -> package::Verification {
    package::verify(bytes, known, Words::of(Lang::En)).expect("a judgement")
}

/// The codes of what is wrong.
pub fn codes(found: &package::Verification) -> Vec<&str> {
    found.problems.iter().map(|problem| problem.code.as_str()).collect()
}

/// One person with the six items of AC-30.
pub fn six_items() -> Case {
    let mut case = Case::new("six");
    let u = Origin::Unstated;
    case.collect(
        "Account service",
        "A05",
        &[
            ("email", "email address", u),
            ("phone", "mobile phone", u),
            ("churn_score", "email address", Origin::Inferred),
        ],
        &[json!({"email": "mira@example.org", "phone": "+49 151 0000001", "churn_score": "score-7713"})],
    );
    case.collect(
        "Web analytics",
        "A03",
        &[("page", "pages visited", u)],
        &[json!({"page": "/pricing-page-visited"})],
    );
    case.collect("Log server", "A02", &[("ip", "IP address", u)], &[json!({"ip": "203.0.113.77"})]);
    case.collect("Survey", "A26", &[("rating", "rating", u)], &[json!({"rating": "rated-9-of-10"})]);
    case.collect("Web store", "A06", &[("card", "last 4", u)], &[json!({"card": "card-4929-xx"})]);
    case
}
