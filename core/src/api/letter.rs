//! The commands for letters of a case: draft, look, issue, write again; and for their templates.

use base64::Engine;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::missing;
use crate::desk::Desk;
use crate::error::{Error, Kind, Result};
use crate::hash::sha256;
use crate::letter::document::{Sheet, document};
use crate::letter::draft::{self, LetterDraft};
use crate::letter::fields::{BY_HAND, NAMES, Scene};
use crate::letter::mail::{self, Mail};
use crate::letter::{Letter, LetterKind, LetterTemplate, settle, suggest, template};
use crate::moment::Moment;
use crate::organisation::Organisation;
use crate::output;
use crate::register::{Op, Touched};
use crate::report::words::{cite, term};
use crate::report::{docx, pdf};
use crate::request::DataSubjectRequest;
use crate::snapshot::Snapshot;
use crate::words::{Lang, Words};

/// Which letter of which case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LetterArgs {
    /// Identifier or reference of the request.
    pub request: String,
    /// What the letter is for.
    pub kind: LetterKind,
    /// Its language; empty for the person's, else the reader's.
    #[serde(default)]
    pub lang: String,
    /// The notice that it settles (Art. 19); empty for letters to the person.
    #[serde(default)]
    pub notice: String,
}

/// A draft with what the law asks it to say.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterDraftReply {
    /// The draft.
    pub draft: LetterDraft,
    /// Title of the kind, in the reader's language.
    pub title: String,
    /// Where the letter goes, as mail; empty when the contact has no address.
    pub mail_to: String,
}

/// A letter as somebody wrote it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LetterText {
    /// Which letter.
    pub letter: LetterArgs,
    /// The address field.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
}

/// How a letter looks, and what it lacks.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterPreview {
    /// The PDF in Base64.
    pub pdf: String,
    /// Number of pages.
    pub pages: usize,
    /// Gaps still in it, in words.
    pub gaps: Vec<String>,
    /// What the law asks it to say and it does not; advice.
    pub advice: Vec<LetterAdvice>,
    /// A name to save it under, without an ending.
    pub suggested_name: String,
}

/// One thing that the law asks a letter to say.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterAdvice {
    /// The article, as the reader's language cites it.
    pub law: String,
    /// What is missing.
    pub text: String,
}

/// A letter to issue.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LetterIssueArgs {
    /// The letter as it goes out.
    pub written: LetterText,
    /// Whether the case notes what it tells: the receipt confirmed, the person told of the extension …
    pub settle: bool,
}

/// A letter that was issued.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterItem {
    /// The letter.
    pub record: Letter,
    /// Title of the kind, in the reader's language.
    pub title: String,
}

/// The letters of a case, the newest first, and which ones it asks for now.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterList {
    /// Issued letters.
    pub items: Vec<LetterItem>,
    /// Kinds of letter, those that fit the case now first.
    pub kinds: Vec<LetterChoice>,
}

/// A kind of letter that can be written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterChoice {
    /// What it is for.
    pub kind: LetterKind,
    /// Its title.
    pub title: String,
    /// The article, as the language cites it; empty for good practice.
    pub law: String,
    /// Whether the case asks for it now.
    pub fits: bool,
}

/// Names a case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LetterListArgs {
    /// Identifier or reference of the request.
    pub request: String,
}

/// An issued letter to write to a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LetterWriteArgs {
    /// Identifier or reference of the letter.
    pub id: String,
    /// `pdf`, `docx` or `eml`.
    #[serde(rename = "as")]
    pub format: String,
    /// Token of the file to create.
    pub file: String,
    /// Whether an existing file may be replaced; the host asked.
    #[serde(default)]
    pub overwrite: bool,
}

/// The file that was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterWritten {
    /// Name of the file.
    pub name: String,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Whether the PDF is byte for byte the one that was issued; true for the other formats, which are made from the
    /// same words.
    pub as_issued: bool,
}

/// Which templates.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct LetterTemplateArgs {
    /// The language; empty for the reader's.
    pub lang: String,
}

/// A template in force.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterTemplateItem {
    /// The template.
    pub record: LetterTemplate,
    /// Title of the kind.
    pub title: String,
    /// Whether it is the register's own.
    pub own: bool,
    /// To be given back when saving; zero while the program's own is in force.
    pub version: i64,
}

/// A field that a template can name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterField {
    /// Its name, as it stands in braces.
    pub name: String,
    /// What it is.
    pub label: String,
    /// Whether a person fills it in each letter.
    pub by_hand: bool,
}

/// The templates of a language.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterTemplateList {
    /// The templates, in the order in which a case meets them.
    pub items: Vec<LetterTemplateItem>,
    /// Every field.
    pub fields: Vec<LetterField>,
}

/// A template to save.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LetterTemplateSave {
    /// What the letter is for.
    pub kind: LetterKind,
    /// Its language.
    pub lang: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The version that was read.
    pub version: i64,
}

/// Names a template.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LetterTemplateNamed {
    /// What the letter is for.
    pub kind: LetterKind,
    /// Its language.
    pub lang: String,
}

fn request_of<'a>(snapshot: &'a Snapshot, reference: &str) -> Result<&'a DataSubjectRequest> {
    snapshot.requests.find(reference).ok_or_else(|| missing(reference))
}

/// The language asked for, else the person's, else the reader's.
fn lang_of(args: &LetterArgs, request: &DataSubjectRequest, moment: &Moment) -> Result<Lang> {
    if !args.lang.is_empty() {
        return Lang::from_code(&args.lang).ok_or_else(|| Error::invalid("language-unknown"));
    }
    let of_person = Lang::from_code(&request.person.language);
    Ok(if args.kind.is_to_recipient() { moment.lang } else { of_person.unwrap_or(moment.lang) })
}

fn scene<'a>(snapshot: &'a Snapshot, args: &LetterArgs, moment: &Moment) -> Result<(Scene<'a>, Lang)> {
    let request = request_of(snapshot, &args.request)?;
    let lang = lang_of(args, request, moment)?;
    Ok((Scene::of(snapshot, request, &args.notice, lang, moment)?, lang))
}

fn title_of(kind: LetterKind, words: &Words) -> String {
    term(words, "letter-kind", kind.code())
}

pub(super) fn list(desk: &Desk, moment: &Moment, args: LetterListArgs) -> Result<LetterList> {
    let snapshot = desk.snapshot()?;
    let request = request_of(&snapshot, &args.request)?;
    let words = moment.words();
    let mut items: Vec<LetterItem> = snapshot
        .letters
        .by_reference()
        .into_iter()
        .filter(|letter| letter.request_id == request.id)
        .map(|letter| LetterItem { record: letter.clone(), title: title_of(letter.kind, words) })
        .collect();
    items.reverse();
    let fitting = suggest::kinds(&snapshot, request);
    let mut kinds: Vec<LetterChoice> = LetterKind::ALL
        .into_iter()
        .map(|kind| LetterChoice {
            kind,
            title: title_of(kind, words),
            law: if kind.article().is_empty() { String::new() } else { cite(words, kind.article()) },
            fits: fitting.contains(&kind),
        })
        .collect();
    kinds.sort_by_key(|choice| !choice.fits);
    Ok(LetterList { items, kinds })
}

pub(super) fn draft(desk: &Desk, moment: &Moment, args: LetterArgs) -> Result<LetterDraftReply> {
    let snapshot = desk.snapshot()?;
    let (scene, _) = scene(&snapshot, &args, moment)?;
    let draft = draft::of(&scene, args.kind, moment)?;
    let mail_to = mail::goes_to(&snapshot, scene.request, &args.notice, &draft.to).to_owned();
    Ok(LetterDraftReply { draft, title: title_of(args.kind, moment.words()), mail_to })
}

pub(super) fn preview(desk: &Desk, moment: &Moment, args: LetterText) -> Result<LetterPreview> {
    let snapshot = desk.snapshot()?;
    let (scene, _) = scene(&snapshot, &args.letter, moment)?;
    let made = paper(scene.controller, &scene.request.reference, &args, moment.today_on, scene.words)?;
    let words = moment.words();
    let advice = draft::advice(&scene, args.letter.kind, &args.text);
    Ok(LetterPreview {
        pdf: base64::engine::general_purpose::STANDARD.encode(&made.bytes),
        pages: made.pages,
        gaps: draft::gaps_in(&args.subject)
            .into_iter()
            .chain(draft::gaps_in(&args.text))
            .map(str::to_owned)
            .collect(),
        advice: advice
            .into_iter()
            .map(|(law, id)| LetterAdvice { law: cite(words, law), text: words.say(id) })
            .collect(),
        suggested_name: file_stem(&scene.request.reference, args.letter.kind),
    })
}

/// A name without any person's: the case and the kind.
fn file_stem(reference: &str, kind: LetterKind) -> String {
    format!("{}-{}", reference.to_lowercase(), kind.code().replace('_', "-"))
}

fn paper(
    controller: Option<&Organisation>,
    reference: &str,
    written: &LetterText,
    issued_on: NaiveDate,
    words: &Words,
) -> Result<pdf::Pdf> {
    let sheet = Sheet {
        controller,
        to: &written.to,
        reference,
        subject: &written.subject,
        text: &written.text,
        issued_on,
    };
    pdf::write(&document(&sheet, words))
}

pub(super) fn issue(desk: &Desk, moment: &Moment, args: LetterIssueArgs) -> Result<LetterItem> {
    let written = args.written;
    draft::complete(&written.subject, &written.text)?;
    desk.with(|register| {
        let snapshot = register.snapshot();
        let (scene, lang) = scene(&snapshot, &written.letter, moment)?;
        let kind = written.letter.kind;
        if kind.is_to_recipient() != scene.notice.is_some() {
            return Err(Error::new(Kind::NotAllowed, "letter-needs-notice"));
        }
        let made = paper(scene.controller, &scene.request.reference, &written, moment.today_on, scene.words)?;
        let letter = Letter {
            id: moment.new_id()?,
            reference: snapshot.next_reference::<Letter>("L-"),
            request_id: scene.request.id.clone(),
            kind,
            language: lang.code().to_owned(),
            to: written.to.clone(),
            notice_id: written.letter.notice.clone(),
            subject: written.subject.clone(),
            text: written.text.clone(),
            issued_on: moment.today_on.to_string(),
            issued_at: moment.now_at(),
            issued_by: moment.actor.clone(),
            sha256: sha256(&made.bytes),
        };
        let case = args.settle.then(|| settle::noted(scene.request, &letter, &snapshot, moment)).flatten();
        register.change(Op::LetterIssued, moment, |change| {
            if let Some(case) = &case {
                change.put(case)?;
            }
            change.put(&letter)
        })?;
        Ok(LetterItem { title: title_of(letter.kind, moment.words()), record: letter })
    })
}

pub(super) fn write(desk: &Desk, _moment: &Moment, args: LetterWriteArgs) -> Result<LetterWritten> {
    let snapshot = desk.snapshot()?;
    let letter = snapshot.letters.find(&args.id).ok_or_else(|| missing(&args.id))?;
    let request = request_of(&snapshot, &letter.request_id)?;
    let words = Words::of(Lang::from_code(&letter.language).unwrap_or_default());
    let own = snapshot.organisations.get(&request.controller_id);
    let controller = own.or_else(|| snapshot.keeper());
    let issued_on = letter.issued_on.parse().map_err(|_| Error::invalid("date-invalid"))?;
    let sheet = Sheet {
        controller,
        to: &letter.to,
        reference: &request.reference,
        subject: &letter.subject,
        text: &letter.text,
        issued_on,
    };
    let document = document(&sheet, words);
    let made = pdf::write(&document)?;
    let as_issued = sha256(&made.bytes) == letter.sha256;
    let bytes = match args.format.as_str() {
        "pdf" | "" => made.bytes,
        "docx" => docx::write(&document)?,
        "eml" => {
            let name = format!("{}.pdf", file_stem(&request.reference, letter.kind));
            mail::write(&Mail {
                from: controller.map(|one| mail::address(&one.email)).unwrap_or_default(),
                to: mail::goes_to(&snapshot, request, &letter.notice_id, &letter.to),
                subject: &letter.subject,
                text: &letter.text,
                pdf: (&name, &made.bytes),
                at: instant(&letter.issued_at),
                id: &letter.id,
            })?
        }
        other => return Err(Error::invalid("letter-format-unknown").with("format", other)),
    };
    let path = desk.path(&args.file)?;
    output::write_new(&path, &bytes, args.overwrite)?;
    Ok(LetterWritten {
        name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        bytes: bytes.len() as u64,
        sha256: sha256(&bytes),
        as_issued,
    })
}

fn instant(text: &str) -> i64 {
    chrono::DateTime::parse_from_rfc3339(text).map(|at| at.timestamp()).unwrap_or_default()
}

pub(super) fn templates(
    desk: &Desk,
    moment: &Moment,
    args: LetterTemplateArgs,
) -> Result<LetterTemplateList> {
    let lang = if args.lang.is_empty() {
        moment.lang
    } else {
        Lang::from_code(&args.lang).ok_or_else(|| Error::invalid("language-unknown"))?
    };
    let snapshot = desk.snapshot()?;
    let words = moment.words();
    let mut items = Vec::new();
    for kind in LetterKind::ALL {
        let own = snapshot.letter_templates.held(&template::id(kind, lang));
        items.push(LetterTemplateItem {
            record: template::of(&snapshot, kind, lang)?.clone(),
            title: title_of(kind, words),
            own: own.is_some(),
            version: own.map_or(0, |held| held.version),
        });
    }
    let fields = NAMES.iter().map(|name| LetterField {
        name: (*name).to_owned(),
        label: term(words, "letter-field", name),
        by_hand: BY_HAND.contains(name),
    });
    Ok(LetterTemplateList { items, fields: fields.collect() })
}

pub(super) fn template_save(
    desk: &Desk,
    moment: &Moment,
    args: LetterTemplateSave,
) -> Result<LetterTemplateList> {
    let lang = Lang::from_code(&args.lang).ok_or_else(|| Error::invalid("language-unknown"))?;
    if let Some(field) = template::unknown_fields(&args.subject, &args.text).first() {
        return Err(Error::invalid("letter-field-unknown").with("field", field.as_str()));
    }
    if args.subject.trim().is_empty() || args.text.trim().is_empty() {
        return Err(Error::invalid("letter-empty"));
    }
    let record = LetterTemplate {
        id: template::id(args.kind, lang),
        reference: template::id(args.kind, lang),
        kind: args.kind,
        language: lang.code().to_owned(),
        subject: args.subject,
        text: args.text,
    };
    desk.with(|register| register.save(&record, args.version, moment).map(|_| ()))?;
    templates(desk, moment, LetterTemplateArgs { lang: args.lang })
}

pub(super) fn template_reset(desk: &Desk, moment: &Moment, args: LetterTemplateNamed) -> Result<Touched> {
    let lang = Lang::from_code(&args.lang).ok_or_else(|| Error::invalid("language-unknown"))?;
    let id = template::id(args.kind, lang);
    desk.with(|register| {
        if register.snapshot().letter_templates.get(&id).is_none() {
            return Err(missing(&id));
        }
        let done =
            register.change(Op::RecordRemoved, moment, |change| change.remove::<LetterTemplate>(&id))?;
        Ok(done.1)
    })
}
