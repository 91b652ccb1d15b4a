//! `ropa recipient|system|organisation|processing` in real processes: contracts, merging, removing, linking, several controllers.

use acceptance::kit::Folder;
use serde_json::{Value, json};

/// An empty register with a keeper, in `s.ropa`.
fn company() -> Folder {
    let folder = Folder::new();
    folder.ropa(&["new", "s.ropa", "--name", "Holding SE", "--country", "DE", "--no-passphrase"]).ends(0);
    folder
}

fn add(folder: &Folder, noun: &str, fields: &[&str]) -> Value {
    let args: Vec<&str> = [noun, "add"].into_iter().chain(fields.iter().copied()).chain(["--json"]).collect();
    folder.on_sample(&args).ends(0).json()
}

#[test]
fn a_contract_is_kept_from_the_command_line_and_judged_as_of_the_day() {
    let folder = company();
    add(&folder, "recipient", &["name=Mail Carrier", "kind=processor", "established_in=ie,us"]);
    let missing = folder.on_sample(&["check", "--only", "28(3)", "--json"]).ends(1).json();
    assert_eq!(missing["findings"][0]["rule"], "art28.3.contract", "a processor needs a contract");
    let set = [
        "recipient",
        "set",
        "R-001",
        "contract=DPA-7",
        "agreement.signed_on=2026-01-01",
        "agreement.ends_on=2026-12-31",
        "agreement.notice_period=P3M",
        "clause.security=no: annex II is missing",
        "--json",
    ];
    let item = folder.on_sample(&set).ends(0).json();
    assert_eq!(item["standing"]["agreement"], "expiring", "it ends within its notice period");
    assert_eq!(item["standing"]["notice_on"], "2026-09-30", "three months before, at the end of the month");
    assert_eq!(item["standing"]["abroad"], json!(["US"]), "Ireland is no third country");
    let clause = folder.on_sample(&["check", "--only", "28(3)(c)", "--json"]).ends(1).json();
    assert_eq!(clause["findings"][0]["rule"], "art28.3.clause_security", "the clause is cited by its letter");
    let shown = folder.on_sample(&["recipient", "show", "R-001"]).ends(0).text();
    assert!(
        shown.contains("ends soon") && shown.contains("2026-09-30"),
        "the contract is seen on one screen: {shown}"
    );
    for (field, code) in [
        ("clause.security=perhaps", "cli-set-clause"),
        ("clause.weather=yes", "cli-set-field"),
        ("agreement.signed_on=soon", "date-invalid"),
        ("agreement.notice_period=a while", "period_malformed"),
        ("stores_in=Atlantis", "cli-set-country"),
    ] {
        let error = folder.on_sample(&["recipient", "set", "R-001", field, "--json"]);
        assert_eq!(error.error()["code"], code, "{field} is refused by name");
    }
}

#[test]
fn a_merge_is_previewed_carried_out_and_undone() {
    let folder = company();
    add(&folder, "recipient", &["name=Mail Carrier GmbH", "kind=processor", "contract=DPA-1"]);
    add(&folder, "recipient", &["name=MAIL CARRIER", "kind=processor", "contract=DPA-2"]);
    add(&folder, "system", &["name=Newsletter", "provider_id=R-002"]);
    let groups = folder.on_sample(&["recipient", "duplicates", "--json"]).ends(0).json();
    assert_eq!(groups[0]["records"][0]["ref"], "R-002", "the one that is used is proposed to stay");
    let before = folder.hashes();
    let merge = ["recipient", "merge", "R-001", "R-002", "--take", "contract"];
    let dry: Vec<&str> = merge.into_iter().chain(["--dry-run", "--json"]).collect();
    let preview = folder.on_sample(&dry).ends(0).json();
    assert_eq!(preview["moved"][0]["ref"], "SYS-001", "the system will point at the survivor");
    assert_eq!(folder.hashes(), before, "a dry run leaves every byte as it was");
    let text = folder.on_sample(&merge).ends(0).text();
    assert!(text.contains("R-002") && text.contains("SYS-001"), "it says what went where: {text}");
    let kept = folder.on_sample(&["recipient", "show", "R-001", "--json"]).ends(0).json();
    assert_eq!(kept["record"]["contract"], "DPA-2", "as chosen");
    assert!(kept["record"]["notes"].as_str().unwrap().contains("DPA-1"), "the other stays in the notes");
    assert_eq!(kept["uses"][0]["role"], "provider", "the use moved");
    folder.on_sample(&["undo"]).ends(0);
    let list = folder.on_sample(&["recipient", "list", "--json"]).ends(0).json();
    assert_eq!(list.as_array().map(Vec::len), Some(2), "one undo makes two of them again");
    let stray = folder.on_sample(&["recipient", "merge", "R-001", "R-002", "--take", "weather", "--json"]);
    assert_eq!(stray.error()["code"], "merge-choice", "a field in which they do not differ is refused");
}

#[test]
fn a_removal_leaves_the_name_which_can_be_linked_again() {
    let folder = company();
    add(&folder, "recipient", &["name=Mail Carrier", "kind=processor"]);
    add(&folder, "system", &["name=Newsletter", "provider_id=R-001"]);
    let preview = folder.on_sample(&["recipient", "remove", "R-001", "--dry-run", "--json"]).ends(0).json();
    assert_eq!(preview["uses"][0]["ref"], "SYS-001", "what is hit is said before");
    folder.on_sample(&["recipient", "remove", "R-001"]).ends(0);
    let system = folder.on_sample(&["system", "show", "SYS-001", "--json"]).ends(0).json();
    assert_eq!(system["record"]["provider_id"], "Mail Carrier", "its name stays as text");
    let names = folder.on_sample(&["recipient", "unlinked", "--json"]).ends(0).json();
    assert_eq!(names[0]["name"], "Mail Carrier", "and is found as not linked");
    folder.on_sample(&["recipient", "link", "mail carrier"]).ends(0);
    let system = folder.on_sample(&["system", "show", "SYS-001", "--json"]).ends(0).json();
    let list = folder.on_sample(&["recipient", "list", "--json"]).ends(0).json();
    assert_eq!(system["record"]["provider_id"], list[0]["record"]["id"], "a new record was made and linked");
    let again = folder.on_sample(&["recipient", "link", "mail carrier", "--json"]);
    assert_eq!(again.error()["code"], "link-name-gone", "there is nothing left to link");
    folder.on_sample(&["recipient", "remove", "R-001"]).ends(0);
    let back = folder.on_sample(&["bin", "restore", "R-001", "--json"]).ends(0).json();
    assert_eq!(back["relinked"][0]["ref"], "SYS-001", "brought back, it is linked again");
    let gone = folder.on_sample(&["system", "remove", "SYS-009", "--json"]);
    assert_eq!(gone.error()["code"], "record-missing", "what is not there cannot be removed");
}

#[test]
fn two_of_one_name_are_told_apart() {
    let folder = company();
    add(&folder, "system", &["name=CRM"]);
    add(&folder, "system", &["name=crm"]);
    folder.on_sample(&["system", "apart", "SYS-001", "SYS-002", "--reason", "Two tenants"]).ends(0);
    let list = folder.on_sample(&["system", "duplicates", "--json"]).ends(0).json();
    assert_eq!(list, json!([]), "they are not proposed again");
    let marks = folder.on_sample(&["finding", "list", "--json"]).ends(0).json();
    assert_eq!(marks[0]["mark"]["reason"], "Two tenants", "the reason is kept");
    folder.on_sample(&["finding", "unmark", "FM-001"]).ends(0);
    let list = folder.on_sample(&["system", "duplicates", "--json"]).ends(0).json();
    assert_eq!(list.as_array().map(Vec::len), Some(1), "taken back, they are proposed again");
}

#[test]
fn an_activity_is_added_with_its_fields() {
    let folder = company();
    folder.on_sample(&["custom-field", "add", "Cost centre", "--for", "activity"]).ends(0);
    let added = ["activity", "add", "--name", "Payroll", "owner=HR", "custom.CF-001=4711", "--json"];
    let view = folder.on_sample(&added).ends(0).json();
    assert_eq!(view["activity"]["owner"], "HR", "a field of the record");
    assert!(
        view["activity"]["custom"].as_object().unwrap().values().any(|value| value == "4711"),
        "and one of the register's own"
    );
    let refused = folder.on_sample(&["activity", "add", "--name", "Half", "colour=red", "--json"]);
    assert_eq!(refused.error()["code"], "cli-set-field", "there is no such field");
    let list = folder.on_sample(&["activity", "list", "--json"]).ends(0).json();
    assert_eq!(
        list.as_array().map(Vec::len),
        Some(1),
        "a field that is not known leaves nothing half made behind"
    );
    let found = folder.on_sample(&["activity", "list", "--filter", "custom.Cost centre=4711", "--json"]);
    assert_eq!(found.ends(0).json().as_array().map(Vec::len), Some(1), "it is found by its own field");
}

#[test]
fn lists_findings_and_documents_speak_of_one_controller_when_asked() {
    let folder = company();
    add(&folder, "organisation", &["name=Tochter GmbH", "keeps_register=true", "relation=group"]);
    folder.on_sample(&["activity", "add", "--name", "Payroll"]).ends(0);
    folder.on_sample(&["activity", "add", "--name", "Newsletter"]).ends(0);
    let organisations = folder.on_sample(&["organisation", "list", "--json"]).ends(0).json();
    let other = organisations[1]["record"]["reference"].as_str().unwrap().to_owned();
    folder.on_sample(&["activity", "set", "PA-002", &format!("controller_id={other}")]).ends(0);
    let list = folder.on_sample(&["activity", "list", "--controller", &other, "--json"]).ends(0).json();
    assert_eq!(list.as_array().map(Vec::len), Some(1), "one activity is the other company's");
    assert_eq!(
        (&list[0]["ref"], &list[0]["controller"]),
        (&json!("PA-002"), &json!("Tochter GmbH")),
        "it is named"
    );
    let check = folder.on_sample(&["check", "--controller", &other, "--json"]).ends(1).json();
    let refs: Vec<&str> =
        check["findings"].as_array().unwrap().iter().filter_map(|one| one["subject_ref"].as_str()).collect();
    assert!(refs.contains(&"PA-002") && !refs.contains(&"PA-001"), "findings of the other alone: {refs:?}");
    let report = ["report", "record", "--as", "csv", "--controller", &other, "-o", "-"];
    let text = folder.on_sample(&report).ends(0).text();
    assert!(text.contains("Tochter GmbH") && !text.contains("Holding SE"), "its record is its own: {text}");
    let missing = folder.on_sample(&["check", "--controller", "ORG-99", "--json"]);
    assert_eq!(missing.error()["code"], "record-missing", "a controller that is not there is named");
    let relation = folder.on_sample(&["organisation", "set", &other, "relation=cousin", "--json"]);
    assert_eq!(relation.error()["code"], "cli-set-relation", "the relations are listed");
}
