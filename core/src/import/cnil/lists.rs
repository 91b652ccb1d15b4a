//! What the workbook's own lists mean in the register; entries that no longer hold are not mapped.

use crate::activity::{LegalBasisKind, SpecialCategory};
use crate::import::label::normal;
use crate::import::synonyms;
use crate::recipient::RecipientKind;
use crate::report::words::name_of;
use crate::transfer::Safeguard;
use crate::words::{Lang, Words};

/// The short name of a family of data, instead of the form's long label.
#[must_use]
pub fn family(label: &str) -> String {
    // Examples in brackets belong to the form, not to the record.
    let short = label.split('(').next().unwrap_or(label).trim();
    short.trim_end_matches(['.', '…', ',']).trim().to_owned()
}

/// The special category of a row of the form (Art. 9(1)).
#[must_use]
pub fn special(label: &str) -> Option<SpecialCategory> {
    let label = normal(label);
    let has = |words: &[&str]| words.iter().any(|word| label.contains(word));
    Some(match () {
        () if has(&["origine raciale", "ethnique"]) => SpecialCategory::RacialOrEthnicOrigin,
        () if has(&["opinions politiques"]) => SpecialCategory::PoliticalOpinions,
        () if has(&["convictions religieuses", "philosophiques"]) => {
            SpecialCategory::ReligiousOrPhilosophicalBeliefs
        }
        () if has(&["appartenance syndicale"]) => SpecialCategory::TradeUnionMembership,
        () if has(&["genetiques"]) => SpecialCategory::GeneticData,
        () if has(&["biometriques"]) => SpecialCategory::BiometricData,
        () if has(&["sante"]) => SpecialCategory::Health,
        () if has(&["vie sexuelle", "orientation sexuelle"]) => SpecialCategory::SexLifeOrOrientation,
        () => return None,
    })
}

/// Whether a row of the form is about offences and convictions (Art. 10).
#[must_use]
pub fn criminal(label: &str) -> bool {
    let label = normal(label);
    label.contains("condamnations") || label.contains("infractions")
}

/// What kind of recipient an entry of the list is.
#[must_use]
pub fn recipient_kind(entry: &str) -> RecipientKind {
    let entry = normal(entry);
    if entry.starts_with("service interne") {
        RecipientKind::Internal
    } else if entry.starts_with("sous traitant") {
        RecipientKind::Processor
    } else {
        RecipientKind::Unstated
    }
}

/// Whether an entry asks to be made precise elsewhere and says nothing itself.
#[must_use]
pub fn is_other(entry: &str) -> bool {
    let entry = normal(entry);
    entry.starts_with("autre")
}

/// How an entry of the list of mechanisms stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mechanism {
    /// It exists under this name (Art. 46, 49).
    Stands(Safeguard),
    /// The form calls the country adequate: that is a question of its decision and of the day.
    AdequateCountry,
    /// It no longer holds: the EU-US Privacy Shield was invalidated on 16 July 2020 (C-311/18).
    Gone,
    /// Not an entry of the list.
    Unknown,
}

/// What an entry of the list of mechanisms means.
#[must_use]
pub fn mechanism(entry: &str) -> Mechanism {
    let entry = normal(entry);
    match () {
        () if entry.starts_with("clauses contractuelles") => {
            Mechanism::Stands(Safeguard::StandardContractualClauses)
        }
        () if entry.starts_with("regles d entreprise") => Mechanism::Stands(Safeguard::BindingCorporateRules),
        () if entry.starts_with("code de conduite") => Mechanism::Stands(Safeguard::CodeOfConduct),
        () if entry.starts_with("certification") => Mechanism::Stands(Safeguard::Certification),
        () if entry.starts_with("derogation") => Mechanism::Stands(Safeguard::Derogation),
        () if entry.starts_with("pays adequat") => Mechanism::AdequateCountry,
        () if entry.contains("privacy shield") || entry.contains("safe harbo") => Mechanism::Gone,
        () => Mechanism::Unknown,
    }
}

/// The legal basis that a text names, whatever stands in brackets behind it.
pub(super) fn basis(text: &str) -> Option<LegalBasisKind> {
    let name = text.split('(').next().unwrap_or(text);
    let words = Words::of(Lang::Fr);
    let named = LegalBasisKind::ALL
        .into_iter()
        .find(|kind| normal(&name_of(words, "legal-basis", kind)) == normal(name));
    named.or_else(|| {
        let code = [name, text].into_iter().find_map(|text| synonyms::code("legal-basis", text))?;
        serde_json::from_value(code.into()).ok()
    })
}
