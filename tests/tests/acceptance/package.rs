//! Packages: what goes in and why, the same bytes each time, and every altered byte found (Art. 15, 20).

mod altered;
mod documents;
mod handed_over;
mod holes;
mod kit;
mod redacted;
mod signed;

use kit::*;
use ropadesk_core::activity::{Origin, RetentionTrigger};
use ropadesk_core::answer::Answer;
use ropadesk_core::package::{Check, CheckTone, PackageKind, Portable, ScopeReason, UnnamedReason};
use ropadesk_core::recipient::Recipient;
use ropadesk_core::register::Op;
use ropadesk_core::transfer::{Safeguard, Transfer};
use ropadesk_core::words::{Lang, Words};
use serde_json::{Value, json};

#[test]
fn ac_28_the_access_package_holds_data_information_and_authority() {
    let mut case = Case::new("ac28");
    let u = Origin::Unstated;
    let newsletter = [json!({"email": "mira@example.org", "name": "Mira Vogt-Łącka"})];
    case.collect(
        "Newsletter",
        "A24",
        &[("email", "email address", u), ("name", "first and last", u)],
        &newsletter,
    );
    case.collect(
        "Survey",
        "A26",
        &[("rating", "rating", u)],
        &[json!({"rating": "9"}), json!({"rating": "8"})],
    );
    case.collect("Support tickets", "A18", &[], &[]);
    let mut keeper = case.register.snapshot().keeper().expect("a controller").clone();
    keeper.supervisory_authority = "Authority of Exampleland".into();
    case.register.change(Op::RecordSaved, &case.moment, |change| change.put(&keeper)).expect("saved");

    let built = case.build(PackageKind::Access);
    let files = unzip(&built.bytes);
    for path in [
        "answer.pdf",
        "index.html",
        "README.txt",
        "manifest.json",
        "data/01-newsletter.json",
        "data/01-newsletter.csv",
        "schema/01-newsletter.schema.json",
        "data/02-survey.json",
    ] {
        assert!(files.contains_key(path), "{path} belongs to an access package");
    }
    assert!(files["answer.pdf"].starts_with(b"%PDF-"), "the answer is a PDF file");
    assert!(built.pages > 0, "with pages");
    let page = text(&files, "index.html");
    for point in ["15(1)(a)", "15(1)(b)", "15(1)(c)", "15(1)(d)", "15(1)(g)", "15(1)(h)"] {
        assert_eq!(
            page.matches(&format!("Art. {point}<")).count(),
            2,
            "{point} for each of the two activities"
        );
    }
    assert!(page.contains("Authority of Exampleland"), "Art. 15(1)(f): the authority");
    assert!(page.contains("id=\"objection\""), "Art. 21(4): objection under its own heading");
    assert!(page.contains("nothing found"), "a search without a find is an answer");
    assert!(!page.contains("Art. 15(2)"), "no transfer rests on Art. 46, so there is no safeguard to tell");
    assert!(page.contains("names these third countries"), "Art. 15(1)(c): as far as the notice says");
    assert!(page.contains("Mira Vogt-Łącka") && page.contains("mira@example.org"), "the copy");
    assert!(!page.to_lowercase().contains("compliant"), "no such promise");
    let data: Value = serde_json::from_slice(&files["data/02-survey.json"]).expect("JSON");
    assert_eq!(data, json!([{"rating": "9"}, {"rating": "8"}]), "exact as collected");
    assert_eq!(
        text(&files, "data/01-newsletter.csv"),
        "email,name\r\nmira@example.org,Mira Vogt-Łącka\r\n",
        "RFC 4180"
    );
    let check = verified(&built.bytes);
    assert!(check.ok, "it verifies: {:?}", check.problems);
    assert_eq!(
        (check.kind.as_str(), check.files, check.rows),
        ("access", files.len(), 3),
        "and says what it is"
    );
}

#[test]
fn safeguards_are_told_only_where_a_transfer_rests_on_them() {
    let mut case = Case::new("safeguard");
    case.collect(
        "Newsletter",
        "A24",
        &[("email", "email address", Origin::Unstated)],
        &[json!({"email": "a@b.example"})],
    );
    let transfer =
        |safeguard| Transfer { id: "t".into(), country: "US".into(), safeguard, ..Transfer::default() };
    case.change_activity("A24", |a| a.transfers = Answer::Given(vec![transfer(Safeguard::Adequacy)]));
    assert!(
        !text(&unzip(&case.build(PackageKind::Access).bytes), "index.html").contains("Art. 15(2)"),
        "adequacy is Art. 45"
    );
    assert!(!case.preflight(PackageKind::Access).transfers_with_safeguard, "the checks agree");
    case.change_activity("A24", |a| {
        a.transfers = Answer::Given(vec![transfer(Safeguard::StandardContractualClauses)])
    });
    let page = text(&unzip(&case.build(PackageKind::Access).bytes), "index.html");
    assert!(
        page.contains("Art. 15(2)") && page.contains("United States"),
        "clauses are Art. 46, so Art. 15(2) applies"
    );
    assert!(case.preflight(PackageKind::Access).transfers_with_safeguard, "the checks agree");
}

#[test]
fn ac_29_recipients_without_a_name_are_asked_for_and_named_ones_told() {
    let mut case = Case::new("names");
    case.collect(
        "Newsletter",
        "A24",
        &[("email", "email address", Origin::Unstated)],
        &[json!({"email": "a@b.example"})],
    );
    let before = case.preflight(PackageKind::Access);
    let open: Vec<_> = before.checks.iter().filter(|check| check.code == "recipient_unnamed").collect();
    assert!(!open.is_empty() && open.iter().all(|check| check.law.contains("C-154/21")), "names by default");
    let unnamed = before.recipients_named;
    assert_eq!(unnamed.n, 0, "the sample names none");
    let check = open[0].clone();
    let mut recipient: Recipient = case
        .register
        .snapshot()
        .recipients
        .get(&check.subject)
        .expect("the check leads to the record")
        .clone();
    recipient.name = "Brevmail GmbH".into();
    case.register.change(Op::RecordSaved, &case.moment, |change| change.put(&recipient)).expect("saved");
    let after = case.preflight(PackageKind::Access);
    assert_eq!((after.recipients_named.n, after.recipients_named.of), (1, unnamed.of), "one is named now");
    let page = text(&unzip(&case.build(PackageKind::Access).bytes), "index.html");
    assert!(page.contains("Brevmail GmbH"), "the person reads the name");
}

#[test]
fn ac_29_the_answer_is_incomplete_until_recipients_have_names_or_a_reason() {
    let mut case = Case::new("reason");
    let columns = [("email", "email address", Origin::Unstated)];
    case.collect("Newsletter", "A24", &columns, &[json!({"email": "a@b.example"})]);
    assert!(
        !case.preflight(PackageKind::Access).recipients_settled,
        "categories alone are no answer (C-154/21)"
    );
    let mut wish = case.wish(PackageKind::Access);
    for (reason, told) in [
        (UnnamedReason::NotIdentifiable, "cannot be identified"),
        (UnnamedReason::UnfoundedOrExcessive, "manifestly unfounded or excessive"),
    ] {
        wish.unnamed_reason = Some(reason);
        let after = case.preflight_of(&wish);
        assert!(after.recipients_settled, "the judgment leaves two reasons");
        let open = |check: &&Check| check.code == "recipient_unnamed" && check.tone == CheckTone::Open;
        assert_eq!(after.checks.iter().find(open), None, "nothing is open about the names");
        let page = text(&unzip(&case.try_build(&wish).expect("a package").bytes), "index.html");
        assert!(page.contains(told), "the person reads why");
    }
    assert!(case.preflight(PackageKind::Portability).recipients_settled, "Art. 20 asks for no recipients");
}

#[test]
fn ac_30_portability_takes_exactly_what_falls_under_it() {
    let case = six_items();
    let preflight = case.preflight(PackageKind::Portability);
    let verdict = |column: &str| {
        let all = preflight.included.iter().chain(&preflight.excluded);
        let item = all.into_iter().find(|item| item.column == column).expect("judged");
        (item.portable, item.reason)
    };
    assert_eq!(verdict("email"), (Portable::Yes, ScopeReason::Provided), "contract, provided");
    assert_eq!(verdict("phone"), (Portable::Yes, ScopeReason::Provided), "contract, provided");
    assert_eq!(verdict("page"), (Portable::Yes, ScopeReason::Observed), "consent, observed");
    assert_eq!(verdict("ip"), (Portable::No, ScopeReason::OtherBasis), "legitimate interests");
    assert_eq!(verdict("rating"), (Portable::No, ScopeReason::OtherBasis), "legitimate interests");
    assert_eq!(
        verdict("churn_score"),
        (Portable::No, ScopeReason::Inferred),
        "a conclusion, whatever the basis"
    );
    assert_eq!(verdict("card"), (Portable::Decide, ScopeReason::ThirdParty), "from the web store: by hand");

    let access = unzip(&case.build(PackageKind::Access).bytes);
    assert_eq!(access.keys().filter(|path| path.ends_with(".csv")).count(), 5, "access: all of it");
    let built = case.build(PackageKind::Portability);
    let files = unzip(&built.bytes);
    let data: Vec<_> = files.keys().filter(|path| path.starts_with("data/")).map(String::as_str).collect();
    let expected = [
        "data/01-account-service.csv",
        "data/01-account-service.json",
        "data/02-web-analytics.csv",
        "data/02-web-analytics.json",
    ];
    assert_eq!(data, expected, "only what falls under Art. 20");
    assert_eq!(
        text(&files, "data/01-account-service.csv"),
        "email,phone\r\nmira@example.org,+49 151 0000001\r\n",
        "exact"
    );
    let out: Vec<_> = built.excluded.iter().map(|item| item.column.as_str()).collect();
    assert_eq!(out, ["churn_score", "ip", "rating", "card"], "the DPO gets the list with reasons");
    assert!(built.excluded.iter().all(|item| item.words.contains("Art. 20")), "each with its article");
}

#[test]
fn a_portability_package_leaks_nothing_that_was_left_out() {
    let case = six_items();
    let built = case.build(PackageKind::Portability);
    for secret in ["score-7713", "203.0.113.77", "rated-9-of-10", "card-4929-xx", "churn_score"] {
        for (path, content) in unzip(&built.bytes) {
            let found = content.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} must not stand in {path}");
        }
    }
    for path in unzip(&built.bytes).keys() {
        assert!(!path.contains("mira") && !path.contains("vogt"), "{path}: file names hold no personal data");
    }
    assert!(
        !case.build(PackageKind::Access).files.iter().any(|file| file.path.contains("vogt")),
        "nor in access"
    );
}

#[test]
fn what_the_dpo_decides_to_hand_over_goes_in() {
    let case = six_items();
    let mut wish = case.wish(PackageKind::Portability);
    wish.include = vec![("collection-5".into(), "card".into()), ("collection-3".into(), "ip".into())];
    let files = unzip(&case.try_build(&wish).expect("a package").bytes);
    assert!(text(&files, "data/05-web-store.json").contains("card-4929-xx"), "decided by hand, AC-30");
    assert!(!files.contains_key("data/03-log-server.json"), "what the law leaves out stays out");
}

#[test]
fn storage_ends_are_computed_from_the_persons_own_records() {
    let mut case = Case::new("storage");
    let u = Origin::Unstated;
    let log = [
        json!({"ip": "192.0.2.1", "at": "2026-11-23 08:15:00"}),
        json!({"ip": "192.0.2.1", "at": "29.02.2024"}),
    ];
    case.collect("Log server", "A02", &[("ip", "IP address", u), ("at", "", u)], &log);
    case.change_columns("collection-1", |column| {
        if column.column == "at" {
            column.starts_retention = Some(RetentionTrigger::RecordCreated);
            column.category_id = "ip-address".into();
        }
    });
    let page = text(&unzip(&case.build(PackageKind::Access).bytes), "index.html");
    assert!(
        page.contains("the first until 28 February 2025, the last until 23 November 2027 at the latest"),
        "AC-25"
    );
    let preflight = case.preflight(PackageKind::Access);
    assert_eq!(
        (preflight.storage_ends_computed.n, preflight.storage_ends_computed.of),
        (1, 1),
        "one category, one end"
    );

    let mut case = Case::new("storage-account");
    let account = [json!({"email": "a@b.example", "deleted": "2026-10-31"})];
    case.collect(
        "Account service",
        "A05",
        &[("email", "email address", u), ("deleted", "email address", u)],
        &account,
    );
    let page = |case: &Case| text(&unzip(&case.build(PackageKind::Access).bytes), "index.html");
    assert!(
        page(&case).contains("at most 1 month, counted from: account deleted"),
        "without the date the period in words"
    );
    case.change_columns("collection-1", |column| {
        if column.column == "deleted" {
            column.starts_retention = Some(RetentionTrigger::AccountDeleted);
        }
    });
    assert!(page(&case).contains("until 30 November 2026 at the latest"), "AC-25: no 31 November");
}

#[test]
fn a_date_that_could_be_two_promises_no_end() {
    let mut case = Case::new("ambiguous");
    let u = Origin::Unstated;
    let log = [json!({"ip": "192.0.2.1", "at": "05/06/2026"})];
    case.collect("Log server", "A02", &[("ip", "IP address", u), ("at", "IP address", u)], &log);
    case.change_columns("collection-1", |column| {
        column.starts_retention = (column.column == "at").then_some(RetentionTrigger::RecordCreated);
    });
    assert_eq!(
        case.preflight(PackageKind::Access).storage_ends_computed.n,
        0,
        "5 June or 6 May: not guessed"
    );
}

#[test]
fn nested_records_keep_their_structure() {
    let mut case = Case::new("nested");
    let u = Origin::Unstated;
    let ticket: Value = serde_json::from_str(
        r#"{"id": 12345678901234567890.10, "customer": {"email": "a@b.example", "rank": "gold-secret"},
            "messages": [{"body": "first\nline", "agent": "agent-name"}, {"body": "second"}], "tags": []}"#,
    )
    .expect("JSON");
    let columns = [
        ("customer.email", "email address", u),
        ("messages[].body", "email address", u),
        ("customer.rank", "email address", Origin::Derived),
    ];
    case.collect("Tickets", "A05", &columns, std::slice::from_ref(&ticket));
    let access = unzip(&case.build(PackageKind::Access).bytes);
    let data = text(&access, "data/01-tickets.json");
    assert!(data.contains("12345678901234567890.10"), "long numbers stay as they are written");
    assert_eq!(serde_json::from_str::<Value>(&data).expect("JSON"), json!([ticket]), "access: exact");
    let portable = unzip(&case.build(PackageKind::Portability).bytes);
    let data: Value = serde_json::from_str(&text(&portable, "data/01-tickets.json")).expect("JSON");
    let expected = json!([{"customer": {"email": "a@b.example"}, "messages": [{"body": "first\nline"}, {"body": "second"}]}]);
    assert_eq!(data, expected, "portability: the leaves in scope, in their places");
    let csv = text(&portable, "data/01-tickets.csv");
    assert_eq!(
        csv, "customer.email,messages[].body\r\na@b.example,\"[\"\"first\\nline\"\",\"\"second\"\"]\"\r\n",
        "lists as JSON"
    );
}

#[test]
fn nothing_found_is_an_answer_and_no_package_to_take_along() {
    let mut case = Case::new("nothing");
    let preflight = case.preflight(PackageKind::Access);
    assert_eq!(preflight.checks[0].code, "nothing_collected", "nothing searched yet");
    case.collect("Newsletter", "A24", &[("email", "email address", Origin::Unstated)], &[]);
    let preflight = case.preflight(PackageKind::Access);
    assert!(preflight.checks.iter().any(|check| check.code == "nothing_found"), "searched in vain is told");
    let built = case.build(PackageKind::Access);
    let page = text(&unzip(&built.bytes), "index.html");
    assert!(page.contains("We found no personal data about you"), "the confirmation says no");
    assert!(verified(&built.bytes).ok, "it is a whole package");
    let error = case.try_build(&case.wish(PackageKind::Portability)).expect_err("nothing to take along");
    assert_eq!(error.code, "package-nothing-in-scope", "said, not packed");
    let words = error.in_words(Words::of(Lang::En));
    assert!(words.message.contains("R-2026-001") && !words.hint.is_empty(), "with reference and next step");
}

#[test]
fn left_out_columns_are_named_with_their_reason_and_nowhere_else() {
    let mut case = Case::new("skip");
    let u = Origin::Unstated;
    let record = [json!({"email": "a@b.example", "row_version": "internal-counter-99"})];
    case.collect("Account service", "A05", &[("email", "email address", u), ("row_version", "", u)], &record);
    let unmapped = case.preflight(PackageKind::Access);
    assert!(
        unmapped.checks.iter().any(|check| check.code == "unmapped" && check.tone == CheckTone::Open),
        "first unexplained"
    );
    case.change_columns("collection-1", |column| {
        if column.column == "row_version" {
            column.skip = true;
            column.explanation = "technical counter of the database".into();
        }
    });
    let built = case.build(PackageKind::Access);
    for (path, content) in unzip(&built.bytes) {
        assert!(
            !String::from_utf8_lossy(&content).contains("internal-counter-99"),
            "{path} holds no skipped value"
        );
    }
    assert!(
        text(&unzip(&built.bytes), "index.html").contains("technical counter of the database"),
        "the person learns why"
    );
    assert_eq!(built.excluded.len(), 1, "and the DPO");
}

#[test]
fn hostile_names_and_values_stay_text() {
    let mut case = Case::new("hostile");
    let u = Origin::Unstated;
    let record = [
        json!({"<script>alert(1)</script>": "\"><img src=x onerror=alert(1)>", "email": "=HYPERLINK(\"http://x\")\u{202e}"}),
    ];
    let columns = [("<script>alert(1)</script>", "email address", u), ("email", "email address", u)];
    case.collect("../../etc/\u{202e}<b>Größe</b> & Söhne", "A05", &columns, &record);
    for kind in [PackageKind::Access, PackageKind::Portability] {
        let built = case.build(kind);
        let files = unzip(&built.bytes);
        let page = text(&files, "index.html");
        assert!(
            !page.contains("<script") && !page.contains("<img") && !page.contains("<b>"),
            "markup stays text"
        );
        assert!(!page.contains('\u{202e}'), "nothing turns the reading direction");
        assert!(
            text(&files, "data/01-etc-b-gro-e-b-sohne.csv").contains('\u{202e}'),
            "the data file stays exact"
        );
        assert!(verified(&built.bytes).ok, "and it verifies");
    }
}

#[test]
fn the_answer_speaks_the_persons_language() {
    let mut case = Case::new("language");
    case.collect(
        "Newsletter",
        "A24",
        &[("email", "email address", Origin::Unstated)],
        &[json!({"email": "a@b.example"})],
    );
    for (lang, title) in
        [("de", "Antwort auf Ihr Auskunftsersuchen"), ("fr", "Réponse à votre demande d’accès")]
    {
        let mut request = case.register.snapshot().requests.find("R-2026-001").expect("the request").clone();
        request.person.language = lang.into();
        case.register.change(Op::RecordSaved, &case.moment, |change| change.put(&request)).expect("saved");
        let files = unzip(&case.build(PackageKind::Access).bytes);
        assert!(
            text(&files, "index.html").contains(&format!("<html lang=\"{lang}\">")),
            "marked for screen readers"
        );
        assert!(text(&files, "README.txt").contains(title), "in the person's language");
    }
}
