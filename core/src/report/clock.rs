//! The time limit of one request on paper (Art. 12(3)): each step with its article, for whoever asks how the day came about.
//! It names no person.

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::deadline::{Deadline, long_date};
use crate::error::Result;
use crate::report::content::{Block, Document, Fact, Meta, Text};
use crate::report::words::{cite, cite_with_law, date, term};
use crate::request::{DataSubjectRequest, clock};
use crate::snapshot::Snapshot;
use crate::words::{Lang, Words};

/// The time limit of a request as a document, in the state of `as_of`.
///
/// # Errors
/// What the clock refuses.
pub fn document(
    snapshot: &Snapshot,
    request: &DataSubjectRequest,
    lang: Lang,
    as_of: NaiveDate,
) -> Result<Document> {
    let words = Words::of(lang);
    let deadline = clock::of(request, clock::limits(request, snapshot), as_of)?;
    let keeper = snapshot.keeper().map(|keeper| keeper.name.clone()).unwrap_or_default();
    let title = words.say_with("clock-title", &[("ref", request.reference.as_str().into())]);
    let day = date(words, as_of);
    let said = deadline.in_words(words);
    let mut blocks = vec![Block::Facts(facts(request, &deadline, words))];
    blocks.push(Block::heading(1, words.say("clock-steps"), "steps"));
    blocks.push(Block::Facts(numbered(&said.steps)));
    blocks.push(Block::heading(1, words.say("clock-notes"), "notes"));
    blocks.push(Block::Bullets(said.notes.iter().map(Text::plain).collect()));
    let calendar = Calendar::of(&request.calendar)?;
    let args =
        [("source", calendar.source.as_str().into()), ("date", date(words, calendar.generated_on).into())];
    blocks.push(Block::Paragraph(Text::muted(words.say_with("clock-source", &args))));
    blocks.push(Block::Paragraph(Text::muted(words.say("clock-basis"))));
    Ok(Document {
        title: title.clone(),
        subtitle: words.say_with("report-transfers-as-of", &[("date", day.clone().into())]),
        lang: lang.code().to_owned(),
        meta: Meta {
            author: keeper.clone(),
            subject: cite_with_law(words, "12(3)"),
            keywords: vec![title.clone()],
            created_on: Some(as_of),
        },
        opening: Vec::new(),
        cover: None,
        contents: None,
        header_left: keeper,
        header_right: request.reference.clone(),
        footer: words.say_with("record-footer", &[("title", title.into()), ("date", day.into())]),
        page_label: words.say_with("record-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        landscape: false,
        blocks,
    })
}

fn facts(request: &DataSubjectRequest, deadline: &Deadline, words: &Words) -> Vec<Fact> {
    let day = |date: NaiveDate| Text::plain(long_date(words, date));
    let rights = request.rights.iter().map(|right| {
        let name = term(words, "right", right.code());
        Text::plain(name).and_muted(format!("  {}", cite(words, right.article())))
    });
    let mut facts = vec![
        Fact::list(words.say("clock-rights"), rights.collect()),
        Fact::new(words.say("clock-received"), day(deadline.received_on)),
        Fact::new(words.say("clock-due"), Text::bold(long_date(words, deadline.due_on))),
    ];
    if let Some(paused_on) = deadline.suspension.and_then(|suspension| suspension.due_on) {
        facts.push(Fact::new(words.say("clock-paused"), day(paused_on)));
    }
    if let Some(target_on) = deadline.internal_target_on {
        facts.push(Fact::new(words.say("clock-target"), day(target_on)));
    }
    facts.push(Fact::new(words.say("clock-refusal"), day(deadline.first_month_due_on)));
    let calendar = Calendar::of(&deadline.calendar);
    let name =
        calendar.map_or_else(|_| deadline.calendar.clone(), |one| one.name.in_lang(words.lang()).to_owned());
    facts
        .push(Fact::new(words.say("clock-calendar"), Text::plain(format!("{name} ({})", deadline.calendar))));
    facts
}

fn numbered(steps: &[String]) -> Vec<Fact> {
    steps.iter().zip(1..).map(|(step, n)| Fact::new(n.to_string(), Text::plain(step))).collect()
}
