//! Which systems a case searches and why, how far each search is, and what is sent to their owners.

use super::text::{SearchText, write};
use super::*;
use crate::collect::Identifier;
use crate::moment::Moment;
use crate::organisation::Organisation;
use crate::request::{Collection, ColumnMapping, Person, RememberedMapping, RequestScope, missing};
use crate::snapshot::Record;
use crate::store::records::Row;
use crate::system::SystemDatabase;
use crate::words::{Lang, Words};

fn add<T: Record>(snapshot: &mut Snapshot, record: &T) {
    let body = serde_json::to_string(record).unwrap();
    let row = Row { id: record.id().to_owned(), version: 1, changed_at: String::new(), body };
    snapshot.set(T::NOUN, &row).unwrap();
}

fn organisation(id: &str, keeps_register: bool) -> Organisation {
    Organisation {
        id: id.to_owned(),
        reference: id.to_owned(),
        name: id.to_owned(),
        country: "DE".to_owned(),
        keeps_register,
        ..Organisation::default()
    }
}

fn activity(id: &str, systems: &[&str]) -> Activity {
    Activity {
        id: id.to_owned(),
        reference: id.to_uppercase(),
        name: format!("activity {id}"),
        systems: systems.iter().map(|one| (*one).to_owned()).collect(),
        ..Activity::default()
    }
}

fn system(id: &str) -> System {
    System {
        id: id.to_owned(),
        reference: format!("SYS-{id}"),
        name: format!("System {id}"),
        owner: "IT".to_owned(),
        ..System::default()
    }
}

/// Two activities of the keeper, one of another controller, three systems.
fn register() -> Snapshot {
    let mut snapshot = Snapshot::default();
    add(&mut snapshot, &organisation("keeper", true));
    add(&mut snapshot, &organisation("other", false));
    add(&mut snapshot, &activity("a1", &["1", "2"]));
    add(&mut snapshot, &activity("a2", &["2", "2"]));
    add(&mut snapshot, &activity("a3", &[]));
    add(&mut snapshot, &Activity { controller_id: "other".to_owned(), ..activity("b1", &["3"]) });
    for id in ["1", "2", "3"] {
        add(&mut snapshot, &system(id));
    }
    snapshot
}

fn request(rights: &[Right]) -> DataSubjectRequest {
    DataSubjectRequest {
        id: "q".to_owned(),
        reference: "R-2026-001".to_owned(),
        rights: rights.to_vec(),
        received_on: "2026-11-20".to_owned(),
        calendar: "DE".to_owned(),
        person: Person {
            name: "Maria Lindqvist".to_owned(),
            identifiers: vec![Identifier::parse("email=maria@example.com").unwrap()],
            ..Person::default()
        },
        ..DataSubjectRequest::default()
    }
}

fn collection(system: &str, found: u64, possible: u64) -> Collection {
    Collection {
        id: format!("c{system}"),
        reference: format!("R-2026-001/{system}"),
        request_id: "q".to_owned(),
        system_id: system.to_owned(),
        activity_id: "a1".to_owned(),
        rows_matched: found,
        rows_possible: possible,
        ..Collection::default()
    }
}

fn keys(request: &DataSubjectRequest, snapshot: &Snapshot) -> Vec<String> {
    of(request, snapshot).iter().map(|one| one.key.to_owned()).collect()
}

fn states(request: &DataSubjectRequest, snapshot: &Snapshot) -> Vec<SearchState> {
    of(request, snapshot).iter().map(|one| one.state).collect()
}

fn clock(request: &DataSubjectRequest, snapshot: &Snapshot) -> Deadline {
    let today_on = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    crate::request::clock::of(request, crate::request::clock::limits(request, snapshot), today_on).unwrap()
}

fn said(request: &DataSubjectRequest, snapshot: &Snapshot, key: &str, lang: Lang) -> SearchText {
    let all = of(request, snapshot);
    let one = all.iter().find(|one| one.key == key).unwrap();
    write(one, request, snapshot, &clock(request, snapshot), None, Words::of(lang)).unwrap()
}

#[test]
fn access_searches_every_system_of_the_controller_and_says_why() {
    let snapshot = register();
    let request = request(&[Right::Access]);
    assert_eq!(
        keys(&request, &snapshot),
        ["1", "2"],
        "whether data are processed at all is asked (Art. 15(1))"
    );
    let all = of(&request, &snapshot);
    let why: Vec<_> = all[1].activities.iter().map(|one| one.reference.as_str()).collect();
    assert_eq!(why, ["A1", "A2"], "each activity that uses the system is a reason, once");
    let unplaced: Vec<_> = without_system(&request, &snapshot).iter().map(|one| one.id.clone()).collect();
    assert_eq!(unplaced, ["a3"], "the register does not say where this activity keeps its data");
    let other = DataSubjectRequest { controller_id: "other".to_owned(), ..request.clone() };
    assert_eq!(keys(&other, &snapshot), ["3"], "another controller's systems are not the keeper's");
}

#[test]
fn naming_activities_narrows_the_search_only_where_the_law_allows_it() {
    let snapshot = register();
    let named =
        |rights: &[Right]| DataSubjectRequest { activities: vec!["a2".to_owned()], ..request(rights) };
    assert_eq!(
        keys(&named(&[Right::Access]), &snapshot),
        ["1", "2"],
        "a decision on one activity is no limit"
    );
    assert_eq!(keys(&named(&[Right::Erasure]), &snapshot), ["2"], "erasure concerns the activities named");
    assert_eq!(keys(&request(&[Right::Erasure]), &snapshot), ["1", "2"], "none is named: all");
    let scope = RequestScope { about: "my orders".to_owned(), ..RequestScope::default() };
    let limited = DataSubjectRequest { scope, ..named(&[Right::Access]) };
    assert_eq!(keys(&limited, &snapshot), ["2"], "the person may limit the request (recital 63)");
}

#[test]
fn how_far_a_search_is_follows_from_what_came() {
    let mut snapshot = register();
    let mut request = request(&[Right::Access]);
    assert_eq!(states(&request, &snapshot), [SearchState::Open, SearchState::Open], "nobody was asked");
    request.searches = vec![SystemSearch {
        system_id: "2".to_owned(),
        asked_on: "2026-11-23".to_owned(),
        ..SystemSearch::default()
    }];
    assert_eq!(states(&request, &snapshot)[1], SearchState::Asked, "its owner was asked");
    request.searches[0].answer = SearchAnswer::Nothing;
    assert_eq!(states(&request, &snapshot)[1], SearchState::Nothing, "nothing found is an answer");
    add(&mut snapshot, &collection("1", 0, 0));
    assert_eq!(states(&request, &snapshot)[0], SearchState::Nothing, "so is a file without the person");
    add(&mut snapshot, &collection("2", 0, 1));
    assert_eq!(
        states(&request, &snapshot)[1],
        SearchState::Found,
        "a record that is perhaps theirs is a find"
    );
}

#[test]
fn a_system_that_enters_the_register_later_appears_and_what_was_noted_stays() {
    let mut snapshot = register();
    let mut request = request(&[Right::Access]);
    add(&mut snapshot, &system("4"));
    add(&mut snapshot, &activity("a4", &["4", "Old archive"]));
    assert_eq!(keys(&request, &snapshot), ["1", "2", "4", "Old archive"], "nobody has to add it to the case");
    request.searches = vec![SystemSearch {
        system: "Gone".to_owned(),
        answer: SearchAnswer::NotConcerned,
        ..SystemSearch::default()
    }];
    let all = keys(&request, &snapshot);
    assert!(all.iter().any(|key| key == "Gone"), "an answer of a system that left the register: {all:?}");
}

#[test]
fn systems_without_an_answer_are_told_before_an_access_request_is_closed_and_block_nothing() {
    let snapshot = register();
    let codes = |request: &DataSubjectRequest| -> Vec<(bool, String)> {
        let points = missing::points(request, None, &snapshot, None, Words::of(Lang::En));
        let its = points.into_iter().filter(|point| point.code == "missing-searches");
        its.map(|point| (point.blocks, point.law.to_owned())).collect()
    };
    let mut one = request(&[Right::Access]);
    assert_eq!(codes(&one), [(false, "15(1)".to_owned())], "advice, with its article; the DPO decides");
    let nothing = |id: &str| SystemSearch {
        system_id: id.to_owned(),
        answer: SearchAnswer::Nothing,
        ..SystemSearch::default()
    };
    one.searches = vec![nothing("1"), nothing("2")];
    assert!(codes(&one).is_empty(), "each system has answered");
    assert!(codes(&request(&[Right::Rectification])).is_empty(), "a rectification hands nothing over");
}

#[test]
fn owners_are_given_less_time_than_the_law_gives_the_controller() {
    let snapshot = register();
    let request = request(&[Right::Access]);
    let mut deadline = clock(&request, &snapshot);
    assert_eq!(
        Some(due_on(&deadline)),
        deadline.internal_target_on,
        "the internal target, where there is one"
    );
    deadline.internal_target_on = None;
    let left = (deadline.due_on - due_on(&deadline)).num_days();
    assert_eq!(left, 10, "a third of 31 days is left to check and to answer");
}

#[test]
fn the_subject_names_case_and_system_and_never_the_person() {
    let mut snapshot = register();
    let mut sql = system("1");
    sql.database = SystemDatabase::Postgresql;
    add(&mut snapshot, &sql);
    let request = request(&[Right::Access]);
    for lang in Lang::ALL {
        let text = said(&request, &snapshot, "1", lang);
        assert!(text.subject.contains("R-2026-001") && text.subject.contains("System 1"), "{}", text.subject);
        assert!(!text.subject.contains("aria"), "a subject is read by whoever passes: {}", text.subject);
        assert!(text.body.contains("maria@example.com"), "the owner has to know whom to search");
        assert!(!text.body.contains("Lindqvist"), "an identifier is enough; the name would tell more");
        assert!(text.body.contains(&text.queries[0].sql), "the query stands in the text");
        assert!(!text.body.contains("search-text-"), "every part is said in {}: {}", lang.code(), text.body);
        let other = said(&request, &snapshot, "2", lang);
        assert!(other.queries.is_empty(), "no database is named");
        assert!(
            other
                .body
                .contains("ropa extract export.csv --match email=maria@example.com -o R-2026-001-SYS-2.csv"),
            "a whole export is thinned before it travels: {}",
            other.body
        );
    }
}

#[test]
fn columns_of_earlier_exports_are_proposed_where_the_register_names_none() {
    let mut snapshot = register();
    let mapping = |column: &str| ColumnMapping { column: column.to_owned(), ..ColumnMapping::default() };
    let memory = RememberedMapping {
        id: "m".to_owned(),
        reference: "m".to_owned(),
        system: "System 1".to_owned(),
        activity_id: "a1".to_owned(),
        columns: vec![mapping("email"), mapping("score")],
    };
    add(&mut snapshot, &memory);
    let mut one = system("1");
    let proposed = columns(&one, &snapshot);
    let email =
        SearchColumn { column: "email".to_owned(), table: String::new(), identifier: IdentifierKind::Email };
    assert_eq!(
        proposed,
        std::slice::from_ref(&email),
        "what the last export called it; the table is not known"
    );
    one.search_columns = vec![SearchColumn { table: "k".to_owned(), ..email }];
    assert_eq!(columns(&one, &snapshot), one.search_columns, "what the register says goes first");
}

#[test]
fn the_course_of_a_case_tells_of_asking_of_the_answer_and_of_taking_it_back() {
    let snapshot = register();
    let moment = Moment {
        now: chrono::DateTime::UNIX_EPOCH,
        today_on: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
        lang: Lang::En,
        actor: "P. Klein".to_owned(),
    };
    let mut search =
        SystemSearch { system_id: "1".to_owned(), system: "System 1".to_owned(), ..SystemSearch::default() };
    let mut at = request(&[Right::Access]);
    let mut told = Vec::new();
    for (asked_on, answer) in
        [("2026-11-23", SearchAnswer::Open), ("2026-11-23", SearchAnswer::Nothing), ("", SearchAnswer::Open)]
    {
        asked_on.clone_into(&mut search.asked_on);
        search.answer = answer;
        let mut next = at.clone();
        let kept = !asked_on.is_empty();
        next.searches = if kept { vec![search.clone()] } else { Vec::new() };
        crate::request::log::write(Some(&at), &mut next, &snapshot, &moment);
        told.push(next.log.last().map(|step| format!("{} {}", step.about, step.to)).unwrap_or_default());
        at = next;
    }
    assert_eq!(told, ["System 1 asked", "System 1 nothing", "System 1 open"], "nothing happens unseen");
}
