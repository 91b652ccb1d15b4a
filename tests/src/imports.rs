//! Registers as people have them, made to be imported: in the shape of the authorities' templates, and large ones.
//!
//! Structure and labels are those of the templates; every entry is invented.

use std::fmt::Write as _;
use std::io::Write as _;

use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// One cell of an OpenDocument sheet: its text, and over how many columns it reaches.
pub type OdsCell = (String, u32);

/// A sheet of an OpenDocument spreadsheet: its name, whether it is hidden, its rows.
pub type OdsSheet = (String, bool, Vec<Vec<OdsCell>>);

/// A row of cells over one column each.
#[must_use]
pub fn row(cells: &[&str]) -> Vec<OdsCell> {
    cells.iter().map(|text| ((*text).to_owned(), 1)).collect()
}

/// An OpenDocument spreadsheet.
///
/// # Panics
/// When it cannot be packed.
#[must_use]
pub fn ods(sheets: &[OdsSheet]) -> Vec<u8> {
    let mut body = String::new();
    for (name, hidden, rows) in sheets {
        let style = if *hidden { "hidden" } else { "shown" };
        let _ = write!(body, "<table:table table:name=\"{}\" table:style-name=\"{style}\">", escaped(name));
        for cells in rows {
            body.push_str("<table:table-row>");
            for (text, span) in cells {
                let spanned = if *span > 1 {
                    format!(" table:number-columns-spanned=\"{span}\"")
                } else {
                    String::new()
                };
                if text.is_empty() {
                    let _ = write!(body, "<table:table-cell{spanned}/>");
                } else {
                    let _ = write!(body, "<table:table-cell office:value-type=\"string\"{spanned}>");
                    for line in text.lines() {
                        let _ = write!(body, "<text:p>{}</text:p>", escaped(line));
                    }
                    body.push_str("</table:table-cell>");
                }
                if *span > 1 {
                    let _ = write!(
                        body,
                        "<table:covered-table-cell table:number-columns-repeated=\"{}\"/>",
                        span - 1
                    );
                }
            }
            // Spreadsheet programs write the rest of the row and of the sheet.
            body.push_str("<table:table-cell table:number-columns-repeated=\"900\"/></table:table-row>");
        }
        body.push_str("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row></table:table>");
    }
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content><office:automatic-styles>\
         <style:style style:name=\"hidden\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>\
         <style:style style:name=\"shown\" style:family=\"table\"><style:table-properties table:display=\"true\"/></style:style>\
         </office:automatic-styles><office:body><office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    );
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in
        [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)]
    {
        let written = zip.start_file(name, stored).map_err(std::io::Error::other);
        let written = written.and_then(|()| zip.write_all(text.as_bytes()));
        assert!(written.is_ok(), "memory takes what is packed");
    }
    zip.finish().map(std::io::Cursor::into_inner).unwrap_or_default()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// What goes into one form of the CNIL's workbook.
#[derive(Debug, Clone, Copy, Default)]
pub struct Fiche {
    /// Name of the sheet.
    pub sheet: &'static str,
    /// Name of the activity.
    pub name: &'static str,
    /// Its reference.
    pub reference: &'static str,
    /// Main purpose and sub-purposes.
    pub purposes: &'static [&'static str],
    /// Rows of data: label, description, retention.
    pub data: &'static [(&'static str, &'static str, &'static str)],
    /// Rows of special categories: label, description, retention.
    pub special: &'static [(&'static str, &'static str, &'static str)],
    /// Persons: type, particulars.
    pub persons: &'static [(&'static str, &'static str)],
    /// Recipients: type, particulars.
    pub recipients: &'static [(&'static str, &'static str)],
    /// Measures: type, particulars.
    pub measures: &'static [(&'static str, &'static str)],
    /// Transfers: recipient, country, mechanism, link.
    pub transfers: &'static [(&'static str, &'static str, &'static str, &'static str)],
}

/// What a cell with a list shows as long as nothing was chosen.
pub const PLACEHOLDER: &str = "Sélectionnez un élément dans cette liste déroulante ►";

/// One form as a sheet; rows that are not filled show the placeholder.
#[must_use]
pub fn fiche(fiche: &Fiche) -> OdsSheet {
    let mut rows = vec![row(&["Fiche de registre"]), row(&[]), row(&[])];
    let head = [
        ("Nom du traitement", fiche.name),
        ("N° / RÉF", fiche.reference),
        ("Date de création du traitement", "12/01/2021"),
        ("Mise à jour du traitement", ""),
    ];
    rows.extend(head.iter().map(|(label, text)| vec![((*label).to_owned(), 1), ((*text).to_owned(), 3)]));
    rows.push(row(&[]));
    rows.push(row(&[
        "Acteurs",
        "Nom",
        "Adresse",
        "Code Postal",
        "Ville",
        "Pays",
        "Téléphone",
        "Adresse mél",
    ]));
    let actor = [
        "Responsable du traitement",
        "Atelier Exemple",
        "1 rue du Port",
        "29200",
        "Brest",
        "France",
        "02 00 00 00 00",
        "contact@atelier.example",
    ];
    rows.push(row(&actor));
    rows.push(row(&[
        "Délégué à la protection des données",
        "Camille Exemple",
        "",
        "",
        "",
        "",
        "",
        "dpo@atelier.example",
    ]));
    rows.push(row(&["Société du DPO (si celui-ci est externe)"]));
    rows.push(row(&["Représentant"]));
    rows.push(row(&["Responsable(s) conjoint(s)"]));
    rows.push(row(&["Finalité(s) du traitement effectué"]));
    for n in 0..6 {
        let label = if n == 0 { "Finalité principale".to_owned() } else { format!("Sous-finalité {n}") };
        let text = fiche.purposes.get(n).copied().unwrap_or_default();
        rows.push(vec![(label, 1), (text.to_owned(), 3)]);
    }
    let three = |a: &str, b: &str, c: &str| vec![(a.to_owned(), 1), (b.to_owned(), 3), (c.to_owned(), 4)];
    rows.push(three("Catégories de données personnelles concernées", "Description", "Durée de conservation"));
    rows.extend(fiche.data.iter().map(|(label, what, kept)| three(label, what, kept)));
    rows.push(three("Données de localisation (déplacements, données GPS, GSM, etc.)", "", ""));
    rows.push(three("Données sensibles", "Description", "Durée de conservation"));
    rows.extend(fiche.special.iter().map(|(label, what, kept)| three(label, what, kept)));
    rows.push(three("Données génétiques", "", ""));
    rows.push(three("Catégories de personnes concernées", "Description", "Précisions"));
    rows.extend(fiche.persons.iter().map(|(kind, more)| three("Catégorie de personnes 1", kind, more)));
    rows.push(three("Catégorie de personnes 2", PLACEHOLDER, ""));
    rows.push(three("Destinataires", "Type de destinataire", "Précisions"));
    rows.extend(fiche.recipients.iter().map(|(kind, more)| three("Destinataire 1", kind, more)));
    rows.push(three("Destinataire 4", PLACEHOLDER, ""));
    rows.push(three("Mesures de sécurité", "Type de mesure de sécurité", "Précisions"));
    rows.extend(fiche.measures.iter().map(|(kind, more)| three("Mesure de sécurité 1", kind, more)));
    rows.push(vec![
        ("Transferts hors UE".to_owned(), 1),
        ("Destinataire".to_owned(), 1),
        ("Pays".to_owned(), 1),
        ("Type de Garanties".to_owned(), 2),
        ("Liens vers la documentation".to_owned(), 3),
    ]);
    for (recipient, country, mechanism, link) in fiche.transfers {
        rows.push(vec![
            ("Organisme destinataire 1".to_owned(), 1),
            ((*recipient).to_owned(), 1),
            ((*country).to_owned(), 1),
            ((*mechanism).to_owned(), 2),
            ((*link).to_owned(), 3),
        ]);
    }
    rows.push(row(&["Organisme destinataire 4", "", PLACEHOLDER, PLACEHOLDER]));
    (fiche.sheet.to_owned(), false, rows)
}

/// The list of activities with the contact rows above it.
#[must_use]
pub fn cnil_list(activities: &[(&str, &str, &str, &str)]) -> OdsSheet {
    let mut rows = vec![
        row(&[
            "Coordonnées du responsable de l’organisme",
            "Nom :",
            "Exemple",
            "Prénom :",
            "Alix",
            "Adresse :",
            "1 rue du Port",
            "Adresse mél :",
            "contact@atelier.example",
        ]),
        row(&["", "Code postal :", "29200", "Ville :", "Brest", "Téléphone :", "02 00 00 00 00"]),
        row(&[
            "Coordonnées du délégué à la protection des données (DPO)",
            "Nom : Exemple",
            "",
            "Prénom : Camille",
            "",
            "Adresse mél :",
            "dpo@atelier.example",
        ]),
        row(&[]),
        vec![
            ("Identification du traitement".to_owned(), 4),
            ("Finalité du traitement".to_owned(), 3),
            ("Données sensibles ?".to_owned(), 1),
        ],
        vec![
            ("Nom du traitement".to_owned(), 1),
            ("N° / RÉF".to_owned(), 1),
            ("Date de création de la fiche".to_owned(), 1),
            ("Dernière mise à jour de la fiche".to_owned(), 1),
            (String::new(), 3),
            ("Oui/non".to_owned(), 1),
        ],
        row(&["(EXEMPLE) Gestion de la paie", "REF-000", "", "", "Payer", "", "", "Non"]),
    ];
    for (name, reference, purpose, special) in activities {
        rows.push(row(&[name, reference, "12/01/2021", "", purpose, "", "", special]));
    }
    ("2_-_Liste_des_traitements".to_owned(), false, rows)
}

/// A whole workbook in the CNIL's shape: tutorial, list, two forms, an example, the lists.
#[must_use]
pub fn cnil() -> Vec<u8> {
    let example = Fiche {
        sheet: "4_-_Exemple_de_fiche",
        name: "Exemple de paie",
        reference: "REF-EX",
        purposes: &["Payer"],
        ..Fiche::default()
    };
    let empty = Fiche { sheet: "3_-_Modèle_de_fiche_de_registre", ..Fiche::default() };
    ods(&[
        ("Tutoriel".to_owned(), false, vec![row(&["Nom du traitement"]), row(&["Comment faire"])]),
        cnil_list(&[
            ("Gestion des clients", "REF-001", "Suivre les commandes", "Non"),
            ("Vidéosurveillance", "REF-002", "", "Oui"),
            ("Registre des visiteurs", "REF-003", "Accueillir les visiteurs", "Non"),
        ]),
        fiche(&empty),
        fiche(&CUSTOMERS),
        fiche(&CAMERAS),
        fiche(&example),
        (
            "5_-_Listes".to_owned(),
            true,
            vec![row(&["Garanties", "Pays"]), row(&["Privacy shield", "États-Unis"])],
        ),
    ])
}

/// A form with the usual and the outdated entries.
pub const CUSTOMERS: Fiche = Fiche {
    sheet: "Fiche clients",
    name: "Gestion des clients",
    reference: "REF-001",
    purposes: &["Suivre les commandes", "Facturer"],
    data: &[
        (
            "État civil, identité, données d'identification, images…",
            "Nom, adresse",
            "5 ans après la fin du contrat",
        ),
        ("Numéro de Sécurité Sociale (ou NIR)", "", ""),
    ],
    special: &[],
    persons: &[("Clients", "entreprises"), ("Autres (préciser)", "livreurs")],
    recipients: &[
        ("Service interne qui traite les données", "Comptabilité"),
        ("Sous-traitants", "Hébergeur Exemple"),
        (PLACEHOLDER, ""),
    ],
    measures: &[("Chiffrement des données", "disques"), ("Autres mesures (à préciser)", "coffre")],
    transfers: &[
        ("Hébergeur Exemple", "États-Unis", "Privacy shield", "https://host.example/shield"),
        ("Support Exemple", "Suisse", "Pays adéquat", ""),
        ("Archive Exemple", "Ruritanie", "Clauses contractuelles types (CCT)", ""),
    ],
};

/// A form with special categories.
pub const CAMERAS: Fiche = Fiche {
    sheet: "Fiche caméras (2)",
    name: "Vidéosurveillance",
    reference: "REF-002",
    purposes: &["Protéger les locaux"],
    data: &[("Données de connexion (adress IP, logs, etc.)", "journaux d'accès", "30 jours")],
    special: &[
        (
            "Données biométriques aux fins d'identifier une personne physique de manière unique",
            "visages",
            "1 mois",
        ),
        ("Données relatives à des condamnations pénales ou infractions", "vols", ""),
    ],
    persons: &[("Salariés", "")],
    recipients: &[("Sous-traitants", "Hébergeur Exemple")],
    measures: &[("Contrôle d'accès des utilisateurs", "")],
    transfers: &[],
};

/// The labels of the ICO's sheet for controllers, A to AD.
pub const ICO_CONTROLLER: [&str; 30] = [
    "Business function",
    "Purpose of processing",
    "Name and contact details of joint controller (if applicable)",
    "Categories of individuals",
    "Categories of personal data",
    "Categories of recipients",
    "Link to contract with processor",
    "Names of third countries or international organisations that personal data are transferred to (if applicable)",
    "Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)",
    "Retention schedule (if possible)",
    "General description of technical and organisational security measures (if possible)",
    "Article 6 lawful basis for processing personal data",
    "Article 9 condition for processing special category data",
    "Legitimate interests for the processing (if applicable)",
    "Link to record of legitimate interests assessment (if applicable)",
    "Rights available to individuals",
    "Existence of automated decision-making, including profiling (if applicable)",
    "The source of the personal data (if applicable)",
    "Link to record of consent",
    "Location of personal data",
    "Data Protection Impact Assessment required?",
    "Data Protection Impact Assessment progress",
    "Link to Data Protection Impact Assessment",
    "Has a personal data breach occurred?",
    "Link to record of personal data breach",
    "Data Protection Act 2018 Schedule 1 Condition for processing",
    "GDPR Article 6 lawful basis for processing personal data",
    "Link to retention and erasure policy document",
    "Is personal data retained and erased in accordance with the policy document?",
    "Reasons for not adhering to policy document (if applicable)",
];

/// A sheet in the ICO's shape for controllers: contact rows, groups over the header, guidance below, two activities in three
/// rows.
///
/// # Errors
/// When the workbook cannot be written.
pub fn ico_controller() -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Template")?;
    contacts(sheet, "Controller")?;
    sheet.merge_range(7, 0, 7, 10, "Article 30 record of processing activities", &Format::new())?;
    sheet.merge_range(7, 11, 7, 29, "Privacy notice and more", &Format::new())?;
    let long = "Describe here in your own words what this column asks for, so that somebody who does not know your organisation understands it.";
    for (at, label) in (0_u16..).zip(ICO_CONTROLLER) {
        sheet.write(8, at, label)?;
        sheet.write(9, at, long)?;
    }
    let finance = [
        (0, "Finance"),
        (1, "Payroll"),
        (3, "Employees"),
        (4, "Bank details"),
        (5, "Payroll provider"),
        (6, "https://example.com/dpa"),
        (7, "United States; India"),
        (8, "None"),
        (9, "6 years after employment ends"),
        (10, "Encryption\nAccess control"),
        (11, "Article 6(1)(b)"),
        (15, "Access; rectification"),
        (16, "No"),
        (17, "The employee"),
        (20, "No"),
    ];
    let more = [(0, "Finance"), (1, "Payroll"), (3, "Former employees"), (4, "Tax code"), (9, "3 years")];
    let marketing = [
        (0, "Marketing"),
        (1, "Newsletter"),
        (3, "Subscribers"),
        (4, "Email address"),
        (9, "Until consent is withdrawn"),
        (11, "Legitimate interest"),
        (13, "Keeping customers informed"),
        (14, "LIA-7"),
        (16, "Yes: send time is chosen"),
    ];
    for (at, cells) in (10_u32..).zip([&finance[..], &more, &marketing]) {
        for (column, text) in cells {
            sheet.write(at, *column, *text)?;
        }
    }
    book.save_to_buffer()
}

/// A sheet in the ICO's shape for processors.
///
/// # Errors
/// When the workbook cannot be written.
pub fn ico_processor() -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Template")?;
    contacts(sheet, "Processor")?;
    let labels = [
        "Controller",
        "Controller representative (if applicable)",
        "Categories of processing",
        "Third countries / international organisations (if applicable)",
        "Safeguards for exceptional transfers",
        "Technical & organisational security measures",
    ];
    for (at, label) in (0_u16..).zip(labels) {
        sheet.write(8, at, label)?;
    }
    let rows = [
        ["Example Ltd", "Rep GmbH", "Hosting", "United States", "None", "Encryption"],
        ["Other plc", "", "Hosting; Backup", "", "", "Encryption; Access control"],
    ];
    for (at, cells) in (9_u32..).zip(rows) {
        for (column, text) in (0_u16..).zip(cells) {
            sheet.write(at, column, text)?;
        }
    }
    book.save_to_buffer()
}

fn contacts(sheet: &mut rust_xlsxwriter::Worksheet, whose: &str) -> Result<(), XlsxError> {
    let heads = [whose, "Data protection officer (if applicable)", "Representative (if applicable)"];
    let facts = [
        ("Name", ["Sample Works", "Dee Pio", ""]),
        ("Address", ["1 High Street, Leeds", "1 High Street, Leeds", ""]),
        ("Email", ["info@sample.example", "dpo@sample.example", ""]),
        ("Telephone", ["0113 000 0000", "0113 000 0001", ""]),
    ];
    for (n, head) in (0_u16..).zip(heads) {
        sheet.write(0, n * 2, head)?;
        for (row, (label, values)) in (1_u32..).zip(facts) {
            sheet.write(row, n * 2, label)?;
            sheet.write(row, n * 2 + 1, values[usize::from(n)])?;
        }
    }
    Ok(())
}

/// A workbook of this many activities, as a company keeps them.
///
/// # Errors
/// When the workbook cannot be written.
pub fn large(rows: u32) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let labels = [
        "Reference",
        "Name of processing activity",
        "Department",
        "Purpose",
        "Legal basis",
        "Data subjects",
        "Personal data",
        "Recipients",
        "Third countries",
        "Retention",
        "Security measures",
        "Next review",
    ];
    for (at, label) in (0_u16..).zip(labels) {
        sheet.write(0, at, label)?;
    }
    let date = Format::new().set_num_format("yyyy-mm-dd");
    for n in 1..=rows {
        let cells = [
            format!("X-{n:05}"),
            format!("Activity number {n}"),
            ["Sales", "Human resources", "Finance", "IT"][n as usize % 4].to_owned(),
            format!("Serve purpose {n}; Answer questions"),
            ["Contract", "Consent", "Legal obligation", "Legitimate interests"][n as usize % 4].to_owned(),
            "Customers; Employees".to_owned(),
            format!("Name; Address; Number {n}"),
            format!("Provider {}; Tax office", n % 50),
            ["", "United States", "India", ""][n as usize % 4].to_owned(),
            ["3 years", "10 years after the contract ends", "6 months", "Until objection"][n as usize % 4]
                .to_owned(),
            "Encryption; Access control".to_owned(),
        ];
        for (at, text) in (0_u16..).zip(cells.iter()) {
            sheet.write(n, at, text.as_str())?;
        }
        let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2027, 1, u8::try_from(1 + n % 28).unwrap_or(1))?;
        sheet.write_with_format(n, 11, &day, &date)?;
    }
    book.save_to_buffer()
}
