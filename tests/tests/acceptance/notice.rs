//! The privacy notice that is written from the sample register: all that Art. 13 and 14 ask for, in its place, in every
//! format (AC-23, AC-24).

use acceptance::kit::Folder;
use acceptance::paper::{self, dense};
use ropadesk_core::activity::{Activity, LegalBasisKind, Origin};
use ropadesk_core::api;
use ropadesk_core::desk::Desk;
use ropadesk_core::register::Register;
use ropadesk_core::report::content::{Block, Fact, Passage, Text};
use ropadesk_core::report::notice::{self, Notice, NoticeOptions};
use ropadesk_core::report::{docx, html, pdf};
use ropadesk_core::snapshot::Snapshot;
use ropadesk_core::words::{Lang, Words};
use serde_json::{Value, json};

use crate::fresh::{self, moment, today};

fn folder(name: &str) -> std::path::PathBuf {
    fresh::folder(&format!("notice-{name}"))
}

fn sample_of(name: &str) -> Register {
    fresh::with_sample(&format!("notice-{name}"))
}

fn notice_of(snapshot: &Snapshot, lang: Lang) -> Notice {
    notice::write(snapshot, &NoticeOptions::new(lang, today())).expect("the notice is written")
}

/// What a reader finds in each format, without white space.
fn read_back(notice: &Notice, lang: Lang) -> Vec<(&'static str, String)> {
    let pdf = pdf::write(&notice.document).expect("a PDF");
    assert_eq!(pdf.missing, [], "every sign has its glyph");
    let docx = docx::write(&notice.document).expect("a DOCX");
    let html = html::write(&notice.document, Words::of(lang));
    vec![
        ("PDF", dense(&paper::of_pdf(&pdf.bytes))),
        ("DOCX", dense(&paper::of_docx(&docx))),
        ("HTML", dense(&paper::of_html(&html))),
    ]
}

/// The points of the policy (N01 to N24), each with what a reader must find for it.
fn points(snapshot: &Snapshot) -> Vec<(&'static str, Vec<String>)> {
    let of = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let all = || snapshot.activities.iter();
    let published = snapshot.notices.iter().next().expect("the policy");
    let bases = || all().flat_map(|one| &one.purposes).flat_map(|one| &one.legal_bases);
    let some = |texts: Vec<String>| texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
    vec![
        ("N01", of(&["AO Kaspersky Lab", "bldg. 2, 39A, Leningradskoe Shosse, Moscow, 125212"])),
        ("N02", of(&["the affiliate(s) named in a consent that refers to this policy"])),
        ("N03", of(&["Kaspersky Labs GmbH", "Represents in: European Union, Switzerland, United Kingdom"])),
        (
            "N04",
            of(&[
                "https://support.kaspersky.com/general/privacy",
                "dpo@kaspersky.com",
                "Kaspersky Labs GmbH, Despag-Strasse 3, 85055 Ingolstadt, Germany",
            ]),
        ),
        ("N05", of(&["Kaspersky China's Data Protection Officer", "data subjects in mainland China"])),
        ("N06", [vec![published.applies_to.clone()], published.does_not_apply_to.clone()].concat()),
        ("N07", all().flat_map(|one| &one.purposes).map(|one| one.text.clone()).collect()),
        ("N08", all().flat_map(|one| &one.personal_data).map(|one| one.name.clone()).collect()),
        (
            "N09",
            some(
                bases()
                    .flat_map(|one| [format!("Art. {}", one.kind.article()), one.interest.clone()])
                    .collect(),
            ),
        ),
        ("N10", some(bases().map(|one| one.withdrawal.clone()).collect())),
        (
            "N11",
            of(&[
                "At most 1 month after: account deleted",
                "At most 90 days after: object uploaded",
                "no longer needed for the purposes",
                "[Missing: period or criterion for: account deleted",
            ]),
        ),
        (
            "N12",
            of(&[
                "Required: email address; password",
                "Optional: mobile phone number",
                "[Missing: what follows when these are not given: email address (user name); password]",
            ]),
        ),
        ("N13", snapshot.recipients.iter().map(|one| one.category.clone()).collect()),
        (
            "N14",
            of(&[
                "United Kingdom",
                "Switzerland",
                "Canada",
                "Singapore",
                "Russia",
                "Japan",
                "United States",
                "Mexico",
                "China",
                "Azerbaijan",
                "Third country without an adequacy decision",
            ]),
        ),
        (
            "N15",
            [
                published.transfer_safeguards.iter().map(|one| one.tool.clone()).collect(),
                of(&["on contact (link)"]),
            ]
            .concat(),
        ),
        (
            "N16",
            of(&[
                "You have the right to know",
                "receive a copy",
                "wrong data corrected and incomplete data completed",
                "when they were processed unlawfully",
                "while the accuracy of data that you contest is verified",
                "structured, commonly used and machine-readable",
                "on grounds relating to your particular situation",
                "direct marketing at any time",
                "What was done before stays lawful",
                "where you live, where you work",
            ]),
        ),
        ("N17", of(&["Your right to object"])),
        ("N18", of(&["You can lodge a complaint with a data protection supervisory authority"])),
        (
            "N19",
            of(&[
                "We take no decisions about you that are based solely on automated processing",
                "none on the sites and services",
            ]),
        ),
        (
            "N20",
            of(&[
                "We do not process special categories of personal data",
                "none processed, unless local law",
            ]),
        ),
        ("N21", published.local_requirements.clone()),
        (
            "N22",
            of(&[
                "Data that we do not collect from you",
                "web store provider (purchase history, card fragments)",
                "the business customer (designation at purchase)",
            ]),
        ),
        ("N23", of(&["27 July 2024", "23 November 2026"])),
        (
            "N24",
            of(&[
                "cookie centre of each site",
                "Stated in another document: cookie centre of the site / relevant consent or agreement",
            ]),
        ),
    ]
}

#[test]
fn ac_23_every_point_of_the_policy_is_in_the_notice_in_every_format() {
    let snapshot = sample_of("ac-23").snapshot();
    let notice = notice_of(&snapshot, Lang::En);
    let points = points(&snapshot);
    assert_eq!(points.len(), 24, "N01 to N24");
    for (format, found) in read_back(&notice, Lang::En) {
        for (point, texts) in &points {
            for text in texts {
                assert!(found.contains(&dense(text)), "{point} in the {format}: {text}");
            }
        }
    }
}

fn words_of(value: &[Passage]) -> String {
    let words = |text: &Text| text.words();
    let each = value.iter().map(|one| match one {
        Passage::Paragraph(text) => words(text),
        Passage::Bullets(items) => items.iter().map(words).collect::<Vec<_>>().join("\n"),
    });
    each.collect::<Vec<_>>().join("\n")
}

/// The rows about one activity.
fn rows<'a>(notice: &'a Notice, activity: &Activity) -> &'a [Fact] {
    let anchor = format!("activity-{}", activity.id);
    let mut blocks = notice.document.blocks.iter();
    blocks
        .find(|block| matches!(block, Block::Heading(heading) if heading.anchor == anchor))
        .expect("a section");
    match blocks.next() {
        Some(Block::Facts(facts)) => facts,
        other => panic!("the facts follow their heading: {other:?}"),
    }
}

#[track_caller]
fn row(facts: &[Fact], label: &str) -> (String, String) {
    let found = facts.iter().find(|fact| fact.label == label);
    let found = found
        .unwrap_or_else(|| panic!("{label}: {:?}", facts.iter().map(|one| &one.label).collect::<Vec<_>>()));
    (found.citation.replace('\u{a0}', " "), words_of(&found.value))
}

#[test]
fn ac_23_consent_names_its_withdrawal_and_legitimate_interests_are_named() {
    let snapshot = sample_of("ac-23-bases").snapshot();
    let notice = notice_of(&snapshot, Lang::En);
    for (reference, way) in [
        ("A03", "with the link at the bottom of every page"),
        ("A10", "in the account preferences or with the unsubscribe link in the emails"),
        ("A24", "with the unsubscribe link in every email or by email"),
    ] {
        let activity = snapshot.activities.find(reference).expect("an activity of the sample");
        let (law, said) = row(rows(&notice, activity), "Withdrawing your consent");
        assert_eq!(law, "Art. 13(2)(c)", "where the law asks for it");
        assert!(said.contains(way), "{reference} names its way: {said}");
    }
    let mut interested = 0;
    for activity in snapshot.activities.iter() {
        let bases = activity.purposes.iter().flat_map(|one| &one.legal_bases);
        let interests: Vec<_> = bases.filter(|one| one.kind == LegalBasisKind::LegitimateInterests).collect();
        if interests.is_empty() {
            continue;
        }
        interested += 1;
        let (law, said) = row(rows(&notice, activity), "Legitimate interests");
        assert_eq!(law, "Art. 13(1)(d)", "where the law asks for it");
        assert!(interests.iter().all(|one| said.contains(&one.interest)), "{}: {said}", activity.reference);
    }
    assert_eq!(interested, 5, "A01, A02, A19, A25, A26");
}

#[test]
fn ac_23_the_right_to_object_stands_under_its_own_heading_apart_from_other_rights() {
    let snapshot = sample_of("ac-23-objection").snapshot();
    let notice = notice_of(&snapshot, Lang::En);
    let blocks = &notice.document.blocks;
    let at = blocks
        .iter()
        .position(|block| matches!(block, Block::Heading(one) if one.anchor == "objection"))
        .expect("a heading of its own");
    assert!(matches!(&blocks[at], Block::Heading(one) if one.level == 1), "of the first level");
    let Block::Note(note) = &blocks[at + 1] else { panic!("in a frame: {:?}", blocks[at + 1]) };
    let said = words_of(&note.text);
    for reference in ["A01", "A02", "A19", "A25", "A26"] {
        assert!(said.contains(reference), "{reference} rests on legitimate interests: {said}");
    }
    assert!(!said.contains("A05"), "a contract can be ended, not objected to (Art. 21(1))");
    assert!(said.contains("direct marketing"), "Art. 21(2) holds whatever the basis");
    assert!(matches!(&blocks[at + 2], Block::Heading(_)), "nothing else stands with it (Art. 21(4))");
    let rights = blocks
        .iter()
        .position(|block| matches!(block, Block::Heading(one) if one.anchor == "rights"))
        .expect("the other rights");
    let Block::Facts(facts) = &blocks[rights + 1] else { panic!("the rights follow their heading") };
    assert!(facts.iter().all(|fact| !fact.citation.contains("21")), "it is not one row among others");
}

#[test]
fn ac_24_mixed_origin_is_told_under_art_13_and_art_14_with_categories_and_source() {
    let snapshot = sample_of("ac-24").snapshot();
    let notice = notice_of(&snapshot, Lang::En);
    let mixed = ["A06", "A12", "A15", "A17"];
    for activity in snapshot.activities.iter() {
        let facts = rows(&notice, activity);
        let labels: Vec<_> = facts.iter().map(|fact| fact.label.as_str()).collect();
        let (law, _) = row(facts, "Purposes");
        if !mixed.contains(&activity.reference.as_str()) {
            assert_eq!(law, "Art. 13(1)(c)", "{} collects from the person alone", activity.reference);
            assert!(!labels.contains(&"Source"), "{} has no source but the person", activity.reference);
            continue;
        }
        assert_eq!(law, "Art. 13(1)(c), 14(1)(c)", "{} falls under both", activity.reference);
        let (law, said) = row(facts, "Data that we get from others");
        assert_eq!(law, "Art. 14(1)(d)", "Art. 13 does not ask for categories");
        for data in &activity.personal_data {
            let from_others = data.origin == Origin::ThirdParty;
            assert_eq!(said.contains(&data.name), from_others, "{}: {}", activity.reference, data.name);
        }
        let (law, said) = row(facts, "Source");
        assert_eq!(law, "Art. 14(2)(f)", "where the law asks for the source");
        assert!(said.contains(&activity.source_of_data), "{}: {said}", activity.reference);
    }
    let account = snapshot.activities.find("A06").expect("A06");
    assert!(row(rows(&notice, account), "Source").1.contains("web store provider"), "as the register says");
}

#[test]
fn what_the_register_does_not_say_is_marked_listed_and_counted_and_never_filled() {
    let snapshot = sample_of("open").snapshot();
    let notice = notice_of(&snapshot, Lang::En);
    let of = |code: &str| -> Vec<&str> {
        let points = notice.open_points.iter().filter(|point| point.code == code);
        points.map(|point| point.subject_ref.as_str()).collect()
    };
    assert_eq!(of("legal_basis"), ["A00", "A04"], "no basis is stated");
    assert_eq!(of("storage_of"), ["A14", "A15", "A16", "A17", "A18", "A21"], "neither period nor criterion");
    assert_eq!(of("countries_unlinked"), ["N-1"], "ten countries, and nobody says who receives data there");
    assert_eq!(of("contact"), ["C2"], "affiliates known only by a rule");
    assert_eq!(
        (of("interest"), of("withdrawal"), of("source")),
        (vec![], vec![], vec![]),
        "these are stated"
    );
    let marks = serde_json::to_string(&notice.document.blocks).unwrap().matches("[Missing: ").count();
    assert_eq!(marks, notice.open_points.len(), "each point is marked once, in its place");
    let Some(Block::Table(list)) = notice.document.blocks.last() else {
        panic!("the list stands at the end")
    };
    assert_eq!(list.rows.len(), notice.open_points.len(), "and listed");
    let Some(Block::Note(banner)) = notice.document.blocks.first() else {
        panic!("the text begins with a word of warning")
    };
    assert!(words_of(&banner.text).contains(&notice.open_points.len().to_string()), "and counted");
    for point in &notice.open_points {
        assert!(point.law.starts_with("Art."), "{}: {}", point.code, point.law);
        assert!(!point.field.is_empty() && !point.subject_id.is_empty(), "{} leads to its field", point.code);
    }
    let published = NoticeOptions { checklist: false, ..NoticeOptions::new(Lang::En, today()) };
    let published = notice::write(&snapshot, &published).unwrap();
    let said = serde_json::to_string(&published.document).unwrap();
    assert_eq!(
        published.open_points, notice.open_points,
        "without its list the text still marks and counts them"
    );
    assert!(!said.contains("still misses") && said.contains("[Missing: "), "the list alone is left out");
}

#[test]
fn notes_and_remarks_of_the_keeper_are_not_told_to_the_person() {
    let snapshot = sample_of("notes").snapshot();
    let notice = serde_json::to_string(&notice_of(&snapshot, Lang::En).document).unwrap();
    for note in snapshot.activities.iter().flat_map(|one| &one.notes) {
        assert!(!notice.contains(note), "{note}");
    }
    for remark in snapshot.notices.iter().flat_map(|one| &one.remarks) {
        assert!(!notice.contains(&remark.text), "{}", remark.text);
    }
}

#[test]
fn the_notice_speaks_three_languages_and_the_same_day_gives_the_same_file() {
    let snapshot = sample_of("languages").snapshot();
    let points = notice_of(&snapshot, Lang::En).open_points.len();
    let unworded = regex::Regex::new(r"\b(notice|record|package|kept|after)-[a-z]+(-[a-z]+)*\b").unwrap();
    for (lang, objection, missing) in [
        (Lang::En, "Your right to object", "[Missing: legal basis]"),
        (Lang::De, "Ihr Widerspruchsrecht", "[Es fehlt: Rechtsgrundlage]"),
        (Lang::Fr, "Votre droit d’opposition", "[Manque : base juridique]"),
    ] {
        let notice = notice_of(&snapshot, lang);
        assert_eq!(notice.open_points.len(), points, "what is missing does not hang on the language");
        for (format, found) in read_back(&notice, lang) {
            for text in [objection, missing, "AO Kaspersky Lab"] {
                assert!(found.contains(&dense(text)), "{text} in the {format}");
            }
        }
        let said = serde_json::to_string(&notice.document.blocks).unwrap();
        let found: Vec<_> = unworded.find_iter(&said).map(|one| one.as_str()).collect();
        assert_eq!(found, [""; 0], "every word has its message in {}", lang.code());
        let again = notice_of(&snapshot, lang);
        assert_eq!(docx::write(&again.document).unwrap(), docx::write(&notice.document).unwrap(), "DOCX");
        assert_eq!(pdf::write(&again.document).unwrap(), pdf::write(&notice.document).unwrap(), "PDF");
    }
}

fn desk(name: &str) -> Desk {
    let desk = Desk::new();
    let file = desk.admit(&folder(name).join("register.ropa")).token;
    ask(&desk, "register_sample", json!({"file": file}));
    desk
}

fn ask(desk: &Desk, command: &str, args: Value) -> Value {
    api::call(desk, &moment(), command, args).unwrap_or_else(|failure| panic!("{command}: {failure:?}"))
}

#[test]
fn a_notice_can_be_of_chosen_or_filtered_activities_and_other_documents_cannot() {
    let desk = desk("choice");
    let preview = |args: Value| ask(&desk, "report_preview", args);
    let all = preview(json!({"kind": "notice"}));
    let some = preview(json!({"kind": "notice", "activities": ["A03", "A24"]}));
    assert!(some["pages"].as_u64() < all["pages"].as_u64(), "fewer activities, fewer pages");
    assert_eq!(some["suggested_name"], "privacy-notice-2026-11-23.pdf", "named by kind and day");
    let subjects = |reply: &Value| -> Vec<String> {
        let points = reply["open_points"].as_array().unwrap().iter();
        let points = points.filter(|point| point["subject"] == "activity");
        let mut all: Vec<_> = points.map(|point| point["subject_ref"].as_str().unwrap().to_owned()).collect();
        all.dedup();
        all
    };
    assert!(subjects(&some).iter().all(|one| ["A03", "A24"].contains(&one.as_str())), "of these alone");
    let filter = json!({"kind": "notice", "filters": [{"field": "legal_basis", "operator": "is", "values": ["consent"]}]});
    let filtered = preview(filter);
    assert!(
        subjects(&filtered).iter().all(|one| ["A03", "A10", "A24"].contains(&one.as_str())),
        "on consent"
    );
    let refused = |args: Value| api::call(&desk, &moment(), "report_preview", args).unwrap_err().code;
    let args = json!({"kind": "record", "activities": ["A03"]});
    assert_eq!(refused(args), "report-choice-notice", "a part of the record is no record");
    assert_eq!(
        refused(json!({"kind": "notice", "activities": ["A99"]})),
        "record-missing",
        "nobody knows A99"
    );
}

#[test]
fn ropa_writes_the_notice_in_each_format_and_says_that_it_is_a_draft() {
    let folder = Folder::with_sample();
    for format in ["pdf", "docx", "html", "json"] {
        let file = format!("notice.{format}");
        let ran = folder.ropa(&["-f", "s.ropa", "report", "notice", "--as", format, "-o", &file]).ends(0);
        assert!(ran.err.contains("This notice is a draft"), "{format}: {}", ran.err);
        assert!(std::fs::metadata(folder.path(&file)).unwrap().len() > 5_000, "{file} is whole");
    }
    let json: Value = serde_json::from_slice(&std::fs::read(folder.path("notice.json")).unwrap()).unwrap();
    assert_eq!(
        (&json["format"], &json["is_complete"]),
        (&json!("ropadesk-notice"), &json!(false)),
        "as data"
    );
    assert_eq!(json["activities"].as_array().unwrap().len(), 27, "all activities of the sample");
    let ran = folder.ropa(&["-f", "s.ropa", "report", "notice", "--as", "csv", "-o", "notice.csv"]);
    assert_ne!(ran.code, Some(0), "a text is no table");
    assert!(!folder.path("notice.csv").exists(), "and nothing is written");
    let args = [
        "-f",
        "s.ropa",
        "report",
        "notice",
        "--activity",
        "A01",
        "--activity",
        "A03",
        "--as",
        "json",
        "-o",
        "-",
    ];
    let ran = folder.ropa(&args).ends(0);
    let json: Value = serde_json::from_slice(&ran.out).unwrap();
    assert_eq!(json["activities"], json!(["A01", "A03"]), "as chosen");
}
