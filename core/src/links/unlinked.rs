//! Names that records hold as text although recipients, systems and organisations have records of their own.
//!
//! They come from imports, from removals, and from activities that name somebody below a mere category
//! (CJEU C-154/21 asks for the names).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::duplicates::{RecordName, name_key};
use super::{Use, UseRole, Uses};
use crate::activity::Activity;
use crate::answer::Answer;
use crate::error::{Error, Result};
use crate::moment::Moment;
use crate::organisation::Organisation;
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::recipient::{Recipient, RecipientKind};
use crate::register::{Change, Op, Register, Touched};
use crate::snapshot::{Record, Snapshot, Table};
use crate::store::table::Noun;
use crate::system::System;

/// A name that stands as text in records, with the places, and the record it probably means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct UnlinkedName {
    /// What it names: a recipient, a system or an organisation.
    pub noun: Noun,
    /// The name without legal form, letter case and punctuation: by it the places are gathered.
    pub key: String,
    /// The name as it stands first.
    pub name: String,
    /// Whether it stands below a recipient of which only the category is known.
    pub below_category: bool,
    /// Where it stands.
    pub uses: Vec<Use>,
    /// Records that are probably meant.
    pub proposed: Vec<RecordName>,
}

/// To which record a name is to be linked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct NameLink {
    /// What it names.
    pub noun: Noun,
    /// The key of the name.
    pub key: String,
    /// Identifier or reference of the record; empty for a new one of this name.
    pub to: String,
}

/// One place where a name stands as text.
struct Loose<'a> {
    noun: Noun,
    name: &'a str,
    role: UseRole,
    place: usize,
    field: String,
    /// The recipient of which only the category is known, where the name stands below one.
    below: Option<&'a Recipient>,
}

/// A record that can hold names as text.
trait Names: Record {
    fn loose<'a>(&'a self, snapshot: &'a Snapshot) -> Vec<Loose<'a>>;
    fn link(&mut self, role: UseRole, place: usize, id: &str);
}

fn dangling<T: Record>(table: &Table<T>, text: &str) -> bool {
    !text.trim().is_empty() && table.get(text).is_none()
}

fn in_list<'a>(
    noun: Noun,
    role: UseRole,
    list: &'a str,
    names: impl Iterator<Item = (usize, &'a str)>,
) -> Vec<Loose<'a>> {
    names
        .map(|(place, name)| Loose {
            noun,
            name,
            role,
            place,
            field: format!("{list}[{place}]"),
            below: None,
        })
        .collect()
}

fn single<'a>(noun: Noun, role: UseRole, field: &str, name: &'a str) -> Loose<'a> {
    Loose { noun, name, role, place: 0, field: field.to_owned(), below: None }
}

impl Names for Activity {
    fn loose<'a>(&'a self, snapshot: &'a Snapshot) -> Vec<Loose<'a>> {
        let mut all = Vec::new();
        if dangling(&snapshot.organisations, &self.controller_id) {
            all.push(single(Noun::Organisation, UseRole::Controller, "controller_id", &self.controller_id));
        }
        for (place, one) in self.recipients.items().iter().enumerate() {
            let known = snapshot.recipients.get(&one.recipient_id);
            let name = if one.stated_as.trim().is_empty() {
                one.recipient_id.as_str()
            } else {
                one.stated_as.as_str()
            };
            let below = known.filter(|known| known.name.trim().is_empty());
            let is_other = below.is_none_or(|category| name_key(name) != name_key(&category.category));
            let is_name = known.is_none() || below.is_some() && !one.stated_as.trim().is_empty();
            if is_name && is_other && !name.trim().is_empty() {
                let field = format!("recipients[{place}]");
                all.push(Loose {
                    noun: Noun::Recipient,
                    name,
                    role: UseRole::Recipient,
                    place,
                    field,
                    below,
                });
            }
        }
        let systems = self.systems.iter().enumerate().filter(|(_, one)| dangling(&snapshot.systems, one));
        all.extend(in_list(
            Noun::System,
            UseRole::System,
            "systems",
            systems.map(|(n, one)| (n, one.as_str())),
        ));
        all
    }

    fn link(&mut self, role: UseRole, place: usize, id: &str) {
        match role {
            UseRole::Controller => self.controller_id = id.to_owned(),
            UseRole::System => self.systems[place] = id.to_owned(),
            _ => {
                if let Answer::Given(items) = &mut self.recipients {
                    items[place].recipient_id = id.to_owned();
                }
            }
        }
    }
}

impl Names for ProcessingOnBehalf {
    fn loose<'a>(&'a self, snapshot: &'a Snapshot) -> Vec<Loose<'a>> {
        let mut all = Vec::new();
        if dangling(&snapshot.organisations, &self.processor_id) {
            all.push(single(Noun::Organisation, UseRole::Processor, "processor_id", &self.processor_id));
        }
        let engaged = self.sub_processors.items().iter().enumerate();
        let names =
            engaged.filter(|(_, one)| dangling(&snapshot.recipients, one)).map(|(n, one)| (n, one.as_str()));
        all.extend(in_list(Noun::Recipient, UseRole::SubProcessor, "sub_processors", names));
        all
    }

    fn link(&mut self, role: UseRole, place: usize, id: &str) {
        match (role, &mut self.sub_processors) {
            (UseRole::SubProcessor, Answer::Given(items)) => items[place] = id.to_owned(),
            _ => self.processor_id = id.to_owned(),
        }
    }
}

impl Names for Recipient {
    fn loose<'a>(&'a self, snapshot: &'a Snapshot) -> Vec<Loose<'a>> {
        let engaged = self.sub_processors.items().iter().enumerate();
        let loose = engaged.filter(|(_, one)| snapshot.recipients.get(&one.recipient_id).is_none());
        let names = loose.map(|(place, one)| {
            (
                place,
                if one.stated_as.trim().is_empty() {
                    one.recipient_id.as_str()
                } else {
                    one.stated_as.as_str()
                },
            )
        });
        let names = names.filter(|(_, name)| !name.trim().is_empty());
        in_list(Noun::Recipient, UseRole::SubProcessor, "sub_processors", names)
    }

    fn link(&mut self, _: UseRole, place: usize, id: &str) {
        if let Answer::Given(items) = &mut self.sub_processors {
            items[place].recipient_id = id.to_owned();
        }
    }
}

impl Names for System {
    fn loose<'a>(&'a self, snapshot: &'a Snapshot) -> Vec<Loose<'a>> {
        if dangling(&snapshot.recipients, &self.provider_id) {
            vec![single(Noun::Recipient, UseRole::Provider, "provider_id", &self.provider_id)]
        } else {
            Vec::new()
        }
    }

    fn link(&mut self, _: UseRole, _: usize, id: &str) {
        self.provider_id = id.to_owned();
    }
}

/// All names that are not linked, first those of which no record is known below a category, by name.
#[must_use]
pub fn names(snapshot: &Snapshot) -> Vec<UnlinkedName> {
    let mut found = BTreeMap::new();
    gather(&snapshot.activities, snapshot, &mut found);
    gather(&snapshot.processing_on_behalf, snapshot, &mut found);
    gather(&snapshot.recipients, snapshot, &mut found);
    gather(&snapshot.systems, snapshot, &mut found);
    if found.is_empty() {
        return Vec::new();
    }
    let uses = Uses::of(snapshot);
    propose(&snapshot.recipients, &uses, &mut found);
    propose(&snapshot.systems, &uses, &mut found);
    propose(&snapshot.organisations, &uses, &mut found);
    let mut all: Vec<UnlinkedName> = found.into_values().collect();
    all.sort_by_cached_key(|one| (one.below_category, one.noun, one.key.clone()));
    all
}

fn gather<T: Names>(
    table: &Table<T>,
    snapshot: &Snapshot,
    found: &mut BTreeMap<(Noun, String), UnlinkedName>,
) {
    for record in table.by_reference() {
        for loose in record.loose(snapshot) {
            let key = name_key(loose.name);
            let entry = found.entry((loose.noun, key.clone())).or_insert_with(|| UnlinkedName {
                noun: loose.noun,
                key,
                name: loose.name.trim().to_owned(),
                below_category: true,
                uses: Vec::new(),
                proposed: Vec::new(),
            });
            entry.below_category &= loose.below.is_some();
            entry.uses.push(Use {
                noun: T::NOUN,
                id: record.id().to_owned(),
                reference: record.reference().to_owned(),
                name: record.name().to_owned(),
                role: loose.role,
                field: loose.field,
            });
        }
    }
}

fn propose<T: Record>(table: &Table<T>, uses: &Uses<'_>, found: &mut BTreeMap<(Noun, String), UnlinkedName>) {
    for record in table.by_reference() {
        if let Some(entry) = found.get_mut(&(T::NOUN, name_key(record.name()))) {
            entry.proposed.push(RecordName::of(record, uses));
        }
    }
}

/// Links names to records, in one step that can be undone; a link without a record makes one.
///
/// # Errors
/// Invalid when a name or a record is not there; Locked when the register is open to read only.
pub fn link(register: &mut Register, links: &[NameLink], moment: &Moment) -> Result<Touched> {
    let snapshot = register.snapshot();
    let known = names(&snapshot);
    let mut targets = BTreeMap::new();
    let mut made = Made::default();
    for one in links {
        let name = known
            .iter()
            .find(|name| name.noun == one.noun && name.key == one.key)
            .ok_or_else(|| Error::invalid("link-name-gone"))?;
        let id = if one.to.trim().is_empty() {
            made.make(&snapshot, name, moment)?
        } else {
            target(&snapshot, one.noun, &one.to).ok_or_else(|| crate::api::missing(&one.to))?
        };
        targets.insert((one.noun, one.key.clone()), (id, name));
    }
    let ((), touched) = register.change(Op::NamesLinked, moment, |change| {
        made.recipients.iter().try_for_each(|record| change.put(record))?;
        made.systems.iter().try_for_each(|record| change.put(record))?;
        made.organisations.iter().try_for_each(|record| change.put(record))?;
        let mut users: BTreeSet<(Noun, &str)> = BTreeSet::new();
        for (_, name) in targets.values() {
            users.extend(name.uses.iter().map(|one| (one.noun, one.id.as_str())));
        }
        for (noun, id) in users {
            match noun {
                Noun::Activity => relink(change, &snapshot, &snapshot.activities, id, &targets)?,
                Noun::ProcessingOnBehalf => {
                    relink(change, &snapshot, &snapshot.processing_on_behalf, id, &targets)?
                }
                Noun::Recipient => relink(change, &snapshot, &snapshot.recipients, id, &targets)?,
                _ => relink(change, &snapshot, &snapshot.systems, id, &targets)?,
            }
        }
        Ok(())
    })?;
    Ok(touched)
}

type Targets<'a> = BTreeMap<(Noun, String), (String, &'a UnlinkedName)>;

fn relink<T: Names>(
    change: &mut Change<'_>,
    snapshot: &Snapshot,
    table: &Table<T>,
    id: &str,
    targets: &Targets<'_>,
) -> Result<()> {
    let Some(record) = table.get(id) else { return Ok(()) };
    let mut linked = record.clone();
    for loose in record.loose(snapshot) {
        if let Some((target, _)) = targets.get(&(loose.noun, name_key(loose.name))) {
            linked.link(loose.role, loose.place, target);
        }
    }
    change.put(&linked)
}

fn target(snapshot: &Snapshot, noun: Noun, to: &str) -> Option<String> {
    match noun {
        Noun::Recipient => snapshot.recipients.find(to).map(|one| one.id.clone()),
        Noun::System => snapshot.systems.find(to).map(|one| one.id.clone()),
        Noun::Organisation => snapshot.organisations.find(to).map(|one| one.id.clone()),
        _ => None,
    }
}

/// Records made for names that have none.
#[derive(Default)]
struct Made {
    recipients: Vec<Recipient>,
    systems: Vec<System>,
    organisations: Vec<Organisation>,
}

impl Made {
    fn make(&mut self, snapshot: &Snapshot, name: &UnlinkedName, moment: &Moment) -> Result<String> {
        let id = moment.new_id()?;
        match name.noun {
            Noun::System => self.systems.push(System {
                id: id.clone(),
                reference: following(&snapshot.next_reference::<System>("SYS-"), self.systems.len()),
                name: name.name.clone(),
                ..System::default()
            }),
            Noun::Organisation => self.organisations.push(Organisation {
                id: id.clone(),
                reference: following(
                    &snapshot.next_reference::<Organisation>("ORG-"),
                    self.organisations.len(),
                ),
                name: name.name.clone(),
                ..Organisation::default()
            }),
            _ => self.recipients.push(Recipient {
                id: id.clone(),
                reference: following(&snapshot.next_reference::<Recipient>("R-"), self.recipients.len()),
                name: name.name.clone(),
                ..category_of(snapshot, name)
            }),
        }
        Ok(id)
    }
}

/// What is known of a name by where it stands: the category above it, or that it is a processor.
fn category_of(snapshot: &Snapshot, name: &UnlinkedName) -> Recipient {
    let above = name.uses.iter().filter(|one| one.noun == Noun::Activity).find_map(|one| {
        let activity = snapshot.activities.get(&one.id)?;
        activity.loose(snapshot).into_iter().find(|loose| loose.field == one.field)?.below
    });
    if let Some(category) = above {
        return Recipient {
            category: category.category.clone(),
            kind: category.kind,
            ..Recipient::default()
        };
    }
    let engaged = name.uses.iter().any(|one| matches!(one.role, UseRole::SubProcessor | UseRole::Provider));
    let kind = if engaged { RecipientKind::Processor } else { RecipientKind::Unstated };
    Recipient { kind, ..Recipient::default() }
}

/// The reference that lies `more` behind, e.g. `R-012` two behind is `R-014`.
fn following(reference: &str, more: usize) -> String {
    let digits = reference.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |place| place + 1);
    let (prefix, number) = reference.split_at(digits);
    let number: usize = number.parse().unwrap_or(0);
    format!("{prefix}{:03}", number + more)
}
