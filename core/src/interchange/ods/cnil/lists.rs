//! What the CNIL's forms offer to choose from, with the words by which content is recognised in folded text.

use crate::activity::SpecialCategory;
use crate::interchange::ods::{Cell, Page, Style};

/// The rows for ordinary data, each with words by which a category is recognised in folded text.
pub(super) const DATA_ROWS: [(&str, &[&str]); 6] = [
    (
        "État civil, identité, données d'identification, images…",
        &[
            "identi",
            "etat civil",
            "name",
            "nom",
            "vorname",
            "adress",
            "anschrift",
            "mail",
            "courriel",
            "phone",
            "telefon",
            "telephone",
            "birth",
            "geburt",
            "naissance",
            "photo",
            "image",
            "bild",
            "passport",
            "ausweis",
            "contact",
            "kontakt",
            "gender",
            "geschlecht",
            "sexe",
            "nationali",
            "customer number",
            "kundennummer",
            "username",
        ],
    ),
    (
        "Vie personnelle (habitudes de vie, situation familiale, etc.)",
        &[
            "famil",
            "vie personnelle",
            "habit",
            "hobb",
            "marital",
            "enfant",
            "kinder",
            "loisir",
            "lifestyle",
            "freizeit",
        ],
    ),
    (
        "Informations d'ordre économique et financier (revenus, situation financière, situation fiscale, etc.)",
        &[
            "bank",
            "iban",
            "salar",
            "gehalt",
            "lohn",
            "paie",
            "revenu",
            "income",
            "einkommen",
            "tax",
            "steuer",
            "fiscal",
            "payment",
            "zahlung",
            "paiement",
            "invoice",
            "rechnung",
            "factur",
            "credit",
            "kredit",
            "financ",
            "finanz",
            "purchase",
            "order",
            "bestell",
            "commande",
        ],
    ),
    (
        "Données de connexion (adress IP, logs, etc.)",
        &[
            "ip address",
            "ip-adress",
            "adresse ip",
            "log",
            "connexion",
            "connection",
            "cookie",
            "browser",
            "navigateur",
            "user agent",
            "device",
            "gerat",
            "appareil",
            "session",
            "referrer",
            "operating system",
            "betriebssystem",
        ],
    ),
    (
        "Données de localisation (déplacements, données GPS, GSM, etc.)",
        &["locali", "location", "standort", "gps", "gsm", "deplacement", "position"],
    ),
    (
        "Numéro de Sécurité Sociale (ou NIR)",
        &["securite sociale", "social security", "sozialversicherung", "nir", "national insurance"],
    ),
];

/// The order in which rows claim a category: the narrow ones first.
pub(super) const CLAIMS: [usize; 6] = [5, 4, 3, 2, 1, 0];

/// The rows for special categories and offences (Art. 9, 10).
pub(super) const SENSITIVE_ROWS: [(&str, Option<SpecialCategory>); 9] = [
    ("Données révélant l'origine raciale ou ethnique", Some(SpecialCategory::RacialOrEthnicOrigin)),
    ("Données révélant les opinions politiques", Some(SpecialCategory::PoliticalOpinions)),
    (
        "Données révélant les convictions religieuses ou philosophiques",
        Some(SpecialCategory::ReligiousOrPhilosophicalBeliefs),
    ),
    ("Données révélant l'appartenance syndicale", Some(SpecialCategory::TradeUnionMembership)),
    ("Données génétiques", Some(SpecialCategory::GeneticData)),
    (
        "Données biométriques aux fins d'identifier une personne physique de manière unique",
        Some(SpecialCategory::BiometricData),
    ),
    ("Données concernant la santé", Some(SpecialCategory::Health)),
    (
        "Données concernant la vie sexuelle ou l'orientation sexuelle",
        Some(SpecialCategory::SexLifeOrOrientation),
    ),
    ("Données relatives à des condamnations pénales ou infractions", None),
];

/// What the list of kinds of persons offers, each with words by which a category is recognised in folded text.
pub(super) const PERSONS: [(&str, &[&str]); 7] = [
    ("Salariés", &["salarie", "employe", "beschaftigt", "mitarbeit", "staff"]),
    ("Services Internes", &["services internes"]),
    ("Clients", &["client", "customer", "kunde"]),
    ("Fournisseurs", &["fournisseur", "supplier", "lieferant"]),
    ("Prestataires", &["prestataire", "contractor", "dienstleister"]),
    ("Prospects", &["prospect", "interessent"]),
    ("Candidats", &["candidat", "applicant", "bewerb"]),
];
pub(super) const OTHER_PERSONS: &str = "Autres (préciser)";

/// What the list of kinds of measures offers, each with words by which a measure is recognised in folded text.
pub(super) const MEASURES: [(&str, &[&str]); 6] = [
    ("Chiffrement des données", &["chiffr", "encrypt", "verschlussel", "tls"]),
    ("Sauvegarde des données", &["sauvegarde", "backup", "datensicherung", "sicherungskopie"]),
    ("Mesures de traçabilité", &["tracabilite", "logging", "protokoll", "audit trail"]),
    ("Contrôle des sous-traitants", &["sous-traitant", "processor", "auftragsverarbeiter"]),
    (
        "Mesures de protection des logiciels",
        &["antivirus", "firewall", "pare-feu", "patch", "logiciel", "malware"],
    ),
    (
        "Contrôle d'accès des utilisateurs",
        &["acces", "access", "zugriff", "zutritt", "password", "passwort", "mot de passe"],
    ),
];
pub(super) const OTHER_MEASURE: &str = "Autres mesures (à préciser)";

/// The words to choose from, as the forms use them.
pub(super) fn page() -> Page {
    let guarantees = [
        "Clauses contractuelles types (CCT)",
        "Règles d'entreprise contraignantes (BCR)",
        "Pays adéquat",
        "Code de conduite",
        "Certification",
        "Dérogations (art 49)",
    ];
    let persons: Vec<&str> = PERSONS.iter().map(|(name, _)| *name).chain([OTHER_PERSONS]).collect();
    let recipients = [
        "Service interne qui traite les données",
        "Sous-traitants",
        "Destinataires dans des pays tiers ou organisations internationales",
        "Partenaires institutionnels ou commerciaux",
        "Autre (Préciser)",
    ];
    let measures: Vec<&str> = MEASURES.iter().map(|(name, _)| *name).chain([OTHER_MEASURE]).collect();
    let lists: [(&str, &[&str]); 4] = [
        ("Garanties", &guarantees),
        ("Catégories de personnes", &persons),
        ("Destinataires", &recipients),
        ("Mesures de sécurité", &measures),
    ];
    let mut rows = vec![lists.iter().map(|(name, _)| Cell::new(*name, Style::Section)).collect::<Vec<_>>()];
    for place in 0..8 {
        rows.push(
            lists
                .iter()
                .map(|(_, items)| Cell::new(items.get(place).copied().unwrap_or_default(), Style::Plain))
                .collect(),
        );
    }
    Page { name: "5 - Listes".to_owned(), widths: vec![70; 4], rows, frozen: (1, 0), ..Page::default() }
}
