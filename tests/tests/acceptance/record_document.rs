//! The two records as a reader holds them: the words of the finished PDF and the rows of the sheet (AC-21, AC-27).

use acceptance::paper::{self, dense};
use ropadesk_core::activity::Activity;
use ropadesk_core::answer::Answer;
use ropadesk_core::processing_on_behalf::{Principal, ProcessingOnBehalf};
use ropadesk_core::register::Register;
use ropadesk_core::report::record::{self, Naming, RecordKind, RecordOptions};
use ropadesk_core::report::{csv, pdf};
use ropadesk_core::snapshot::Snapshot;
use ropadesk_core::words::Lang;

use crate::fresh::{self, moment, today};

fn register(name: &str) -> Register {
    fresh::register(&format!("record-{name}"))
}

fn sample_of(name: &str) -> Snapshot {
    fresh::with_sample(&format!("record-{name}")).snapshot().as_ref().clone()
}

/// The words of the PDF, without white space.
fn printed(snapshot: &Snapshot, options: &RecordOptions) -> String {
    let document = record::document(snapshot, options).expect("the record is written");
    let pdf = pdf::write(&document).expect("a PDF");
    assert_eq!(pdf.missing, [], "every sign has its glyph");
    dense(&paper::of_pdf(&pdf.bytes))
}

/// What stands on the sheet of one activity at each point of Art. 30(1), in the order (a) to (g).
fn points(snapshot: &Snapshot, activity: &Activity) -> Vec<String> {
    let options =
        RecordOptions { activity: Some(activity.id.clone()), ..RecordOptions::new(Lang::En, today()) };
    let text = printed(snapshot, &options);
    // The controller stands above as well; the points of the activity follow its name.
    let heading = dense(&format!("{} {}", activity.reference, activity.name));
    let (_, body) = text.split_once(&heading).expect("the activity's heading");
    let (body, _) = body.split_once("NotpartofArt.30").expect("what Art. 30 does not ask for stands apart");
    let labels = [
        "ControllerArt.30(1)(a)",
        "PurposesArt.30(1)(b)",
        "CategoriesofdatasubjectsArt.30(1)(c)",
        "CategoriesofpersonaldataArt.30(1)(c)",
        "CategoriesofrecipientsArt.30(1)(d)",
        "TransferstothirdcountriesArt.30(1)(e)",
        "TimelimitsforerasureArt.30(1)(f)",
        "SecuritymeasuresArt.30(1)(g)",
    ];
    let mut rest = body;
    let mut said = Vec::new();
    for (n, label) in labels.iter().enumerate() {
        let (before, after) =
            rest.split_once(label).unwrap_or_else(|| panic!("{} shows {label}: {rest}", activity.reference));
        if n > 0 {
            said.push(before.to_owned());
        }
        rest = after;
    }
    said.push(rest.to_owned());
    said
}

#[test]
fn ac_21_the_pdf_shows_points_a_to_g_of_each_activity_and_invents_nothing() {
    let snapshot = sample_of("ac-21");
    let mut silent = Vec::new();
    for activity in snapshot.activities.iter() {
        let said = points(&snapshot, activity);
        assert_eq!(said.len(), 8, "(a), (b), (c) twice, (d) to (g)");
        assert_eq!(said[0], dense("AO Kaspersky Lab"), "{}: (a) is the controller", activity.reference);
        for purpose in &activity.purposes {
            assert!(said[1].contains(&dense(&purpose.text)), "{}: (b) {}", activity.reference, purpose.text);
        }
        for subject in &activity.data_subjects {
            assert!(said[2].contains(&dense(&subject.name)), "{}: (c) {}", activity.reference, subject.name);
        }
        for data in &activity.personal_data {
            assert!(said[3].contains(&dense(&data.name)), "{}: (c) {}", activity.reference, data.name);
        }
        let open = "Notyetanswered10thirdcountriesarenamedforallactivitiestogether;noneislinkedtothisone";
        assert!(said[5].starts_with(open), "{}: (e) ties no country to it: {}", activity.reference, said[5]);
        assert!(!said[6].is_empty(), "{}: (f) says a limit, or that there is none", activity.reference);
        // The page's running lines may stand between or after the words.
        let measures: Vec<String> = activity.security.items().iter().map(|one| dense(&one.text)).collect();
        if measures.is_empty() {
            assert!(said[7].starts_with("Notyetanswered"), "{}: (g) {}", activity.reference, said[7]);
            silent.push(activity.reference.as_str());
        } else {
            assert!(measures.iter().all(|one| said[7].contains(one)), "{}: (g)", activity.reference);
            assert!(!said[7].contains("Notyetanswered"), "{}: what is said is not open", activity.reference);
        }
    }
    assert!(silent.contains(&"A01"), "A01's empty security line is flagged on its sheet");
    assert_eq!(silent.len(), 21, "and so are twenty others");
}

#[test]
fn ac_21_the_pdf_lists_the_ten_countries_once_at_the_controller_with_the_remark() {
    let snapshot = sample_of("ac-21-countries");
    let text = printed(&snapshot, &RecordOptions::new(Lang::En, today()));
    for point in ["(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)"] {
        let count = text.matches(&format!("Art.30(1){point}")).count();
        assert!(count >= 27, "Art. 30(1){point} stands at each of 27 activities, not {count} times");
    }
    let (_, general) =
        text.split_once("NotlinkedtoanactivityThesourcenamesthese10countries").expect("the remark");
    let (general, _) = general.split_once("Generalsecuritymeasures").expect("the next part");
    for name in [
        "United Kingdom",
        "Switzerland",
        "Canada",
        "Singapore",
        "Russian Federation",
        "Japan",
        "United States",
        "Mexico",
        "China",
        "Azerbaijan",
    ] {
        assert!(general.contains(&dense(name)), "{name} is in the list for all activities");
    }
    let linked = text.matches("noneislinkedtothisone").count();
    assert_eq!(linked, 27, "each activity says that no country is tied to it");
}

fn for_three_controllers() -> Snapshot {
    let mut register = register("ac-27");
    let principal = |n: u32| Principal {
        name: format!("Controller {n}"),
        contact: format!("c{n}@example.com"),
        ..Principal::default()
    };
    let record = ProcessingOnBehalf {
        id: "pb-1".to_owned(),
        reference: "PB-001".to_owned(),
        name: "Hosting".to_owned(),
        controllers: Answer::Given((1..=3).map(principal).collect()),
        categories: vec!["hosting of web sites".to_owned()],
        transfers: Answer::None,
        security: Answer::Given(vec!["encryption at rest".into()]),
        ..ProcessingOnBehalf::default()
    };
    register.save(&record, 0, &moment()).expect("saved");
    register.snapshot().as_ref().clone()
}

#[test]
fn ac_27_the_sheet_of_art_30_2_has_a_row_for_each_controller_and_asks_for_no_purpose_or_retention() {
    let snapshot = for_three_controllers();
    let options = RecordOptions { kind: RecordKind::Processor, ..RecordOptions::new(Lang::En, today()) };
    let grid = record::grid(&snapshot, &options, Naming::Codes);
    assert_eq!(grid.rows.len(), 3, "three controllers, three rows");
    for asked in ["purposes", "retention", "data_subjects", "personal_data", "recipients", "legal_bases"] {
        assert!(!grid.header.iter().any(|title| title == asked), "Art. 30(2) does not ask for {asked}");
    }
    let file = String::from_utf8(csv::write(&grid, csv::Profile::Exchange)).expect("UTF-8");
    assert_eq!(file.lines().count(), 4, "a head and three rows in the finished file");
    let text = printed(&snapshot, &options);
    for n in 1..=3 {
        assert!(text.contains(&format!("Controller{n}")), "controller {n} in the PDF");
        assert!(text.contains(&format!("c{n}@example.com")), "with its contact");
    }
    for point in ["(a)", "(b)", "(c)", "(d)"] {
        assert!(text.contains(&format!("Art.30(2){point}")), "point {point}");
    }
    assert!(text.contains("hostingofwebsites") && text.contains("encryptionatrest"), "(b) and (d)");
    for asked in ["Purposes", "Timelimitsforerasure", "Notyetansweredhosting"] {
        assert!(!text.contains(asked), "{asked} is neither asked for nor missing");
    }
}
