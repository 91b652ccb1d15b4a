//! The record as JSON-LD with terms of the W3C Data Privacy Vocabulary 2.3, a Community Group report and no standard.
//!
//! One way: what the vocabulary has no term for stands in a namespace of our own (`ropa:`), with the words of the register.
//! Terms and words by which content is recognised are data (`data/dpv-map.json`); the context lies inside the file, so that
//! reading it needs no network.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::extract::Extract;
use crate::activity::{Activity, LegalBasis, Origin, PersonalDataCategory, RetentionRule};
use crate::answer::Answer;
use crate::country::Country;
use crate::error::{Error, Result};
use crate::organisation::Organisation;
use crate::processing_on_behalf::ProcessingOnBehalf;
use crate::recipient::{Disclosure, RecipientKind};
use crate::report::record::retention_in_short;
use crate::report::words::code_of;
use crate::rights::{Applicability, RightsMatrix};
use crate::search::fold;
use crate::transfer::{Safeguard, Transfer};
use crate::words::Words;

/// The terms, and the words by which content is recognised.
#[derive(Debug, Deserialize)]
struct Terms {
    prefixes: BTreeMap<String, String>,
    legal_basis: BTreeMap<String, String>,
    contract_part: BTreeMap<String, String>,
    pursued_by: BTreeMap<String, String>,
    special_condition: BTreeMap<String, String>,
    safeguard: BTreeMap<String, String>,
    safeguard_tool: BTreeMap<String, String>,
    derogation: BTreeMap<String, String>,
    origin: BTreeMap<String, String>,
    source_of_origin: BTreeMap<String, String>,
    recipient_property: BTreeMap<String, String>,
    right: BTreeMap<String, String>,
    purpose: Vec<Recognised>,
    data_subject: Vec<Recognised>,
    personal_data: Vec<Recognised>,
}

/// A term with the folded words by which content is recognised as it.
#[derive(Debug, Deserialize)]
struct Recognised {
    term: String,
    words: Vec<String>,
}

impl Terms {
    fn bundled() -> Result<&'static Self> {
        static TERMS: OnceLock<Option<Terms>> = OnceLock::new();
        let read = || serde_json::from_str(include_str!("../../../data/dpv-map.json")).ok();
        TERMS.get_or_init(read).as_ref().ok_or_else(|| Error::bug("interchange/dpv-map"))
    }
}

fn recognise(all: &[Recognised], text: &str) -> Option<String> {
    let text = fold(text);
    all.iter()
        .find(|one| one.words.iter().any(|word| text.contains(word.as_str())))
        .map(|one| one.term.clone())
}

/// Writes the record of an extract as one graph.
///
/// # Errors
/// Bug when the bundled terms are broken; a test keeps them whole.
pub fn write(extract: &Extract<'_>) -> Result<Vec<u8>> {
    let graph = Graph { extract, terms: Terms::bundled()?, words: Words::of(extract.wish.lang) };
    let mut nodes = vec![graph.register()];
    nodes.extend(extract.organisations.iter().map(|one| graph.organisation(one)));
    nodes.extend(extract.recipients.iter().map(|one| {
        let mut node = node(&id("recipient", &one.id), json!(["dpv:Recipient"]), one.label());
        if one.kind == RecipientKind::Processor {
            node["@type"] = json!(["dpv:DataProcessor"]);
        }
        add(&mut node, "ropa:category", &one.category);
        set(&mut node, "dpv:hasLocation", one.countries.iter().map(|code| graph.place(code)).collect());
        node
    }));
    nodes.extend(extract.activities.iter().map(|one| graph.activity(one)));
    nodes.extend(extract.on_behalf.iter().map(|one| graph.on_behalf(one)));
    let context: Map<String, Value> =
        graph.terms.prefixes.iter().map(|(name, iri)| (name.clone(), json!(iri))).collect();
    let file = json!({"@context": context, "@graph": nodes});
    let mut bytes = serde_json::to_vec_pretty(&file).map_err(|_| Error::bug("interchange/jsonld"))?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn id(kind: &str, id: &str) -> String {
    format!("urn:ropadesk:{kind}:{id}")
}

fn node(id: &str, types: Value, name: &str) -> Value {
    let mut node = json!({"@id": id, "@type": types});
    add(&mut node, "dpv:hasName", name);
    node
}

/// Adds a text, when there is one.
fn add(node: &mut Value, key: &str, text: &str) {
    if !text.is_empty() {
        node[key] = json!(text);
    }
}

/// Adds a list, when it has members.
fn set(node: &mut Value, key: &str, members: Vec<Value>) {
    if !members.is_empty() {
        node[key] = Value::from(members);
    }
}

fn to(id: String) -> Value {
    json!({"@id": id})
}

struct Graph<'a> {
    extract: &'a Extract<'a>,
    terms: &'static Terms,
    words: &'static Words,
}

impl Graph<'_> {
    fn register(&self) -> Value {
        let keeper = self.extract.snapshot.keeper();
        let mut register =
            node("urn:ropadesk:register", json!(["dpv:ROPA"]), &self.words.say("export-title"));
        register["ropa:asOf"] = json!(self.extract.wish.as_of.to_string());
        add(&mut register, "ropa:filter", self.extract.wish.filter.trim());
        if let Some(keeper) = keeper {
            register["dpv:hasDataController"] = to(id("organisation", &keeper.id));
        }
        let activities = self.extract.activities.iter().map(|one| to(id("activity", &one.id)));
        let on_behalf = self.extract.on_behalf.iter().map(|one| to(id("processing-on-behalf", &one.id)));
        set(&mut register, "dpv:hasProcess", activities.chain(on_behalf).collect());
        register
    }

    fn organisation(&self, one: &Organisation) -> Value {
        let mut node = node(&id("organisation", &one.id), json!(["dpv:DataController"]), &one.name);
        add(&mut node, "dpv:hasAddress", &one.address);
        let contact = [&one.email, &one.phone, &one.web];
        set(
            &mut node,
            "dpv:hasContact",
            contact.iter().filter(|text| !text.is_empty()).map(|text| json!(text)).collect(),
        );
        if !one.country.is_empty() {
            set(&mut node, "dpv:hasLocation", vec![self.place(&one.country)]);
        }
        let representatives = one.representatives.items().iter().map(|who| {
            let mut node = json!({"@type": ["dpv:Representative"]});
            add(&mut node, "dpv:hasName", &who.name);
            add(&mut node, "dpv:hasAddress", &who.address);
            add(&mut node, "dpv:hasContact", &who.email);
            node
        });
        set(&mut node, "dpv:hasRepresentative", representatives.collect());
        let officers = one.data_protection_officers.items().iter().map(|who| {
            let mut node = json!({"@type": ["dpv:DataProtectionOfficer"]});
            add(&mut node, "dpv:hasName", &who.name);
            let contact = [&who.email, &who.phone, &who.web].into_iter().find(|text| !text.is_empty());
            add(&mut node, "dpv:hasContact", contact.map_or("", String::as_str));
            node
        });
        set(&mut node, "dpv:hasDataProtectionOfficer", officers.collect());
        node
    }

    fn activity(&self, one: &Activity) -> Value {
        let mut node = node(&id("activity", &one.id), json!(["dpv:PersonalDataProcess"]), &one.name);
        add(&mut node, "ropa:reference", &one.reference);
        add(&mut node, "ropa:status", &code_of(&one.status));
        add(&mut node, "ropa:description", &one.description);
        let controller = self.extract.snapshot.organisations.get(&one.controller_id);
        if let Some(controller) = controller.or_else(|| self.extract.snapshot.keeper()) {
            node["dpv:hasDataController"] = to(id("organisation", &controller.id));
        }
        self.answered(
            &mut node,
            "dpv:hasJointDataControllers",
            "joint_controllers",
            &one.joint_controllers,
            |joint| {
                let mut who = json!({"@type": ["dpv:JointDataControllers"]});
                add(&mut who, "dpv:hasName", &joint.name);
                add(&mut who, "dpv:hasContact", &joint.contact);
                who
            },
        );
        set(&mut node, "dpv:hasPurpose", one.purposes.iter().map(|purpose| self.purpose(purpose)).collect());
        let bases =
            one.purposes.iter().flat_map(|purpose| &purpose.legal_bases).map(|basis| self.basis(basis));
        set(&mut node, "dpv:hasLegalBasis", bases.collect());
        set(
            &mut node,
            "dpv:hasDataSubject",
            one.data_subjects
                .iter()
                .map(|who| {
                    let term = recognise(&self.terms.data_subject, &who.name)
                        .unwrap_or_else(|| "dpv:DataSubject".to_owned());
                    json!({"@type": [term], "dpv:hasName": who.name})
                })
                .collect(),
        );
        set(
            &mut node,
            "dpv:hasPersonalData",
            one.personal_data.iter().map(|data| self.data(one, data)).collect(),
        );
        set(&mut node, "dpv:hasDataSource", self.sources(one));
        self.answered(
            &mut node,
            "ropa:specialCategory",
            "special_categories",
            &one.special_categories,
            |kind| json!(code_of(kind)),
        );
        self.answered(&mut node, "ropa:publicSource", "public_sources", &one.public_sources, |name| {
            json!(name)
        });
        self.answered(&mut node, "ropa:criminalData", "criminal_data", &one.criminal_data, |law| json!(law));
        self.recipients(&mut node, one);
        self.answered(&mut node, "ropa:transfer", "transfers", &one.transfers, |transfer| {
            self.transfer(transfer)
        });
        let kept = one.retention.iter().map(|rule| self.kept(one, rule));
        set(&mut node, "dpv:hasStorageCondition", kept.collect());
        self.answered(
            &mut node,
            "dpv:hasTechnicalOrganisationalMeasure",
            "security",
            &one.security,
            |measure| json!({"@type": ["dpv:TechnicalOrganisationalMeasure"], "dpv:hasName": measure.text}),
        );
        self.answered(
            &mut node,
            "ropa:automatedDecision",
            "automated_decisions",
            &one.automated_decisions,
            |decision| json!(decision.decision),
        );
        set(&mut node, "dpv:hasRight", self.rights(one));
        node
    }

    /// The items of an answer; "none" is a statement too, and what nobody answered is not there.
    fn answered<T>(
        &self,
        node: &mut Value,
        key: &str,
        field: &str,
        answer: &Answer<T>,
        item: impl Fn(&T) -> Value,
    ) {
        if answer.is_none() {
            let mut none = node.get("ropa:none").and_then(Value::as_array).cloned().unwrap_or_default();
            none.push(json!(field));
            node["ropa:none"] = Value::from(none);
        }
        set(node, key, answer.items().iter().map(item).collect());
    }

    fn purpose(&self, purpose: &crate::activity::Purpose) -> Value {
        let term = recognise(&self.terms.purpose, &purpose.text).unwrap_or_else(|| "dpv:Purpose".to_owned());
        let mut node = json!({"@type": [term]});
        add(&mut node, "dpv:hasName", &purpose.text);
        let conditions = purpose.special_conditions.iter();
        let conditions = conditions.filter_map(|one| self.terms.special_condition.get(&code_of(one)));
        let bases = purpose.legal_bases.iter().map(|basis| self.basis(basis));
        set(&mut node, "dpv:hasLegalBasis", bases.chain(conditions.map(|term| to(term.clone()))).collect());
        node
    }

    fn basis(&self, basis: &LegalBasis) -> Value {
        let mut types: Vec<String> =
            self.terms.legal_basis.get(basis.kind.code()).cloned().into_iter().collect();
        types.extend(
            basis.contract_parts.iter().filter_map(|part| self.terms.contract_part.get(part)).cloned(),
        );
        types.extend(self.terms.pursued_by.get(&basis.pursued_by).cloned());
        let mut node = json!({"@type": types});
        for (key, text) in [
            ("ropa:law", &basis.law),
            ("ropa:interest", &basis.interest),
            ("ropa:balancingTest", &basis.balancing_test),
            ("ropa:consent", &basis.consent),
            ("ropa:withdrawal", &basis.withdrawal),
        ] {
            add(&mut node, key, text);
        }
        node
    }

    fn data(&self, activity: &Activity, data: &PersonalDataCategory) -> Value {
        let mut types: Vec<String> = recognise(&self.terms.personal_data, &data.name).into_iter().collect();
        types.extend(self.terms.origin.get(data.origin.code()).cloned());
        if data.special.is_some() {
            types.push("dpv:SpecialCategoryPersonalData".to_owned());
        }
        if types.is_empty() {
            types.push("dpv:PersonalData".to_owned());
        }
        let mut node =
            node(&format!("{}:data:{}", id("activity", &activity.id), data.id), json!(types), &data.name);
        if let Some(special) = &data.special {
            node["ropa:specialCategory"] = json!(code_of(special));
        }
        if data.criminal {
            // The vocabulary has no term for Art. 10.
            node["ropa:criminal"] = json!(true);
        }
        add(&mut node, "ropa:source", &data.source);
        node
    }

    fn sources(&self, one: &Activity) -> Vec<Value> {
        let mut origins: Vec<Origin> = one.personal_data.iter().map(|data| data.origin).collect();
        origins.sort_unstable();
        origins.dedup();
        let terms = origins.iter().filter_map(|origin| self.terms.source_of_origin.get(origin.code()));
        let mut sources: Vec<Value> = terms.map(|term| to(term.clone())).collect();
        if !one.source_of_data.is_empty() {
            sources.push(json!({"@type": ["dpv:DataSource"], "dpv:hasName": one.source_of_data}));
        }
        sources
    }

    fn recipients(&self, node: &mut Value, one: &Activity) {
        self.answered(node, "dpv:hasRecipient", "recipients", &one.recipients, |given| self.recipient(given));
        let mut by_role: BTreeMap<&String, Vec<Value>> = BTreeMap::new();
        for given in one.recipients.items() {
            let known = self.extract.snapshot.recipients.get(&given.recipient_id);
            let property = known.and_then(|known| self.terms.recipient_property.get(&code_of(&known.kind)));
            if let Some(property) = property {
                by_role.entry(property).or_default().push(to(id("recipient", &given.recipient_id)));
            }
        }
        for (property, members) in by_role {
            set(node, property, members);
        }
    }

    fn recipient(&self, given: &Disclosure) -> Value {
        if self.extract.snapshot.recipients.get(&given.recipient_id).is_some() {
            return to(id("recipient", &given.recipient_id));
        }
        json!({"@type": ["dpv:Recipient"], "dpv:hasName": given.stated_as})
    }

    fn transfer(&self, transfer: &Transfer) -> Value {
        let code = code_of(&transfer.safeguard);
        let mut node = json!({"@type": ["dpv:Transfer"]});
        node["dpv:hasThirdCountry"] = self.place(&transfer.country);
        if !transfer.recipient_id.is_empty() {
            node["dpv:hasDataImporter"] = to(id("recipient", &transfer.recipient_id));
        }
        let derogation = self.terms.derogation.get(&code_of(&transfer.derogation.ground));
        let derogation = derogation.filter(|_| transfer.safeguard == Safeguard::Derogation);
        let grounds = [self.terms.safeguard.get(&code), self.terms.safeguard_tool.get(&code), derogation];
        set(
            &mut node,
            "dpv:hasLegalBasis",
            grounds.into_iter().flatten().map(|term| to(term.clone())).collect(),
        );
        node["ropa:safeguard"] = json!(code);
        add(&mut node, "ropa:detail", &transfer.detail);
        add(&mut node, "ropa:documentation", &transfer.documentation);
        node
    }

    /// A country by its term; an international organisation by our own, since the vocabulary lists none.
    fn place(&self, code: &str) -> Value {
        let is_country = code.len() == 2 && Country::of(code).is_some();
        if is_country || matches!(code, "EU" | "EEA") {
            return to(format!("loc:{code}"));
        }
        to(format!("ropa:place:{code}"))
    }

    fn kept(&self, activity: &Activity, rule: &RetentionRule) -> Value {
        let duration = match (rule.has_period(), rule.has_criterion()) {
            (true, _) => "dpv:TemporalDuration",
            (_, true) => "dpv:UntilEventDuration",
            _ => "dpv:IndeterminateDuration",
        };
        let mut node = json!({"@type": ["dpv:StorageDuration", duration]});
        add(&mut node, "dpv:hasName", &retention_in_short(self.words, rule));
        add(&mut node, "ropa:period", &rule.period);
        add(&mut node, "ropa:event", &rule.trigger);
        add(&mut node, "ropa:law", &rule.legal_reference);
        let data = rule.applies_to.iter();
        let data = data.map(|one| to(format!("{}:data:{one}", id("activity", &activity.id))));
        set(&mut node, "ropa:appliesTo", data.collect());
        node
    }

    fn rights(&self, one: &Activity) -> Vec<Value> {
        let Ok(matrix) = RightsMatrix::bundled() else { return Vec::new() };
        if one.legal_basis_kinds().is_empty() {
            return Vec::new();
        }
        let applying =
            matrix.rights.iter().filter(|rule| matrix.applies(rule.right, one) != Applicability::No);
        applying
            .filter_map(|rule| self.terms.right.get(&code_of(&rule.right)))
            .map(|term| to(term.clone()))
            .collect()
    }

    fn on_behalf(&self, one: &ProcessingOnBehalf) -> Value {
        let mut node =
            node(&id("processing-on-behalf", &one.id), json!(["dpv:PersonalDataProcess"]), &one.name);
        add(&mut node, "ropa:reference", &one.reference);
        if let Some(keeper) = self.extract.snapshot.keeper() {
            node["dpv:hasDataProcessor"] = to(id("organisation", &keeper.id));
        }
        self.answered(&mut node, "dpv:hasDataController", "controllers", &one.controllers, |who| {
            let mut node = json!({"@type": ["dpv:DataController"]});
            add(&mut node, "dpv:hasName", &who.name);
            add(&mut node, "dpv:hasContact", &who.contact);
            node
        });
        set(&mut node, "ropa:categoryOfProcessing", one.categories.iter().map(|text| json!(text)).collect());
        self.answered(&mut node, "ropa:transfer", "transfers", &one.transfers, |transfer| {
            self.transfer(transfer)
        });
        self.answered(
            &mut node,
            "dpv:hasTechnicalOrganisationalMeasure",
            "security",
            &one.security,
            |measure| json!({"@type": ["dpv:TechnicalOrganisationalMeasure"], "dpv:hasName": measure.text}),
        );
        node
    }
}
