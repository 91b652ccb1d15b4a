//! What an import will do to each record: seen before it is done, and then done in one change.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};

use crate::collect::Progress;
use crate::error::{Error, Problem, Result};
use crate::import::matching::{Index, Match};
use crate::import::values::ValueQuestion;
use crate::import::{ImportAction, Imported, merge};
use crate::register::Change;
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::words::{Arg, Words};

/// One record as it is and as it will be.
#[derive(Debug, Clone)]
pub struct Planned {
    /// Its kind.
    pub noun: Noun,
    /// As it stands in the register; none for a new one.
    pub before: Option<Value>,
    /// As it will stand.
    pub after: Value,
    /// Rows of the table, or none.
    pub rows: Vec<u32>,
    /// The sheet it comes from; empty where there is none.
    pub sheet: String,
    /// Why it cannot be taken in; empty when it can.
    pub problems: Vec<Problem>,
    /// The user, or the rule for new or known records, leaves it out.
    pub skipped: bool,
    /// It is new only because other records of the import name it, and goes with them.
    pub linked: bool,
    /// It is new and others that come in point at it: it cannot be left out by itself.
    pub needed: bool,
}

impl Planned {
    /// What happens to it.
    #[must_use]
    pub fn action(&self) -> ImportAction {
        match &self.before {
            None => ImportAction::New,
            Some(before) if *before == self.after => ImportAction::Unchanged,
            Some(_) => ImportAction::Changed,
        }
    }

    /// Whether it cannot be taken in; what is left out on purpose is no error.
    #[must_use]
    pub fn is_error(&self) -> bool {
        !self.skipped && !self.problems.is_empty()
    }

    /// Whether it will be written.
    #[must_use]
    pub fn writes(&self) -> bool {
        !self.skipped && self.problems.is_empty() && self.action() != ImportAction::Unchanged
    }

    /// A text of the record.
    #[must_use]
    pub fn text(&self, key: &str) -> &str {
        self.after.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// What the record is called.
    #[must_use]
    pub fn name(&self) -> &str {
        match (self.text("name"), self.text("category"), self.text("title")) {
            ("", "", title) => title,
            ("", category, _) => category,
            (name, ..) => name,
        }
    }
}

/// Everything that an import will do.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// The records, those that others point at first.
    pub planned: Vec<Planned>,
    /// Places that a person must look at; they stop nothing.
    pub checks: Vec<Problem>,
    /// Places because of which something is not taken in.
    pub refused: Vec<Problem>,
    /// What must be asked before everything can be taken in.
    pub questions: Vec<ValueQuestion>,
    /// Rows that are no records: guidance, the template's examples.
    pub passed_rows: u32,
    /// Records that are as the file has them and are not listed.
    pub unlisted: u32,
    /// The bytes of attached files by their SHA-256.
    pub contents: BTreeMap<String, Vec<u8>>,
    /// Records in whose place others of the file stand.
    pub removed: Vec<(Noun, String)>,
}

impl Plan {
    /// How many records or places cannot be taken in.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.refused.len() + self.planned.iter().filter(|one| one.is_error()).count()
    }

    /// Writes the records; the change is all or nothing.
    ///
    /// # Errors
    /// Cancelled when the user stops it; Bug when a record is not what its kind holds.
    pub fn write(&self, change: &mut Change<'_>, progress: &dyn Progress) -> Result<()> {
        for (noun, id) in &self.removed {
            if *noun == Noun::Organisation {
                change.remove::<crate::organisation::Organisation>(id)?;
            }
        }
        let writes: Vec<&Planned> = self.planned.iter().filter(|one| one.writes()).collect();
        for (n, one) in writes.iter().enumerate() {
            if n.is_multiple_of(64) {
                crate::collect::check(progress)?;
                progress.bytes(n as u64, writes.len() as u64);
            }
            if let (Noun::Attachment, Some(bytes)) = (one.noun, self.contents.get(one.text("sha256"))) {
                change.keep_content(one.text("sha256"), bytes)?;
            }
            crate::snapshot::put(change, one.noun, one.after.clone())?;
        }
        Ok(())
    }
}

/// The record of the register as JSON.
#[must_use]
pub fn current(snapshot: &Snapshot, noun: Noun, id: &str) -> Option<Value> {
    snapshot.json(noun, id)
}

/// A record of which nothing is known yet.
///
/// # Errors
/// Bug when it cannot be put into JSON.
pub fn blank(noun: Noun) -> Result<Value> {
    let bad = |_| Error::bug("import/blank");
    match noun {
        Noun::Activity => serde_json::to_value(crate::activity::Activity::default()).map_err(bad),
        Noun::ProcessingOnBehalf => {
            serde_json::to_value(crate::processing_on_behalf::ProcessingOnBehalf::default()).map_err(bad)
        }
        Noun::Recipient => serde_json::to_value(crate::recipient::Recipient::default()).map_err(bad),
        Noun::System => serde_json::to_value(crate::system::System::default()).map_err(bad),
        Noun::Organisation => serde_json::to_value(crate::organisation::Organisation::default()).map_err(bad),
        _ => Err(Error::bug("import/noun")),
    }
}

/// The records of a file by kind, those first that others point at.
fn incoming(imported: &Imported) -> Result<[(Noun, Vec<Value>); 6]> {
    fn values<T: serde::Serialize>(records: &[T]) -> Result<Vec<Value>> {
        let values: serde_json::Result<_> = records.iter().map(serde_json::to_value).collect();
        values.map_err(|_| Error::bug("import/records"))
    }
    Ok([
        (Noun::Organisation, values(&imported.organisations)?),
        (Noun::Recipient, values(&imported.recipients)?),
        (Noun::System, values(&imported.systems)?),
        (Noun::Activity, values(&imported.activities)?),
        (Noun::ProcessingOnBehalf, values(&imported.processing_on_behalf)?),
        (Noun::Notice, values(&imported.notices)?),
    ])
}

/// A record of the register with what the file says laid over it; that it has another identifier in the file is noted.
fn laid_over(
    mut before: Value,
    mut incoming: Value,
    id: &str,
    renamed: &mut HashMap<String, String>,
) -> Value {
    let known = before.get("id").cloned().unwrap_or_default();
    if let Some(known) = known.as_str().filter(|known| *known != id) {
        renamed.insert(id.to_owned(), known.to_owned());
    }
    incoming["id"] = known;
    if let Some(map) = incoming.as_object_mut() {
        // The register's own reference stays: people quote it.
        map.remove("reference");
    }
    merge::into(&mut before, &incoming);
    before
}

/// The plan for records that were read whole: each is found in the register and laid over what is there; what the file leaves
/// out stays.
///
/// # Errors
/// Bug when a record cannot be put into JSON.
pub fn of_records(snapshot: &Snapshot, imported: &Imported, words: &Words) -> Result<Plan> {
    let mut plan = Plan::default();
    plan.refused.clone_from(&imported.refused);
    plan.checks.clone_from(&imported.problems);
    // Records of the register keep their identifiers; everything of the file that points at them follows.
    let mut renamed: HashMap<String, String> = HashMap::new();
    let keeper = snapshot.keeper().map(|one| one.id.clone());
    for (noun, list) in incoming(imported)? {
        // What the file brings is told apart by its identifiers; a name finds only what the register already has.
        let present = Index::of(noun, snapshot);
        let mut index = Index::of(noun, snapshot);
        for mut value in list {
            follow(&mut value, &renamed);
            let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            let (id, reference) = (text("id"), text("reference"));
            let name =
                [text("name"), text("category"), text("title")].into_iter().find(|text| !text.is_empty());
            let name = name.unwrap_or_default();
            let found = if present.has(&id) {
                Match::Known(id.clone())
            } else {
                present.find("", &reference, &name, super::matching::MatchBy::default())
            };
            let mut problems = Vec::new();
            let before = match &found {
                Match::Known(known) => current(snapshot, noun, known),
                Match::Several(count) => {
                    let args = [("name", Arg::from(name.as_str())), ("count", Arg::from(*count))];
                    problems.push(Problem {
                        at: name.clone(),
                        message: words.say_with("import-name-several", &args),
                    });
                    None
                }
                Match::New | Match::Contradiction(..) => None,
            };
            if noun == Noun::Organisation {
                let own = before.as_ref().and_then(|one| one.get("id")).and_then(Value::as_str);
                if keeper.is_some() && keeper.as_deref() != own {
                    value["keeps_register"] = json!(false);
                }
            }
            let after = match before.clone() {
                Some(before) => laid_over(before, value, &id, &mut renamed),
                None => {
                    value["reference"] = json!(index.free_reference(&reference, noun));
                    value
                }
            };
            let of = |key: &str| after.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            index.add(&of("id"), &of("reference"), &name);
            plan.planned.push(Planned {
                noun,
                before,
                after,
                rows: Vec::new(),
                sheet: String::new(),
                problems,
                skipped: false,
                linked: false,
                needed: false,
            });
        }
    }
    Ok(plan)
}

/// Lets everything that points at a renamed record point at its new identifier.
fn follow(value: &mut Value, renamed: &HashMap<String, String>) {
    if renamed.is_empty() {
        return;
    }
    match value {
        Value::String(text) => {
            if let Some(new) = renamed.get(text) {
                text.clone_from(new);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| follow(item, renamed)),
        Value::Object(map) => map.values_mut().for_each(|item| follow(item, renamed)),
        _ => {}
    }
}

/// How many records of each kind are new, changed, unchanged, left out, and in error.
#[must_use]
pub fn counts(plan: &Plan) -> BTreeMap<&'static str, u32> {
    let mut counts =
        BTreeMap::from([("new", 0), ("changed", 0), ("unchanged", 0), ("skipped", 0), ("errors", 0)]);
    for one in &plan.planned {
        let key = match (one.skipped, one.is_error(), one.action()) {
            (true, ..) => "skipped",
            (_, true, _) => "errors",
            (_, _, ImportAction::New) => "new",
            (_, _, ImportAction::Changed) => "changed",
            (_, _, ImportAction::Unchanged) => "unchanged",
        };
        *counts.entry(key).or_default() += 1;
    }
    *counts.entry("unchanged").or_default() += plan.unlisted;
    *counts.entry("errors").or_default() += u32::try_from(plan.refused.len()).unwrap_or(u32::MAX);
    counts
}
