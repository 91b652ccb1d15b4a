//! Cases on the sample register: which right applies where and why, refusals, identity, fees, tasks, recipients
//! (AC-15, AC-16, AC-33 to AC-39).

use acceptance::desk::Register;
use acceptance::kit::TODAY;
use serde_json::{Value, json};

fn register(name: &str) -> Register {
    Register::sample(env!("CARGO_TARGET_TMPDIR"), &format!("requests-{name}"))
}

/// Logs a request of Maria on a day, for rights in activities.
#[track_caller]
fn log(register: &Register, day: &str, rights: &[&str], activities: &[&str]) -> Value {
    let args = json!({
        "rights": rights, "received_on": day, "channel": "E-mail", "name": "Maria Lindqvist",
        "identifiers": [{"kind": "email", "value": "maria.lindqvist@example.com"}],
        "calendar": "DE", "activities": activities,
    });
    register.ask(day, "request_new", args)
}

fn id(view: &Value) -> String {
    view["id"].as_str().unwrap_or_default().to_owned()
}

/// The proposal on a right in an activity.
#[track_caller]
fn advice<'a>(view: &'a Value, right: &str, activity: &str) -> &'a Value {
    let all = view["advice"].as_array().expect("a list");
    let found = all.iter().find(|one| one["right"] == right && one["activity_ref"] == activity);
    found.unwrap_or_else(|| panic!("there is advice on {right} in {activity}: {all:?}"))
}

/// All words of a proposal.
fn said(advice: &Value) -> String {
    advice.to_string()
}

fn laws(advice: &Value) -> Vec<&str> {
    let both = [&advice["lines"], &advice["duties"]];
    both.into_iter().flat_map(|part| part.as_array().unwrap()).filter_map(|one| one["law"].as_str()).collect()
}

/// The codes of the points, those that stand in the way only.
fn blocking(view: &Value) -> Vec<&str> {
    let points = view["points"].as_array().unwrap().iter();
    points.filter(|point| point["blocks"] == true).filter_map(|point| point["code"].as_str()).collect()
}

fn codes(view: &Value) -> Vec<&str> {
    view["points"].as_array().unwrap().iter().filter_map(|point| point["code"].as_str()).collect()
}

#[track_caller]
fn decide(register: &Register, id: &str, right: &str, activity: &str, rest: Value) -> Value {
    let mut args = json!({"id": id, "right": right, "activity": activity});
    for (key, value) in rest.as_object().unwrap() {
        args[key] = value.clone();
    }
    register.ask(TODAY, "request_decide", args)
}

/// A refusal with all that Art. 12(4) asks for, and two persons.
fn refusal(ground: &str) -> Value {
    json!({
        "ground": ground, "reasons": "The same was answered last month.",
        "complaint": "Data Protection Commission, Dublin", "remedy": "The courts of Ireland",
        "burden_of_proof": "Three letters announce that the requests go on until money is paid.",
        "decided_by": "M. Berger", "decided_on": TODAY, "seconded_by": "P. Klein", "seconded_on": TODAY,
        "told_on": TODAY,
    })
}

#[test]
fn ac_33_after_a_withdrawal_data_on_consent_alone_are_erased_and_recipients_told() {
    let register = register("ac33");
    let view = log(&register, TODAY, &["erasure", "withdraw_consent"], &["A24", "A05"]);
    let newsletter = advice(&view, "erasure", "A24");
    assert_eq!(newsletter["verdict"], "applies", "nothing but consent carried it");
    for law in ["17(1)(b)", "17(1)", "7(3)", "19"] {
        assert!(laws(newsletter).contains(&law), "the proposal cites {law}: {newsletter}");
    }
    assert!(said(newsletter).contains("before the withdrawal stays lawful"), "earlier mailings: Art. 7(3)");
    let account = advice(&view, "erasure", "A05");
    assert_eq!(account["verdict"], "does_not_apply", "the contract still needs the e-mail address");
    assert!(said(account).contains("necessary for the contract"), "and the reason is shown: {account}");
    assert_eq!(advice(&view, "withdraw_consent", "A05")["verdict"], "does_not_apply", "no consent there");

    let done = register.ask(TODAY, "request_accept", json!({"id": id(&view)}));
    let decision =
        |right: &str, activity: &str| advice(&done, right, activity)["decision"]["outcome"].clone();
    assert_eq!(decision("erasure", "A24"), "granted", "what nobody has to weigh is taken");
    assert_eq!(decision("erasure", "A05"), "not_applicable", "and the other is answered with its reason");
    let notices = done["request"]["notices"].as_array().unwrap();
    let names: Vec<&str> = notices.iter().filter_map(|one| one["recipient"].as_str()).collect();
    assert_eq!(names.len(), 3, "one task for each recipient outside, none for one's own staff: {names:?}");
    assert!(
        names.iter().any(|name| name.starts_with("processors")),
        "the mailing processor is one: Art. 4(9)"
    );
    let tasks = done["request"]["tasks"].as_array().unwrap();
    let actions: Vec<&str> = tasks.iter().filter_map(|one| one["action"].as_str()).collect();
    assert_eq!(actions, ["erase", "stop"], "erased in its system, and no further mailing: {tasks:?}");
}

#[test]
fn ac_33_a_withdrawal_alone_asks_for_erasure_as_well() {
    let register = register("ac33b");
    let view = log(&register, TODAY, &["withdraw_consent"], &["A24"]);
    assert!(
        laws(advice(&view, "withdraw_consent", "A24")).contains(&"17(1)(b)"),
        "Art. 17(1)(b) needs no word"
    );
    let done = decide(&register, &id(&view), "withdraw_consent", "A24", json!({"outcome": "granted"}));
    let erases = done["request"]["tasks"].as_array().unwrap().iter().any(|task| task["action"] == "erase");
    assert!(erases, "without another ground the data go, asked or not: Art. 17(1)(b)");
}

#[test]
fn ac_34_erasure_is_refused_in_part_only_with_the_name_of_the_law() {
    let register = register("ac34");
    let activity = register.ask(TODAY, "activity_new", json!({"name": "Invoices", "copy_of": ""}));
    let mut record = activity["activity"].clone();
    record["purposes"] = json!([{"id": "p", "text": "keep invoices", "legal_bases": [
        {"kind": "legal_obligation"}], "special_conditions": []}]);
    let saved =
        register.ask(TODAY, "activity_save", json!({"activity": record, "version": activity["version"]}));
    let reference = saved["activity"]["reference"].as_str().unwrap().to_owned();
    let view = log(&register, TODAY, &["erasure"], &[&reference, "A24"]);
    let invoices = advice(&view, "erasure", &reference);
    assert_eq!(invoices["verdict"], "in_part", "to the extent of the duty only: Art. 17(3)(b)");
    assert!(said(invoices).contains("name the law"), "the record does not name it: {invoices}");
    assert_eq!(advice(&view, "erasure", "A24")["verdict"], "applies", "other data are erased");

    let case = id(&view);
    let part =
        json!({"outcome": "in_part", "ground": "17(3)(b)", "reasons": "Invoices are kept for ten years."});
    decide(&register, &case, "erasure", &reference, part);
    decide(&register, &case, "erasure", "A24", json!({"outcome": "granted"}));
    let stopped = register.refused(TODAY, "request_close", json!({"id": case, "result": "partly"}));
    assert_eq!(stopped.code, "request-close-incomplete", "it lists what is missing");
    let told: String = stopped.problems.iter().map(|one| format!("{}\n", one.message)).collect();
    for part in
        ["name of the law. (Art. 17(3)(b))", "(Art. 12(4), 77)", "(Art. 12(4), 79)", "23 December 2026"]
    {
        assert!(told.contains(part), "each with its article, {part}: {told}");
    }
    let part = json!({"outcome": "in_part", "ground": "17(3)(b)", "law": "Fiscal Code, s. 147",
        "reasons": "Invoices are kept for ten years."});
    decide(&register, &case, "erasure", &reference, part);
    let letter =
        json!({"ground": "decisions", "complaint": "The authority", "remedy": "The court", "told_on": TODAY});
    register.set(TODAY, &case, &[("/refusal", letter)]);
    let closed = register.ask(TODAY, "request_close", json!({"id": case, "result": "partly"}));
    assert_eq!(
        closed["state"], "closed",
        "with the law's name and the letter of Art. 12(4) it can be closed"
    );
    assert_eq!(closed["request"]["result"], "partly", "as answered in part");
}

#[test]
fn ac_35_an_objection_to_direct_marketing_stops_it_at_once() {
    let register = register("ac35");
    let view = log(&register, TODAY, &["objection"], &["A19", "A10"]);
    let case = id(&view);
    let view = register.set(TODAY, &case, &[("/particulars/objection_aim", json!("marketing"))]);
    let offers = advice(&view, "objection", "A19");
    let line = |purpose: &str| {
        let all = offers["lines"].as_array().unwrap().iter();
        all.clone().find(|line| line["purpose"] == purpose).cloned().unwrap_or_default()
    };
    assert_eq!(line("special offers")["verdict"], "applies", "nothing is weighed: Art. 21(3)");
    assert_eq!(line("special offers")["law"], "21(3)", "absolute");
    assert_eq!(line("create relevant content")["law"], "21(1)", "other purposes only by Art. 21(1)");
    assert_ne!(line("create relevant content")["verdict"], "applies", "and not by this objection");
    assert_eq!(offers["verdict"], "in_part", "the marketing of A19, not all of it");
    assert!(laws(offers).contains(&"21(3)"), "stop at once");
    assert!(!laws(offers).contains(&"18(1)(d)"), "no balancing, so no restriction meanwhile: {offers}");
    let consent = advice(&view, "objection", "A10");
    assert_eq!(consent["verdict"], "applies", "A10 rests on consent");
    assert!(
        said(consent).contains("read as a withdrawal, too"),
        "withdrawal and objection at once: {consent}"
    );
    assert!(laws(consent).contains(&"7(3), 21(3)"), "both articles");
}

#[test]
fn ac_36_an_objection_restricts_while_it_is_weighed_and_the_person_is_told_before_the_end() {
    let register = register("ac36");
    let view = log(&register, TODAY, &["objection"], &["A02", "A05"]);
    let case = id(&view);
    let logs = advice(&view, "objection", "A02");
    assert_eq!(logs["verdict"], "weigh", "Art. 21(1) is weighed");
    let restricted = |view: &Value, activity: &str| {
        let all = view["activities"].as_array().unwrap().iter();
        all.clone().find(|one| one["ref"] == activity).unwrap()["restricted"].as_str().unwrap().to_owned()
    };
    assert_eq!(restricted(&view, "A02"), "18(1)(d)", "restricted as soon as the objection is there");
    assert_eq!(restricted(&view, "A05"), "", "there is nothing to object to on a contract");
    assert!(
        view["request"]["tasks"].as_array().unwrap().iter().all(|task| task["action"] == "restrict"),
        "marked in the systems"
    );
    assert!(!view["request"]["notices"].as_array().unwrap().is_empty(), "Art. 19 covers restrictions");
    let contract = advice(&view, "objection", "A05");
    assert_eq!(contract["verdict"], "does_not_apply", "Art. 21(1): points (e) and (f) only");
    assert!(laws(contract).contains(&"12(4)"), "a letter with reasons, not silence");

    let early =
        register.refused(TODAY, "request_lift", json!({"id": case, "activity": "A02", "told_on": TODAY}));
    assert_eq!(early.code, "restriction-not-lifted", "while it is weighed it stays");
    decide(&register, &case, "objection", "A02", json!({"outcome": "refused", "ground": "21(1)"}));
    let view = register.ask(TODAY, "request_get", json!({"id": case}));
    assert!(blocking(&view).contains(&"missing-compelling-grounds"), "compelling grounds need a text");
    assert_eq!(restricted(&view, "A02"), "18(1)(d)", "and the restriction stays until the person was told");
    let untold =
        register.refused(TODAY, "request_lift", json!({"id": case, "activity": "A02", "told_on": ""}));
    assert!(untold.problems[0].message.contains("Art. 18(3)"), "told before lifting: {untold:?}");
    let grounds =
        json!({"outcome": "refused", "ground": "21(1)", "reasons": "Attacks on the site are under way."});
    decide(&register, &case, "objection", "A02", grounds);
    let told = json!({"id": case, "activity": "A02", "told_on": "2026-11-23", "lifted_on": "2026-11-25"});
    let view = register.ask("2026-11-25", "request_lift", told);
    assert_eq!(restricted(&view, "A02"), "", "lifted after the word");
    let course: Vec<&str> =
        view["timeline"].as_array().unwrap().iter().filter_map(|one| one["kind"].as_str()).collect();
    assert!(course.contains(&"lifted") && course.contains(&"decided"), "the course says so: {course:?}");
}

#[test]
fn ac_37_each_recipient_is_told_of_a_rectification_and_none_of_an_access() {
    let register = register("ac37");
    let view = log(&register, TODAY, &["rectification", "access"], &["A14"]);
    let case = id(&view);
    decide(&register, &case, "access", "A14", json!({"outcome": "granted"}));
    let view = register.ask(TODAY, "request_get", json!({"id": case}));
    assert_eq!(view["request"]["notices"], json!([]), "access tells nobody: Art. 19 does not name it");
    let view = decide(&register, &case, "rectification", "A14", json!({"outcome": "granted"}));
    let notices = view["request"]["notices"].as_array().unwrap();
    let names: Vec<&str> = notices.iter().filter_map(|one| one["recipient"].as_str()).collect();
    assert!(
        names.iter().any(|name| name.contains("CompanyAccount Administrator")),
        "the administrator: {names:?}"
    );
    assert!(names.iter().any(|name| name.starts_with("processors")), "and processors: {names:?}");
    assert_eq!(names.len(), 4, "each recipient once: {names:?}");

    let sent = json!({"id": case, "notice": "1", "state": "sent", "on": "2026-11-24"});
    register.ask("2026-11-24", "request_notice", sent);
    let hard = json!({"id": case, "notice": "2", "state": "disproportionate"});
    let view = register.ask(TODAY, "request_notice", hard);
    assert!(codes(&view).contains(&"missing-notices"), "without its reason it is not settled");
    let message =
        view["points"].as_array().unwrap().iter().find(|one| one["code"] == "missing-notices").unwrap();
    assert!(message["text"].as_str().unwrap().starts_with("3 recipients"), "one sent, three left: {message}");
    for (number, state) in [("2", "disproportionate"), ("3", "impossible"), ("4", "impossible")] {
        let args = json!({"id": case, "notice": number, "state": state, "reason": "Dissolved in 2024."});
        register.ask(TODAY, "request_notice", args);
    }
    let view = register.ask(TODAY, "request_get", json!({"id": case}));
    assert!(!codes(&view).contains(&"missing-notices"), "all settled with reasons");

    let undone = decide(&register, &case, "rectification", "A14", json!({"outcome": null}));
    assert_eq!(undone["request"]["notices"].as_array().unwrap().len(), 4, "what was done stays in the case");
}

#[test]
fn ac_38_a_copied_identity_document_is_disproportionate_for_a_known_person_and_never_kept() {
    let register = register("ac38");
    let case = id(&log(&register, TODAY, &["access"], &["A05"]));
    let check = json!({"how": "Passport no. 123, copied", "checked_on": TODAY, "method": "id_copy",
        "authenticated": "yes", "checked_by": "M. Berger"});
    let view = register.set(TODAY, &case, &[("/identity", check)]);
    assert!(codes(&view).contains(&"identity-disproportionate"), "Art. 12(6): the person was signed in");
    assert_eq!(view["request"]["identity"]["how"], "", "no word of the document is kept");
    assert_eq!(view["request"]["identity"]["checked_on"], TODAY, "but the day");
    assert_eq!(view["request"]["identity"]["checked_by"], "M. Berger", "and the person");
    let said = view["timeline"]
        .as_array()
        .unwrap()
        .iter()
        .any(|one| one["text"].as_str().unwrap().contains("ID checked"));
    assert!(said, "with the note “ID checked”");

    std::fs::write(register.path("scan.pdf"), b"%PDF-1.7\n").unwrap();
    std::fs::write(register.path("Reisepass_Lindqvist.pdf"), b"%PDF-1.7\n").unwrap();
    let attach = |name: &str, kind: &str| json!({"noun": "request", "id": case, "file": register.admit(name), "kind": kind});
    let kept = register.refused(TODAY, "attachment_add", attach("scan.pdf", "identity_document"));
    assert_eq!(kept.code, "attachment-identity-document", "a file of that kind is not taken in");
    let perhaps = register.refused(TODAY, "attachment_add", attach("Reisepass_Lindqvist.pdf", "unstated"));
    assert_eq!(
        perhaps.code, "attachment-identity-perhaps",
        "nor one whose name says so, unless said otherwise"
    );
    let letter = register.ask(TODAY, "attachment_add", attach("scan.pdf", "letter"));
    assert_eq!(letter["items"].as_array().unwrap().len(), 1, "a letter can be attached");
    let history = json!({"noun": "attachment", "id": letter["added"]});
    let none = register.refused(TODAY, "history_of", history);
    assert_eq!(none.code, "history-none", "casework has no history: it is to be erased one day");
    register.ask(TODAY, "export", json!({"as": "json", "file": register.admit("register.json")}));
    let exported = std::fs::read_to_string(register.path("register.json")).unwrap();
    assert!(!exported.contains("scan.pdf"), "nor does it leave with the register");
}

#[test]
fn ac_39_the_first_copy_is_free_and_a_further_one_of_the_same_may_cost() {
    let register = register("ac39");
    let first = log(&register, "2026-03-02", &["access"], &["A05"]);
    assert_eq!(first["fee_advice"]["allowed"], false, "Art. 15(3): the first copy is never charged");
    let span = [("/scope/from_on", json!("2025-01-01")), ("/scope/to_on", json!("2025-12-31"))];
    register.set("2026-03-02", &id(&first), &span);
    register.ask("2026-03-10", "request_close", json!({"id": id(&first), "outcome": "Answered"}));
    let second = log(&register, "2026-04-02", &["access"], &["A05"]);
    assert_eq!(second["fee_advice"]["allowed"], false, "another period is no further copy");
    let view = register.set("2026-04-02", &id(&second), &span);
    assert_eq!(view["fee_advice"]["allowed"], true, "same scope and period: a reasonable fee");
    assert_eq!(view["fee_advice"]["copy_of"], first["ref"], "a copy of that answer");
    let fee = json!({"amount": "12.50", "currency": "EUR", "costs": "Copies and postage", "announced_on": "", "agreed_on": ""});
    let view = register.set("2026-04-02", &id(&second), &[("/fee", fee.clone())]);
    assert!(blocking(&view).contains(&"missing-fee-announced"), "announced first");
    let view = register.set("2026-04-03", &id(&second), &[("/fee/announced_on", json!("2026-04-03"))]);
    assert!(blocking(&view).is_empty(), "then it may be charged: {view}");
    let third = log(&register, "2026-05-04", &["access"], &["A05"]);
    let view =
        register.set("2026-05-04", &id(&third), &[("/scope/from_on", json!("2026-01-01")), ("/fee", fee)]);
    assert!(blocking(&view).contains(&"fee-new-period"), "a new period is free, and a fee stands in the way");
}

#[test]
fn ac_15_a_refusal_is_not_closed_without_reasons_complaint_remedy_and_burden_of_proof() {
    let register = register("ac15");
    let case = id(&log(&register, TODAY, &["access"], &["A05"]));
    let bare = json!({"id": case, "result": "refused"});
    let stopped = register.refused(TODAY, "request_close", bare.clone());
    let fields: Vec<&str> = stopped.problems.iter().map(|one| one.at.as_str()).collect();
    assert_eq!(
        fields,
        ["refusal.reasons", "refusal.complaint", "refusal.remedy", "refusal.told_on"],
        "Art. 12(4)"
    );
    let mut letter = refusal("unfounded");
    letter["burden_of_proof"] = json!("");
    register.set(TODAY, &case, &[("/refusal", letter)]);
    let stopped = register.refused(TODAY, "request_close", bare.clone());
    assert_eq!(
        stopped.problems[0].at, "refusal.burden_of_proof",
        "Art. 12(5): the controller bears the burden"
    );
    let step = register.refused(TODAY, "request_step", json!({"id": case, "to": "refused"}));
    assert_eq!(step.code, "request-close-incomplete", "nor can it be called refused");
    register.set(TODAY, &case, &[("/refusal/burden_of_proof", json!("Shown by three letters."))]);
    let extension = json!({"id": case, "reason": "Twelve systems"});
    let view = register.ask(TODAY, "request_extend", extension);
    assert_eq!(view["refusal_due_on"], "2026-12-23", "one month, even if extended");
    let view = register.ask(TODAY, "request_close", bare);
    assert_eq!(
        (&view["state"], &view["request"]["result"]),
        (&json!("closed"), &json!("refused")),
        "now it can"
    );
}

#[test]
fn ac_16_too_much_work_is_no_reason_abuse_needs_two_persons_and_a_year_apart_is_never_excessive() {
    let register = register("ac16");
    let case = id(&log(&register, TODAY, &["access"], &["A05"]));
    let view = register.set(TODAY, &case, &[("/refusal", refusal("too_much_work"))]);
    assert_eq!(blocking(&view), ["ground-too-much-work"], "effort alone is no reason");
    let view = register.set(TODAY, &case, &[("/refusal", refusal("repetitive"))]);
    assert_eq!(blocking(&view), ["ground-no-earlier-request"], "a first request does not repeat");
    let view = register.set(TODAY, &case, &[("/refusal", refusal("abusive"))]);
    assert!(blocking(&view).is_empty(), "documented abuse is allowed even for a first request");
    let warning =
        view["points"].as_array().unwrap().iter().find(|one| one["code"] == "ground-abusive").unwrap();
    assert!(
        warning["cited"].as_str().unwrap().contains("C-526/24"),
        "with a warning that cites the Court: {warning}"
    );
    let view = register.set(TODAY, &case, &[("/refusal/seconded_by", json!("m. berger"))]);
    assert_eq!(blocking(&view), ["missing-second-person"], "the same person twice is one person");

    let later = id(&log(&register, "2027-12-23", &["access"], &["A05"]));
    let view = register.set("2027-12-23", &later, &[("/refusal", refusal("repetitive"))]);
    assert_eq!(blocking(&view), ["ground-year-apart"], "thirteen months apart is never excessive");
    let soon = id(&log(&register, "2028-01-10", &["access"], &["A05"]));
    let view = register.set("2028-01-10", &soon, &[("/refusal", refusal("repetitive"))]);
    assert!(
        blocking(&view).is_empty() && codes(&view).contains(&"ground-repetitive"),
        "three weeks apart may be"
    );
}

#[test]
fn requests_of_one_person_are_found_by_identifiers_however_they_are_written() {
    let register = register("related");
    let first = log(&register, "2026-11-02", &["access"], &[]);
    let args = json!({
        "rights": ["access"], "received_on": "2026-11-20", "name": "M. Lindqvist",
        "identifiers": [{"kind": "email", "value": "Maria.Lindqvist+news@EXAMPLE.com"}], "calendar": "DE",
    });
    let second = register.ask(TODAY, "request_new", args);
    let related = &second["related"][0];
    assert_eq!(related["ref"], first["ref"], "letter case and +tag do not count");
    assert_eq!(related["equal"], true, "it asks the same");
    assert_eq!(related["possible"], false, "an address proves it");
    let args = json!({
        "rights": ["erasure"], "received_on": "2026-11-21", "name": "lindqvist maria",
        "identifiers": [{"kind": "customer", "value": "C-1"}], "calendar": "DE",
    });
    let third = register.ask(TODAY, "request_new", args);
    let possible: Vec<_> =
        third["related"].as_array().unwrap().iter().filter(|one| one["possible"] == true).collect();
    assert_eq!(possible.len(), 1, "the full name alone is a hint, no proof: {third}");
}

#[test]
fn states_follow_each_other_and_each_step_is_logged() {
    let register = register("states");
    let case = id(&log(&register, TODAY, &["access"], &["A05"]));
    let refused = register.refused(TODAY, "request_step", json!({"id": case, "to": "closed"}));
    assert_eq!(refused.code, "request-step", "closed only after an answer");
    for state in ["identity_question", "identified", "collecting", "review", "collecting", "answered"] {
        register.ask(TODAY, "request_step", json!({"id": case, "to": state, "note": "by hand"}));
    }
    let view = register.ask(TODAY, "request_get", json!({"id": case}));
    assert_eq!(view["request"]["answered_on"], TODAY, "the answer has its day");
    assert_eq!(view["next_states"], json!(["review", "closed"]), "opened again, or closed");
    let steps = view["request"]["log"].as_array().unwrap();
    let states: Vec<&str> =
        steps.iter().filter(|step| step["kind"] == "state").filter_map(|step| step["to"].as_str()).collect();
    assert_eq!(
        states,
        ["identity_question", "identified", "collecting", "review", "collecting", "answered"],
        "each step, in order"
    );
    assert!(
        steps.iter().any(|step| step["note"] == "by hand" && step["by"] == "M. Berger"),
        "with remark and person"
    );
    let mut forged = view["request"].clone();
    forged["log"] = json!([]);
    let view = register.ask(TODAY, "request_save", json!({"request": forged, "version": view["version"]}));
    assert_eq!(
        view["request"]["log"].as_array().unwrap().len(),
        steps.len(),
        "nobody writes the log by hand"
    );
    let list = register.ask(TODAY, "request_list", Value::Null);
    assert_eq!(list["items"][0]["answered"], true, "the clock stands still once the person is answered");
}

#[test]
fn open_points_do_not_stand_in_the_way_of_closing_but_the_case_says_that_they_were_open() {
    let register = register("open");
    let case = id(&log(&register, TODAY, &["rectification"], &["A14"]));
    let representative = json!({"name": "Dr. Roth", "capacity": "lawyer", "contact": "", "authorised": "open",
        "proof": "", "checked_on": "", "checked_by": ""});
    let view = register.set(TODAY, &case, &[("/representative", representative)]);
    assert!(codes(&view).contains(&"missing-authority"), "a representative's authority is checked");
    assert!(blocking(&view).is_empty(), "nothing of it forbids an answer");
    let view = register.ask(TODAY, "request_close", json!({"id": case, "outcome": "Answered by post"}));
    assert_eq!(view["request"]["outcome"], "Answered by post", "in the DPO's words");
    let last = view["request"]["log"].as_array().unwrap().last().unwrap();
    assert_eq!(last["kind"], "closed_open", "closed over open points, and the case says so");
    assert!(
        last["note"].as_str().unwrap().contains("authority")
            || last["note"].as_str().unwrap().contains("representative"),
        "which: {last}"
    );
    register.ask(TODAY, "undo", Value::Null);
    let view = register.ask(TODAY, "request_get", json!({"id": case}));
    assert_eq!(view["state"], "received", "closing is one step to undo");
}

#[test]
fn a_request_of_the_first_version_still_opens_and_has_a_course() {
    let register = register("old");
    let view = log(&register, TODAY, &["access"], &[]);
    let old: Value = json!({
        "id": "old", "reference": "R-2026-900", "rights": ["access"], "received_on": "2026-01-05", "channel": "Letter",
        "person": {"name": "Jan Roth", "identifiers": [], "language": "en", "contact": ""}, "state": "closed",
        "calendar": "DE", "extension": {"decided_on": "2026-01-10", "reason": "many systems"},
        "identity": {"how": "Called back", "checked_on": "2026-01-06"}, "owner": "", "notes": "",
        "closed_on": "2026-03-01", "outcome": "Answered in full",
    });
    let read: ropadesk_core::request::DataSubjectRequest =
        serde_json::from_value(old).expect("a body of the first version");
    assert_eq!(read.result, None, "what it did not say is not invented");
    assert_eq!(read.identity.expect("its identity check").how, "Called back", "and what it said is kept");
    assert_eq!(view["state"], "received", "new ones start where they did");
}
