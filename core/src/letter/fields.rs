//! The merge fields: what the case and the register say, in the language of the letter.

use std::collections::BTreeMap;

use super::lists;
use crate::deadline::Deadline;
use crate::error::{Error, Kind, Result};
use crate::moment::Moment;
use crate::organisation::Organisation;
use crate::report::words::{cite, date, date_of_text, term};
use crate::request::{DataSubjectRequest, RecipientNotice, clock};
use crate::snapshot::Snapshot;
use crate::words::{Lang, Words};

/// Every field that a template can name, sorted.
pub const NAMES: &[&str] = &[
    "activity",
    "burden_of_proof",
    "closing",
    "complaint",
    "controller",
    "correction",
    "due_on",
    "extension_reason",
    "fee",
    "fee_costs",
    "first_month_on",
    "granted",
    "identifiers",
    "identity_asked_for",
    "identity_reason",
    "lift_reason",
    "marketing",
    "notice_right",
    "notice_what",
    "officer",
    "package",
    "person",
    "received_on",
    "recipient",
    "recipients_on_request",
    "reference",
    "refusal_reasons",
    "refused",
    "remedy",
    "restricted",
    "rights",
    "salutation",
    "scope",
    "searched",
    "sender",
    "today",
    "told_recipients",
];

/// Fields in which a person writes free words for one letter; no part of the case holds them.
pub const BY_HAND: &[&str] = &["lift_reason"];

/// What the fields are filled with; a missing or empty one is a gap.
pub type Fields = BTreeMap<&'static str, String>;

/// The parts of a case that a letter speaks of.
pub struct Scene<'a> {
    /// The register.
    pub snapshot: &'a Snapshot,
    /// The case.
    pub request: &'a DataSubjectRequest,
    /// The notice that the letter settles (Art. 19).
    pub notice: Option<&'a RecipientNotice>,
    /// Who answers for the case.
    pub controller: Option<&'a Organisation>,
    /// The clock of the case.
    pub deadline: Deadline,
    /// The words of the letter.
    pub words: &'static Words,
}

impl<'a> Scene<'a> {
    /// Draws together what a letter of a case needs.
    ///
    /// # Errors
    /// `NotFound` when the case has no such notice; what the clock refuses.
    pub fn of(
        snapshot: &'a Snapshot,
        request: &'a DataSubjectRequest,
        notice_id: &str,
        lang: Lang,
        moment: &Moment,
    ) -> Result<Self> {
        let notice = match notice_id {
            "" => None,
            id => Some(
                request
                    .notices
                    .iter()
                    .find(|notice| notice.id == id)
                    .ok_or_else(|| Error::new(Kind::NotFound, "record-missing").with("reference", id))?,
            ),
        };
        let own = snapshot.organisations.get(&request.controller_id);
        Ok(Self {
            snapshot,
            request,
            notice,
            controller: own.or_else(|| snapshot.keeper()),
            deadline: clock::of(request, clock::limits(request, snapshot), moment.today_on)?,
            words: Words::of(lang),
        })
    }

    /// The lines of the address field.
    #[must_use]
    pub fn to(&self) -> String {
        if let Some(notice) = self.notice {
            let known = self.snapshot.recipients.get(&notice.recipient_id);
            let name = known.map_or(notice.recipient.as_str(), |recipient| recipient.label());
            let address = known.map_or("", |recipient| recipient.address.as_str());
            return lines(&[name, address]);
        }
        let request = self.request;
        if let Some(representative) = &request.representative
            && !representative.name.trim().is_empty()
        {
            return lines(&[&representative.name, &representative.contact]);
        }
        lines(&[&request.person.name, &request.person.contact])
    }

    /// All fields.
    #[must_use]
    pub fn fields(&self, moment: &Moment) -> Fields {
        let mut fields = Fields::new();
        self.of_the_case(&mut fields);
        self.of_the_clock(&mut fields, moment);
        self.of_the_controller(&mut fields);
        self.of_the_decisions(&mut fields);
        if let Some(notice) = self.notice {
            self.of_the_notice(notice, &mut fields);
        }
        fields.retain(|_, value| !value.trim().is_empty());
        fields
    }

    fn of_the_case(&self, fields: &mut Fields) {
        let (request, words) = (self.request, self.words);
        let right = |right: &crate::request::Right| {
            format!("- {} ({})", term(words, "right", right.code()), cite(words, right.article()))
        };
        fields.insert("reference", request.reference.clone());
        fields.insert("person", request.person.name.clone());
        fields.insert("rights", request.rights.iter().map(right).collect::<Vec<_>>().join("\n"));
        fields.insert("scope", request.scope.about.clone());
        fields.insert("correction", request.particulars.correction.clone());
        fields.insert("salutation", self.salutation());
        let identifiers: Vec<&str> =
            request.person.identifiers.iter().map(|identifier| identifier.value.as_str()).collect();
        fields.insert("identifiers", identifiers.join(", "));
        if let Some(doubt) = &request.identity_doubt {
            fields.insert("identity_reason", doubt.reason.clone());
            fields.insert("identity_asked_for", doubt.asked_for.clone());
        }
        if let Some(extension) = &request.extension {
            fields.insert("extension_reason", extension.reason.clone());
        }
        if let Some(fee) = &request.fee {
            fields.insert("fee", format!("{} {}", fee.amount, fee.currency).trim().to_owned());
            fields.insert("fee_costs", fee.costs.clone());
        }
        fields.insert("searched", lists::searched(self.snapshot, request));
        fields.insert("package", lists::package(self.snapshot, request));
        fields.insert("recipients_on_request", lists::yes(self.told().is_empty()));
        fields.insert("told_recipients", self.told());
    }

    fn of_the_clock(&self, fields: &mut Fields, moment: &Moment) {
        let words = self.words;
        fields.insert("today", date(words, moment.today_on));
        fields.insert("received_on", date_of_text(words, &self.request.received_on));
        fields.insert("due_on", date(words, self.deadline.due_on));
        fields.insert("first_month_on", date(words, self.deadline.first_month_due_on));
    }

    fn of_the_controller(&self, fields: &mut Fields) {
        let name = self.controller.map(|one| one.name.clone()).unwrap_or_default();
        let officer = self.controller.and_then(|one| one.data_protection_officers.items().first());
        let officer = officer.map(|officer| lines(&[&officer.name, &officer.email])).unwrap_or_default();
        // The journal names the program that acts; a letter is signed by whoever handles the case.
        let sender = &self.request.owner;
        let closing = lines(&[&self.words.say("letter-closing"), sender, &name]);
        fields.insert("officer", officer.replace('\n', ", "));
        fields.insert("sender", sender.clone());
        fields.insert("controller", name);
        fields.insert("closing", closing);
        let refusal = self.request.refusal.as_ref();
        let named = |own: Option<&String>, general: String| {
            own.filter(|text| !text.trim().is_empty()).cloned().unwrap_or(general)
        };
        // Art. 77(1) names no authority: where none is named, the person is told which ones are competent.
        let authority = self.controller.map(|one| one.supervisory_authority.clone()).unwrap_or_default();
        let authority =
            if authority.trim().is_empty() { self.words.say("letter-any-authority") } else { authority };
        fields.insert("complaint", named(refusal.map(|refusal| &refusal.complaint), authority));
        fields.insert("remedy", refusal.map(|refusal| refusal.remedy.clone()).unwrap_or_default());
    }

    fn of_the_decisions(&self, fields: &mut Fields) {
        let (snapshot, request, words) = (self.snapshot, self.request, self.words);
        fields.insert("granted", lists::granted(snapshot, request, words));
        fields.insert("refused", lists::refused(snapshot, request, words));
        fields.insert("restricted", lists::restricted(snapshot, request));
        fields.insert("marketing", lists::yes(lists::stops_marketing(request)));
        if let Some(refusal) = &request.refusal {
            fields.insert("refusal_reasons", refusal.reasons.clone());
            let burden =
                if refusal.ground.bears_burden() { refusal.burden_of_proof.clone() } else { String::new() };
            fields.insert("burden_of_proof", burden);
        }
    }

    fn of_the_notice(&self, notice: &RecipientNotice, fields: &mut Fields) {
        let words = self.words;
        let activity = self.snapshot.activities.get(&notice.activity_id);
        fields.insert("recipient", self.to().lines().next().unwrap_or_default().to_owned());
        fields.insert("activity", activity.map(|activity| activity.name.clone()).unwrap_or_default());
        fields.insert("notice_right", term(words, "right", notice.right.code()));
        let id = format!("letter-notice-{}", notice.right.code().replace('_', "-"));
        let correction = self.request.particulars.correction.as_str();
        fields.insert("notice_what", words.say_with(&id, &[("correction", correction.into())]));
    }

    /// Recipients who were told (Art. 19), as a list.
    fn told(&self) -> String {
        lists::told(self.snapshot, self.request)
    }

    fn salutation(&self) -> String {
        let representative = self.request.representative.as_ref().map(|one| one.name.as_str());
        let name = representative.filter(|name| !name.trim().is_empty()).unwrap_or(&self.request.person.name);
        let id = if name.trim().is_empty() { "letter-salutation-unnamed" } else { "letter-salutation" };
        self.words.say_with(id, &[("name", name.into())])
    }
}

/// Non-empty parts, one a line.
fn lines(parts: &[&str]) -> String {
    let known: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    known.join("\n")
}
