//! A case as it is shown: clock, advice, what is missing, tasks, related requests, course.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::search::{self, SearchReason, SearchRow};
use crate::activity::Activity;
use crate::api::missing;
use crate::deadline::{Deadline, DeadlineInWords};
use crate::error::Result;
use crate::findings::rule::cite;
use crate::moment::Moment;
use crate::package::ExportPackage;
use crate::request::advice::{self, RightAdvice};
use crate::request::related::{self, RelatedRequest};
use crate::request::timeline::{self, TimelineEntry};
use crate::request::{
    Collection, ColumnMapping, DataSubjectRequest, Extension, RequestResult, RequestState, Right, fee,
    missing as gaps,
};
use crate::snapshot::Snapshot;
use crate::words::Words;

/// A collection as a row of the case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CollectedRow {
    /// Identifier of the collection.
    pub id: String,
    /// The system's name.
    pub system: String,
    /// Reference of the activity.
    pub activity: String,
    /// Name of the activity.
    pub activity_name: String,
    /// Articles of the activity's legal bases.
    pub legal_bases: Vec<String>,
    /// Name of the file.
    pub file: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// `csv`, `json`, `xlsx`, `sqlite`, `zip` …
    pub format: String,
    /// Encoding of a text file.
    pub encoding: String,
    /// Delimiter of a CSV file.
    pub delimiter: String,
    /// Records read.
    pub rows_read: u64,
    /// Records of the person.
    pub rows_matched: u64,
    /// Records that are perhaps the person's and not decided yet.
    pub rows_possible: u64,
    /// Number of columns.
    pub columns: usize,
    /// Columns without a category.
    pub columns_unmapped: usize,
    /// Columns whose meaning nobody confirmed.
    pub columns_unconfirmed: usize,
}

/// A point that is missing in a case or worth a look, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CasePoint {
    /// Whether it stands in the way of refusing or closing.
    pub blocks: bool,
    /// The article, in short.
    pub law: String,
    /// The article as the reader's language cites it.
    pub cited: String,
    /// The field where it is mended.
    pub field: String,
    /// Stable identifier of the point.
    pub code: String,
    /// What is missing.
    pub text: String,
}

/// Whether a fee may be charged, in words (Art. 12(5), 15(3)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FeeAdvice {
    /// Whether it may.
    pub allowed: bool,
    /// The article, in short.
    pub law: String,
    /// Why.
    pub text: String,
    /// Reference of the request of which this one asks a further copy; empty when none.
    pub copy_of: String,
}

/// An activity that concerns the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ConcernedActivity {
    /// Identifier.
    pub id: String,
    /// Reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Name.
    pub name: String,
    /// Articles of its legal bases.
    pub legal_bases: Vec<String>,
    /// Whether data of the person were found in it; else the DPO named it.
    pub found: bool,
    /// The point of Art. 18(1) by which it is restricted; empty when it is not.
    pub restricted: String,
}

/// One request with its clock, its advice, its collections and packages.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RequestView {
    /// Identifier.
    pub id: String,
    /// Reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The rights exercised.
    pub rights: Vec<Right>,
    /// Day of receipt, ISO.
    pub received_on: String,
    /// Last day, ISO: the strict date.
    pub due_on: String,
    /// The last day if a pause for identity is accepted, ISO; none when there is none.
    pub due_with_pause_on: Option<String>,
    /// The earlier day to work towards, ISO; none when there is none.
    pub internal_target_on: Option<String>,
    /// Last day for a refusal and for the word of an extension, ISO; never extended (Art. 12(3), (4)).
    pub refusal_due_on: String,
    /// How far the answer is.
    pub state: RequestState,
    /// The states that may come next.
    pub next_states: Vec<RequestState>,
    /// The extension, if any.
    pub extension: Option<Extension>,
    /// The activities that concern the person.
    pub activities: Vec<ConcernedActivity>,
    /// Which right applies in which activity, and why; with what was decided.
    pub advice: Vec<RightAdvice>,
    /// What is missing or worth a look; what stands in the way of closing comes first.
    pub points: Vec<CasePoint>,
    /// Whether a fee may be charged.
    pub fee_advice: FeeAdvice,
    /// Other requests of the same person, or perhaps of the same.
    pub related: Vec<RelatedRequest>,
    /// The course of the case.
    pub timeline: Vec<TimelineEntry>,
    /// The systems in which the person is searched, and how far each search is.
    pub systems: Vec<SearchRow>,
    /// Activities in scope that name no system, so that the register does not say where to search for them.
    pub without_system: Vec<SearchReason>,
    /// What was collected.
    pub collected: Vec<CollectedRow>,
    /// The packages made.
    pub packages: Vec<ExportPackage>,
    /// Identifiers of those whose files should be gone by now.
    pub packages_overdue: Vec<String>,
    /// Days until the last day; negative when over.
    pub days_left: i64,
    /// The clock with each step explained.
    pub deadline: DeadlineInWords,
    /// The record itself.
    pub request: DataSubjectRequest,
    /// To be given back when saving.
    pub version: i64,
}

/// One case as it is shown.
pub(in crate::api) fn view(snapshot: &Snapshot, reference: &str, moment: &Moment) -> Result<RequestView> {
    let request = snapshot.requests.find(reference).ok_or_else(|| missing(reference))?;
    let words = moment.words();
    let version = snapshot.requests.held(&request.id).map_or(0, |held| held.version);
    let deadline = super::clock(request, snapshot, moment)?;
    let collected = snapshot.collections_of(&request.id);
    let advice = advice::all(request, snapshot);
    Ok(RequestView {
        id: request.id.clone(),
        reference: request.reference.clone(),
        rights: request.rights.clone(),
        received_on: request.received_on.clone(),
        due_on: deadline.due_on.to_string(),
        due_with_pause_on: deadline.suspension.and_then(|one| one.due_on).map(|day| day.to_string()),
        internal_target_on: deadline.internal_target_on.map(|day| day.to_string()),
        refusal_due_on: deadline.first_month_due_on.to_string(),
        state: request.state,
        next_states: request.state.next(),
        extension: request.extension.clone(),
        activities: activities(request, snapshot),
        advice: advice.iter().map(|(activity, one)| one.in_words(request, activity, words)).collect(),
        points: points(request, None, snapshot, Some(&deadline), words),
        fee_advice: fee_advice(request, snapshot, words),
        related: related::of(request, snapshot),
        timeline: timeline::of(request, snapshot, words),
        systems: search::rows(request, snapshot, &deadline, moment),
        without_system: search::without_system(request, snapshot),
        collected: collected.into_iter().map(|one| collected_row(one, snapshot)).collect(),
        packages: snapshot.packages_of(&request.id).into_iter().cloned().collect(),
        packages_overdue: packages_overdue(snapshot, &request.id, moment),
        days_left: deadline.days_left(moment.today_on),
        deadline: deadline.in_words(words),
        request: request.clone(),
        version,
    })
}

/// What is missing to end a case with a result, in words.
pub(super) fn points(
    request: &DataSubjectRequest,
    result: Option<RequestResult>,
    snapshot: &Snapshot,
    deadline: Option<&Deadline>,
    words: &Words,
) -> Vec<CasePoint> {
    let points = gaps::points(request, result, snapshot, deadline, words);
    let in_words = |point: gaps::Point| CasePoint {
        blocks: point.blocks,
        law: point.law.to_owned(),
        cited: cite(&format!("Art. {}", point.law), words.lang()),
        field: point.field.to_owned(),
        code: point.code.to_owned(),
        text: words.say_with(point.code, &point.args),
    };
    points.into_iter().map(in_words).collect()
}

fn fee_advice(request: &DataSubjectRequest, snapshot: &Snapshot, words: &Words) -> FeeAdvice {
    let verdict = fee::judge(request, snapshot);
    let args = [("ref", verdict.copy_of.as_str().into())];
    FeeAdvice {
        allowed: verdict.allowed,
        law: verdict.law.to_owned(),
        text: words.say_with(verdict.code, &args),
        copy_of: verdict.copy_of,
    }
}

fn activities(request: &DataSubjectRequest, snapshot: &Snapshot) -> Vec<ConcernedActivity> {
    let collections = snapshot.collections_of(&request.id);
    let restricted = advice::restricted(request, snapshot);
    let shown = |activity: &Activity| ConcernedActivity {
        id: activity.id.clone(),
        reference: activity.reference.clone(),
        name: activity.name.clone(),
        legal_bases: activity.legal_basis_kinds().iter().map(|kind| kind.article().to_owned()).collect(),
        found: collections.iter().any(|one| one.activity_id == activity.id && one.rows_matched > 0),
        restricted: restricted.get(&activity.id).copied().unwrap_or_default().to_owned(),
    };
    advice::concerned(request, snapshot).into_iter().map(shown).collect()
}

fn packages_overdue(snapshot: &Snapshot, request_id: &str, moment: &Moment) -> Vec<String> {
    let all = snapshot.packages_of(request_id).into_iter();
    all.filter(|package| package.is_overdue(moment.today_on)).map(|package| package.id.clone()).collect()
}

fn collected_row(collection: &Collection, snapshot: &Snapshot) -> CollectedRow {
    let activity = snapshot.activities.get(&collection.activity_id);
    let bases = activity.map(Activity::legal_basis_kinds).unwrap_or_default();
    let answered = |mapping: &&ColumnMapping| !mapping.skip && mapping.category_id.is_empty();
    CollectedRow {
        id: collection.id.clone(),
        system: collection.system.clone(),
        activity: activity.map(|activity| activity.reference.clone()).unwrap_or_default(),
        activity_name: activity.map(|activity| activity.name.clone()).unwrap_or_default(),
        legal_bases: bases.iter().map(|kind| kind.article().to_owned()).collect(),
        file: collection.file_name.clone(),
        sha256: collection.sha256.clone(),
        format: collection.format.clone(),
        encoding: collection.encoding.clone(),
        delimiter: collection.delimiter.clone(),
        rows_read: collection.rows_read,
        rows_matched: collection.rows_matched,
        rows_possible: collection.rows_possible,
        columns: collection.columns.len(),
        columns_unmapped: collection.columns.iter().filter(answered).count(),
        columns_unconfirmed: collection.columns.iter().filter(|mapping| !mapping.confirmed).count(),
    }
}
