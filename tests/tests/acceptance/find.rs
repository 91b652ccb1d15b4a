//! Finding in the register: words with slips, filters as data, saved views, many activities in one step.

use acceptance::kit::Folder;
use serde_json::{Value, json};

fn references(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(|row| row["ref"].as_str()).collect()
}

#[test]
fn a_word_with_a_slip_is_found_and_marked() {
    let folder = Folder::with_sample();
    let found = folder.on_sample(&["search", "newsleter", "--json"]).ends(0).json();
    assert!(found["total"].as_u64() >= Some(1), "one letter is missing");
    let hit = &found["hits"][0];
    assert_eq!(hit["guessed"], json!(true), "it says that it guessed");
    let snippet: Vec<char> = hit["snippet"].as_str().unwrap_or_default().chars().collect();
    let range = &hit["ranges"][0];
    let at = |key: &str| usize::try_from(range[key].as_u64().unwrap()).unwrap();
    let marked: String = snippet[at("start")..at("end")].iter().collect();
    assert!(
        marked.to_lowercase().starts_with("newslet"),
        "the range marks the word that was found: {marked}"
    );
    let exact = folder.on_sample(&["search", "newsletter", "--json"]).ends(0).json();
    assert_eq!(exact["hits"][0]["guessed"], json!(false), "the word itself is no guess");
    let nothing = folder.on_sample(&["search", "qqqqqqqq", "--json"]).ends(0).json();
    assert_eq!(
        (&nothing["total"], &nothing["hits"]),
        (&json!(0), &json!([])),
        "what is not there is not found"
    );
}

#[test]
fn the_list_is_filtered_by_conditions_that_hold_together() {
    let folder = Folder::with_sample();
    let list =
        |args: &[&str]| folder.on_sample(&[&["activity", "list", "--json"], args].concat()).ends(0).json();
    let interests = list(&["--filter", "basis=6(1)(f)"]);
    assert_eq!(references(&interests), ["A01", "A02", "A19", "A25", "A26"], "on legitimate interests");
    assert_eq!(references(&list(&["--filter", "basis="])), ["A00", "A04"], "none stated");
    let both = list(&["--filter", "basis=6(1)(a),6(1)(f)"]);
    assert_eq!(both.as_array().map(Vec::len), Some(8), "any of two");
    let joined = list(&["--filter", "basis=6(1)(f)", "--filter", "name~log"]);
    assert!(joined.as_array().unwrap().len() < 5, "a second condition narrows: {joined}");
    let ordered = list(&["--filter", "basis=6(1)(f)", "--sort", "-reference"]);
    assert_eq!(references(&ordered), ["A26", "A25", "A19", "A02", "A01"], "the other way round");
    let words = list(&["--text", "newsleter"]);
    assert!(!references(&words).is_empty(), "words with slips narrow the list too");
    let wrong = folder.on_sample(&["activity", "list", "--filter", "colour=red", "--json"]).ends(3).error();
    assert_eq!(wrong["code"], json!("filter-field-unknown"), "an unknown field is named");
    folder.on_sample(&["activity", "list", "--filter", "newsletter", "--json"]).ends(2);
}

#[test]
fn the_check_speaks_of_the_filtered_activities_alone() {
    let folder = Folder::with_sample();
    let args = ["check", "--as-of", "2026-11-23", "--filter", "basis=6(1)(f)", "--json"];
    let report = folder.on_sample(&args).ends(1).json();
    let known = ["A01", "A02", "A19", "A25", "A26"];
    let all = report["findings"].as_array().unwrap();
    assert!(!all.is_empty(), "the policy leaves much open");
    let others = all.iter().filter(|one| !known.contains(&one["subject_ref"].as_str().unwrap_or_default()));
    assert_eq!(others.count(), 0, "nothing about other records");
}

#[test]
fn a_view_is_saved_used_replaced_and_brought_back() {
    let folder = Folder::with_sample();
    let save = [
        "view",
        "save",
        "Interests",
        "--filter",
        "basis=6(1)(f)",
        "--sort",
        "-reference",
        "--default",
        "--json",
    ];
    let saved = folder.on_sample(&save).ends(0).json();
    assert_eq!(saved["record"]["filters"][0]["values"], json!(["6(1)(f)"]), "the condition is kept as data");
    let list = || folder.on_sample(&["activity", "list", "--view", "interests", "--json"]);
    assert_eq!(references(&list().ends(0).json())[0], "A26", "its conditions and its order hold");
    folder.on_sample(&["view", "save", "interests", "--filter", "basis="]).ends(0);
    let views = folder.on_sample(&["view", "list", "--json"]).ends(0).json();
    assert_eq!(views.as_array().map(Vec::len), Some(1), "the same name takes its place");
    assert_eq!(references(&list().ends(0).json()), ["A00", "A04"], "with the new condition");
    folder.on_sample(&["view", "remove", "interests"]).ends(0);
    list().ends(3);
    folder.on_sample(&["undo"]).ends(0);
    assert_eq!(references(&list().ends(0).json()), ["A00", "A04"], "undo brings it back");
    let wrong = folder.on_sample(&["view", "save", "x", "--filter", "colour=red", "--json"]).ends(3).error();
    assert_eq!(wrong["code"], json!("filter-field-unknown"), "what cannot be understood is not saved");
}

#[test]
fn many_activities_change_in_one_step_after_a_preview() {
    let folder = Folder::with_sample();
    let before = folder.hashes();
    let args =
        ["activity", "set-many", "--filter", "basis=6(1)(f)", "--set", "owner=Anna", "--add", "tag=audit"];
    let preview = folder.on_sample(&[&args[..], &["--dry-run", "--json"]].concat()).ends(0).json();
    assert_eq!((&preview["changed"], &preview["unchanged"]), (&json!(5), &json!(0)), "what would change");
    assert_eq!(preview["changes"][0]["differences"][0]["after"], json!("Anna"), "with before and after");
    assert_eq!(folder.hashes(), before, "a preview writes nothing");
    let done = folder.on_sample(&[&args[..], &["--json"]].concat()).ends(0).json();
    assert_eq!(done["touched"]["op"], json!("many_changed"), "one step");
    assert_eq!(done["seal"], preview["seal"], "exactly what was shown");
    let owned = || folder.on_sample(&["activity", "list", "--filter", "owner=Anna", "--json"]).ends(0).json();
    assert_eq!(owned().as_array().map(Vec::len), Some(5), "all of them");
    let again = folder.on_sample(&[&args[..], &["--json"]].concat()).ends(0).json();
    assert_eq!(
        (&again["changed"], &again["unchanged"]),
        (&json!(0), &json!(5)),
        "a second time changes nothing"
    );
    folder.on_sample(&["undo"]).ends(0);
    assert_eq!(owned(), json!([]), "one undo takes all of it back");
    let all = folder.on_sample(&["activity", "set-many", "--set", "owner=Anna", "--json"]).ends(3).error();
    assert_eq!(all["code"], json!("bulk-which"), "none named does not mean all");
}

#[test]
fn many_activities_are_removed_in_one_step_and_come_back() {
    let folder = Folder::with_sample();
    let count = || folder.on_sample(&["activity", "list", "--json"]).ends(0).json().as_array().map(Vec::len);
    let remove = ["activity", "remove-many", "--filter", "basis="];
    let told = folder.on_sample(&[&remove[..], &["--dry-run", "--json"]].concat()).ends(0).json();
    assert_eq!(told["removed"], json!(["A00", "A04"]), "which would go");
    assert_eq!(count(), Some(27), "a dry run removes nothing");
    folder.on_sample(&remove).ends(0);
    assert_eq!(count(), Some(25), "two are gone");
    folder.on_sample(&["undo"]).ends(0);
    assert_eq!(count(), Some(27), "one undo brings both back");
}

#[test]
fn the_fields_of_filters_and_their_values_are_listed() {
    let folder = Folder::with_sample();
    let fields = folder.ropa(&["filter", "--json"]).ends(0).json();
    let keys: Vec<&str> =
        fields.as_array().into_iter().flatten().filter_map(|one| one["key"].as_str()).collect();
    for key in [
        "status",
        "owner",
        "legal_basis",
        "third_country",
        "rule",
        "review_due",
        "completeness",
        "changed_on",
    ] {
        assert!(keys.contains(&key), "{key} is offered");
    }
    let values = folder.on_sample(&["filter", "basis", "--json"]).ends(0).json();
    let consent = values.as_array().unwrap().iter().find(|one| one["value"] == "6(1)(a)").unwrap();
    assert_eq!(consent["count"], json!(3), "how many activities have it");
    let text = folder.ropa(&["filter", "--lang", "de"]).ends(0).text();
    assert!(text.contains("Rechtsgrundlage"), "in the reader's words: {text}");
}

mod large {
    //! The same answers at ten thousand activities as one by one.

    use acceptance::sample::large_register::{self, COMMON_RECIPIENT, RARE_WORD};
    use ropadesk_core::register::Register;
    use ropadesk_core::{import, search};

    #[test]
    fn a_large_register_is_searched_by_words_parts_and_slips() {
        let folder = acceptance::kit::Folder::new();
        let moment = crate::fresh::moment();
        let mut register = Register::create(&folder.path("large.ropa"), None, &moment).unwrap();
        let made = large_register::invent(600);
        import::apply(&mut register, &made, &moment).unwrap();
        let snapshot = register.snapshot();
        let total = |text: &str| search::find(&snapshot, text, 1).total;
        assert_eq!(total(RARE_WORD), 6, "every hundredth activity");
        assert_eq!(total("histleblow"), 6, "by a part of the word");
        assert_eq!(total("wistleblower"), 6, "with a letter missing");
        assert_eq!(
            total(COMMON_RECIPIENT),
            61,
            "the recipient itself, and every tenth activity that names it"
        );
        assert_eq!(total("VVT-000421"), 1, "a reference is never guessed");
        let first = search::find(&snapshot, "VVT-000421", 1).hits.remove(0);
        assert_eq!(first.reference, "VVT-000421", "the one asked for");
    }
}
