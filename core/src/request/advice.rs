//! Which right applies in which activity, and why: a proposal with its article (Art. 7(3), 15 to 22). The DPO decides.
//!
//! Each purpose on each of its legal bases gives one line; the verdict on the activity is their sum. What a single case
//! needs beyond the legal basis stands in the request's particulars.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    DataSubjectRequest, DecisionOutcome, ErasureGround, ObjectionAim, RestrictionGround, Right, RightDecision,
};
use crate::activity::{Activity, LegalBasis, LegalBasisKind, Purpose, SpecialCategoryCondition};
use crate::findings::gaps;
use crate::rights::{RightException, RightsMatrix};
use crate::snapshot::Snapshot;
use crate::words::{Arg, Words};

/// How a right stands in an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AdviceVerdict {
    /// It applies.
    Applies,
    /// It applies in part: for some purposes, or not to the extent of an exception.
    InPart,
    /// Somebody has to weigh, or a fact is missing.
    Weigh,
    /// It does not apply; the person is told why (Art. 12(4)).
    DoesNotApply,
}

impl AdviceVerdict {
    /// The code in data and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Applies => "applies",
            Self::InPart => "in_part",
            Self::Weigh => "weigh",
            Self::DoesNotApply => "does_not_apply",
        }
    }

    /// The decision that follows it; none where somebody has to weigh.
    #[must_use]
    pub const fn decision(self) -> Option<DecisionOutcome> {
        match self {
            Self::Applies => Some(DecisionOutcome::Granted),
            Self::InPart => Some(DecisionOutcome::InPart),
            Self::Weigh => None,
            Self::DoesNotApply => Some(DecisionOutcome::NotApplicable),
        }
    }
}

/// One reason, for one purpose on one legal basis or for the activity as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The purpose's words; empty for the whole activity.
    pub purpose: String,
    /// The legal basis.
    pub basis: Option<LegalBasisKind>,
    /// How the right stands there.
    pub verdict: AdviceVerdict,
    /// The article, in short.
    pub law: &'static str,
    /// The message that says why.
    pub code: &'static str,
    /// The name of the law, for messages that give it.
    pub named: String,
}

impl Line {
    /// Why, in words of one language.
    #[must_use]
    pub fn in_words(&self, words: &Words) -> String {
        let named = self.named.trim();
        let names_law = matches!(self.code, "advice-erasure-obligation" | "advice-erasure-task");
        if names_law && named.is_empty() {
            return words.say(&format!("{}-unnamed", self.code));
        }
        words.say_with(self.code, &[("law", Arg::from(named))])
    }
}

/// What follows for whoever acts: an article and a message.
pub type Duty = (&'static str, &'static str);

/// The proposal on one right in one activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The right.
    pub right: Right,
    /// How it stands.
    pub verdict: AdviceVerdict,
    /// Why, line by line.
    pub lines: Vec<Line>,
    /// What follows.
    pub duties: Vec<Duty>,
}

/// One reason in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AdviceLine {
    /// The purpose; empty for the whole activity.
    pub purpose: String,
    /// The point of Art. 6; empty for the whole activity.
    pub basis: String,
    /// How the right stands there.
    pub verdict: AdviceVerdict,
    /// The article, in short.
    pub law: String,
    /// Why.
    pub text: String,
}

/// What follows, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AdviceDuty {
    /// The article, in short.
    pub law: String,
    /// What is to be done.
    pub text: String,
}

/// The proposal on one right in one activity, in words, with what was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RightAdvice {
    /// The right.
    pub right: Right,
    /// The activity's identifier.
    pub activity_id: String,
    /// Its reference.
    pub activity_ref: String,
    /// Its name.
    pub activity: String,
    /// How the right stands.
    pub verdict: AdviceVerdict,
    /// Why, line by line.
    pub lines: Vec<AdviceLine>,
    /// What follows.
    pub duties: Vec<AdviceDuty>,
    /// On what a refusal of the right can rest.
    pub exceptions: Vec<RightException>,
    /// What was decided.
    pub decision: Option<RightDecision>,
}

/// The activities that concern the person: those in which data were found, and those that the DPO named; by reference.
#[must_use]
pub fn concerned<'a>(request: &DataSubjectRequest, snapshot: &'a Snapshot) -> Vec<&'a Activity> {
    let collections = snapshot.collections_of(&request.id);
    let found = |id: &str| collections.iter().any(|one| one.activity_id == id && one.rows_matched > 0);
    let named = |id: &str| request.activities.iter().any(|one| one == id);
    let all = snapshot.activities.by_reference().into_iter();
    all.filter(|activity| found(&activity.id) || named(&activity.id)).collect()
}

/// The proposals of a request, right by right in the law's order, then by activity.
#[must_use]
pub fn all<'a>(request: &DataSubjectRequest, snapshot: &'a Snapshot) -> Vec<(&'a Activity, Advice)> {
    let activities = concerned(request, snapshot);
    let mut rights = request.rights.clone();
    rights.sort_unstable();
    rights.dedup();
    let both = |right: Right| activities.iter().map(move |activity| (*activity, right)).collect::<Vec<_>>();
    let pairs = rights.into_iter().flat_map(both);
    pairs.map(|(activity, right)| (activity, advise(request, right, activity))).collect()
}

/// The processing that is restricted for the person, by identifier of the activity, with the point of Art. 18(1).
///
/// By a decision on restriction, and while an objection under Art. 21(1) is weighed (Art. 18(1)(d)): from the objection
/// until it is granted, or until the person was told that the restriction ends (Art. 18(3)).
#[must_use]
pub fn restricted(request: &DataSubjectRequest, snapshot: &Snapshot) -> BTreeMap<String, &'static str> {
    let mut all = BTreeMap::new();
    if request.rights.contains(&Right::Objection) {
        for activity in concerned(request, snapshot) {
            let weighing = match request.decision(Right::Objection, &activity.id).map(|one| one.outcome) {
                None => advise(request, Right::Objection, activity).is_weighed(),
                Some(DecisionOutcome::Weighing) => true,
                Some(DecisionOutcome::Refused | DecisionOutcome::InPart) => {
                    request.weighed.contains(&activity.id)
                }
                Some(DecisionOutcome::Granted | DecisionOutcome::NotApplicable) => false,
            };
            if weighing {
                all.insert(activity.id.clone(), "18(1)(d)");
            }
        }
    }
    for decision in &request.decisions {
        if decision.right == Right::Restriction && decision.outcome.grants() {
            let ground = request.particulars.restriction_ground.article();
            let law = if ground.is_empty() { "18(1)" } else { ground };
            all.entry(decision.activity_id.clone()).or_insert(law);
        }
    }
    all.retain(|id, _| !request.lifted.iter().any(|lift| lift.activity_id == *id));
    all
}

/// The proposal on one right in one activity.
#[must_use]
pub fn advise(request: &DataSubjectRequest, right: Right, activity: &Activity) -> Advice {
    use AdviceVerdict::{Applies, Weigh};
    let whole = |verdict, law, code| {
        vec![Line { purpose: String::new(), basis: None, verdict, law, code, named: String::new() }]
    };
    let each = |judge: &dyn Fn(&Purpose, &LegalBasis) -> Judged| per_basis(activity, judge);
    let lines = match right {
        Right::Access => whole(Applies, "15(1)", "advice-access"),
        Right::Rectification => whole(Applies, "16", "advice-rectification"),
        Right::Erasure => match request.particulars.erasure_ground {
            ErasureGround::Unlawful => whole(Applies, "17(1)(d)", "advice-erasure-unlawful"),
            ErasureGround::DutyToErase => whole(Applies, "17(1)(e)", "advice-erasure-duty"),
            _ => each(&|purpose, basis| erasure(request, purpose, basis)),
        },
        Right::Restriction => restriction(request, activity, &whole),
        Right::Portability => each(&|_, basis| portability(basis.kind)),
        Right::Objection => each(&|purpose, basis| objection(request, activity, purpose, basis.kind)),
        Right::AutomatedDecision => automated(activity, &whole, &each),
        Right::WithdrawConsent => each(&|purpose, basis| withdrawal(purpose, basis.kind)),
    };
    let lines = if lines.is_empty() { whole(Weigh, "6(1)", "advice-no-basis") } else { lines };
    let verdict = sum(&lines);
    let mut advice = Advice { right, verdict, lines, duties: Vec::new() };
    advice.duties = duties(&advice, activity);
    advice
}

/// What is said of one purpose on one legal basis.
type Judged = (AdviceVerdict, &'static str, &'static str);

fn per_basis(activity: &Activity, judge: &dyn Fn(&Purpose, &LegalBasis) -> Judged) -> Vec<Line> {
    let mut lines = Vec::new();
    for purpose in &activity.purposes {
        for basis in &purpose.legal_bases {
            let (verdict, law, code) = judge(purpose, basis);
            lines.push(Line {
                purpose: purpose.text.clone(),
                basis: Some(basis.kind),
                verdict,
                law,
                code,
                named: basis.law.clone(),
            });
        }
    }
    lines
}

/// The verdict on the activity: what all lines say; in part where they differ; somebody weighs where one line says so
/// and none applies.
fn sum(lines: &[Line]) -> AdviceVerdict {
    let any = |verdict| lines.iter().any(|line| line.verdict == verdict);
    let first = lines.first().map_or(AdviceVerdict::Weigh, |line| line.verdict);
    if lines.iter().all(|line| line.verdict == first) {
        first
    } else if any(AdviceVerdict::Applies) || any(AdviceVerdict::InPart) {
        AdviceVerdict::InPart
    } else {
        AdviceVerdict::Weigh
    }
}

fn erasure(request: &DataSubjectRequest, purpose: &Purpose, basis: &LegalBasis) -> Judged {
    use AdviceVerdict::{Applies, DoesNotApply, InPart, Weigh};
    let ground = request.particulars.erasure_ground;
    let not_needed = ground == ErasureGround::NotNecessary;
    let objects = request.rights.contains(&Right::Objection) || ground == ErasureGround::Objection;
    match basis.kind {
        LegalBasisKind::Consent if ground == ErasureGround::Child => {
            (Applies, "17(1)(f)", "advice-erasure-child")
        }
        LegalBasisKind::Consent if purpose.legal_bases.len() > 1 => {
            (Weigh, "17(1)(b)", "advice-erasure-consent-other")
        }
        LegalBasisKind::Consent => (Applies, "17(1)(b)", "advice-erasure-consent"),
        LegalBasisKind::LegalObligation => (InPart, "17(3)(b)", "advice-erasure-obligation"),
        LegalBasisKind::PublicTask => (InPart, "17(3)(b)", "advice-erasure-task"),
        _ if not_needed => (Applies, "17(1)(a)", "advice-erasure-not-needed"),
        LegalBasisKind::Contract => (DoesNotApply, "17(1)(a)", "advice-erasure-contract"),
        LegalBasisKind::VitalInterests => (Weigh, "17(1)(a)", "advice-erasure-vital"),
        LegalBasisKind::LegitimateInterests if objects && is_marketing(request, purpose) => {
            (Applies, "17(1)(c)", "advice-erasure-marketing")
        }
        LegalBasisKind::LegitimateInterests if objects => (Weigh, "17(1)(c)", "advice-erasure-objection"),
        LegalBasisKind::LegitimateInterests => (Weigh, "17(1)(a)", "advice-erasure-interest"),
    }
}

fn restriction(
    request: &DataSubjectRequest,
    activity: &Activity,
    whole: &dyn Fn(AdviceVerdict, &'static str, &'static str) -> Vec<Line>,
) -> Vec<Line> {
    use AdviceVerdict::{Applies, DoesNotApply, Weigh};
    match request.particulars.restriction_ground {
        RestrictionGround::Unstated => whole(Weigh, "18(1)", "advice-restriction-ground"),
        RestrictionGround::Accuracy => whole(Applies, "18(1)(a)", "advice-restriction-accuracy"),
        RestrictionGround::Unlawful => whole(Applies, "18(1)(b)", "advice-restriction-unlawful"),
        RestrictionGround::Claims => whole(Applies, "18(1)(c)", "advice-restriction-claims"),
        RestrictionGround::Objection => per_basis(activity, &|_, basis| match basis.kind {
            LegalBasisKind::PublicTask | LegalBasisKind::LegitimateInterests => {
                (Applies, "18(1)(d)", "advice-restriction-objection")
            }
            _ => (DoesNotApply, "18(1)(d)", "advice-restriction-no-objection"),
        }),
    }
}

fn portability(kind: LegalBasisKind) -> Judged {
    if kind.is_portable() {
        (AdviceVerdict::Applies, "20(1)(a)", "advice-portability")
    } else {
        (AdviceVerdict::DoesNotApply, "20(1)(a)", "advice-portability-no")
    }
}

fn objection(
    request: &DataSubjectRequest,
    activity: &Activity,
    purpose: &Purpose,
    kind: LegalBasisKind,
) -> Judged {
    use AdviceVerdict::{Applies, DoesNotApply, Weigh};
    if kind == LegalBasisKind::Consent {
        // Whoever objects to what rests on consent withdraws it, whatever the word they use.
        return if is_marketing(request, purpose) || gaps::is_marketing(&activity.name) {
            (Applies, "7(3), 21(3)", "advice-objection-marketing-consent")
        } else {
            (Applies, "7(3)", "advice-objection-consent")
        };
    }
    if is_marketing(request, purpose) {
        return (Applies, "21(3)", "advice-objection-marketing");
    }
    match kind {
        LegalBasisKind::PublicTask | LegalBasisKind::LegitimateInterests => {
            if request.particulars.objection_aim == ObjectionAim::Marketing {
                (DoesNotApply, "21(1)", "advice-objection-not-asked")
            } else {
                (Weigh, "21(1)", "advice-objection-weigh")
            }
        }
        LegalBasisKind::Contract => (DoesNotApply, "21(1)", "advice-objection-contract"),
        _ => (DoesNotApply, "21(1)", "advice-objection-other"),
    }
}

/// Judges each legal basis of each purpose.
type Judge<'a> = &'a dyn Fn(&Purpose, &LegalBasis) -> Judged;

fn automated(
    activity: &Activity,
    whole: &dyn Fn(AdviceVerdict, &'static str, &'static str) -> Vec<Line>,
    each: &dyn Fn(Judge<'_>) -> Vec<Line>,
) -> Vec<Line> {
    use AdviceVerdict::{Applies, DoesNotApply, InPart, Weigh};
    if activity.automated_decisions.is_none() {
        return whole(DoesNotApply, "22(1)", "advice-automated-none");
    }
    if activity.automated_decisions.is_open() {
        return whole(Weigh, "22(1)", "advice-automated-open");
    }
    each(&|_, basis| match basis.kind {
        LegalBasisKind::Contract => (InPart, "22(2)(a)", "advice-automated-contract"),
        LegalBasisKind::LegalObligation | LegalBasisKind::PublicTask => {
            (InPart, "22(2)(b)", "advice-automated-law")
        }
        LegalBasisKind::Consent => (InPart, "22(2)(c)", "advice-automated-consent"),
        LegalBasisKind::VitalInterests | LegalBasisKind::LegitimateInterests => {
            (Applies, "22(1)", "advice-automated")
        }
    })
}

fn withdrawal(purpose: &Purpose, kind: LegalBasisKind) -> Judged {
    let explicit = purpose.special_conditions.contains(&SpecialCategoryCondition::ExplicitConsent);
    match kind {
        LegalBasisKind::Consent => (AdviceVerdict::Applies, "7(3)", "advice-withdrawal"),
        _ if explicit => (AdviceVerdict::Applies, "7(3), 9(2)(a)", "advice-withdrawal-explicit"),
        _ => (AdviceVerdict::DoesNotApply, "7(3)", "advice-withdrawal-no"),
    }
}

/// Whether a purpose is direct marketing: by its words, or because the DPO says so (Art. 21(2)).
fn is_marketing(request: &DataSubjectRequest, purpose: &Purpose) -> bool {
    let said = &request.particulars.marketing_purposes;
    gaps::is_marketing(&purpose.text) || !purpose.id.is_empty() && said.contains(&purpose.id)
}

fn duties(advice: &Advice, activity: &Activity) -> Vec<Duty> {
    let mut duties: Vec<Duty> = Vec::new();
    let any = |verdict| advice.lines.iter().any(|line| line.verdict == verdict);
    let acts = advice.acts();
    let on = |code: &str| advice.lines.iter().any(|line| line.code == code);
    match advice.right {
        Right::Access => duties.push(("15(3)", "duty-first-copy-free")),
        Right::Rectification => duties.push(("19", "duty-tell-recipients")),
        Right::Erasure if acts => {
            duties.push(("17(1)", "duty-erase-now"));
            if on("advice-erasure-consent") {
                duties.push(("7(3)", "duty-earlier-lawful"));
            }
            if on("advice-erasure-obligation") {
                duties.push(("17(3)(b)", "duty-name-law"));
            }
            duties.extend([("17(2)", "duty-made-public"), ("19", "duty-tell-recipients")]);
        }
        Right::Restriction if acts => {
            duties.extend([("18(2)", "duty-only-store"), ("19", "duty-tell-recipients")]);
            duties.push(("18(3)", "duty-tell-before-lifting"));
        }
        Right::Objection => {
            if on("advice-objection-marketing") || on("advice-objection-marketing-consent") {
                duties.push(("21(3)", "duty-stop-now"));
            }
            if on("advice-objection-marketing-consent") || on("advice-objection-consent") {
                duties.push(("7(3)", "duty-earlier-lawful"));
            }
            if advice.is_weighed() {
                duties.extend([("18(1)(d)", "duty-restrict-while-weighing"), ("21(1)", "duty-compelling")]);
                duties.push(("18(3)", "duty-tell-before-lifting"));
            }
        }
        Right::AutomatedDecision if acts => duties.push(("22(3)", "duty-human")),
        Right::WithdrawConsent if acts => {
            duties.push(("7(3)", "duty-earlier-lawful"));
            if super::task::rests_on_consent_alone(activity) {
                duties.extend([("17(1)(b)", "duty-erase-now"), ("19", "duty-tell-recipients")]);
            }
        }
        _ => {}
    }
    if any(AdviceVerdict::DoesNotApply) || any(AdviceVerdict::InPart) {
        duties.push(("12(4)", "duty-letter-with-reasons"));
    }
    duties
}

fn exceptions(right: Right) -> Vec<RightException> {
    let rule = RightsMatrix::bundled().ok().and_then(|matrix| matrix.rule(right));
    rule.map(|rule| rule.exceptions.clone()).unwrap_or_default()
}

impl Advice {
    /// Whether an objection has to be weighed for a purpose at least (Art. 21(1)).
    #[must_use]
    pub fn is_weighed(&self) -> bool {
        self.lines.iter().any(|line| line.code == "advice-objection-weigh")
    }

    /// Whether the right applies to a purpose at least.
    #[must_use]
    pub fn acts(&self) -> bool {
        let acts = |line: &Line| matches!(line.verdict, AdviceVerdict::Applies | AdviceVerdict::InPart);
        self.lines.iter().any(acts)
    }

    /// In words of one language, with what was decided.
    #[must_use]
    pub fn in_words(&self, request: &DataSubjectRequest, activity: &Activity, words: &Words) -> RightAdvice {
        let line = |line: &Line| AdviceLine {
            purpose: line.purpose.clone(),
            basis: line.basis.map(|kind| kind.article().to_owned()).unwrap_or_default(),
            verdict: line.verdict,
            law: line.law.to_owned(),
            text: line.in_words(words),
        };
        let duty = |(law, code): &Duty| AdviceDuty { law: (*law).to_owned(), text: words.say(code) };
        RightAdvice {
            right: self.right,
            activity_id: activity.id.clone(),
            activity_ref: activity.reference.clone(),
            activity: activity.name.clone(),
            verdict: self.verdict,
            lines: self.lines.iter().map(line).collect(),
            duties: self.duties.iter().map(duty).collect(),
            exceptions: exceptions(self.right),
            decision: request.decision(self.right, &activity.id).cloned(),
        }
    }
}
