//! The rights that the person has here, given the legal bases (Art. 15(1)(e), (f), 7(3), 20, 21(4), 77).

use super::answer::{dashed, legible};
use super::gather::Case;
use crate::activity::{Activity, LegalBasisKind};
use crate::report::content::{Block, Fact, Text};
use crate::request::Right;
use crate::rights::{Applicability, RightsMatrix};
use crate::words::Words;

/// Rights, objection under its own heading, withdrawal, and the authority.
pub(crate) fn blocks(case: &Case<'_>, activities: &[&Activity], words: &Words) -> Vec<Block> {
    let mut blocks = vec![Block::heading(1, words.say("package-part-rights"), "rights")];
    blocks.push(Block::paragraph(words.say("package-rights-intro")));
    let Ok(matrix) = RightsMatrix::bundled() else { return blocks };
    let mut facts = Vec::new();
    for right in [Right::Rectification, Right::Erasure, Right::Restriction, Right::Portability] {
        facts.extend(one_right(matrix, right, activities, words));
    }
    let decides = activities.iter().any(|activity| !activity.automated_decisions.items().is_empty());
    if decides {
        facts.extend(one_right(matrix, Right::AutomatedDecision, activities, words));
    }
    blocks.push(Block::Facts(facts));
    blocks.extend(objection(matrix, activities, words));
    blocks.extend(withdrawal(activities, words));
    blocks.push(Block::heading(2, words.say("package-complaint-title"), "complaint"));
    let authority = case.keeper.map(|keeper| keeper.supervisory_authority.as_str()).unwrap_or_default();
    let id = if authority.is_empty() { "package-complaint" } else { "package-complaint-named" };
    blocks.push(Block::paragraph(words.say_with(id, &[("authority", legible(authority).into())])));
    blocks
}

fn one_right(matrix: &RightsMatrix, right: Right, activities: &[&Activity], words: &Words) -> Option<Fact> {
    let reach = |activity: &&Activity| matrix.applies(right, activity);
    let applying: Vec<&Activity> =
        activities.iter().filter(|activity| reach(activity) > Applicability::No).copied().collect();
    // Without any find the rights are still explained, as far as they hold on every basis.
    let general = activities.is_empty() && !matches!(right, Right::Portability);
    if applying.is_empty() && !general {
        return None;
    }
    let id = format!("package-right-{}", dashed(right.code()));
    let mut text = Text::plain(words.say(&id));
    if activities.iter().any(|activity| reach(activity) == Applicability::Limited) {
        text = text.and(format!(" {}", words.say("package-right-limited")));
    }
    if applying.len() < activities.len() {
        let names = applying.iter().map(|activity| legible(&activity.name)).collect::<Vec<_>>().join(", ");
        text =
            text.and("\n").and_muted(words.say_with("package-right-only", &[("activities", names.into())]));
    }
    let label = words.say(&format!("right-{}", dashed(right.code())));
    Some(Fact::new(label, text).cited(format!("Art. {}", right.article())))
}

/// Art. 21(4): brought to the attention explicitly, clearly and apart from other information.
fn objection(matrix: &RightsMatrix, activities: &[&Activity], words: &Words) -> Vec<Block> {
    let mut blocks = vec![Block::heading(2, words.say("package-objection-title"), "objection")];
    let open: Vec<Text> = activities
        .iter()
        .filter(|activity| matrix.applies(Right::Objection, activity) > Applicability::No)
        .map(|activity| Text::plain(legible(&activity.name)))
        .collect();
    if !open.is_empty() {
        blocks.push(Block::paragraph(words.say("package-objection")));
        blocks.push(Block::Bullets(open));
    }
    blocks.push(Block::paragraph(Text::bold(words.say("package-objection-marketing"))));
    blocks
}

fn withdrawal(activities: &[&Activity], words: &Words) -> Vec<Block> {
    let mut items: Vec<Text> = Vec::new();
    for activity in activities {
        let bases = activity.purposes.iter().flat_map(|purpose| &purpose.legal_bases);
        let consents: Vec<_> = bases.filter(|basis| basis.kind == LegalBasisKind::Consent).collect();
        if consents.is_empty() {
            continue;
        }
        let mut ways: Vec<&str> = consents.iter().map(|basis| basis.withdrawal.as_str()).collect();
        ways.retain(|way| !way.is_empty());
        ways.dedup();
        let mut text = Text::bold(legible(&activity.name));
        let told =
            if ways.is_empty() { words.say("package-hole-withdrawal") } else { legible(&ways.join("; ")) };
        text = text.and(format!(": {told}"));
        items.push(text);
    }
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(2, words.say("package-withdrawal-title"), "withdrawal"),
        Block::paragraph(words.say("package-withdrawal")),
        Block::Bullets(items),
    ]
}
