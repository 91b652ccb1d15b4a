//! The rights with their conditions (Art. 13(2)(b) to (d), 14(2)(c) to (e)); the right to object stands apart (Art. 21(4)).

use super::activity::anchor;
use super::draft::Draft;
use crate::activity::{Activity, LegalBasis, LegalBasisKind};
use crate::error::Result;
use crate::report::content::{Block, Fact, Note, Passage, Text, Tone};
use crate::report::record::lines;
use crate::report::words::cite;
use crate::request::Right;
use crate::rights::{Applicability, RightsMatrix};

/// The rights that the activities at hand give, by their legal bases, and how they are exercised.
///
/// # Errors
/// Bug when the bundled table of rights is broken.
pub(super) fn rights(draft: &Draft<'_>) -> Result<Vec<Block>> {
    let matrix = RightsMatrix::bundled()?;
    let mut facts =
        vec![stated(draft, "notice-right-information-label", "12-14", "notice-right-information")];
    for (right, id) in [
        (Right::Access, "notice-right-access"),
        (Right::Rectification, "package-right-rectification"),
        (Right::Erasure, "notice-right-erasure"),
        (Right::Restriction, "notice-right-restriction"),
        (Right::Portability, "notice-right-portability"),
    ] {
        facts.extend(one(draft, matrix, right, id));
    }
    facts.push(stated(draft, "notice-right-recipients-label", "19", "notice-right-recipients"));
    if draft.activities.iter().any(|activity| !activity.automated_decisions.items().is_empty()) {
        facts.extend(one(draft, matrix, Right::AutomatedDecision, "package-right-automated-decision"));
    }
    let mut blocks = vec![
        Block::heading(1, draft.say("notice-rights"), "rights"),
        Block::Facts(facts),
        Block::paragraph(draft.say("notice-rights-how")),
    ];
    if let Some(contact) = contact(draft) {
        blocks
            .push(Block::paragraph(draft.say_with("notice-rights-contact", &[("contact", contact.into())])));
    }
    blocks.extend(draft.context.notices.iter().filter(|notice| !notice.how_to_exercise.is_empty()).map(
        |notice| {
            let text = notice.how_to_exercise.as_str();
            Block::paragraph(draft.say_with("record-exercise", &[("text", text.into())]))
        },
    ));
    Ok(blocks)
}

fn stated(draft: &Draft<'_>, label: &str, place: &str, id: &str) -> Fact {
    Fact::new(draft.say(label), draft.say(id)).cited(draft.context.cite(place))
}

/// A right as far as it reaches here; where it does not reach all activities, those that it reaches.
fn one(draft: &Draft<'_>, matrix: &RightsMatrix, right: Right, id: &str) -> Option<Fact> {
    let reach = |activity: &&&Activity| matrix.applies(right, activity);
    let applying: Vec<_> =
        draft.activities.iter().filter(|activity| reach(activity) > Applicability::No).collect();
    if applying.is_empty() {
        return None;
    }
    let mut text = Text::plain(draft.say(id));
    if draft.activities.iter().any(|activity| reach(&activity) == Applicability::Limited) {
        text = text.and(format!(" {}", draft.say("package-right-limited")));
    }
    if applying.len() < draft.activities.len() {
        let names: Vec<_> = applying.iter().map(|activity| named(activity)).collect();
        let args = [("activities", names.join("; ").into())];
        text = text.and("\n").and_muted(draft.say_with("package-right-only", &args));
    }
    let label = draft.say(&format!("right-{}", right.code().replace('_', "-")));
    Some(Fact::new(label, text).cited(cite(draft.context.words, right.article())))
}

/// Two services may call an activity the same; its reference tells them apart.
fn named(activity: &Activity) -> String {
    format!("{} {}", activity.reference, activity.name)
}

/// Whom to write to: the Data Protection Officer, else the controller.
fn contact(draft: &Draft<'_>) -> Option<String> {
    let keeper = draft.context.keeper?;
    let of_officer = keeper
        .data_protection_officers
        .items()
        .iter()
        .flat_map(|one| [&one.email, &one.web])
        .find(|text| !text.trim().is_empty());
    let own = [&keeper.email, &keeper.web, &keeper.address].into_iter().find(|text| !text.trim().is_empty());
    of_officer.or(own).cloned()
}

/// Brought to the attention clearly and apart from other information (Art. 21(4)): a part of its own, in a frame.
///
/// # Errors
/// Bug when the bundled table of rights is broken.
pub(super) fn objection(draft: &Draft<'_>) -> Result<Vec<Block>> {
    let matrix = RightsMatrix::bundled()?;
    let mut text = Vec::new();
    let open: Vec<Text> = draft
        .activities
        .iter()
        .filter(|activity| matrix.applies(Right::Objection, activity) > Applicability::No)
        .map(|activity| objectionable(activity))
        .collect();
    if !open.is_empty() {
        text.push(Passage::Paragraph(draft.say("package-objection").into()));
        text.push(Passage::Bullets(open));
    }
    text.push(Passage::Paragraph(Text::bold(draft.say("package-objection-marketing"))));
    let title = draft.context.cite("21");
    Ok(vec![
        Block::heading(1, draft.say("package-objection-title"), "objection"),
        Block::Note(Note { tone: Tone::Info, title, text }),
    ])
}

fn objectionable(activity: &Activity) -> Text {
    let mut interests: Vec<&str> = bases(activity, LegalBasisKind::LegitimateInterests)
        .map(|basis| basis.interest.as_str())
        .filter(|text| !text.trim().is_empty())
        .collect();
    interests.dedup();
    let name = Text::default().and_link(named(activity), anchor(activity));
    if interests.is_empty() { name } else { name.and(format!(": {}", interests.join("; "))) }
}

fn bases(activity: &Activity, kind: LegalBasisKind) -> impl Iterator<Item = &LegalBasis> {
    activity.purposes.iter().flat_map(|purpose| &purpose.legal_bases).filter(move |basis| basis.kind == kind)
}

/// Activities on consent, each with its way to withdraw (Art. 7(3), 13(2)(c)).
pub(super) fn withdrawal(draft: &Draft<'_>) -> Vec<Block> {
    let mut items = Vec::new();
    for activity in &draft.activities {
        let mut ways: Vec<&str> =
            bases(activity, LegalBasisKind::Consent).map(|basis| basis.withdrawal.as_str()).collect();
        if ways.is_empty() {
            continue;
        }
        ways.retain(|way| !way.trim().is_empty());
        ways.dedup();
        let name = Text::default().and_link(named(activity), anchor(activity));
        items.push(if ways.is_empty() { name } else { name.and(format!(": {}", ways.join("; "))) });
    }
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(1, draft.say("package-withdrawal-title"), "withdrawal"),
        Block::paragraph(draft.say("package-withdrawal")),
        Block::Bullets(items),
    ]
}

/// The right to complain; naming the authority is good practice (Art. 13(2)(d), 77).
pub(super) fn complaint(draft: &Draft<'_>) -> Vec<Block> {
    let authority = draft.context.keeper.map_or("", |keeper| keeper.supervisory_authority.as_str());
    let id = if authority.is_empty() { "package-complaint" } else { "package-complaint-named" };
    vec![
        Block::heading(1, draft.say("package-complaint-title"), "complaint"),
        Block::paragraph(draft.say_with(id, &[("authority", authority.into())])),
    ]
}

/// What is said once for all activities: automated decisions (Art. 13(2)(f)), special categories (Art. 9), local law, and
/// whatever else published notices state.
pub(super) fn statements(draft: &Draft<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let all = &draft.activities;
    let no_decisions = !all.is_empty() && all.iter().all(|one| one.automated_decisions.is_none());
    let said = no_decisions.then(|| draft.say("notice-automated-none"));
    blocks.extend(part(
        draft,
        "record-automated-decisions",
        "automated",
        "22",
        said,
        "automated_decision_making",
    ));
    let no_special = !all.is_empty()
        && all.iter().all(|one| {
            one.special_categories.is_none() && one.personal_data.iter().all(|data| data.special.is_none())
        });
    let said = no_special.then(|| draft.say("notice-special-none"));
    blocks.extend(part(draft, "record-special-categories", "special", "9", said, "special_categories"));
    let others = draft.context.notices.iter().flat_map(|notice| &notice.statements);
    let facts: Vec<Fact> = others
        .filter(|one| !["automated_decision_making", "special_categories"].contains(&one.topic.as_str()))
        .map(|one| {
            let topic = crate::report::words::term(draft.context.words, "topic", &one.topic);
            Fact::new(topic, one.text.as_str())
        })
        .collect();
    if !facts.is_empty() {
        blocks.push(Block::heading(1, draft.say("notice-further"), "further"));
        blocks.push(Block::Facts(facts));
    }
    let local: Vec<Text> =
        draft.context.notices.iter().flat_map(|notice| &notice.local_requirements).map(Text::plain).collect();
    if !local.is_empty() {
        blocks.push(Block::heading(1, draft.say("record-local"), "local"));
        blocks.push(Block::Bullets(local));
    }
    blocks
}

/// What follows from the activities, then what published notices state on the topic.
fn part(
    draft: &Draft<'_>,
    title: &str,
    anchor: &str,
    place: &str,
    said: Option<String>,
    topic: &str,
) -> Vec<Block> {
    let stated = draft.context.notices.iter().flat_map(|notice| &notice.statements);
    let mut texts: Vec<Text> = said.into_iter().map(Text::plain).collect();
    texts.extend(stated.filter(|one| one.topic == topic).map(|one| {
        Text::plain(draft.say_with("record-source-stated", &[("text", one.text.as_str().into())]))
    }));
    if texts.is_empty() {
        return Vec::new();
    }
    let cited = Text::muted(draft.context.cite(place));
    let last = texts.pop().unwrap_or_default();
    texts.push(lines::join(vec![last, cited], " "));
    let mut blocks = vec![Block::heading(1, draft.say(title), anchor)];
    blocks.extend(texts.into_iter().map(Block::Paragraph));
    blocks
}
