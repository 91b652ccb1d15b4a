//! `ropa transfer add`, `set` and `remove`: one transfer within the record that holds it, named as in `PA-003/t2`.

use clap::ArgMatches;
use ropadesk_core::api::transfer::TransferList;
use ropadesk_core::error::{Error, Kind};
use ropadesk_core::store::table::Noun;
use ropadesk_core::transfer::Transfer;
use ropadesk_core::transfer::listing::TransferRow;
use serde_json::{Value, json};

use super::super::{at, fields, sentence, text};
use super::one;
use crate::host::{Answer, Done, Host, Opening};

/// Fields of a transfer that name another record, with the kind of it.
const LINKS: [(&str, Noun); 4] = [
    ("recipient_id", Noun::Recipient),
    ("instrument_id", Noun::TransferInstrument),
    ("fallback_instrument_id", Noun::TransferInstrument),
    ("assessment_id", Noun::TransferImpactAssessment),
];

/// The record that holds transfers.
struct Keeper {
    on_behalf: bool,
    record: Value,
    version: Value,
}

impl Keeper {
    fn read(host: &Host, name: &str) -> Done<Self> {
        let snapshot = host.desk.snapshot().map_err(|error| host.stop(&error))?;
        if let Some(record) = snapshot.processing_on_behalf.find(name) {
            let list = host.ask("processing_list", Value::Null)?;
            let is = |item: &&Value| at(&item["record"], "id") == record.id;
            let item = list["items"].as_array().into_iter().flatten().find(is).cloned().unwrap_or_default();
            return Ok(Self {
                on_behalf: true,
                record: item["record"].clone(),
                version: item["version"].clone(),
            });
        }
        let view = host.ask("activity_get", json!({"id": name}))?;
        Ok(Self { on_behalf: false, record: view["activity"].clone(), version: view["version"].clone() })
    }

    fn transfers(&self) -> Vec<Value> {
        self.record["transfers"]["items"].as_array().cloned().unwrap_or_default()
    }

    /// The last one gone leaves the question open: that there are none is a statement of its own.
    fn save(mut self, host: &Host, transfers: Vec<Value>) -> Done<()> {
        self.record["transfers"] = match transfers.is_empty() {
            true => json!({"state": "open"}),
            false => json!({"state": "given", "items": transfers}),
        };
        let (record, version) = (&self.record, &self.version);
        match self.on_behalf {
            true => host.ask("processing_save", json!({"record": record, "version": version}))?,
            false => host.ask("activity_save", json!({"activity": record, "version": version}))?,
        };
        Ok(())
    }
}

/// `ropa transfer add`: in which record, and what is known of it.
pub fn add(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let keeper = Keeper::read(host, &text(matches, "transfer-record"))?;
    let mut transfer =
        serde_json::to_value(Transfer::default()).map_err(|_| host.stop(&Error::bug("ropa/transfer")))?;
    put(host, &mut transfer, matches)?;
    let id = at(&keeper.record, "id").to_owned();
    let mut transfers = keeper.transfers();
    let place = transfers.len();
    transfers.push(transfer);
    keeper.save(host, transfers)?;
    shown(host, &id, place)
}

/// `ropa transfer set`
pub fn set(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let (row, place) = named(host, matches)?;
    let keeper = Keeper::read(host, &row.subject_id)?;
    let mut transfers = keeper.transfers();
    let transfer = transfers.get_mut(place).ok_or_else(|| missing(host, matches))?;
    put(host, transfer, matches)?;
    keeper.save(host, transfers)?;
    shown(host, &row.subject_id, place)
}

/// `ropa transfer remove`
pub fn remove(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let (row, place) = named(host, matches)?;
    let keeper = Keeper::read(host, &row.subject_id)?;
    let mut transfers = keeper.transfers();
    transfers.remove(place);
    keeper.save(host, transfers)?;
    let said = host.words().say_with("cli-transfer-removed", &[("reference", row.address().into())]);
    Ok(sentence(&said, json!({"removed": row.address()})))
}

fn put(host: &Host, transfer: &mut Value, matches: &ArgMatches) -> Done<()> {
    for field in fields::given(matches) {
        let (name, value) = field.split_once('=').unwrap_or((field.as_str(), ""));
        let linked = LINKS.iter().find(|(link, _)| *link == name.trim()).filter(|_| !value.trim().is_empty());
        match linked {
            Some((link, noun)) => {
                let snapshot = host.desk.snapshot().map_err(|error| host.stop(&error))?;
                let unknown = || Error::new(Kind::NotFound, "record-missing").with("reference", value.trim());
                let id = snapshot.find(*noun, value.trim()).ok_or_else(|| host.stop(&unknown()))?;
                transfer[*link] = json!(id);
            }
            None => fields::put::<Transfer>(host, transfer, field, &[])?,
        }
    }
    Ok(())
}

fn rows(host: &Host, subject: &str) -> Done<Vec<TransferRow>> {
    let reply = host.ask("transfer_list", json!({"order": "subject", "subject": subject}))?;
    Ok(host.typed::<TransferList>(&reply)?.items)
}

fn missing(host: &Host, matches: &ArgMatches) -> crate::stop::Stop {
    let name = text(matches, "transfer-id");
    host.stop(&Error::new(Kind::NotFound, "record-missing").with("reference", name))
}

/// The one transfer that the command line names, and its place in the record.
fn named(host: &Host, matches: &ArgMatches) -> Done<(TransferRow, usize)> {
    let name = text(matches, "transfer-id");
    let mut found = rows(host, "")?;
    found.retain(|row| row.index.is_some() && row.is_named(&name));
    if found.len() > 1 {
        let all: Vec<String> = found.iter().map(TransferRow::address).collect();
        return Err(host.stop(&Error::invalid("cli-transfer-several").with("addresses", all.join(", "))));
    }
    let row = found.pop().ok_or_else(|| missing(host, matches))?;
    let place = row.index.ok_or_else(|| missing(host, matches))?;
    Ok((row, place))
}

fn shown(host: &Host, subject: &str, place: usize) -> Done {
    let row = rows(host, subject)?.into_iter().find(|row| row.index == Some(place));
    let row = row.ok_or_else(|| host.stop(&Error::bug("ropa/transfer")))?;
    Ok(Answer::new(one(host, &row), json!(row)))
}
