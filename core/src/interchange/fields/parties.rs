//! The fields of recipients, systems and organisations.

use super::kind::{Kind, Target};
use super::shapes::{
    AGREEMENT, CONFIRMATION, DATA_PROTECTION_OFFICER, RECIPIENT_KIND, REFORM, RELATION, REPRESENTATIVE,
    SEARCH_COLUMN, SECURITY, SUB_PROCESSOR, SYSTEM_DATABASE,
};
use super::{Field, Scope};
use crate::organisation::Organisation;
use crate::store::table::Noun;

const TEXT: Kind = Kind::Text;

const fn of_recipient(key: &'static str, article: &'static str, kind: Kind) -> Field {
    Field::own(Noun::Recipient, key, article, kind)
}

/// To whom data are disclosed (Art. 4(9), 30(1)(d)).
pub(super) static RECIPIENT: &[Field] = &[
    of_recipient("id", "", TEXT),
    of_recipient("reference", "", TEXT),
    of_recipient("name", "4(9)", TEXT),
    of_recipient("category", "30(1)(d)", TEXT),
    of_recipient("kind", "4", Kind::Code(&RECIPIENT_KIND)),
    of_recipient("countries", "30(1)(e)", Kind::Many(&Kind::Country)),
    of_recipient("established_in", "30(1)(e)", Kind::Many(&Kind::Country)),
    of_recipient("stores_in", "30(1)(e)", Kind::Many(&Kind::Country)),
    of_recipient("accesses_from", "30(1)(e)", Kind::Many(&Kind::Country)),
    of_recipient("parent_group", "", TEXT),
    of_recipient("contact", "", TEXT),
    of_recipient("address", "", TEXT),
    of_recipient("data_protection_officer", "37", TEXT),
    of_recipient("condition", "", TEXT),
    of_recipient("contract", "28(3)", TEXT),
    of_recipient("agreement", "28(3)", Kind::Part(&AGREEMENT)),
    of_recipient("sub_processors", "28(2)", Kind::Answer(&Kind::Items(&SUB_PROCESSOR))),
    of_recipient("adequacy_confirmations", "45", Kind::Items(&CONFIRMATION)),
    of_recipient("last_review_on", "28(1)", Kind::Date),
    of_recipient("review_on", "28(1)", Kind::Date),
    of_recipient("custom", "", Kind::Own),
    of_recipient("notes", "", TEXT),
    of_recipient("tags", "", Kind::Many(&TEXT)),
];

const fn of_system(key: &'static str, kind: Kind) -> Field {
    Field::own(Noun::System, key, "", kind)
}

/// Where personal data lie and are searched (Art. 15).
pub(super) static SYSTEM: &[Field] = &[
    of_system("id", TEXT),
    of_system("reference", TEXT),
    of_system("name", TEXT),
    of_system("description", TEXT),
    of_system("owner", TEXT),
    of_system("provider_id", Kind::Link(Target::Recipient)),
    of_system("hosting_country", Kind::Country),
    of_system("personal_data", Kind::Many(&TEXT)),
    of_system("identifiers", Kind::Many(&TEXT)),
    of_system("search_instruction", TEXT),
    of_system("database", Kind::Code(&SYSTEM_DATABASE)),
    of_system("search_columns", Kind::Items(&SEARCH_COLUMN)),
    of_system("retention_job", TEXT),
    of_system("custom", Kind::Own),
    of_system("notes", TEXT),
    of_system("tags", Kind::Many(&TEXT)),
];

const fn of_organisation(key: &'static str, article: &'static str, kind: Kind) -> Field {
    Field::own(Noun::Organisation, key, article, kind)
}

/// Controllers, affiliates and clients (Art. 30(1)(a)).
pub(super) static ORGANISATION: &[Field] = &[
    of_organisation("id", "", TEXT),
    of_organisation("reference", "", TEXT),
    of_organisation("name", "30(1)(a)", TEXT),
    of_organisation("keeps_register", "", Kind::YesNo),
    of_organisation("relation", "", Kind::Code(&RELATION)),
    of_organisation("address", "30(1)(a)", TEXT),
    of_organisation("country", "", Kind::Country),
    of_organisation("email", "30(1)(a)", TEXT),
    of_organisation("phone", "30(1)(a)", TEXT),
    of_organisation("web", "", TEXT),
    of_organisation("rule", "", TEXT),
    of_organisation("representatives", "27", Kind::Answer(&Kind::Items(&REPRESENTATIVE))),
    of_organisation("data_protection_officers", "37", Kind::Answer(&Kind::Items(&DATA_PROTECTION_OFFICER))),
    of_organisation("supervisory_authority", "13(2)(d)", TEXT),
    of_organisation("security", "32(1)", Kind::Answer(&Kind::Items(&SECURITY))),
    of_organisation("persons_employed", "30(5)", Kind::Json),
    of_organisation("reforms", "30(5)", Kind::Items(&REFORM)),
    of_organisation("time_limits", "12(3)", Kind::Json),
    of_organisation("notes", "", TEXT),
];

/// Address and ways to reach an organisation, one per line.
pub(super) fn contact(one: &Organisation, scope: &Scope<'_>) -> String {
    let country = scope.country(&one.country);
    let parts = [&one.name, &one.address, &country, &one.email, &one.phone, &one.web];
    let known: Vec<_> = parts.into_iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    known.join("\n")
}

/// The kinds of record that fields point at, with the noun behind each.
pub(super) const fn noun_of(target: Target) -> Option<Noun> {
    match target {
        Target::Recipient => Some(Noun::Recipient),
        Target::System => Some(Noun::System),
        Target::Organisation => Some(Noun::Organisation),
        Target::Instrument => Some(Noun::TransferInstrument),
        Target::Assessment => Some(Noun::TransferImpactAssessment),
        Target::Party | Target::OwnData => None,
    }
}
