//! The commands for the law as dated data: marks, the exemption of Art. 30(5), legal parameters, models.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::{Activity, ActivityStatus, RiskLevel, TemplateOrigin};
use crate::api::activity::ActivityView;
use crate::api::register::day;
use crate::api::{Nothing, missing};
use crate::desk::Desk;
use crate::error::{Error, Kind, Result};
use crate::exemption::{self, ExemptionOutcome, ExemptionRow};
use crate::findings::{self, Finding, FindingMark, mark::Place, rule};
use crate::links::apart;
use crate::moment::Moment;
use crate::organisation::Organisation;
use crate::parameter::{LegalParameter, LegalParameters, ParameterKey, ReformSwitch};
use crate::recipient::Recipient;
use crate::register::{Op, Touched};
use crate::snapshot::Snapshot;
use crate::store::table::Noun;
use crate::system::System;
use crate::template::ActivityTemplate;
use crate::words::Arg;

/// Which finding does not apply, and why.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct MarkArgs {
    /// The rule, e.g. `art6.1.f.balancing_test`.
    pub rule: String,
    /// Identifier or reference of the record.
    pub record: String,
    /// The place as the finding names it; empty for every place of the record where the rule found something.
    pub field: String,
    /// Why it does not apply.
    pub reason: String,
}

/// The marks that were made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MarkReply {
    /// One for each place.
    pub marks: Vec<FindingMark>,
}

/// Which mark is taken back.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct UnmarkArgs {
    /// Its identifier or reference.
    pub mark: String,
}

/// How a mark stands on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MarkState {
    /// The finding is left aside.
    Holds,
    /// What stood there has changed: the finding counts again.
    ToCheck,
    /// The rule finds nothing there any more.
    Idle,
}

/// A mark with the finding that it stands at.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MarkRow {
    /// The mark.
    pub mark: FindingMark,
    /// How it stands.
    pub state: MarkState,
    /// Reference of the record; empty when it is gone.
    pub record: String,
    /// Where it stands now, as findings name it; its root when the rule finds nothing there any more.
    pub field: String,
    /// The article.
    pub law: String,
    /// The finding; empty when the rule finds nothing there any more.
    pub message: String,
}

/// All marks of the register.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MarkList {
    /// The marks by reference.
    pub items: Vec<MarkRow>,
}

/// As of which day.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct LawArgs {
    /// ISO date; empty for today.
    pub as_of: String,
}

/// Whether a record must be kept, activity by activity (Art. 30(5)).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExemptionReport {
    /// The day for which it was judged, ISO.
    pub as_of: String,
    /// Persons employed; none when not said.
    pub persons: Option<u32>,
    /// The figure it was judged by; none before the Regulation applied.
    pub by: Option<LegalParameter>,
    /// Number of activities for which the record is required.
    pub required: usize,
    /// Number of activities that are not decided.
    pub open: usize,
    /// Number of activities that are exempt.
    pub exempt: usize,
    /// Each activity.
    pub rows: Vec<ExemptionRow>,
}

/// A pending reform, and whether the register is judged by it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReformRow {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What it would change.
    pub content: String,
    /// How far it is.
    pub state: String,
    /// Day on which that was so, ISO.
    pub state_on: String,
    /// Where it was read.
    pub source: String,
    /// Address of the source.
    pub source_url: String,
    /// First day from which the register is judged by it, ISO; empty when it is off.
    pub from_on: String,
}

/// The figures of the law on a day, and what is pending.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ParameterList {
    /// The day, ISO.
    pub as_of: String,
    /// When the figures were last held against their sources, ISO.
    pub checked_on: String,
    /// The figures to judge by on the day.
    pub items: Vec<LegalParameter>,
    /// Pending reforms.
    pub reforms: Vec<ReformRow>,
}

/// A pending reform to judge by, or not.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ReformArgs {
    /// Its key.
    pub reform: String,
    /// First day from which the register is to be judged by it, ISO; empty: off.
    pub from_on: String,
}

/// A model activity in the reader's language.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TemplateRow {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The area it belongs to.
    pub group: String,
    /// What happens.
    pub description: String,
    /// Day on which its text was last edited, ISO.
    pub version: String,
    /// The activity as it would be started, for a preview; recipients by name.
    pub activity: Activity,
    /// The categories of recipients.
    pub recipients: Vec<String>,
    /// How risky such processing usually is; none where that depends.
    pub risk: Option<RiskLevel>,
}

/// The model activities.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TemplateList {
    /// By area and name.
    pub items: Vec<TemplateRow>,
}

/// Which part of an activity from a model was checked.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ConfirmArgs {
    /// Identifier or reference of the activity.
    pub id: String,
    /// The part, e.g. `retention`; empty for all that is left.
    pub part: String,
}

/// Every finding of the record named by identifier or reference, marked or not.
fn findings_of(snapshot: &Snapshot, record: &str, moment: &Moment) -> Vec<Finding> {
    if let Some(activity) = snapshot.activities.find(record) {
        let judged = findings::judge_activity(activity, snapshot, moment.today_on, moment.words());
        return judged.open.into_iter().chain(judged.not_applicable).collect();
    }
    let judged = findings::judge_register(snapshot, moment.today_on, moment.words(), Some(record));
    let is_it = |one: &Finding| findings::is_named(record, &one.subject_id, &one.subject_ref);
    judged.open.into_iter().chain(judged.not_applicable).filter(is_it).collect()
}

pub(super) fn mark(desk: &Desk, moment: &Moment, args: MarkArgs) -> Result<MarkReply> {
    let reason = args.reason.trim();
    if reason.is_empty() {
        return Err(Error::invalid("mark-reason"));
    }
    desk.with(|register| {
        let snapshot = register.snapshot();
        let mut found = findings_of(&snapshot, &args.record, moment);
        found.retain(|one| one.rule == args.rule && (args.field.is_empty() || one.field == args.field));
        if found.is_empty() {
            let error = Error::new(Kind::NotFound, "mark-no-finding");
            return Err(error.with("record", args.record.as_str()).with("rule", args.rule.as_str()));
        }
        let mut reference = snapshot.next_reference::<FindingMark>("FM-");
        let mut marks: Vec<FindingMark> = Vec::new();
        for finding in &found {
            let body = snapshot.json(finding.subject, &finding.subject_id).unwrap_or_default();
            let place = Place::of(finding, &body);
            let known = snapshot.finding_marks.get(&place.mark_id(finding));
            let own = known.map_or_else(|| reference.clone(), |mark| mark.reference.clone());
            if known.is_none() {
                reference = after(&reference);
            }
            marks.push(place.mark(finding, own, reason, moment));
        }
        register
            .change(Op::FindingMarked, moment, |change| marks.iter().try_for_each(|mark| change.put(mark)))?;
        Ok(MarkReply { marks })
    })
}

/// The reference after `FM-007`.
fn after(reference: &str) -> String {
    let number = reference.strip_prefix("FM-").and_then(|text| text.parse::<u32>().ok()).unwrap_or(0);
    format!("FM-{:03}", number + 1)
}

pub(super) fn unmark(desk: &Desk, moment: &Moment, args: UnmarkArgs) -> Result<Touched> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let Some(mark) = snapshot.finding_marks.find(&args.mark) else {
            return Err(Error::new(Kind::NotFound, "mark-missing").with("mark", args.mark.as_str()));
        };
        let done =
            register.change(Op::FindingUnmarked, moment, |change| change.remove::<FindingMark>(&mark.id))?;
        Ok(done.1)
    })
}

pub(super) fn marks(desk: &Desk, moment: &Moment, _: Nothing) -> Result<MarkList> {
    let snapshot = desk.snapshot()?;
    if snapshot.finding_marks.is_empty() {
        return Ok(MarkList { items: Vec::new() });
    }
    let judged = findings::judge_register(&snapshot, moment.today_on, moment.words(), None);
    let shown: std::collections::BTreeMap<String, &Finding> = judged
        .open
        .iter()
        .chain(&judged.not_applicable)
        .filter_map(|one| Some((one.mark.as_ref()?.id.clone(), one)))
        .collect();
    let row = |mark: &FindingMark| {
        if mark.rule == apart::RULE {
            return apart_row(&snapshot, mark, moment);
        }
        let finding = shown.get(&mark.id);
        let changed = finding.and_then(|one| one.mark.as_ref()).is_some_and(|shown| shown.changed);
        let state = match (finding, changed) {
            (None, _) => MarkState::Idle,
            (Some(_), true) => MarkState::ToCheck,
            (Some(_), false) => MarkState::Holds,
        };
        let known = rule::ALL.iter().find(|rule| rule.id == mark.rule);
        let law = known.map(|rule| rule::cite(rule.law, moment.lang)).unwrap_or_default();
        MarkRow {
            state,
            record: snapshot.reference_of(mark.subject, &mark.subject_id).unwrap_or_default(),
            field: finding.map_or_else(|| root_of(&mark.field), |one| one.field.clone()),
            law: finding.map_or(law, |one| one.law.clone()),
            message: finding.map(|one| one.message.clone()).unwrap_or_default(),
            mark: mark.clone(),
        }
    };
    Ok(MarkList { items: snapshot.finding_marks.by_reference().into_iter().map(row).collect() })
}

/// The row of a mark that two records are not the same.
fn apart_row(snapshot: &Snapshot, mark: &FindingMark, moment: &Moment) -> MarkRow {
    let standing = match mark.subject {
        Noun::System => apart::standing::<System>(snapshot, mark),
        _ => apart::standing::<Recipient>(snapshot, mark),
    };
    let message = |(_, name): &(bool, String)| {
        moment.words().say_with("links-apart", &[("name", name.as_str().into())])
    };
    MarkRow {
        state: match &standing {
            Some((true, _)) => MarkState::Holds,
            Some((false, _)) => MarkState::ToCheck,
            None => MarkState::Idle,
        },
        record: snapshot.reference_of(mark.subject, &mark.subject_id).unwrap_or_default(),
        field: "name".to_owned(),
        law: String::new(),
        message: standing.as_ref().map(message).unwrap_or_default(),
        mark: mark.clone(),
    }
}

fn root_of(field: &str) -> String {
    field.split(['.', '[']).next().unwrap_or_default().to_owned()
}

pub(super) fn exemption(desk: &Desk, moment: &Moment, args: LawArgs) -> Result<ExemptionReport> {
    let as_of = day(&args.as_of, moment)?;
    let snapshot = desk.snapshot()?;
    let parameters = LegalParameters::bundled()?;
    let rows = exemption::of_register(&snapshot, parameters, as_of, moment.words());
    let count = |outcome| rows.iter().filter(|row| row.outcome == outcome).count();
    let keeper = snapshot.keeper();
    let switches: &[ReformSwitch] = keeper.map_or(&[], |keeper| &keeper.reforms);
    Ok(ExemptionReport {
        as_of: as_of.to_string(),
        persons: keeper.and_then(|keeper| keeper.persons_employed),
        by: parameters.on(ParameterKey::RecordExemptionPersons, as_of, switches).cloned(),
        required: count(ExemptionOutcome::Required),
        open: count(ExemptionOutcome::Open),
        exempt: count(ExemptionOutcome::Exempt),
        rows,
    })
}

pub(super) fn parameters(desk: &Desk, moment: &Moment, args: LawArgs) -> Result<ParameterList> {
    let as_of = day(&args.as_of, moment)?;
    let all = LegalParameters::bundled()?;
    // The figures can be read without a register, too.
    let snapshot = if desk.is_open() { Some(desk.snapshot()?) } else { None };
    let keeper = snapshot.as_ref().and_then(|snapshot| snapshot.keeper());
    let switches: &[ReformSwitch] = keeper.map_or(&[], |keeper| &keeper.reforms);
    let mut keys: Vec<_> = all.parameters.iter().map(|one| one.key).collect();
    keys.sort_unstable();
    keys.dedup();
    let from_on =
        |key: &str| switches.iter().find(|switch| switch.reform == key).map(|switch| switch.from_on.clone());
    let reforms = all.reforms.iter().map(|reform| ReformRow {
        key: reform.key.clone(),
        name: reform.name.in_lang(moment.lang).to_owned(),
        content: reform.content.in_lang(moment.lang).to_owned(),
        state: reform.state.in_lang(moment.lang).to_owned(),
        state_on: reform.state_on.to_string(),
        source: reform.source.clone(),
        source_url: reform.source_url.clone(),
        from_on: from_on(&reform.key).unwrap_or_default(),
    });
    Ok(ParameterList {
        as_of: as_of.to_string(),
        checked_on: all.checked_on.map(|day| day.to_string()).unwrap_or_default(),
        items: keys.into_iter().filter_map(|key| all.on(key, as_of, switches).cloned()).collect(),
        reforms: reforms.collect(),
    })
}

pub(super) fn reform(desk: &Desk, moment: &Moment, args: ReformArgs) -> Result<ParameterList> {
    if LegalParameters::bundled()?.reform(&args.reform).is_none() {
        return Err(Error::invalid("reform-unknown").with("reform", args.reform.as_str()));
    }
    if !args.from_on.is_empty() {
        day(&args.from_on, moment)?;
    }
    desk.with(|register| {
        let snapshot = register.snapshot();
        let mut keeper: Organisation =
            snapshot.keeper().cloned().ok_or_else(|| Error::invalid("reform-no-keeper"))?;
        keeper.reforms.retain(|switch| switch.reform != args.reform);
        if !args.from_on.is_empty() {
            keeper.reforms.push(ReformSwitch { reform: args.reform, from_on: args.from_on });
            keeper.reforms.sort_by(|a, b| a.reform.cmp(&b.reform));
        }
        register.change(Op::RecordSaved, moment, |change| change.put(&keeper))
    })?;
    parameters(desk, moment, LawArgs::default())
}

pub(super) fn templates(_: &Desk, moment: &Moment, _: Nothing) -> Result<TemplateList> {
    let empty = Snapshot::default();
    let row = |one: &ActivityTemplate| {
        let started = one.start(moment.lang, moment.today_on, &empty);
        TemplateRow {
            key: one.key.clone(),
            name: started.activity.name.clone(),
            group: started.activity.group.clone(),
            description: started.activity.description.clone(),
            version: one.version.to_string(),
            recipients: started.recipients.iter().map(|recipient| recipient.category.clone()).collect(),
            risk: one.risk,
            activity: started.activity,
        }
    };
    let mut items: Vec<_> = ActivityTemplate::bundled()?.iter().map(row).collect();
    items.sort_by_cached_key(|row| (crate::search::fold(&row.group), crate::search::fold(&row.name)));
    Ok(TemplateList { items })
}

/// Starts an activity from a model; recipients that the register lacks are added in the same step.
pub(super) fn start(
    register: &mut crate::register::Register,
    key: &str,
    name: &str,
    moment: &Moment,
) -> Result<String> {
    let template = ActivityTemplate::of(key)?;
    let snapshot = register.snapshot();
    let started = template.start(moment.lang, moment.today_on, &snapshot);
    let mut activity = started.activity;
    activity.id = moment.new_id()?;
    activity.reference = snapshot.next_reference::<Activity>("PA-");
    activity.status = ActivityStatus::Draft;
    if !name.is_empty() {
        name.clone_into(&mut activity.name);
    }
    let mut new = Vec::with_capacity(started.recipients.len());
    let first = snapshot.next_reference::<Recipient>("R-");
    let number = first.strip_prefix("R-").and_then(|text| text.parse::<u32>().ok()).unwrap_or(1);
    for (n, mut recipient) in (number..).zip(started.recipients) {
        recipient.id = moment.new_id()?;
        recipient.reference = format!("R-{n:03}");
        new.push(recipient);
    }
    if let crate::answer::Answer::Given(disclosures) = &mut activity.recipients {
        let waiting = disclosures.iter_mut().filter(|one| one.recipient_id.is_empty());
        waiting.zip(&new).for_each(|(one, recipient)| one.recipient_id.clone_from(&recipient.id));
    }
    register.change(Op::RecordAdded, moment, |change| {
        new.iter().try_for_each(|recipient| change.put(recipient))?;
        change.put(&activity)
    })?;
    Ok(activity.id)
}

pub(super) fn confirm(desk: &Desk, moment: &Moment, args: ConfirmArgs) -> Result<ActivityView> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let mut activity = snapshot.activities.find(&args.id).ok_or_else(|| missing(&args.id))?.clone();
        let nothing =
            || Error::new(Kind::NotFound, "confirm-nothing").with("record", Arg::from(args.id.as_str()));
        let TemplateOrigin { to_check, .. } = activity.template.as_mut().ok_or_else(nothing)?;
        let before = to_check.len();
        to_check.retain(|part| !args.part.is_empty() && *part != args.part);
        if to_check.len() == before {
            return Err(nothing());
        }
        register.change(Op::RecordSaved, moment, |change| change.put(&activity))?;
        crate::api::activity::view(register, &activity.id, moment)
    })
}
