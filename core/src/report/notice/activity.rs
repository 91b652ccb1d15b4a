//! What the person is told of one activity: under Art. 13, under Art. 14, or under both when its data have mixed origins.

use super::draft::{self, Articles, Draft, Duty};
use super::transfers::COUNTRIES;
use crate::activity::{
    Activity, LegalBasis, LegalBasisKind, Origin, PersonalDataCategory, Purpose, RetentionBound,
    RetentionRule,
};
use crate::answer::Answer;
use crate::organisation::JointController;
use crate::recipient::Disclosure;
use crate::report::content::{Block, Fact, Heading, Passage, Text};
use crate::report::record::{lines, retention};
use crate::report::words::country;
use crate::transfer::{Safeguard, Transfer};

/// The section of one activity, headed at this level.
pub(super) fn section(draft: &mut Draft<'_>, activity: &Activity, level: u8) -> Vec<Block> {
    draft.about_activity(activity);
    let articles = Articles::of(activity);
    let cited = draft.context.cite(&articles.places("13", "14"));
    let kicker = draft.say_with(
        "notice-kicker",
        &[("reference", activity.reference.as_str().into()), ("law", cited.into())],
    );
    let heading = Heading::new(level, &activity.name, anchor(activity)).kicker(kicker);
    let mut blocks = vec![Block::Heading(heading)];
    if !activity.description.is_empty() {
        blocks.push(Block::paragraph(activity.description.as_str()));
    }
    blocks.push(Block::Facts(facts(draft, activity, articles)));
    blocks
}

/// The name that links to the activity point at.
pub(super) fn anchor(activity: &Activity) -> String {
    format!("activity-{}", activity.id)
}

fn facts(draft: &mut Draft<'_>, activity: &Activity, articles: Articles) -> Vec<Fact> {
    let mut facts = Vec::new();
    let subjects: Vec<_> = activity.data_subjects.iter().map(|one| one.name.as_str()).collect();
    if !subjects.is_empty() {
        facts.push(Fact::new(draft.say("notice-concerns"), subjects.join("; ")));
    }
    facts.extend(jointly(draft, activity));
    facts.push(purposes(draft, activity));
    facts.push(legal_bases(draft, activity));
    facts.extend(interests(draft, activity));
    facts.extend(withdrawal(draft, activity));
    facts.extend(personal_data(draft, activity));
    if articles.indirect {
        facts.extend(sources(draft, activity));
    }
    facts.extend(provision(draft, activity));
    facts.push(recipients(draft, activity));
    facts.push(transfers(draft, activity));
    facts.push(storage(draft, activity));
    facts.extend(decisions(draft, activity));
    facts
}

/// A row under a duty; what it holds comes from the caller.
fn row(draft: &Draft<'_>, label: &str, duty: &Duty) -> Fact {
    Fact { label: draft.say(label), citation: draft.cite(duty), value: Vec::new() }
}

/// Lines as a row: one stands alone, several as a list.
fn listed(fact: Fact, mut lines: Vec<Text>) -> Fact {
    let value = match lines.len() {
        1 => Passage::Paragraph(lines.remove(0)),
        _ => Passage::Bullets(lines),
    };
    Fact { value: vec![value], ..fact }
}

/// Joint controllers and the essence of their arrangement (Art. 26(2)).
fn jointly(draft: &mut Draft<'_>, activity: &Activity) -> Option<Fact> {
    let all = activity.joint_controllers.items();
    let mut texts = Vec::new();
    for (n, one) in all.iter().enumerate() {
        let known = [&one.name, &one.contact].into_iter().filter(|part| !part.is_empty());
        let mut text = Text::plain(known.map(String::as_str).collect::<Vec<_>>().join(", "));
        text = match one {
            JointController { essence, .. } if !essence.trim().is_empty() => text.and(format!("\n{essence}")),
            _ => {
                let mark =
                    draft.open_for(draft::ESSENCE, format!("joint_controllers[{n}].essence"), &one.name);
                lines::join(vec![text, mark], "\n")
            }
        };
        texts.push(text);
    }
    (!texts.is_empty()).then(|| listed(row(draft, "notice-jointly", draft::ESSENCE), texts))
}

fn purposes(draft: &mut Draft<'_>, activity: &Activity) -> Fact {
    let fact = row(draft, "record-purposes", draft::PURPOSES);
    let said: Vec<_> = activity.purposes.iter().filter(|one| !one.text.trim().is_empty()).collect();
    if said.is_empty() {
        return fact.and(draft.open(draft::PURPOSES, "purposes"));
    }
    listed(fact, said.into_iter().map(|one| Text::plain(&one.text)).collect())
}

/// The legal bases: once when all purposes share them, else purpose by purpose.
fn legal_bases(draft: &mut Draft<'_>, activity: &Activity) -> Fact {
    let mut fact = row(draft, "record-legal-basis", draft::LEGAL_BASIS);
    if activity.legal_basis_kinds().is_empty() {
        return fact.and(draft.open(draft::LEGAL_BASIS, "purposes[0].legal_bases"));
    }
    let kinds = |one: &Purpose| {
        one.legal_bases.iter().map(|basis| (basis.kind, basis.law.clone())).collect::<Vec<_>>()
    };
    let same = activity.purposes.windows(2).all(|pair| kinds(&pair[0]) == kinds(&pair[1]));
    let shown = if same { 1 } else { activity.purposes.len() };
    for (n, purpose) in activity.purposes.iter().enumerate().take(shown) {
        if !same {
            fact = fact.and(Text::default().and_italic(&purpose.text));
        }
        if purpose.legal_bases.is_empty() {
            let at = format!("purposes[{n}].legal_bases");
            fact = fact.and(draft.open_for(draft::LEGAL_BASIS, at, &purpose.text));
        }
        for (m, basis) in purpose.legal_bases.iter().enumerate() {
            fact = fact.and(legal_basis(draft, basis, &format!("purposes[{n}].legal_bases[{m}]")));
        }
    }
    special(draft, activity, fact)
}

fn legal_basis(draft: &mut Draft<'_>, basis: &LegalBasis, at: &str) -> Text {
    let name = draft.context.name_of("legal-basis", &basis.kind);
    let cited = draft.context.cite(basis.kind.article());
    let mut text = Text::plain(name).and_muted(format!(" \u{b7} {cited}"));
    if !basis.contract_parts.is_empty() {
        text = text.and_muted(format!("\n{}", basis.contract_parts.join("; ")));
    }
    if matches!(basis.kind, LegalBasisKind::LegalObligation | LegalBasisKind::PublicTask) {
        let law = match basis.law.trim() {
            "" => draft.open(draft::LAW, format!("{at}.law")),
            law => Text::plain(draft.say_with("record-basis-law", &[("text", law.into())])),
        };
        text = lines::join(vec![text, law], "\n");
    }
    text
}

/// Special categories need a condition beside the legal basis (Art. 9(2)); data on offences a law (Art. 10).
fn special(draft: &mut Draft<'_>, activity: &Activity, mut fact: Fact) -> Fact {
    let processed = !activity.special_categories.items().is_empty()
        || activity.personal_data.iter().any(|data| data.special.is_some());
    if processed {
        let mut conditions: Vec<_> =
            activity.purposes.iter().flat_map(|purpose| &purpose.special_conditions).collect();
        conditions.sort_unstable();
        conditions.dedup();
        let names: Vec<_> =
            conditions.iter().map(|one| draft.context.name_of("special-condition", one)).collect();
        fact = fact.and(if names.is_empty() {
            draft.open(draft::SPECIAL_CONDITION, "purposes[0].special_conditions")
        } else {
            Text::plain(draft.say_with("record-condition", &[("text", names.join("; ").into())]))
        });
    }
    for law in activity.criminal_data.items().iter().filter(|law| !law.trim().is_empty()) {
        let text = format!("{}: {law}", draft.say("record-criminal"));
        fact = fact.and(Text::plain(text).and_muted(format!(" \u{b7} {}", draft.context.cite("10"))));
    }
    fact
}

/// Each basis of a kind, with its place; those that say the same once.
fn bases_of(activity: &Activity, kind: LegalBasisKind) -> Vec<(String, &LegalBasis)> {
    let mut found: Vec<(String, &LegalBasis)> = Vec::new();
    for (n, purpose) in activity.purposes.iter().enumerate() {
        for (m, basis) in purpose.legal_bases.iter().enumerate().filter(|(_, basis)| basis.kind == kind) {
            if !found.iter().any(|(_, known)| *known == basis) {
                found.push((format!("purposes[{n}].legal_bases[{m}]"), basis));
            }
        }
    }
    found
}

/// What is told of every basis of a kind, each text once; the mark where it is missing.
fn told(
    draft: &mut Draft<'_>,
    bases: Vec<(String, &LegalBasis)>,
    duty: &Duty,
    field: &str,
    said: fn(&LegalBasis) -> &str,
) -> Vec<Text> {
    let mut texts: Vec<Text> = Vec::new();
    let mut marked = false;
    for (at, basis) in bases {
        let text = match said(basis).trim() {
            "" if marked => continue,
            "" => {
                marked = true;
                draft.open(duty, format!("{at}.{field}"))
            }
            text => Text::plain(text),
        };
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

fn interests(draft: &mut Draft<'_>, activity: &Activity) -> Option<Fact> {
    let bases = bases_of(activity, LegalBasisKind::LegitimateInterests);
    let texts = told(draft, bases, draft::INTEREST, "interest", |basis| &basis.interest);
    (!texts.is_empty()).then(|| listed(row(draft, "notice-interest", draft::INTEREST), texts))
}

fn withdrawal(draft: &mut Draft<'_>, activity: &Activity) -> Option<Fact> {
    let texts = ways_to_withdraw(draft, activity);
    (!texts.is_empty()).then(|| listed(row(draft, "package-withdrawal-title", draft::WITHDRAWAL), texts))
}

fn ways_to_withdraw(draft: &mut Draft<'_>, activity: &Activity) -> Vec<Text> {
    let bases = bases_of(activity, LegalBasisKind::Consent);
    told(draft, bases, draft::WITHDRAWAL, "withdrawal", |basis| &basis.withdrawal)
}

/// The data by origin. Art. 14(1)(d) asks for the categories of what comes from others; of the rest the person is told
/// as well, so that both kinds can be told apart.
fn personal_data(draft: &mut Draft<'_>, activity: &Activity) -> Vec<Fact> {
    let label = "record-personal-data";
    if activity.personal_data.is_empty() {
        let fact = row(draft, label, draft::PERSONAL_DATA);
        return vec![fact.and(draft.open(draft::PERSONAL_DATA, "personal_data"))];
    }
    let (indirect, direct): (Vec<_>, Vec<_>) =
        activity.personal_data.iter().partition(|data| data.origin == Origin::ThirdParty);
    let mut facts = Vec::new();
    if !direct.is_empty() {
        let mut origins: Vec<Origin> = direct.iter().map(|data| data.origin).collect();
        origins.sort_unstable();
        origins.dedup();
        let mut texts = Vec::new();
        for origin in origins {
            let members: Vec<&PersonalDataCategory> =
                direct.iter().copied().filter(|data| data.origin == origin).collect();
            texts.push(of_origin(draft, origin, &members));
        }
        let fact = Fact { label: draft.say(label), ..Fact::default() };
        facts.push(Fact { value: texts.into_iter().map(Passage::Paragraph).collect(), ..fact });
    }
    if !indirect.is_empty() {
        let texts = indirect.into_iter().map(|data| lines::personal_data(&draft.context, data)).collect();
        let fact = row(draft, "notice-data-from-others", draft::PERSONAL_DATA);
        facts.push(fact.and(lines::join(texts, "; ")));
    }
    facts
}

fn of_origin(draft: &mut Draft<'_>, origin: Origin, members: &[&PersonalDataCategory]) -> Text {
    let texts = members.iter().map(|data| lines::personal_data(&draft.context, data)).collect();
    let names = lines::join(texts, "; ");
    let head = if origin == Origin::Unstated {
        draft.open(draft::ORIGIN, "personal_data")
    } else {
        Text::muted(draft.say(&format!("package-origin-{}", origin.code().replace('_', "-"))))
    };
    lines::join(vec![head, names], ": ")
}

/// From whom the data come that the person did not give, and from which publicly accessible sources (Art. 14(2)(f)): per
/// category, else as told for the activity.
fn sources(draft: &mut Draft<'_>, activity: &Activity) -> Option<Fact> {
    let of_others =
        || activity.personal_data.iter().enumerate().filter(|(_, data)| data.origin == Origin::ThirdParty);
    let mut texts: Vec<Text> = of_others()
        .filter(|(_, data)| !data.source.trim().is_empty())
        .map(|(_, data)| Text::plain(format!("{}: {}", data.name, data.source)))
        .collect();
    let unsaid: Vec<_> = of_others().filter(|(_, data)| data.source.trim().is_empty()).collect();
    if let Some((first, _)) = unsaid.first() {
        let stated = activity.source_of_data.trim();
        if stated.is_empty() {
            let names: Vec<_> = unsaid.iter().map(|(_, data)| data.name.as_str()).collect();
            texts.push(draft.open_for(
                draft::SOURCE,
                format!("personal_data[{first}].source"),
                &names.join("; "),
            ));
        } else {
            texts.push(Text::plain(stated));
        }
    }
    let public: Vec<&str> = activity.public_sources.items().iter().map(|name| name.trim()).collect();
    if !public.is_empty() {
        texts.push(Text::plain(
            draft.say_with("notice-public-sources", &[("text", public.join("; ").into())]),
        ));
    } else if of_others().next().is_some() {
        texts.push(if activity.public_sources.is_none() {
            Text::plain(draft.say("notice-public-sources-none"))
        } else {
            draft.open(draft::PUBLIC_SOURCES, "public_sources")
        });
    }
    (!texts.is_empty()).then(|| listed(row(draft, "notice-source", draft::SOURCE), texts))
}

/// Whether the person must give the data, and what follows if not (Art. 13(2)(e)): only what a person gives can be asked.
fn provision(draft: &mut Draft<'_>, activity: &Activity) -> Option<Fact> {
    let mut texts = lines::required(&draft.context, activity);
    let data = || activity.personal_data.iter().enumerate();
    let mut missing = |duty: &Duty, field: &str, lacks: &dyn Fn(&PersonalDataCategory) -> bool| {
        let lacking: Vec<_> = data().filter(|(_, one)| lacks(one)).collect();
        if let Some((first, _)) = lacking.first() {
            let names: Vec<_> = lacking.iter().map(|(_, one)| one.name.as_str()).collect();
            texts.push(draft.open_for(duty, format!("personal_data[{first}].{field}"), &names.join("; ")));
        }
    };
    missing(draft::REQUIRED, "mandatory", &|one| one.origin == Origin::Provided && one.mandatory.is_none());
    missing(draft::CONSEQUENCE, "consequence", &|one| {
        one.mandatory == Some(true) && one.consequence.trim().is_empty()
    });
    let fact = row(draft, "record-required", draft::REQUIRED);
    (!texts.is_empty()).then(|| Fact { value: texts.into_iter().map(Passage::Paragraph).collect(), ..fact })
}

/// Recipients by name, else by category; what each gets stands with it.
fn recipients(draft: &mut Draft<'_>, activity: &Activity) -> Fact {
    let fact = row(draft, "record-recipients", draft::RECIPIENTS);
    match &activity.recipients {
        Answer::None => fact.and(draft.say("package-recipients-none")),
        answer if answer.is_open() => fact.and(draft.open(draft::RECIPIENTS, "recipients")),
        answer => {
            let all = answer.items().iter().map(|one| disclosure(draft, one));
            let (plain, told): (Vec<_>, Vec<_>) = all.partition(|text| text.runs.len() < 2);
            let mut value = Vec::new();
            if !plain.is_empty() {
                value.push(Passage::Paragraph(lines::join(plain, "; ")));
            }
            value.extend(told.into_iter().map(Passage::Paragraph));
            Fact { value, ..fact }
        }
    }
}

fn disclosure(draft: &Draft<'_>, disclosure: &Disclosure) -> Text {
    let known = draft.context.recipient(&disclosure.recipient_id);
    let label = match (disclosure.stated_as.as_str(), known) {
        ("", Some(recipient)) => recipient.label(),
        ("", None) => &disclosure.recipient_id,
        (stated, _) => stated,
    };
    let text = Text::plain(label);
    if disclosure.receives.is_empty() {
        return text;
    }
    let receives = draft.say_with("record-receives", &[("text", disclosure.receives.as_str().into())]);
    text.and_muted(format!("; {receives}"))
}

fn transfers(draft: &mut Draft<'_>, activity: &Activity) -> Fact {
    let mut fact = row(draft, "record-transfers", draft::TRANSFERS);
    if activity.transfers.is_none() {
        return fact.and(draft.say("notice-no-transfer"));
    }
    for (n, one) in activity.transfers.items().iter().enumerate() {
        fact = fact.and(transfer(draft, one, n));
    }
    if !activity.transfers.is_open() {
        return fact;
    }
    let named = draft.context.named_countries();
    if named.is_empty() {
        return fact.and(draft.open(draft::TRANSFERS, "transfers"));
    }
    // The countries stand once, for all activities: tying them to this one would be an invention.
    let text = draft.say_with("notice-countries-named", &[("count", named.len().into())]);
    fact.and(Text::default().and_link(text, COUNTRIES))
}

/// A transfer with its ground, and how the person gets a copy of the safeguards (Art. 13(1)(f)).
fn transfer(draft: &mut Draft<'_>, one: &Transfer, n: usize) -> Text {
    let mut text = Text::plain(country(draft.context.words, &one.country));
    if let Some(recipient) = draft.context.recipient(&one.recipient_id) {
        text = text.and(format!(", {}", recipient.label()));
    }
    if one.safeguard == Safeguard::Unstated {
        let mark = draft.open_for(
            draft::SAFEGUARD,
            format!("transfers[{n}].safeguard"),
            &country(draft.context.words, &one.country),
        );
        return lines::join(vec![text, mark], ": ");
    }
    text = text.and(format!(": {}", lines::safeguard(&draft.context, one.safeguard)));
    if !one.safeguard.is_appropriate_safeguard() {
        return text;
    }
    let instrument = draft.context.snapshot.transfer_instruments.get(&one.instrument_id);
    let own = Some(one.copy_available.as_str()).filter(|how| !how.trim().is_empty());
    let common = instrument.map(|known| known.copy_available.as_str()).filter(|how| !how.trim().is_empty());
    let copy = match own.or(common) {
        Some(how) => Text::plain(draft.say_with("package-safeguard-copy", &[("text", how.into())])),
        None => draft.open(draft::COPY, format!("transfers[{n}].copy_available")),
    };
    lines::join(vec![text, copy], "\n")
}

fn storage(draft: &mut Draft<'_>, activity: &Activity) -> Fact {
    let mut fact = row(draft, "notice-storage", draft::STORAGE);
    let limits = || activity.retention.iter().enumerate().filter(|(_, rule)| !rule.limits_use_only);
    if limits().next().is_none() {
        return fact.and(draft.open(draft::STORAGE, "retention"));
    }
    for (n, rule) in limits() {
        fact.value.extend(limit(draft, activity, rule, n));
    }
    let uncovered: Vec<_> = activity
        .personal_data
        .iter()
        .filter(|data| !activity.retention_of(&data.id).iter().any(|rule| !rule.limits_use_only))
        .map(|data| data.name.as_str())
        .collect();
    if uncovered.is_empty() {
        return fact;
    }
    fact.and(draft.open_for(draft::STORAGE_OF, "retention", &uncovered.join("; ")))
}

fn limit(draft: &mut Draft<'_>, activity: &Activity, rule: &RetentionRule, n: usize) -> Vec<Passage> {
    let elsewhere = rule.bound == RetentionBound::ExternalReference || !rule.external_reference.is_empty();
    if rule.is_stated() || elsewhere {
        // Notes are the register's own; the person is told the rule.
        let rule = RetentionRule { note: String::new(), ..rule.clone() };
        return retention::passages(&draft.context, activity, &rule);
    }
    let subject = retention::subject(activity, rule);
    let mut parts = Vec::new();
    if !subject.is_empty() {
        parts.push(Text::bold(draft.say_with("kept-subject", &[("subject", subject.as_str().into())])));
    }
    parts.push(draft.open_for(draft::STORAGE_OF, format!("retention[{n}]"), &about(rule, &subject)));
    vec![Passage::Paragraph(lines::join(parts, " "))]
}

/// To what a rule applies, else the event after which it would begin.
fn about(rule: &RetentionRule, subject: &str) -> String {
    if subject.is_empty() { rule.trigger.clone() } else { subject.to_owned() }
}

/// Automated decisions of this activity; that there are none is said once for all.
fn decisions(draft: &mut Draft<'_>, activity: &Activity) -> Option<Fact> {
    let fact = row(draft, "record-automated-decisions", draft::AUTOMATED);
    if activity.automated_decisions.is_open() {
        return Some(fact.and(draft.open(draft::AUTOMATED, "automated_decisions")));
    }
    let mut texts = Vec::new();
    for (n, one) in activity.automated_decisions.items().iter().enumerate() {
        let mut parts = vec![Text::plain(&one.decision)];
        for (id, value, field) in [
            ("record-logic", &one.logic, "logic"),
            ("record-consequences", &one.consequences, "consequences"),
        ] {
            parts.push(match value.trim() {
                "" => draft.open(draft::LOGIC, format!("automated_decisions[{n}].{field}")),
                value => Text::plain(draft.say_with(id, &[("text", value.into())])),
            });
        }
        texts.push(lines::join(parts, "\n"));
    }
    (!texts.is_empty()).then(|| listed(fact, texts))
}
