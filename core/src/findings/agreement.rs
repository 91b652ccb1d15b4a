//! Processors and their contracts: the contract, its clauses and its end (Art. 28(3)), other processors that a processor
//! engages (Art. 28(2), (4)), and their seats (Art. 44).

use chrono::NaiveDate;

use super::transfer::country_name;
use super::{Found, rule};
use crate::answer::YesNo;
use crate::country;
use crate::deadline::long_date;
use crate::recipient::{AgreementState, ProcessorClause, Recipient, SubProcessorAuthorisation};
use crate::snapshot::Snapshot;
use crate::words::Arg;

pub(super) fn judge(recipient: &Recipient, snapshot: &Snapshot, as_of: NaiveDate, found: &mut Found<'_>) {
    if !recipient.needs_agreement() {
        return;
    }
    contract(recipient, as_of, found);
    sub_processors(recipient, snapshot, as_of, found);
}

fn contract(recipient: &Recipient, as_of: NaiveDate, found: &mut Found<'_>) {
    let agreement = &recipient.agreement;
    let name = ("name", Arg::from(recipient.label()));
    let dated = |text: &str, found: &Found<'_>| {
        let day = text.trim().parse().map(|day| long_date(found.words, day));
        ("day", Arg::from(day.unwrap_or_default()))
    };
    match recipient.agreement_state(as_of) {
        AgreementState::Missing => found.add_with(rule::CONTRACT, "contract", &[name]),
        AgreementState::InNegotiation => {
            found.add_with(rule::CONTRACT_UNSIGNED, "agreement.signed_on", &[name]);
        }
        AgreementState::Expired => {
            let args = [name, dated(&agreement.ends_on, found)];
            found.add_with(rule::CONTRACT_EXPIRED, "agreement.ends_on", &args);
        }
        AgreementState::Expiring => {
            let args = [name, dated(&agreement.ends_on, found)];
            found.add_with(rule::CONTRACT_EXPIRING, "agreement.ends_on", &args);
            clauses(recipient, found);
        }
        AgreementState::Signed => clauses(recipient, found),
    }
}

/// One finding per clause that is known to be missing; one for all that nobody looked at yet.
fn clauses(recipient: &Recipient, found: &mut Found<'_>) {
    let agreement = &recipient.agreement;
    for clause in ProcessorClause::ALL {
        if agreement.clause(*clause) == YesNo::No {
            let rule = rule::of_clause(*clause);
            let clause_name = found.words.say(&clause.message_id());
            let args = [("clause", Arg::from(clause_name)), ("name", Arg::from(recipient.label()))];
            found.add_with(rule, format!("agreement.clauses.{}", clause.code()), &args);
        }
    }
    let open = ProcessorClause::ALL.iter().filter(|clause| agreement.clause(**clause) == YesNo::Open).count();
    if open > 0 {
        let args = [
            ("count", Arg::from(open)),
            ("all", Arg::from(ProcessorClause::ALL.len())),
            ("name", Arg::from(recipient.label())),
        ];
        found.add_with(rule::CLAUSES_OPEN, "agreement.clauses", &args);
    }
}

fn sub_processors(recipient: &Recipient, snapshot: &Snapshot, as_of: NaiveDate, found: &mut Found<'_>) {
    for (n, engaged) in recipient.sub_processors.items().iter().enumerate() {
        let known = snapshot.recipients.get(&engaged.recipient_id);
        let name = known.map_or(engaged.stated_as.as_str(), Recipient::label).to_owned();
        let unauthorised = matches!(
            engaged.authorisation,
            SubProcessorAuthorisation::Unstated | SubProcessorAuthorisation::Missing
        );
        if unauthorised {
            let args = [("name", Arg::from(name.as_str())), ("processor", Arg::from(recipient.label()))];
            found.add_with(rule::SUB_PROCESSOR, format!("sub_processors[{n}].authorisation"), &args);
        }
        for code in known.map(Recipient::all_countries).unwrap_or_default() {
            let abroad = country::status(code, as_of).is_some_and(|status| status.is_transfer());
            if abroad && !transferred(snapshot, &recipient.id, &engaged.recipient_id, code) {
                let args = [
                    ("name", Arg::from(name.as_str())),
                    ("processor", Arg::from(recipient.label())),
                    ("country", Arg::from(country_name(code, found.words))),
                ];
                found.add_with(rule::SUB_PROCESSOR_ABROAD, format!("sub_processors[{n}]"), &args);
            }
        }
    }
}

/// Whether any record shows a transfer to that country: to the other processor, to the processor that passes the data
/// on, or without a recipient.
fn transferred(snapshot: &Snapshot, processor: &str, engaged: &str, country: &str) -> bool {
    let activities = snapshot.activities.iter().map(|one| one.transfers.items());
    let on_behalf = snapshot.processing_on_behalf.iter().map(|one| one.transfers.items());
    activities.chain(on_behalf).flatten().any(|transfer| {
        transfer.country.eq_ignore_ascii_case(country)
            && [processor, engaged, ""].contains(&transfer.recipient_id.as_str())
    })
}
