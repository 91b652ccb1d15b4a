//! `ropa request near`: the records of a collection that are perhaps the person's, and the decisions about them.

use clap::ArgMatches;
use ropadesk_core::api::near::NearList;
use serde_json::{Value, json};

use super::text;
use crate::host::{Answer, Done, Host, Opening};
use crate::table::one_line;

/// `ropa request near`
pub fn run(host: &Host, matches: &ArgMatches) -> Done {
    let id = text(matches, "collection-id");
    let numbers =
        |name: &str| -> Vec<u64> { matches.get_many::<u64>(name).into_iter().flatten().copied().collect() };
    let decided = [("taken", numbers("take")), ("left_out", numbers("leave"))];
    let decides = decided.iter().any(|(_, records)| !records.is_empty());
    host.open(if decides { Opening::Write } else { Opening::Read })?;
    for (decision, records) in decided.iter().filter(|(_, records)| !records.is_empty()) {
        let args = json!({"id": id, "records": records, "decision": decision, "why": text(matches, "why")});
        host.ask("near_decide", args)?;
    }
    let reply = host.ask("near_list", json!({"id": id}))?;
    Ok(Answer::new(shown(host, &host.typed(&reply)?), listed(&reply)))
}

/// For programs, the rows alone.
fn listed(reply: &Value) -> Value {
    reply["rows"].clone()
}

fn shown(host: &Host, list: &NearList) -> String {
    if list.rows.is_empty() {
        return format!("{}\n", host.say("cli-near-none"));
    }
    let mut text = String::new();
    for row in &list.rows {
        let decision = host.code("near-decision", row.decision.code());
        text.push_str(&format!(
            "{}  {}  {}\n",
            host.paint.bold(&row.n.to_string()),
            one_line(&row.place),
            host.paint.warn(&decision)
        ));
        row.reasons.iter().for_each(|reason| text.push_str(&format!("   {reason}\n")));
        let values =
            row.values.iter().map(|(column, value)| format!("{}: {}", one_line(column), one_line(value)));
        text.push_str(&format!("   {}\n", host.paint.dim(&values.collect::<Vec<_>>().join(" · "))));
        if !row.why.is_empty() {
            text.push_str(&format!("   {}\n", one_line(&row.why)));
        }
    }
    if list.not_kept > 0 {
        text.push_str(&format!(
            "{}\n",
            host.words().say_with("near-not-kept", &[("count", list.not_kept.into())])
        ));
    }
    text
}
