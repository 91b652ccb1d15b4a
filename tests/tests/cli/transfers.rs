//! `ropa transfer`, `ropa instrument`, `ropa tia` and `ropa report transfers`, each in a process of its own.

use acceptance::kit::Folder;
use serde_json::{Value, json};

fn names(list: &Value, key: &str) -> Vec<String> {
    let all = list.as_array().expect("a list").iter();
    all.map(|one| one[key].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn transfers_are_listed_by_risk_and_shown_with_their_reasons() {
    let folder = Folder::with_sample();
    let list = folder.on_sample(&["transfer", "list", "--json"]).ends(0).json();
    let standings = names(&list, "standing");
    assert_eq!(standings.first().map(String::as_str), Some("no_basis"), "the greatest risk first");
    assert_eq!(standings.last().map(String::as_str), Some("in_order"), "the least last");
    let britain = ["transfer", "list", "--country", "gb", "--as-of", "2032-01-01", "--json"];
    let britain = folder.on_sample(&britain).ends(0).json();
    assert_eq!(names(&britain, "standing"), ["no_basis"], "the decision ends on 2031-12-27");
    let shown = folder.on_sample(&["transfer", "show", "N-1"]).ends(0).text();
    assert!(shown.contains("Singapore") && shown.contains("C-311/18"), "with reasons and articles: {shown}");
    let german = folder.on_sample(&["transfer", "list", "--lang", "de"]).ends(0).text();
    assert!(german.contains("Keine Grundlage"), "in the reader's language: {german}");
    let missing = folder.on_sample(&["transfer", "show", "PA-999", "--json"]).ends(3).error();
    assert_eq!(missing["code"], "record-missing", "a record that is not there");
}

#[test]
fn an_instrument_and_an_assessment_carry_a_transfer() {
    let folder = Folder::with_sample();
    let add = [
        "instrument",
        "add",
        "--name",
        "SCC Example Cloud",
        "kind=standard_contractual_clauses",
        "module=two",
        "--json",
    ];
    let added = folder.on_sample(&add).ends(0).json();
    assert_eq!(added["record"]["reference"], "SG-001", "the first of its kind");
    let empty: Vec<_> = added["reasons"].as_array().unwrap().iter().map(|one| one["rule"].clone()).collect();
    assert!(empty.contains(&json!("art46.2.c.annex")), "empty annexes are said: {empty:?}");
    let set = [
        "instrument",
        "set",
        "SG-001",
        "measures=keys in the EEA",
        "choices.governing_law=ie",
        "signed_on=2026-03-01",
        "--json",
    ];
    let changed = folder.on_sample(&set).ends(0).json();
    assert_eq!(changed["record"]["choices"]["governing_law"], "IE", "countries in capitals");
    assert_eq!(changed["record"]["module"], "two", "what is not named stays");
    let annex = changed["annexes"].as_array().unwrap().iter().find(|one| one["annex"] == "II").unwrap();
    assert_eq!(annex["missing"], json!([]), "annex II is complete now");
    folder.on_sample(&["instrument", "set", "SG-001", "module=five"]).ends(3);
    folder.on_sample(&["instrument", "set", "SG-001", "signed_on=yesterday"]).ends(3);

    let tia = [
        "tia",
        "add",
        "--name",
        "Russia",
        "transfer.countries=ru",
        "transfer.use_cases=clear_text",
        "outcome=not_equivalent",
        "decided_on=2026-11-01",
        "--json",
    ];
    let tia = folder.on_sample(&tia).ends(0).json();
    assert_eq!(tia["record"]["transfer"]["countries"], json!(["RU"]), "the country is taken");

    let shown = folder.on_sample(&["activity", "show", "A05", "--json"]).ends(0).json();
    let mut activity = shown["activity"].clone();
    activity["transfers"] = json!({"state": "given", "items": [{
        "country": "RU", "safeguard": "standard_contractual_clauses", "importer_role": "processor",
        "instrument_id": added["record"]["id"], "assessment_id": tia["record"]["id"],
    }]});
    folder.write("a.json", activity.to_string());
    folder.on_sample(&["activity", "set", "A05", "--body", "a.json"]).ends(0);
    let row = folder.on_sample(&["transfer", "show", "A05", "--json"]).ends(0).json();
    assert_eq!(row[0]["standing"], "suspend", "protection is not equivalent there");
    assert_eq!(
        (&row[0]["instrument_ref"], &row[0]["module"]),
        (&json!("SG-001"), &json!(2)),
        "with its module"
    );
    let text = folder.on_sample(&["transfer", "show", "A05"]).ends(0).text();
    assert!(text.contains("Suspend"), "people read what to do: {text}");
    let check = folder.on_sample(&["check", "--only", "art46.suspend", "--json"]).ends(1).json();
    assert_eq!(check["findings"][0]["subject_ref"], "A05", "the check finds it too");
    let used = folder.on_sample(&["instrument", "show", "SG-001", "--json"]).ends(0).json();
    assert_eq!(used["used_by"], json!(["A05"]), "where it is used");

    folder.on_sample(&["tia", "remove", "TIA-001"]).ends(0);
    assert_eq!(folder.on_sample(&["tia", "list", "--json"]).ends(0).json(), json!([]), "it is gone");
    folder.on_sample(&["undo"]).ends(0);
    let back = folder.on_sample(&["tia", "show", "TIA-001", "--json"]).ends(0).json();
    assert_eq!(back["record"]["name"], "Russia", "undo brings it back");
}

#[test]
fn a_transfer_is_added_changed_and_taken_out_by_its_address() {
    let folder = Folder::with_sample();
    let add = ["recipient", "add", "--name", "Example Cloud Ltd", "kind=processor", "countries=in", "--json"];
    let recipient = folder.on_sample(&add).ends(0).json()["record"]["reference"].as_str().unwrap().to_owned();
    let to = format!("recipient_id={recipient}");
    let added = folder.on_sample(&["transfer", "add", "A05", "country=in", &to, "--json"]).ends(0).json();
    assert_eq!(added["transfer_id"], "t1", "the first of the activity");
    assert_eq!(
        (&added["country"], &added["recipient"], &added["standing"]),
        (&json!("IN"), &json!("Example Cloud Ltd"), &json!("no_basis")),
        "in capitals, linked by reference, judged at once"
    );
    folder.on_sample(&["transfer", "add", "A05", "country=US"]).ends(0);
    let two = folder.on_sample(&["transfer", "set", "A05", "frequency=one_off", "--json"]).ends(3).error();
    assert_eq!(two["code"], "cli-transfer-several", "which of the two is to be said");
    let set =
        ["transfer", "set", "A05/t2", "safeguard=derogation", "derogation.ground=legal_claims", "--json"];
    assert_eq!(folder.on_sample(&set).ends(0).json()["safeguard"], "derogation", "the second is changed");
    folder.on_sample(&["transfer", "set", "A05/t2", "safeguard=hope"]).ends(3);
    folder.on_sample(&["transfer", "set", "A05/t2", "instrument_id=SG-999"]).ends(3);
    folder.on_sample(&["transfer", "remove", "A05/t1"]).ends(0);
    let left = folder.on_sample(&["transfer", "show", "A05", "--json"]).ends(0).json();
    assert_eq!(names(&left, "transfer_id"), ["t2"], "what is left keeps its name");
    let listed = folder.on_sample(&["transfer", "list", "--country", "us"]).ends(0).text();
    assert!(listed.contains("A05/t2"), "the list shows by what it is named: {listed}");
    folder.on_sample(&["undo"]).ends(0);
    let back = folder.on_sample(&["transfer", "show", "A05/t1", "--json"]).ends(0).json();
    assert_eq!(back[0]["country"], "IN", "undo brings it back under its name");
    folder.on_sample(&["transfer", "remove", "A05/t2"]).ends(0);
    let another = folder.on_sample(&["transfer", "add", "A05", "country=JP", "--json"]).ends(0).json();
    assert_eq!(another["transfer_id"], "t3", "what is gone keeps its name: documents cite it");
}

#[test]
fn the_list_of_transfers_speaks_of_one_controller() {
    let folder = Folder::with_sample();
    let other = ["organisation", "add", "--name", "Daughter GmbH", "country=de", "--json"];
    let other = folder.on_sample(&other).ends(0).json()["record"]["reference"].as_str().unwrap().to_owned();
    let id = folder.on_sample(&["organisation", "show", &other, "--json"]).ends(0).json();
    let id = id["record"]["id"].as_str().unwrap().to_owned();
    folder.on_sample(&["activity", "set", "A05", &format!("controller_id={id}")]).ends(0);
    folder.on_sample(&["transfer", "add", "A05", "country=IN"]).ends(0);
    let its = folder.on_sample(&["transfer", "list", "--controller", &other, "--json"]).ends(0).json();
    assert_eq!(names(&its, "subject_ref"), ["A05"], "its own, and not what another one's notice says");
    folder.on_sample(&["transfer", "list", "--controller", "ORG-999"]).ends(3);
}

#[test]
fn the_radar_the_candidates_and_the_criteria_answer() {
    let folder = Folder::with_sample();
    let radar = ["transfer", "radar", "--from", "2026-01-20", "--to", "2026-11-23", "--json"];
    let radar = folder.on_sample(&radar).ends(0).json();
    assert_eq!(names(&radar["changes"], "country"), ["BR"], "Brazil's decision came on 2026-01-28");
    let said = folder.on_sample(&["transfer", "radar", "--to", "2031-06-01"]).ends(0).text();
    assert!(said.contains("United Kingdom") && said.contains("2031-12-27"), "what ends is said: {said}");
    folder.on_sample(&["transfer", "radar", "--ahead", "4000", "--json"]).ends(3);
    let add = ["recipient", "add", "--name", "Example Cloud Inc.", "kind=processor", "countries=us"];
    folder.on_sample(&add).ends(0);
    let none = folder.on_sample(&["transfer", "candidates", "--json"]).ends(0).json();
    assert_eq!(none, json!([]), "a recipient that no activity names receives nothing");
    let criteria = folder.ropa(&["transfer", "criteria", "--json"]).ends(0).json();
    let cases = criteria["cases"].as_array().unwrap();
    assert!(
        cases.iter().any(|one| one["code"] == "direct" && one["is_transfer"] == false),
        "without a register"
    );
}

#[test]
fn the_report_on_transfers_is_written_in_each_format_and_the_same_each_time() {
    let folder = Folder::with_sample();
    let report = |format: &str, file: &str, lang: &str| {
        folder.on_sample(&["report", "transfers", "--as", format, "--lang", lang, "-o", file]).ends(0)
    };
    report("pdf", "t.pdf", "en");
    report("pdf", "again.pdf", "en");
    let hashes = folder.hashes();
    assert_eq!(hashes["t.pdf"], hashes["again.pdf"], "the same bytes");
    report("csv", "t.csv", "de");
    let table = std::fs::read_to_string(folder.path("t.csv")).unwrap();
    assert!(
        table.contains("condition_to_confirm") && table.contains("\"US\""),
        "codes for programs: {table}"
    );
    report("json", "t.json", "fr");
    let data: Value = serde_json::from_slice(&std::fs::read(folder.path("t.json")).unwrap()).unwrap();
    assert_eq!(data["format"], "ropadesk-transfers", "it says what it is");
    assert_eq!(data["transfers"].as_array().map(Vec::len), Some(10), "ten countries of the notice");
    assert!(data["noted"].as_array().is_some_and(|noted| !noted.is_empty()), "what the notice names");
}
