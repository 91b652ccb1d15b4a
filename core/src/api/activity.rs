//! The commands for processing activities: list, read, save, and what the law still misses.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::{Activity, ActivityStatus, Origin, PersonalDataCategory, RetentionRule};
use crate::api::register::day;
use crate::api::{Named, find, missing};
use crate::desk::Desk;
use crate::error::Result;
use crate::filter::{self, Filter, Lens, SortKey};
use crate::findings::{self, Completeness, Finding, Severity};
use crate::interchange::fields;
use crate::life::Approval;
use crate::links;
use crate::moment::Moment;
use crate::register::{Op, Register, Touched};
use crate::report::record::{self, Naming};
use crate::snapshot::Held;
use crate::store::table::Noun;
use crate::words::Words;

/// How many findings there are, by severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FindingCounts {
    /// What the law asks and the record lacks.
    pub error: usize,
    /// What should be looked at.
    pub warning: usize,
    /// What would be good.
    pub hint: usize,
}

impl FindingCounts {
    fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let mut counts = Self::default();
        for finding in findings {
            match finding.severity {
                Severity::Error => counts.error += 1,
                Severity::Warning => counts.warning += 1,
                Severity::Hint => counts.hint += 1,
            }
        }
        counts
    }
}

/// Which activities, as of when, in which order.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, rename = "ActivityListArgs")]
pub struct ListArgs {
    /// ISO date for findings; empty for today.
    pub as_of: String,
    /// Only activities that hold these words anywhere; empty for all.
    pub text: String,
    /// Only those of this controller, by identifier or reference; empty for all.
    #[ts(as = "Option<String>", optional)]
    pub controller: String,
    /// Conditions that must all hold.
    #[ts(optional, as = "Option<Vec<Filter>>")]
    pub filters: Vec<Filter>,
    /// The order, the weightiest key first; by reference when there is none.
    #[ts(optional, as = "Option<Vec<SortKey>>")]
    pub sort: Vec<SortKey>,
    /// Only these, by identifier; all when none is named.
    #[ts(optional, as = "Option<Vec<String>>")]
    pub ids: Vec<String>,
    /// Name or reference of a saved view whose words, conditions and order hold too.
    #[ts(optional, as = "Option<String>")]
    pub view: String,
    /// How many of them are passed over.
    #[ts(optional, as = "Option<usize>")]
    pub offset: usize,
    /// At most so many rows; zero for all.
    #[ts(optional, as = "Option<usize>")]
    pub limit: usize,
    /// Keys of further fields whose cells are wanted, as the catalogue of fields names them.
    #[ts(optional, as = "Option<Vec<String>>")]
    pub columns: Vec<String>,
}

/// An activity as a row of the register.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ActivityRow {
    /// Identifier.
    pub id: String,
    /// Reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Name.
    pub name: String,
    /// Name of the controller.
    pub controller: String,
    /// The service or area it belongs to.
    pub group: String,
    /// `controller` or `joint_controller`.
    pub role: String,
    /// Where the record stands.
    pub status: ActivityStatus,
    /// The articles of its legal bases, e.g. `6(1)(f)`.
    pub legal_bases: Vec<String>,
    /// Third countries of its transfers.
    pub third_countries: Vec<String>,
    /// `open`, `none` or `given`: whether transfers were answered.
    pub transfers: String,
    /// The storage period in words; empty when not stated.
    pub retention: String,
    /// Number of categories of personal data.
    pub personal_data: usize,
    /// Who answers for the record.
    pub owner: String,
    /// Department.
    pub department: String,
    /// Free labels.
    pub tags: Vec<String>,
    /// Whether special categories of data are processed (Art. 9(1)).
    pub special: bool,
    /// Number of recipients.
    pub recipients: usize,
    /// When it was changed, UTC.
    pub changed_at: String,
    /// Next review, fixed or by the cycle, ISO date.
    pub review_on: String,
    /// Whether it was changed since it was approved.
    pub changed_since_approval: bool,
    /// Findings by severity.
    pub findings: FindingCounts,
    /// How complete it is, in percent.
    pub completeness: u8,
    /// The cells of the further fields, in the order in which they were asked for.
    pub cells: Vec<String>,
}

/// The register's activities.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ActivityList {
    /// The day for which findings were judged, ISO.
    pub as_of: String,
    /// The rows, in the order asked for.
    pub items: Vec<ActivityRow>,
    /// How many activities hold all conditions, beyond the rows sent.
    pub matched: usize,
    /// How many activities there are.
    pub total: usize,
    /// The words to highlight, folded: those asked for, or what was found in their place.
    pub marks: Vec<String>,
}

/// One activity with its findings.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ActivityView {
    /// The record.
    pub activity: Activity,
    /// To be given back when saving.
    pub version: i64,
    /// When it was changed, UTC.
    pub changed_at: String,
    /// What the law still misses.
    pub findings: Vec<Finding>,
    /// Findings marked as not applicable, each with its reason.
    pub not_applicable: Vec<Finding>,
    /// How complete it is.
    pub completeness: Completeness,
    /// Requests in which data of this activity were collected, by reference.
    pub requests: Vec<String>,
    /// How it stands to what was approved; none when it is not approved.
    pub approval: Option<Approval>,
    /// Next review, fixed or by the cycle, ISO date; empty when none is planned.
    pub next_review_on: String,
}

/// A new activity.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, rename = "ActivityNewArgs")]
pub struct NewArgs {
    /// Its name; may be empty.
    pub name: String,
    /// The activity to copy; empty for a blank one.
    pub copy_of: String,
    /// Key of the model activity to start from; none for a blank one.
    #[ts(optional)]
    pub template: Option<String>,
}

/// An activity to save.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, rename = "ActivitySaveArgs")]
pub struct SaveArgs {
    /// The record.
    pub activity: Activity,
    /// The version that was read.
    pub version: i64,
}

/// A category of personal data that an export holds and the activity does not name yet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AddCategoryArgs {
    /// Identifier or reference of the activity.
    pub activity: String,
    /// Name of the category.
    pub name: String,
    /// Where the data come from.
    pub origin: Origin,
}

/// The category that was added.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AddCategoryReply {
    /// Identifier of the category within the activity.
    pub category_id: String,
}

/// For which day, and which law.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct CheckArgs {
    /// ISO date; empty for today.
    pub as_of: String,
    /// Only findings whose law contains this, e.g. `30(1)`; empty for all.
    pub only: String,
    /// Only what concerns this controller, by identifier or reference; empty for all.
    #[ts(as = "Option<String>", optional)]
    pub controller: String,
    /// Only findings on activities that hold all these conditions.
    #[ts(optional, as = "Option<Vec<Filter>>")]
    pub filters: Vec<Filter>,
    /// Name or reference of a saved view whose words and conditions hold too.
    #[ts(optional, as = "Option<String>")]
    pub view: String,
    /// Only findings on the record of this identifier or reference; none for all.
    #[ts(optional)]
    pub record: Option<String>,
    /// Only findings of this weight; none for all.
    #[ts(optional)]
    pub severity: Option<Severity>,
    /// At most this many of them; what is counted is counted whole.
    #[ts(optional)]
    pub limit: Option<usize>,
}

/// What the law still misses.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CheckReport {
    /// The day for which it was judged, ISO.
    pub as_of: String,
    /// The findings.
    pub findings: Vec<Finding>,
    /// Findings marked as not applicable, each with its reason; they are not counted.
    pub not_applicable: Vec<Finding>,
    /// How many were marked.
    pub marked: usize,
    /// How many findings, by severity.
    pub counts: FindingCounts,
}

pub(super) fn check(desk: &Desk, moment: &Moment, args: CheckArgs) -> Result<CheckReport> {
    let as_of = day(&args.as_of, moment)?;
    let snapshot = desk.snapshot()?.narrowed(&args.controller)?;
    let judged = if args.filters.is_empty() && args.view.is_empty() {
        findings::judge_register(&snapshot, as_of, moment.words(), args.record.as_deref())
    } else {
        let lens = Lens::new(&snapshot, as_of, &desk.facts);
        let asked =
            ListArgs { filters: args.filters.clone(), view: args.view.clone(), ..ListArgs::default() };
        let mut all = findings::Judged::default();
        for held in &find::matching(&lens, &asked)?.held {
            let one = findings::judge_activity(&held.value, &snapshot, as_of, moment.words());
            all.open.extend(one.open);
            all.not_applicable.extend(one.not_applicable);
        }
        all
    };
    let of_record = |finding: &Finding| {
        args.record
            .as_ref()
            .is_none_or(|id| findings::is_named(id, &finding.subject_id, &finding.subject_ref))
    };
    let of_law = |finding: &Finding| {
        args.only.is_empty() || finding.law.contains(&args.only) || finding.rule.contains(&args.only)
    };
    let keep = |mut findings: Vec<Finding>| {
        findings.retain(|finding| of_record(finding) && of_law(finding));
        findings
    };
    let mut findings = keep(judged.open);
    let mut not_applicable = keep(judged.not_applicable);
    let counts = FindingCounts::of(&findings);
    findings.retain(|finding| args.severity.is_none_or(|severity| finding.severity == severity));
    let most = args.limit.unwrap_or(usize::MAX);
    let marked = not_applicable.len();
    findings.truncate(most);
    not_applicable.truncate(most);
    Ok(CheckReport { as_of: as_of.to_string(), counts, findings, not_applicable, marked })
}

pub(super) fn list(desk: &Desk, moment: &Moment, args: ListArgs) -> Result<ActivityList> {
    let as_of = day(&args.as_of, moment)?;
    let (snapshot, approvals) = desk.with(|register| Ok((register.snapshot(), register.approvals()?)))?;
    let lens = Lens::new(&snapshot, as_of, &desk.facts);
    let found = find::matching(&lens, &args)?;
    let most = if args.limit == 0 { usize::MAX } else { args.limit };
    let rows = found.held.iter().skip(args.offset).take(most);
    let columns: Vec<_> = args.columns.iter().filter_map(|key| fields::field(Noun::Activity, key)).collect();
    let scope = fields::Scope::new(&snapshot, moment.lang, Naming::Words);
    let rows = rows.map(|held| {
        let mut row = row(held, &lens, approvals.get(&held.value.id), moment.words());
        if !columns.is_empty() {
            let record = fields::to_value(held.value.as_ref())?;
            row.cells = columns.iter().map(|field| fields::heads(field, &record, &scope)).collect();
        }
        Ok(row)
    });
    Ok(ActivityList {
        as_of: as_of.to_string(),
        items: rows.collect::<Result<_>>()?,
        matched: found.held.len(),
        total: snapshot.activities.len(),
        marks: found.marks,
    })
}

fn row(held: &Held<Activity>, lens: &Lens<'_>, approval: Option<&Approval>, words: &Words) -> ActivityRow {
    let activity = held.value.as_ref();
    let facts = lens.facts_of(&activity.id);
    let count = |severity| facts.map_or(0, |facts| facts.count(severity));
    let transfers = if activity.transfers.is_none() {
        "none"
    } else if activity.transfers.is_open() {
        "open"
    } else {
        "given"
    };
    let joint = !activity.joint_controllers.items().is_empty();
    ActivityRow {
        id: activity.id.clone(),
        reference: activity.reference.clone(),
        name: activity.name.clone(),
        controller: lens
            .snapshot
            .controller(&activity.controller_id)
            .map_or_else(|| activity.controller_id.clone(), |controller| controller.name.clone()),
        group: activity.group.clone(),
        role: if joint { "joint_controller" } else { "controller" }.to_owned(),
        status: activity.status,
        legal_bases: activity.legal_basis_kinds().iter().map(|kind| kind.article().to_owned()).collect(),
        third_countries: activity.third_countries().into_iter().map(str::to_owned).collect(),
        transfers: transfers.to_owned(),
        retention: retention_in_words(&activity.retention, words),
        personal_data: activity.personal_data.len(),
        owner: activity.owner.clone(),
        department: activity.department.clone(),
        tags: activity.tags.clone(),
        special: filter::has_special_data(activity),
        recipients: activity.recipients.items().len(),
        changed_at: held.changed_at.clone(),
        review_on: activity.next_review(),
        changed_since_approval: approval.is_some_and(|approval| approval.changed_since),
        findings: FindingCounts {
            error: count(Severity::Error),
            warning: count(Severity::Warning),
            hint: count(Severity::Hint),
        },
        completeness: facts.map_or(0, |facts| facts.completeness),
        cells: Vec::new(),
    }
}

/// The first rule in a few words, and how many more there are.
fn retention_in_words(rules: &[RetentionRule], words: &Words) -> String {
    let Some(rule) = rules.iter().find(|rule| rule.is_stated()) else { return String::new() };
    let text = record::retention_in_short(words, rule);
    if rules.len() > 1 { format!("{text} +{}", rules.len() - 1) } else { text }
}

pub(super) fn get(desk: &Desk, moment: &Moment, args: Named) -> Result<ActivityView> {
    desk.with(|register| view(register, &args.id, moment))
}

pub(super) fn view(register: &mut Register, reference: &str, moment: &Moment) -> Result<ActivityView> {
    let snapshot = &*register.snapshot();
    let activity = snapshot.activities.find(reference).ok_or_else(|| missing(reference))?;
    let held = snapshot.activities.held(&activity.id).ok_or_else(|| missing(reference))?;
    let collections = snapshot.collections.iter().filter(|one| one.activity_id == activity.id);
    let used: BTreeSet<&str> = collections.map(|one| one.request_id.as_str()).collect();
    let requests = snapshot.requests.by_reference().into_iter().filter(|one| used.contains(one.id.as_str()));
    let judged = findings::judge_activity(activity, snapshot, moment.today_on, moment.words());
    Ok(ActivityView {
        activity: activity.clone(),
        version: held.version,
        changed_at: held.changed_at.clone(),
        findings: judged.open,
        not_applicable: judged.not_applicable,
        completeness: findings::completeness(activity, snapshot),
        requests: requests.map(|request| request.reference.clone()).collect(),
        approval: register.approvals()?.get(&activity.id).cloned(),
        next_review_on: activity.next_review(),
    })
}

pub(super) fn new(desk: &Desk, moment: &Moment, args: NewArgs) -> Result<ActivityView> {
    desk.with(|register| {
        if let Some(template) = args.template.filter(|key| !key.is_empty()) {
            let id = crate::api::law::start(register, &template, &args.name, moment)?;
            return view(register, &id, moment);
        }
        let snapshot = register.snapshot();
        let mut activity = match args.copy_of.as_str() {
            "" => Activity { security_inherited: true, ..Activity::default() },
            original => snapshot.activities.find(original).ok_or_else(|| missing(original))?.clone(),
        };
        activity.id = moment.new_id()?;
        activity.reference = snapshot.next_reference::<Activity>("PA-");
        activity.status = ActivityStatus::Draft;
        // A copy was neither approved nor reviewed.
        (activity.approved_at, activity.approved_by) = Default::default();
        (activity.reviewed_on, activity.reviewed_by) = Default::default();
        if !args.name.is_empty() || args.copy_of.is_empty() {
            activity.name = args.name;
        }
        register.save(&activity, 0, moment)?;
        view(register, &activity.id, moment)
    })
}

pub(super) fn save(desk: &Desk, moment: &Moment, args: SaveArgs) -> Result<ActivityView> {
    let mut activity = args.activity;
    number_parts(&mut activity);
    desk.with(|register| {
        links::settle(&mut activity, &register.snapshot());
        register.save(&activity, args.version, moment)?;
        view(register, &activity.id, moment)
    })
}

/// Gives every part without an identifier one of its own, so that mappings and rules can point at it. Transfers get
/// theirs when they are read.
fn number_parts(activity: &mut Activity) {
    fn fill<'a>(prefix: &str, ids: impl Iterator<Item = &'a mut String>) {
        let mut ids: Vec<&mut String> = ids.collect();
        let taken = |ids: &[&mut String]| {
            ids.iter().filter_map(|id| id.strip_prefix(prefix)?.parse::<u32>().ok()).max().unwrap_or(0)
        };
        let first = taken(&ids) + 1;
        for (number, id) in (first..).zip(ids.iter_mut().filter(|id| id.is_empty())) {
            **id = format!("{prefix}{number}");
        }
    }
    fill("p", activity.purposes.iter_mut().map(|purpose| &mut purpose.id));
    fill("d", activity.personal_data.iter_mut().map(|category| &mut category.id));
    fill("r", activity.retention.iter_mut().map(|rule| &mut rule.id));
}

pub(super) fn remove(desk: &Desk, moment: &Moment, args: Named) -> Result<Touched> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let activity = snapshot.activities.find(&args.id).ok_or_else(|| missing(&args.id))?;
        let done =
            register.change(Op::RecordRemoved, moment, |change| change.remove::<Activity>(&activity.id))?;
        Ok(done.1)
    })
}

pub(super) fn add_category(desk: &Desk, moment: &Moment, args: AddCategoryArgs) -> Result<AddCategoryReply> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let mut activity =
            snapshot.activities.find(&args.activity).ok_or_else(|| missing(&args.activity))?.clone();
        activity.personal_data.push(PersonalDataCategory {
            name: args.name.clone(),
            origin: args.origin,
            ..PersonalDataCategory::default()
        });
        number_parts(&mut activity);
        let category_id =
            activity.personal_data.last().map(|category| category.id.clone()).unwrap_or_default();
        register.change(Op::RecordSaved, moment, |change| change.put(&activity))?;
        Ok(AddCategoryReply { category_id })
    })
}
