//! The life of a processing activity: approval, review, and what changed since (Art. 5(2), 24(1)).

use std::collections::BTreeMap;

use chrono::{NaiveDate, SecondsFormat};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::{Activity, ActivityStatus};
use crate::error::{Error, Result};
use crate::moment::Moment;
use crate::period::Period;
use crate::store::versions::Version;
use crate::threads::side_by_side;

/// The period after which a record is reviewed when nobody decided one.
pub const USUAL_CYCLE: &str = "P1Y";

/// How an approved activity stands to what was approved.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export, rename = "ActivityApproval")]
pub struct Approval {
    /// When it was approved, UTC.
    pub at: String,
    /// Who approved it.
    pub by: String,
    /// The number of the approved version; zero when the history does not hold it.
    pub version: i64,
    /// Whether its content differs from what was approved.
    pub changed_since: bool,
}

impl Activity {
    /// The day of its next review: the one that was fixed, else the last review or approval and the cycle.
    #[must_use]
    pub fn next_review_on(&self) -> Option<NaiveDate> {
        if let Ok(fixed_on) = self.review_on.parse() {
            return Some(fixed_on);
        }
        let cycle = Period::parse(&self.review_cycle).ok()?;
        let approved_on = self.approved_at.get(..10).and_then(|day| day.parse().ok());
        let reviewed_on = self.reviewed_on.parse::<NaiveDate>().ok();
        cycle.add_to(reviewed_on.max(approved_on)?)
    }

    /// The same day as ISO text; empty when none is planned.
    #[must_use]
    pub fn next_review(&self) -> String {
        self.next_review_on().map(|day| day.to_string()).unwrap_or_default()
    }

    /// Notes a review that found nothing to change; the cycle decides the next, or the usual one when there is none.
    pub fn reviewed(&mut self, moment: &Moment) {
        self.reviewed_on = moment.today_on.to_string();
        self.reviewed_by.clone_from(&moment.actor);
        let usual = Period::parse(USUAL_CYCLE).ok().and_then(|cycle| cycle.add_to(moment.today_on));
        self.review_on = match Period::parse(&self.review_cycle) {
            Ok(_) => String::new(),
            Err(_) => usual.map(|day| day.to_string()).unwrap_or_default(),
        };
    }

    /// Approves it as it stands, by the person named, else by the one of the command.
    pub fn approve(&mut self, by: &str, moment: &Moment) {
        self.status = ActivityStatus::Approved;
        self.approved_at = moment.now.to_rfc3339_opts(SecondsFormat::Millis, true);
        self.approved_by = if by.is_empty() { moment.actor.clone() } else { by.to_owned() };
    }

    /// The record with the facts that its status asks for: who approved it and when; none when nothing is to be added.
    ///
    /// The instant is exact, so that it names the approved version among all.
    pub(crate) fn settled(&self, before: Option<&Self>, moment: &Moment) -> Option<Self> {
        let was_approved = before.is_some_and(|before| before.status == ActivityStatus::Approved);
        match self.status {
            ActivityStatus::Approved if !was_approved => {
                let stale = before.is_some_and(|before| before.approved_at == self.approved_at);
                if !self.approved_at.is_empty() && !stale {
                    return None;
                }
                let mut settled = self.clone();
                let named = before.is_none_or(|before| before.approved_by != self.approved_by);
                settled.approve(if named { &self.approved_by } else { "" }, moment);
                Some(settled)
            }
            ActivityStatus::Draft | ActivityStatus::InReview if !self.approved_at.is_empty() => {
                let mut settled = self.clone();
                settled.approved_at.clear();
                settled.approved_by.clear();
                Some(settled)
            }
            _ => None,
        }
    }

    /// Its content without the marks of its life: what an approval is about.
    fn content(&self) -> Self {
        Self {
            status: ActivityStatus::Draft,
            approved_at: String::new(),
            approved_by: String::new(),
            reviewed_on: String::new(),
            reviewed_by: String::new(),
            review_cycle: String::new(),
            review_on: String::new(),
            ..self.clone()
        }
    }
}

/// The body of an activity with the facts that its status asks for.
pub(crate) fn settled(before: Option<&str>, body: String, moment: &Moment) -> Result<String> {
    #[derive(Deserialize)]
    struct Life {
        status: ActivityStatus,
        approved_at: String,
    }
    let bad = |_| Error::bug("life/settled");
    let life: Life = serde_json::from_str(&body).map_err(bad)?;
    if life.status != ActivityStatus::Approved && life.approved_at.is_empty() {
        return Ok(body);
    }
    let activity: Activity = serde_json::from_str(&body).map_err(bad)?;
    let before: Option<Activity> = before.map(serde_json::from_str).transpose().map_err(bad)?;
    match activity.settled(before.as_ref(), moment) {
        Some(settled) => serde_json::to_string(&settled).map_err(bad),
        None => Ok(body),
    }
}

/// How approved activities stand to what was approved; `approvals` are their approved versions, the newest first.
pub(crate) fn standing(activities: &[&Activity], approvals: &[Version]) -> BTreeMap<String, Approval> {
    let mut by_id: BTreeMap<&str, Vec<&Version>> = BTreeMap::new();
    for version in approvals {
        by_id.entry(&version.id).or_default().push(version);
    }
    let is_shown = |activity: &&&Activity| {
        activity.status == ActivityStatus::Approved
            || activity.status == ActivityStatus::Retired && !activity.approved_at.is_empty()
    };
    let shown: Vec<&Activity> = activities.iter().filter(is_shown).copied().collect();
    let approvals = side_by_side(&shown, |activity| {
        let versions = by_id.get(activity.id.as_str()).map(Vec::as_slice).unwrap_or_default();
        approval_of(activity, versions)
    });
    shown.into_iter().map(|activity| activity.id.clone()).zip(approvals).collect()
}

fn approval_of(activity: &Activity, versions: &[&Version]) -> Approval {
    let parse = |version: &&&Version| serde_json::from_str::<Activity>(version.body.as_deref()?).ok();
    // Undo and restoring bring back an older approval: its instant says which version it was.
    let same = versions.iter().find_map(|version| {
        parse(&version).filter(|one| one.approved_at == activity.approved_at).map(|one| (version.seq, one))
    });
    let found = same.or_else(|| {
        let newest = versions.first()?;
        parse(&newest).map(|one| (newest.seq, one))
    });
    Approval {
        at: activity.approved_at.clone(),
        by: activity.approved_by.clone(),
        version: found.as_ref().map_or(0, |(seq, _)| *seq),
        changed_since: found.is_some_and(|(_, approved)| approved.content() != activity.content()),
    }
}
