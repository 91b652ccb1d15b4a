//! What cells are read and written with: the register for links, the language, and names found once.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::kind::{List, Part, Shape, Target};
use crate::country::Country;
use crate::organisation::Organisation;
use crate::report::record::Naming;
use crate::report::words::{country, term};
use crate::snapshot::{Record, Snapshot, Table};
use crate::words::{Lang, Words};

/// The register, the language and the naming of cells, with what was looked up already.
pub struct Scope<'a> {
    snapshot: &'a Snapshot,
    words: &'static Words,
    naming: Naming,
    /// Whether cells name parts by their identifiers too, so that they can be read back.
    identifiers: bool,
    found: RefCell<Found<'a>>,
}

/// Names and codes looked up before.
#[derive(Default)]
struct Found<'a> {
    keeper: Option<Option<&'a Organisation>>,
    labels: HashMap<&'static str, Rc<Labels>>,
    terms: HashMap<(&'static str, String), String>,
    codes: HashMap<&'static str, Rc<HashMap<String, String>>>,
    countries: HashMap<String, String>,
    country_names: Option<Rc<HashMap<String, String>>>,
    links: HashMap<Target, Rc<Links>>,
    known: Vec<(Target, [String; 3])>,
    once: HashMap<(String, String), String>,
}

/// The labels of a shape's parts, in this scope's naming; and by every name they may be called.
pub(super) struct Labels {
    pub(super) shown: Vec<String>,
    pub(super) parts: HashMap<String, usize>,
}

/// The records that a field can point at.
#[derive(Default)]
struct Links {
    /// Reference and name by identifier.
    shown: HashMap<String, (String, String)>,
    by_reference: HashMap<String, String>,
    /// Identifiers by name; a name that two bear leads to neither.
    by_name: HashMap<String, Option<String>>,
}

impl<'a> Scope<'a> {
    /// A scope for cells of this language and naming.
    #[must_use]
    pub fn new(snapshot: &'a Snapshot, lang: Lang, naming: Naming) -> Self {
        Self { snapshot, words: Words::of(lang), naming, identifiers: true, found: RefCell::default() }
    }

    /// The same for cells that people only look at, such as a difference before an import: by which identifier the
    /// program knows a part tells them nothing.
    #[must_use]
    pub fn without_identifiers(self) -> Self {
        Self { identifiers: false, ..self }
    }

    /// Whether this part stands in cells.
    pub(super) fn shows(&self, part: &Part) -> bool {
        self.identifiers || part.key != "id"
    }

    /// The register.
    #[must_use]
    pub fn snapshot(&self) -> &'a Snapshot {
        self.snapshot
    }

    /// The words of the language.
    #[must_use]
    pub fn words(&self) -> &'static Words {
        self.words
    }

    /// How columns and codes are named.
    #[must_use]
    pub fn naming(&self) -> Naming {
        self.naming
    }

    /// Makes a record known that is not in the register yet, so that cells can name it: identifier, reference, name.
    pub fn know(&self, target: Target, id: &str, reference: &str, name: &str) {
        let mut found = self.found.borrow_mut();
        found.known.push((target, [id.to_owned(), reference.to_owned(), name.to_owned()]));
        // What was looked up goes on with the new name: to begin anew for each would take the square of their number.
        for of in [Some(target), is_party(target).then_some(Target::Party)].into_iter().flatten() {
            let stale = found.links.get_mut(&of).is_some_and(|links| match Rc::get_mut(links) {
                Some(links) => {
                    links.add(id, reference, name);
                    false
                }
                None => true,
            });
            if stale {
                found.links.remove(&of);
            }
        }
    }

    /// The organisation for which the register is kept.
    pub(super) fn keeper(&self) -> Option<&'a Organisation> {
        let known = self.found.borrow().keeper;
        let keeper = known.unwrap_or_else(|| self.snapshot.keeper());
        self.found.borrow_mut().keeper = Some(keeper);
        keeper
    }

    /// A cell that many records share, made once.
    pub(super) fn once(&self, id: &str, key: &str, make: impl FnOnce() -> String) -> String {
        let place = (id.to_owned(), key.to_owned());
        if let Some(known) = self.found.borrow().once.get(&place) {
            return known.clone();
        }
        let made = make();
        self.found.borrow_mut().once.insert(place, made.clone());
        made
    }

    pub(super) fn none_word(&self) -> String {
        match self.naming {
            Naming::Codes => "none".to_owned(),
            Naming::Words => self.term("answer", "none"),
        }
    }

    /// Whether a cell says "none" in one of the languages, or as the code.
    pub(super) fn is_none_word(&self, cell: &str) -> bool {
        let said = cell.trim().trim_end_matches('.').to_lowercase();
        ["none", "keine", "keiner", "keines", "kein", "aucun", "aucune", "néant"].contains(&said.as_str())
            || said == self.none_word().to_lowercase()
    }

    /// A code in this scope's naming.
    pub(super) fn term(&self, list: &'static str, code: &str) -> String {
        if self.naming == Naming::Codes {
            return code.to_owned();
        }
        let key = (list, code.to_owned());
        if let Some(known) = self.found.borrow().terms.get(&key) {
            return known.clone();
        }
        let name = term(self.words, list, code);
        self.found.borrow_mut().terms.insert(key, name.clone());
        name
    }

    /// The code that a text names in any language.
    pub(super) fn code(&self, list: &'static List, text: &str) -> Option<String> {
        let wanted = text.trim().to_lowercase();
        if let Some(codes) = self.found.borrow().codes.get(list.name) {
            return codes.get(&wanted).cloned();
        }
        let mut codes = HashMap::new();
        // Codes last, so that no word of a language hides one.
        for lang in Lang::ALL {
            for code in (list.codes)() {
                codes.insert(term(Words::of(lang), list.name, code).to_lowercase(), (*code).to_owned());
            }
        }
        codes.extend((list.codes)().iter().map(|code| ((*code).to_owned(), (*code).to_owned())));
        let found = codes.get(&wanted).cloned();
        self.found.borrow_mut().codes.insert(list.name, Rc::new(codes));
        found
    }

    /// A country in this scope's naming.
    pub(super) fn country(&self, code: &str) -> String {
        if self.naming == Naming::Codes || code.is_empty() {
            return code.to_owned();
        }
        if let Some(known) = self.found.borrow().countries.get(code) {
            return known.clone();
        }
        let name = country(self.words, code);
        self.found.borrow_mut().countries.insert(code.to_owned(), name.clone());
        name
    }

    /// The code of the country, organisation or union that a text names in any language.
    pub(super) fn country_code(&self, text: &str) -> Option<String> {
        let wanted = text.trim().to_lowercase();
        let known = self.found.borrow().country_names.clone();
        let names = known.unwrap_or_else(|| {
            let names = Rc::new(country_names());
            self.found.borrow_mut().country_names = Some(Rc::clone(&names));
            names
        });
        names.get(&wanted).cloned()
    }

    /// The labels of a shape's parts.
    pub(super) fn labels(&self, shape: &'static Shape) -> Rc<Labels> {
        if let Some(known) = self.found.borrow().labels.get(shape.name) {
            return Rc::clone(known);
        }
        let shown = shape.parts.iter().map(|part| match self.naming {
            Naming::Codes => part.key.to_owned(),
            Naming::Words => self.words.say(&shape.label_id(part)),
        });
        let mut parts = HashMap::new();
        for (place, part) in shape.parts.iter().enumerate() {
            for lang in Lang::ALL {
                parts.insert(Words::of(lang).say(&shape.label_id(part)).to_lowercase(), place);
            }
        }
        parts.extend(shape.parts.iter().enumerate().map(|(place, part)| (part.key.to_owned(), place)));
        let labels = Rc::new(Labels { shown: shown.collect(), parts });
        self.found.borrow_mut().labels.insert(shape.name, Rc::clone(&labels));
        labels
    }

    /// What an own field of the register is called in a cell: its label, where only it has that and a colon can follow it.
    pub(super) fn own_label(&self, id: &str) -> String {
        let label = self.snapshot.custom_fields.get(id).map(|field| field.label_in(self.words.lang()).trim());
        let is_plain = |label: &&str| !label.is_empty() && !label.contains([':', '\n']);
        match label.filter(is_plain).filter(|_| self.naming == Naming::Words) {
            Some(label) if self.own_id(label).as_deref() == Some(id) => label.to_owned(),
            _ => id.to_owned(),
        }
    }

    /// The own field that a label in any language names; an identifier that is none of them stands for itself.
    pub(super) fn own_id(&self, label: &str) -> Option<String> {
        if self.snapshot.custom_fields.get(label).is_some() {
            return Some(label.to_owned());
        }
        let wanted = label.to_lowercase();
        let named = self.snapshot.custom_fields.iter().filter(|field| {
            Lang::ALL.iter().any(|lang| field.label_in(*lang).trim().to_lowercase() == wanted)
        });
        let ids: Vec<&str> = named.map(|field| field.id.as_str()).collect();
        match ids.as_slice() {
            [] if !label.is_empty() && !label.contains(char::is_whitespace) => Some(label.to_owned()),
            [one] => Some((*one).to_owned()),
            _ => None,
        }
    }

    /// A linked record: `name (reference)` for people, its identifier for programs and where it has no reference.
    pub(super) fn link(&self, target: Target, id: &str) -> String {
        if self.naming == Naming::Codes {
            return id.to_owned();
        }
        match self.links(target).shown.get(id) {
            Some((reference, _)) if reference.is_empty() => id.to_owned(),
            Some((reference, name)) if name.is_empty() => reference.clone(),
            Some((reference, name)) => format!("{name} ({reference})"),
            None => id.to_owned(),
        }
    }

    /// The identifier of the record that a text names: by identifier, reference, `name (reference)`, or a name that only it bears.
    pub(super) fn linked(&self, target: Target, text: &str) -> Option<String> {
        let links = self.links(target);
        let text = text.trim();
        if links.shown.contains_key(text) {
            return Some(text.to_owned());
        }
        let by_reference = |reference: &str| links.by_reference.get(&reference.to_lowercase()).cloned();
        let start = text.strip_suffix(')').unwrap_or_default();
        let mut inside = start.match_indices('(').map(|(at, _)| &start[at + 1..]);
        by_reference(text)
            .or_else(|| inside.find_map(by_reference))
            .or_else(|| links.by_name.get(&text.to_lowercase()).cloned().flatten())
    }

    fn links(&self, target: Target) -> Rc<Links> {
        if let Some(known) = self.found.borrow().links.get(&target) {
            return Rc::clone(known);
        }
        let mut links = Links::default();
        match target {
            Target::Recipient => links.add_all(&self.snapshot.recipients),
            Target::System => links.add_all(&self.snapshot.systems),
            Target::Organisation => links.add_all(&self.snapshot.organisations),
            Target::Instrument => links.add_all(&self.snapshot.transfer_instruments),
            Target::Assessment => links.add_all(&self.snapshot.transfer_impact_assessments),
            Target::Party => {
                links.add_all(&self.snapshot.organisations);
                links.add_all(&self.snapshot.recipients);
            }
            Target::OwnData => {}
        }
        for (_, [id, reference, name]) in self
            .found
            .borrow()
            .known
            .iter()
            .filter(|(known, _)| *known == target || (target == Target::Party && is_party(*known)))
        {
            links.add(id, reference, name);
        }
        let links = Rc::new(links);
        self.found.borrow_mut().links.insert(target, Rc::clone(&links));
        links
    }
}

/// Whether records of this kind can be parties.
const fn is_party(target: Target) -> bool {
    matches!(target, Target::Organisation | Target::Recipient)
}

impl Links {
    fn add_all<T: Record>(&mut self, table: &Table<T>) {
        for record in table.iter() {
            self.add(record.id(), record.reference(), record.name());
        }
    }

    fn add(&mut self, id: &str, reference: &str, name: &str) {
        self.shown.insert(id.to_owned(), (reference.to_owned(), name.replace('\n', " ")));
        if !reference.is_empty() {
            self.by_reference.insert(reference.to_lowercase(), id.to_owned());
        }
        if !name.is_empty() {
            let same = self.by_name.entry(name.to_lowercase()).or_insert_with(|| Some(id.to_owned()));
            if same.as_deref() != Some(id) {
                *same = None;
            }
        }
    }
}

/// Every name of every country in small letters, with its code.
fn country_names() -> HashMap<String, String> {
    let mut names = HashMap::new();
    let unions = ["EU", "EEA"];
    for lang in Lang::ALL {
        for union in unions {
            names.insert(country(Words::of(lang), union).to_lowercase(), union.to_owned());
        }
    }
    for one in Country::all().iter().chain(Country::international_organisations()) {
        let all = [Some(&one.name.en), Some(&one.name.de), Some(&one.name.fr), one.name.native.as_ref()];
        for name in all.into_iter().flatten().filter(|name| !name.is_empty()) {
            names.insert(name.to_lowercase(), one.code.clone());
        }
    }
    for one in Country::all().iter().chain(Country::international_organisations()) {
        names.insert(one.code.to_lowercase(), one.code.clone());
    }
    names.extend(unions.map(|union| (union.to_lowercase(), union.to_owned())));
    names
}
