//! The fields of the two records of Art. 30.

use serde_json::Value;

use super::kind::{Kind, Target};
use super::shapes::{
    AUTOMATED_DECISION, DATA_SUBJECT, DISCLOSURE, JOINT_CONTROLLER, LEGAL_BASIS, ORIGIN, PERSONAL_DATA,
    PRINCIPAL, PURPOSE, RETENTION, SAFEGUARD, SCREENING, SECURITY, SPECIAL, SPECIAL_CONDITION,
    SPECIAL_OF_ACTIVITY, STATUS, TEMPLATE, TRANSFER,
};
use super::{Field, Scope, parties};
use crate::organisation::Organisation;
use crate::store::table::Noun;

const fn own(key: &'static str, article: &'static str, kind: Kind) -> Field {
    Field::own(Noun::Activity, key, article, kind)
}

const fn part(key: &'static str, article: &'static str, kind: Kind) -> Field {
    Field::part(Noun::Activity, key, article, kind)
}

const TEXT: Kind = Kind::Text;

/// The controller's record (Art. 30(1)). What others refer to stands before them: data before their time limits.
pub(super) static ACTIVITY: &[Field] = &[
    own("id", "", TEXT),
    own("reference", "", TEXT),
    own("name", "", TEXT),
    own("group", "", TEXT),
    own("status", "", Kind::Code(&STATUS)),
    own("owner", "", TEXT),
    own("department", "", TEXT),
    own("description", "", TEXT),
    own("controller_id", "30(1)(a)", Kind::Link(Target::Organisation)),
    Field::calculated(Noun::Activity, "controller_contact", "30(1)(a)", |record, scope| {
        controller(record, scope).map_or_else(String::new, |one| parties::contact(one, scope))
    }),
    own("joint_controllers", "30(1)(a)", Kind::Answer(&Kind::Items(&JOINT_CONTROLLER))),
    Field::calculated(Noun::Activity, "representatives", "30(1)(a)", |record, scope| {
        of_controller(record, scope, "representatives")
    }),
    Field::calculated(Noun::Activity, "data_protection_officers", "30(1)(a)", |record, scope| {
        of_controller(record, scope, "data_protection_officers")
    }),
    own("purposes", "30(1)(b)", Kind::Items(&PURPOSE)),
    part("purposes.legal_bases", "6(1)", Kind::Items(&LEGAL_BASIS)),
    part("purposes.special_conditions", "9(2)", Kind::Many(&Kind::Code(&SPECIAL_CONDITION))),
    own("data_subjects", "30(1)(c)", Kind::Items(&DATA_SUBJECT)),
    own("data_subjects_note", "", TEXT),
    own("personal_data", "30(1)(c)", Kind::Items(&PERSONAL_DATA)),
    part("personal_data.origin", "13-14", Kind::Code(&ORIGIN)),
    part("personal_data.special", "9(1)", Kind::Code(&SPECIAL)),
    own("special_categories", "9(1)", Kind::Answer(&Kind::Many(&Kind::Code(&SPECIAL_OF_ACTIVITY)))),
    own("criminal_data", "10", Kind::Answer(&Kind::Many(&TEXT))),
    own("source_of_data", "14(2)(f)", TEXT),
    own("public_sources", "14(2)(f)", Kind::Answer(&Kind::Many(&TEXT))),
    own("recipients", "30(1)(d)", Kind::Answer(&Kind::Items(&DISCLOSURE))),
    own("transfers", "30(1)(e)", Kind::Answer(&Kind::Items(&TRANSFER))),
    part("transfers.country", "30(1)(e)", Kind::Country),
    part("transfers.safeguard", "46", Kind::Code(&SAFEGUARD)),
    own("transfers_note", "", TEXT),
    own("retention", "30(1)(f)", Kind::Items(&RETENTION)),
    part("retention.period", "30(1)(f)", Kind::Period),
    part("retention.trigger", "30(1)(f)", TEXT),
    part("retention.legal_reference", "30(1)(f)", TEXT),
    own("retention_note", "", TEXT),
    own("security", "30(1)(g)", Kind::Answer(&Kind::Items(&SECURITY))),
    own("security_inherited", "30(1)(g)", Kind::YesNo),
    Field::calculated(Noun::Activity, "security_general", "30(1)(g)", |record, scope| {
        let inherits = record.get("security_inherited").is_some_and(|flag| flag == true);
        if inherits { of_controller(record, scope, "security") } else { String::new() }
    }),
    own("automated_decisions", "22", Kind::Answer(&Kind::Items(&AUTOMATED_DECISION))),
    own("systems", "", Kind::Many(&Kind::Link(Target::System))),
    own("mandatory_data", "13(2)(e)", Kind::Many(&TEXT)),
    own("optional_data", "13(2)(e)", Kind::Many(&TEXT)),
    own("approved_at", "", TEXT),
    own("approved_by", "", TEXT),
    own("reviewed_on", "", Kind::Date),
    own("reviewed_by", "", TEXT),
    own("review_cycle", "", Kind::Period),
    own("review_on", "", Kind::Date),
    own("screening", "35(1)", Kind::Part(&SCREENING)),
    own("template", "", Kind::Item(&TEMPLATE)),
    own("tags", "", Kind::Many(&TEXT)),
    own("custom", "", Kind::Own),
    own("notes", "", Kind::Many(&TEXT)),
];

const fn on_behalf(key: &'static str, article: &'static str, kind: Kind) -> Field {
    Field::own(Noun::ProcessingOnBehalf, key, article, kind)
}

/// The processor's record (Art. 30(2)).
pub(super) static PROCESSING_ON_BEHALF: &[Field] = &[
    on_behalf("id", "", TEXT),
    on_behalf("reference", "", TEXT),
    on_behalf("name", "", TEXT),
    on_behalf("processor_id", "30(2)(a)", Kind::Link(Target::Organisation)),
    on_behalf("controllers", "30(2)(a)", Kind::Answer(&Kind::Items(&PRINCIPAL))),
    on_behalf("categories", "30(2)(b)", Kind::Many(&TEXT)),
    on_behalf("sub_processors", "28(2)", Kind::Answer(&Kind::Many(&Kind::Link(Target::Recipient)))),
    on_behalf("transfers", "30(2)(c)", Kind::Answer(&Kind::Items(&TRANSFER))),
    Field::part(Noun::ProcessingOnBehalf, "transfers.country", "30(2)(c)", Kind::Country),
    Field::part(Noun::ProcessingOnBehalf, "transfers.safeguard", "46", Kind::Code(&SAFEGUARD)),
    on_behalf("security", "30(2)(d)", Kind::Answer(&Kind::Items(&SECURITY))),
    on_behalf("security_inherited", "30(2)(d)", Kind::YesNo),
    on_behalf("notes", "", TEXT),
];

/// The controller of an activity: its own, else the one that keeps the register.
pub(super) fn controller<'a>(record: &Value, scope: &Scope<'a>) -> Option<&'a Organisation> {
    let id = record.get("controller_id").and_then(Value::as_str).unwrap_or_default();
    scope.snapshot().organisations.get(id).or_else(|| scope.keeper())
}

/// What the controller says in one of its own fields.
fn of_controller(record: &Value, scope: &Scope<'_>, key: &str) -> String {
    let field = super::field(Noun::Organisation, key);
    let read = |one| field.map_or_else(String::new, |field| field.read_of(one, scope));
    controller(record, scope).map_or_else(String::new, |one| scope.once(&one.id, key, || read(one)))
}
