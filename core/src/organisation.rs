//! Who keeps the record: controllers, their representatives and Data Protection Officers (Art. 30(1)(a)).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;
use crate::calendar::TimeLimits;
use crate::security::SecurityMeasure;

/// A controller or processor with its contacts (Art. 30(1)(a), 30(2)(a)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Organisation {
    /// Stable identifier.
    pub id: String,
    /// Short reference, e.g. `ORG-1`.
    pub reference: String,
    /// Name as in public registers.
    pub name: String,
    /// Whether the register is kept for it; others are affiliates and joint controllers. One file can be kept for
    /// several: the companies of a group, or the clients of an external Data Protection Officer.
    pub keeps_register: bool,
    /// How it stands to whoever keeps the file.
    pub relation: OrganisationRelation,
    /// Postal address.
    pub address: String,
    /// ISO 3166-1 alpha-2 code of the country of establishment; empty when unknown.
    pub country: String,
    /// E-mail address for data protection matters.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// Web address of the contact form or site.
    pub web: String,
    /// How it is determined when it is not named, e.g. the affiliates named in a consent.
    pub rule: String,
    /// Representatives in the jurisdictions that ask for one (Art. 27).
    pub representatives: Answer<Representative>,
    /// Data Protection Officers, by scope (Art. 37).
    pub data_protection_officers: Answer<DataProtectionOfficer>,
    /// The competent supervisory authority (Art. 13(2)(d)); empty when not named.
    pub supervisory_authority: String,
    /// Security measures that hold for every activity that inherits them (Art. 32(1)).
    pub security: Answer<SecurityMeasure>,
    /// How many persons the enterprise or organisation employs (Art. 30(5)); none when not said.
    pub persons_employed: Option<u32>,
    /// Pending changes of the law by which it wants to be judged, each from a day on; none by default.
    pub reforms: Vec<crate::parameter::ReformSwitch>,
    /// Its settings for time limits: calendar, internal target, days of its own (Art. 12(3)).
    pub time_limits: TimeLimits,
    /// Notes of the DPO.
    pub notes: String,
}

/// How an organisation stands to whoever keeps the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum OrganisationRelation {
    /// Not yet said.
    #[default]
    Unstated,
    /// A company of the same group (Art. 4(19)).
    Group,
    /// A client of an external Data Protection Officer (Art. 37(6)).
    Client,
    /// A joint controller (Art. 26).
    JointController,
}

/// The representative of a controller or processor not established in the jurisdiction (Art. 27).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct Representative {
    /// Name.
    pub name: String,
    /// Postal address.
    pub address: String,
    /// ISO country code of the seat.
    pub country: String,
    /// E-mail address.
    pub email: String,
    /// Where it represents: `EU`, or ISO country codes such as `CH` and `GB`.
    pub jurisdictions: Vec<String>,
}

/// The contact of a Data Protection Officer (Art. 37; contact details: Art. 13(1)(b), 30(1)(a)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct DataProtectionOfficer {
    /// Name or office; Art. 30 asks for it, Art. 13 only for contact details.
    pub name: String,
    /// For which persons or jurisdictions; empty for all.
    pub scope: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// Web form.
    pub web: String,
    /// Postal address.
    pub post: String,
}

/// Another controller that determines purposes and means jointly (Art. 26).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct JointController {
    /// Name.
    pub name: String,
    /// Contact.
    pub contact: String,
    /// Identifier of the organisation or recipient in this register; empty when not linked.
    pub party_id: String,
    /// Reference of the arrangement of Art. 26(1); empty when missing.
    pub arrangement: String,
    /// When it was made, ISO date.
    pub arranged_on: String,
    /// Who does what: rights of data subjects, information of Art. 13 and 14 (Art. 26(1)).
    pub responsibilities: String,
    /// How data subjects get the essence of it (Art. 26(2)).
    pub essence: String,
}
