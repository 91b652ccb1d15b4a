//! Reference lists and model activities through the command table.

use ropadesk_core::api;
use ropadesk_core::template::ActivityTemplate;
use ropadesk_core::words::Lang;
use serde_json::{Value, json};

use super::{ask, desk, moment};

/// What a model leaves open on purpose: national law, what only the organisation knows, and its own "to check".
const OPEN: &[&str] = &[
    "template.to_check",
    "art6.3.law",
    "art6.1.f.balancing_test",
    "art7.1.consent",
    "art8.children",
    "art9.1.open",
    "art10.law",
    "art13.2.e.mandatory",
    "art13.2.e.consequence",
    "art14.mixed_origin",
    "art14.2.f.source_of_category",
    "art14.2.f.public_sources",
    "art15.1.c.named_recipients",
    "art30.1.e.transfers",
    "art30.1.f.criterion",
    "art30.1.f.legal_reference",
    "art13.2.f.automated",
    "art35.1.screening",
    "art35.1.high_risk",
    "art17.1.b.withdrawal",
    "eprivacy.5.3.consent",
    "eprivacy.5.3.other_basis",
];

#[test]
fn every_model_is_saved_in_every_language_and_misses_only_what_it_leaves_open() {
    let desk = desk("models", false);
    for lang in Lang::ALL {
        let moment = ropadesk_core::moment::Moment { lang, ..moment() };
        for template in ActivityTemplate::bundled().expect("the models") {
            let args = json!({"name": "", "copy_of": "", "template": template.key});
            let view = api::call(&desk, &moment, "activity_new", args).expect("a model can be started");
            let name = template.name.in_lang(lang);
            assert_eq!(view["activity"]["name"], name, "in the language of the person");
            for finding in view["findings"].as_array().unwrap() {
                let rule = finding["rule"].as_str().unwrap();
                assert!(
                    OPEN.contains(&rule),
                    "{} ({}): {rule} {}",
                    template.key,
                    lang.code(),
                    finding["field"]
                );
            }
            let to_check =
                view["findings"].as_array().unwrap().iter().filter(|one| one["rule"] == "template.to_check");
            assert_eq!(to_check.count(), 7, "{}: each part waits for a person", template.key);
            assert_eq!(view["activity"]["status"], "draft", "a starting point is a draft");
        }
    }
    let all = ask(&desk, "activity_list", json!({}));
    assert_eq!(all["items"].as_array().unwrap().len(), 75, "twenty-five models in three languages");
    let recipients = ask(&desk, "recipient_list", json!({}));
    let mut names: Vec<_> =
        recipients["items"].as_array().unwrap().iter().map(|one| one["record"]["category"].clone()).collect();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count, "a category is shared, in whichever language it was entered first");
}

#[test]
fn starting_from_a_model_is_one_step_and_parts_are_confirmed_one_by_one() {
    let desk = desk("confirm", false);
    let view = ask(&desk, "activity_new", json!({"name": "", "copy_of": "", "template": "payroll"}));
    let id = view["activity"]["id"].clone();
    let parts = |view: &Value| {
        let all = view["findings"].as_array().unwrap().iter();
        all.filter(|one| one["rule"] == "template.to_check")
            .map(|one| one["field"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let hint = view["findings"].as_array().unwrap().iter().find(|one| one["rule"] == "template.to_check");
    assert_eq!(hint.expect("a hint")["severity"], "hint", "a starting point is no fault");
    let view = ask(&desk, "activity_confirm", json!({"id": id, "part": "retention"}));
    assert!(!parts(&view).contains(&"retention".to_owned()), "confirmed");
    assert_eq!(parts(&view).len(), 6, "the others still wait");
    let again = api::call(&desk, &moment(), "activity_confirm", json!({"id": id, "part": "retention"}));
    assert_eq!(again.unwrap_err().code, "confirm-nothing", "once only");
    let view = ask(&desk, "activity_confirm", json!({"id": id, "part": ""}));
    assert_eq!(parts(&view), Vec::<String>::new(), "all that was left");
    for _ in 0..3 {
        ask(&desk, "undo", json!({}));
    }
    let none = ask(&desk, "activity_list", json!({}));
    assert_eq!(none["items"], json!([]), "three steps: start, confirm, confirm");
    let recipients = ask(&desk, "recipient_list", json!({}));
    assert_eq!(recipients["items"], json!([]), "its recipients came and went in the same step");
    let unknown = json!({"name": "", "copy_of": "", "template": "nothing"});
    let refused = api::call(&desk, &moment(), "activity_new", unknown).unwrap_err();
    assert_eq!(refused.code, "template-unknown", "a model that is not there");
}

#[test]
fn lists_are_read_without_a_register_with_source_and_day() {
    let desk = ropadesk_core::desk::Desk::new();
    let bases = ask(&desk, "reference_list", json!({"kind": "legal_bases"}));
    assert_eq!(bases["items"].as_array().unwrap().len(), 6, "Art. 6(1)(a) to (f)");
    assert_eq!(bases["items"][5]["needs"], json!(["the interest", "the balancing test"]), "what (f) needs");
    assert!(bases["source_url"].as_str().unwrap().starts_with("https://eur-lex.europa.eu/"), "its source");
    let early = ask(&desk, "reference_list", json!({"kind": "legal_bases", "as_of": "2018-05-24"}));
    assert_eq!(early["items"], json!([]), "the day before the Regulation applied");
    for kind in ["special_conditions", "data_subjects", "personal_data", "recipients", "measures"] {
        let mut german = moment();
        german.lang = Lang::De;
        let list = api::call(&desk, &german, "reference_list", json!({"kind": kind})).expect("a list");
        assert!(list["items"].as_array().unwrap().len() >= 10, "{kind} has entries to choose from");
    }
    let templates = ask(&desk, "template_list", json!({}));
    assert_eq!(templates["items"].as_array().unwrap().len(), 25, "the models need no register either");
}

#[test]
fn countries_rights_and_calendars_are_lists_like_the_others_as_of_a_day() {
    let desk = desk("more-lists", false);
    let list = |kind: &str, as_of: &str| ask(&desk, "reference_list", json!({"kind": kind, "as_of": as_of}));
    let entry = |list: &Value, key: &str| -> Value {
        let items = list["items"].as_array().unwrap().iter();
        items.clone().find(|one| one["key"] == key).unwrap_or_else(|| panic!("{key} is in the list")).clone()
    };
    let detail = |list: &Value, key: &str| entry(list, key)["detail"].as_str().unwrap().to_owned();
    let shield = detail(&list("countries", "2020-07-15"), "US");
    assert!(shield.contains("2016/1250"), "the last day of the Privacy Shield: {shield}");
    let none = detail(&list("countries", "2020-07-16"), "US");
    assert_eq!(none, "Third country without an adequacy decision", "declared invalid on that day, C-311/18");
    let framework = detail(&list("countries", "2026-11-23"), "US");
    assert!(framework.contains("2023/1795") && framework.contains("Data Privacy Framework"), "{framework}");
    let rights = list("rights", "");
    assert_eq!(rights["items"].as_array().unwrap().len(), 8, "Art. 7(3), 15 to 18, 20 to 22");
    assert_eq!(entry(&rights, "portability")["law"], "Art. 20", "with its article");
    assert_eq!(detail(&rights, "portability"), "on: Consent, Contract", "Art. 20(1)(a)");
    let erasure = detail(&rights, "erasure");
    assert!(erasure.contains("within limits on: Legal obligation, Public task"), "Art. 17(3)(b): {erasure}");
    assert_eq!(list("rights", "2018-05-24")["items"], json!([]), "the day before the Regulation applied");
    let calendars = list("calendars", "");
    assert_eq!(calendars["items"].as_array().unwrap().len(), 79, "30 EEA states, CH, GB and 47 regions");
    assert!(detail(&calendars, "DE-BY").starts_with("2024 to 2030"), "the years that are known");
    for kind in ["countries", "rights", "calendars"] {
        let list = list(kind, "");
        assert!(!list["source"].as_str().unwrap().is_empty(), "{kind} names its source");
        for lang in Lang::ALL {
            let moment = ropadesk_core::moment::Moment { lang, ..moment() };
            let said = api::call(&desk, &moment, "reference_list", json!({"kind": kind})).expect("a list");
            let text = said.to_string();
            assert!(!text.contains("reference-"), "{kind} is worded in {}", lang.code());
        }
    }
}
