//! A notice being written: what it is written from, and what was found missing on the way.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoticeOptions;
use crate::activity::{Activity, Origin};
use crate::organisation::Organisation;
use crate::report::content::{Text, Tone};
use crate::report::record::context::Context;
use crate::report::words::cite;
use crate::snapshot::Record;
use crate::store::table::Noun;
use crate::words::Arg;

/// Something that Art. 13 or 14 asks for and the register does not say; the notice marks its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OpenPoint {
    /// Stable code of what is missing, e.g. `legal_basis`.
    pub code: String,
    /// The article, in the way of writing of the document's language.
    pub law: String,
    /// What is missing, in words.
    pub text: String,
    /// Kind of the record that would say it.
    pub subject: Noun,
    /// Its identifier; empty when there is no such record yet.
    pub subject_id: String,
    /// Its reference.
    pub subject_ref: String,
    /// Its name.
    pub subject_name: String,
    /// The field in which to say it, e.g. `purposes`.
    pub field: String,
}

/// A duty to inform: its code, and where Art. 13 and Art. 14 ask for it; empty where one of them does not.
#[derive(Debug, PartialEq, Eq)]
pub struct Duty {
    /// The end of its message id.
    pub code: &'static str,
    /// The place when data are collected from the person.
    pub direct: &'static str,
    /// The place when they are obtained from somebody else.
    pub indirect: &'static str,
}

macro_rules! duties {
    ($($name:ident = $code:literal, $direct:literal, $indirect:literal;)+) => {
        $(pub(super) const $name: &Duty = &Duty { code: $code, direct: $direct, indirect: $indirect };)+

        /// All of them.
        pub const ALL: &[&Duty] = &[$($name),+];
    };
}

duties! {
    CONTROLLER = "controller", "13(1)(a)", "14(1)(a)";
    CONTACT = "contact", "13(1)(a)", "14(1)(a)";
    REPRESENTATIVE = "representative", "13(1)(a)", "14(1)(a)";
    OFFICER = "officer", "13(1)(b)", "14(1)(b)";
    OFFICER_CONTACT = "officer_contact", "13(1)(b)", "14(1)(b)";
    ESSENCE = "essence", "26(2)", "26(2)";
    PURPOSES = "purposes", "13(1)(c)", "14(1)(c)";
    LEGAL_BASIS = "legal_basis", "13(1)(c)", "14(1)(c)";
    LAW = "law", "13(1)(c)", "14(1)(c)";
    INTEREST = "interest", "13(1)(d)", "14(2)(b)";
    WITHDRAWAL = "withdrawal", "13(2)(c)", "14(2)(d)";
    SPECIAL_CONDITION = "special_condition", "13(1)(c)", "14(1)(c)";
    ORIGIN = "origin", "13", "14";
    PERSONAL_DATA = "personal_data", "", "14(1)(d)";
    SOURCE = "source", "", "14(2)(f)";
    PUBLIC_SOURCES = "public_sources", "", "14(2)(f)";
    REQUIRED = "required", "13(2)(e)", "";
    CONSEQUENCE = "consequence", "13(2)(e)", "";
    RECIPIENTS = "recipients", "13(1)(e)", "14(1)(e)";
    TRANSFERS = "transfers", "13(1)(f)", "14(1)(f)";
    SAFEGUARD = "safeguard", "13(1)(f)", "14(1)(f)";
    COPY = "copy", "13(1)(f)", "14(1)(f)";
    COUNTRIES_UNLINKED = "countries_unlinked", "13(1)(f)", "14(1)(f)";
    COUNTRIES_SAFEGUARD = "countries_safeguard", "13(1)(f)", "14(1)(f)";
    STORAGE = "storage", "13(2)(a)", "14(2)(a)";
    STORAGE_OF = "storage_of", "13(2)(a)", "14(2)(a)";
    AUTOMATED = "automated", "13(2)(f)", "14(2)(g)";
    LOGIC = "logic", "13(2)(f)", "14(2)(g)";
}

impl Duty {
    /// The identifier of its message.
    #[must_use]
    pub fn message_id(&self) -> String {
        format!("notice-open-{}", self.code.replace('_', "-"))
    }
}

/// Which of the two articles an activity falls under: both when its data have mixed origins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Articles {
    pub(super) direct: bool,
    pub(super) indirect: bool,
}

impl Articles {
    pub(super) const BOTH: Self = Self { direct: true, indirect: true };

    /// By the origin of the data: what is observed in use, or made from what the person gave, was collected from the
    /// person. Without any category nobody can tell yet.
    pub(super) fn of(activity: &Activity) -> Self {
        let data = &activity.personal_data;
        let indirect = data.iter().any(|one| one.origin == Origin::ThirdParty);
        let direct = data.iter().any(|one| !matches!(one.origin, Origin::ThirdParty | Origin::Unstated));
        if direct || indirect { Self { direct, indirect } } else { Self::BOTH }
    }

    /// The places of these articles, as one citation without the word "Art.".
    pub(super) fn places(self, direct: &str, indirect: &str) -> String {
        let wanted = [(self.direct, direct), (self.indirect, indirect)];
        let mut places: Vec<&str> = wanted.iter().filter(|(asked, _)| *asked).map(|(_, at)| *at).collect();
        places.retain(|place| !place.is_empty());
        places.dedup();
        places.join(", ")
    }
}

/// Whose statement is being written.
#[derive(Debug, Clone)]
struct Subject {
    noun: Noun,
    id: String,
    reference: String,
    name: String,
    articles: Articles,
}

/// The register, the words, and the open points so far.
pub(super) struct Draft<'a> {
    pub(super) context: Context<'a>,
    pub(super) options: &'a NoticeOptions,
    pub(super) activities: Vec<&'a Activity>,
    pub(super) points: Vec<OpenPoint>,
    subject: Subject,
}

impl<'a> Draft<'a> {
    pub(super) fn new(
        context: Context<'a>,
        options: &'a NoticeOptions,
        activities: Vec<&'a Activity>,
    ) -> Self {
        let subject = Subject {
            noun: Noun::Organisation,
            id: String::new(),
            reference: String::new(),
            name: String::new(),
            articles: Articles::BOTH,
        };
        Self { context, options, activities, points: Vec::new(), subject }
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.context.say(id)
    }

    pub(super) fn say_with(&self, id: &str, args: &[(&'static str, Arg)]) -> String {
        self.context.say_with(id, args)
    }

    /// What is written next speaks for this activity.
    pub(super) fn about_activity(&mut self, activity: &Activity) {
        self.about(activity, &activity.name, Articles::of(activity));
    }

    /// What is written next speaks for this organisation, whatever article applies.
    pub(super) fn about_organisation(&mut self, organisation: &Organisation) {
        self.about(organisation, &organisation.name, Articles::BOTH);
    }

    pub(super) fn about<T: Record>(&mut self, record: &T, name: &str, articles: Articles) {
        self.subject = Subject {
            noun: T::NOUN,
            id: record.id().to_owned(),
            reference: record.reference().to_owned(),
            name: name.to_owned(),
            articles,
        };
    }

    /// Where the law asks for a point, for the record at hand.
    pub(super) fn cite(&self, duty: &Duty) -> String {
        let places = self.subject.articles.places(duty.direct, duty.indirect);
        if places.is_empty() { String::new() } else { cite(self.context.words, &places) }
    }

    /// Notes that a point is missing, and gives the mark for its place in the text.
    pub(super) fn open(&mut self, duty: &Duty, field: impl Into<String>) -> Text {
        self.open_for(duty, field, "")
    }

    /// As [`Self::open`], saying what it is missing of.
    pub(super) fn open_for(&mut self, duty: &Duty, field: impl Into<String>, of: &str) -> Text {
        let text = self.say_with(&duty.message_id(), &[("text", of.into())]);
        let subject = self.subject.clone();
        self.points.push(OpenPoint {
            code: duty.code.to_owned(),
            law: self.cite(duty),
            text: text.clone(),
            subject: subject.noun,
            subject_id: subject.id,
            subject_ref: subject.reference,
            subject_name: subject.name,
            field: field.into(),
        });
        Text::tag(Tone::Warning, self.say_with("notice-open-mark", &[("text", text.into())]))
    }
}
