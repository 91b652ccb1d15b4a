//! The single answers as lines of text: the same words for the document and for the table.

use super::context::Context;
use crate::activity::{Activity, LegalBasis, LegalBasisKind, Origin, PersonalDataCategory};
use crate::organisation::JointController;
use crate::recipient::{Disclosure, RecipientKind};
use crate::report::content::{Text, Tone};
use crate::report::words::{cite, country, date_of_text, term};
use crate::transfer::{DerogationGround, Safeguard, Transfer};
use crate::words::Arg;

/// A joint controller with its contact and the arrangement (Art. 26(1)).
pub(in crate::report) fn joint_controller(context: &Context<'_>, joint: &JointController) -> Text {
    let mut text = Text::plain(&joint.name);
    if !joint.contact.is_empty() {
        text = text.and(format!(", {}", joint.contact));
    }
    if !joint.arrangement.is_empty() {
        text = text.and_muted(labelled(context, "record-arrangement", &joint.arrangement));
    }
    text
}

/// A category of personal data; special categories and criminal data are marked.
pub(in crate::report) fn personal_data(context: &Context<'_>, category: &PersonalDataCategory) -> Text {
    let mut text = Text::plain(&category.name);
    if let Some(special) = &category.special {
        text = text.and(" ").and_tag(Tone::Info, context.name_of("special", special));
    }
    if category.criminal {
        text = text.and(" ").and_tag(Tone::Info, context.say("record-criminal-mark"));
    }
    text
}

/// A recipient as the activity names it, what it is, its role and what it gets.
pub(in crate::report) fn disclosure(context: &Context<'_>, disclosure: &Disclosure) -> Text {
    let recipient = context.recipient(&disclosure.recipient_id);
    let label = match (disclosure.stated_as.as_str(), recipient) {
        ("", Some(recipient)) => recipient.label(),
        ("", None) => &disclosure.recipient_id,
        (stated, _) => stated,
    };
    let mut text = Text::plain(label);
    // A category says by its words what it is; a name does not.
    let named = recipient.filter(|recipient| !recipient.name.is_empty());
    let kind = named.map(|recipient| recipient.kind).filter(|kind| *kind != RecipientKind::Unstated);
    if let (Some(kind), true) = (kind, disclosure.role.is_empty()) {
        text = text.and_muted(format!(" \u{b7} {}", context.name_of("recipient-kind", &kind)));
    }
    if !disclosure.role.is_empty() {
        text = text.and_muted(labelled(context, "record-role", &disclosure.role));
    }
    if !disclosure.receives.is_empty() {
        text = text.and_muted(labelled(context, "record-receives", &disclosure.receives));
    }
    if !disclosure.when.is_empty() {
        text = text.and_muted(labelled(context, "record-disclosed-when", &disclosure.when));
    }
    text
}

/// A transfer: the country, the recipient, the ground and its documentation.
pub(in crate::report) fn transfer(context: &Context<'_>, transfer: &Transfer) -> Text {
    let mut text = Text::plain(country(context.words, &transfer.country));
    if let Some(recipient) = context.recipient(&transfer.recipient_id) {
        text = text.and(format!(", {}", recipient.label()));
    }
    text = text.and(format!(" \u{2013} {}", safeguard(context, transfer.safeguard)));
    for (id, value) in [
        ("record-detail", &transfer.detail),
        ("record-documentation", &transfer.documentation),
        ("record-copy", &transfer.copy_available),
    ] {
        if !value.is_empty() {
            text = text.and_muted(labelled(context, id, value));
        }
    }
    for (id, value) in evidence(context, transfer) {
        if !value.is_empty() {
            text = text.and_muted(labelled(context, id, &value));
        }
    }
    text
}

/// What a transfer rests on: its instrument, its assessment, the documents of its derogation (Art. 49(6)).
fn evidence(context: &Context<'_>, transfer: &Transfer) -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    if let Some(instrument) = context.snapshot.transfer_instruments.get(&transfer.instrument_id) {
        let module = instrument.module.map(|module| context.name_of("scc-module", &module));
        let parts = [Some(instrument.reference.clone()), Some(instrument.name.clone()), module];
        all.push(("record-instrument", said(parts.into_iter().flatten())));
    }
    if let Some(found) = context.snapshot.transfer_impact_assessments.get(&transfer.assessment_id) {
        let outcome = context.name_of("assessment-outcome", &found.outcome);
        let decided = date_of_text(context.words, &found.decided_on);
        all.push(("record-assessment", said([found.reference.clone(), outcome, decided].into_iter())));
    }
    for onward in transfer.onward.items() {
        let place = country(context.words, &onward.country);
        let parts = [onward.recipient.clone(), place, onward.safeguard.clone()];
        all.push(("record-onward", said(parts.into_iter())));
    }
    if transfer.safeguard == Safeguard::Derogation {
        all.extend(derogation(context, transfer));
    }
    all
}

fn derogation(context: &Context<'_>, transfer: &Transfer) -> Vec<(&'static str, String)> {
    let found = &transfer.derogation;
    let ground = match found.ground {
        DerogationGround::Unstated => String::new(),
        ground => {
            let name = context.name_of("derogation-ground", &ground);
            format!("{name}, {}", cite(context.words, ground.article()))
        }
    };
    vec![
        ("record-derogation", ground),
        ("record-derogation-conditions", found.conditions.clone()),
        ("record-derogation-law", found.law.clone()),
        ("record-derogation-interests", found.interests.clone()),
        ("record-derogation-assessment", found.assessment.clone()),
        ("record-derogation-safeguards", found.suitable_safeguards.clone()),
        ("record-derogation-persons", found.persons.map(|count| count.to_string()).unwrap_or_default()),
        ("record-derogation-authority", date_of_text(context.words, &found.authority_informed_on)),
        ("record-derogation-informed", date_of_text(context.words, &found.persons_informed_on)),
    ]
}

/// The parts that are there, with commas between.
fn said(parts: impl Iterator<Item = String>) -> String {
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The ground of a transfer with its article.
pub(in crate::report) fn safeguard(context: &Context<'_>, safeguard: Safeguard) -> String {
    let name = context.name_of("safeguard", &safeguard);
    if safeguard == Safeguard::Unstated {
        return context.say("record-safeguard-open");
    }
    format!("{name}, {}", cite(context.words, safeguard.article()))
}

/// A legal basis in a first line, and what the law asks to be known of it in further ones.
pub(in crate::report) fn legal_basis(context: &Context<'_>, basis: &LegalBasis) -> Text {
    let mut text = Text::plain(context.name_of("legal-basis", &basis.kind))
        .and_muted(format!(" \u{b7} {}", context.cite(basis.kind.article())));
    let interest = match basis.pursued_by.as_str() {
        "" => basis.interest.clone(),
        code if basis.interest.is_empty() => term(context.words, "pursued-by", code),
        code => format!("{} \u{b7} {}", basis.interest, term(context.words, "pursued-by", code)),
    };
    for (id, value) in [
        ("record-basis-law", &basis.law),
        ("record-basis-interest", &interest),
        ("record-basis-balancing", &basis.balancing_test),
        ("record-basis-consent", &basis.consent),
        ("record-basis-withdrawal", &basis.withdrawal),
    ] {
        if !value.is_empty() {
            text = text.and(format!("\n{}", context.say_with(id, &[("text", value.as_str().into())])));
        }
    }
    if !basis.contract_parts.is_empty() {
        let id = match basis.contract_parts_distinguished {
            Some(false) => "record-basis-parts-together",
            _ => "record-basis-parts",
        };
        let parts = basis.contract_parts.join("; ");
        text = text.and(format!("\n{}", context.say_with(id, &[("text", parts.into())])));
    }
    text
}

/// The short names of the legal bases of an activity, each once, in the law's order.
pub(in crate::report) fn bases_in_short(context: &Context<'_>, activity: &Activity) -> Vec<String> {
    let name = |kind: &LegalBasisKind| context.name_of("legal-basis-short", kind);
    activity.legal_basis_kinds().iter().map(name).collect()
}

/// The data by origin, origins in the order of the list, one line each.
pub(in crate::report) fn by_origin(context: &Context<'_>, activity: &Activity) -> Vec<(Origin, Vec<Text>)> {
    let mut origins: Vec<Origin> = activity.personal_data.iter().map(|category| category.origin).collect();
    origins.sort_unstable();
    origins.dedup();
    let of = |origin: Origin| {
        let members = activity.personal_data.iter().filter(|category| category.origin == origin);
        members.map(|category| origin_item(context, category)).collect()
    };
    origins.into_iter().map(|origin| (origin, of(origin))).collect()
}

fn origin_item(context: &Context<'_>, category: &PersonalDataCategory) -> Text {
    let mut text = Text::plain(&category.name);
    if !category.source.is_empty() {
        text = text.and_muted(labelled(context, "record-from", &category.source));
    }
    text
}

/// Data the person must give and may give (Art. 13(2)(e)): as the source lists them, else by category.
pub(in crate::report) fn required(context: &Context<'_>, activity: &Activity) -> Vec<Text> {
    let mut lines = Vec::new();
    for (id, mandatory, listed) in [
        ("record-mandatory", true, &activity.mandatory_data),
        ("record-optional", false, &activity.optional_data),
    ] {
        let by_category =
            activity.personal_data.iter().filter(|category| category.mandatory == Some(mandatory));
        let mut names: Vec<&str> = listed.iter().map(String::as_str).collect();
        if names.is_empty() {
            names = by_category.map(|category| category.name.as_str()).collect();
        }
        if !names.is_empty() {
            let text = context.say_with(id, &[("text", Arg::Text(names.join("; ")))]);
            lines.push(Text::plain(text));
        }
    }
    for category in activity.personal_data.iter().filter(|category| !category.consequence.is_empty()) {
        let text = format!("{}: {}", category.name, category.consequence);
        lines.push(Text::muted(context.say_with("record-consequence", &[("text", text.into())])));
    }
    lines
}

/// `; label: value`, to go on a line.
fn labelled(context: &Context<'_>, id: &str, value: &str) -> String {
    format!("; {}", context.say_with(id, &[("text", value.into())]))
}

/// Texts put together with a sign between, styles kept.
pub(in crate::report) fn join(texts: Vec<Text>, between: &str) -> Text {
    let mut all = Text::default();
    for (place, text) in texts.into_iter().enumerate() {
        if place > 0 {
            all = all.and(between);
        }
        all.runs.extend(text.runs);
    }
    all
}
