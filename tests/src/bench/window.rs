//! What the person at the window waits for: its own commands, on a register of ten thousand activities.

use std::path::Path;

use chrono::{NaiveDate, TimeZone, Utc};
use ropadesk_core::api;
use ropadesk_core::desk::Desk;
use ropadesk_core::moment::Moment;
use ropadesk_core::words::Lang;
use serde_json::{Value, json};

use super::Bench;
use super::table::{Figure, milliseconds, spread, timed};
use crate::sample::large_register::{COMMON_RECIPIENT, RARE_WORD};

/// How often a short step is repeated.
const TIMES: usize = 11;

/// Opens the large register as the window does, and works with it.
pub fn window(bench: &Bench, figures: &mut Vec<Figure>) {
    if let Err(why) = inside(&bench.path("large.ropa"), figures) {
        figures.push(Figure::missing("window", &why));
    }
}

struct Window {
    desk: Desk,
    moment: Moment,
}

impl Window {
    fn call(&self, command: &str, args: Value) -> Result<Value, String> {
        api::call(&self.desk, &self.moment, command, args).map_err(|failure| failure.code)
    }

    /// The rows that are in sight at first.
    fn list(&self, more: &Value) -> Result<Value, String> {
        let mut args = json!({"as_of": "", "text": "", "offset": 0, "limit": 100});
        if let (Some(args), Some(more)) = (args.as_object_mut(), more.as_object()) {
            args.extend(more.clone());
        }
        self.call("activity_list", args)
    }

    fn repeated(&self, work: impl Fn(&Self) -> Result<Value, String>) -> Result<String, String> {
        let mut times = Vec::new();
        for _ in 0..TIMES {
            let (time, reply) = timed(|| work(self));
            reply?;
            times.push(time);
        }
        Ok(spread(times))
    }
}

fn inside(file: &Path, figures: &mut Vec<Figure>) -> Result<(), String> {
    let moment = Moment {
        now: Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).single().ok_or("no such moment")?,
        today_on: NaiveDate::from_ymd_opt(2026, 11, 24).ok_or("no such day")?,
        lang: Lang::En,
        actor: "bench".to_owned(),
    };
    let window = Window { desk: Desk::new(), moment };
    let token = window.desk.admit(file).token;
    let (time, opened) = timed(|| {
        window.call("register_open", json!({"file": token, "passphrase": null}))?;
        window.list(&json!({}))
    });
    let total = opened?["total"].as_u64().unwrap_or_default();
    let line = format!("window: open {total} activities and show the list");
    figures.push(Figure::new(line, milliseconds(time), "< 1.5 s"));
    let (time, found) = timed(|| window.call("search", json!({"text": RARE_WORD, "limit": 40})));
    found?;
    figures.push(Figure::new("window: search at once after opening", milliseconds(time), "< 1 s"));
    looked_at(&window, figures)?;
    changed(&window, figures)
}

/// What is only read.
fn looked_at(window: &Window, figures: &mut Vec<Figure>) -> Result<(), String> {
    for text in [RARE_WORD, "pa", "acc", "wistelblower"] {
        let time = window.repeated(|window| window.call("search", json!({"text": text, "limit": 40})))?;
        figures.push(Figure::new(format!("window: search “{text}”"), time, "< 30 ms"));
    }
    let conditions = json!({
        "filters": [
            {"field": "third_country", "operator": "is", "values": ["IN", "MX"]},
            {"field": "severity", "operator": "is", "values": ["error"]},
        ],
    });
    let lists = [
        ("words in the list", json!({"text": RARE_WORD})),
        ("a recipient's name in the list", json!({"text": COMMON_RECIPIENT})),
        ("two conditions", conditions),
        ("order by name", json!({"sort": [{"field": "name", "descending": false}]})),
        ("order by completeness", json!({"sort": [{"field": "completeness", "descending": true}]})),
    ];
    for (what, args) in lists {
        let time = window.repeated(|window| window.list(&args))?;
        figures.push(Figure::new(format!("window: {what}"), time, "< 100 ms"));
    }
    let commands = [
        ("full check", "check", json!({"as_of": "", "only": "", "limit": 500}), "< 1 s"),
        ("badges of the sidebar", "transfer_counts", json!({"as_of": ""}), "< 100 ms"),
        ("all recipients", "recipient_list", json!({}), "< 100 ms"),
        ("all transfers", "transfer_list", json!({"as_of": "", "order": "risk"}), "< 1 s"),
    ];
    for (what, command, args, aim) in commands {
        let (time, reply) = timed(|| window.call(command, args));
        reply?;
        figures.push(Figure::new(format!("window: {what}"), milliseconds(time), aim));
    }
    Ok(())
}

/// What is changed, and the list again after it.
fn changed(window: &Window, figures: &mut Vec<Figure>) -> Result<(), String> {
    let first = window.list(&json!({}))?["items"][0]["id"].clone();
    let time = window.repeated(|window| {
        let view = window.call("activity_get", json!({"id": first}))?;
        let mut activity = view["activity"].clone();
        activity["description"] =
            json!(format!("{} More.", view["activity"]["description"].as_str().unwrap_or_default()));
        window.call("activity_save", json!({"activity": activity, "version": view["version"]}))?;
        window.list(&json!({}))
    })?;
    figures.push(Figure::new("window: save an activity, list again", time, "< 200 ms"));
    let time = window.repeated(|window| {
        let mut recipient = window.call("recipient_list", json!({}))?["items"][0].clone();
        let notes = format!("{} More.", recipient["record"]["notes"].as_str().unwrap_or_default());
        recipient["record"]["notes"] = json!(notes);
        let args = json!({"record": recipient["record"], "version": recipient["version"]});
        window.call("recipient_save", args)?;
        window.list(&json!({}))
    })?;
    figures.push(Figure::new("window: save a recipient, list again", time, "< 300 ms"));
    let all =
        json!({"as_of": "", "text": "", "filters": [{"field": "name", "operator": "given", "values": []}]});
    let owner = |seal: &Value| {
        let edits = json!([{"field": "owner", "action": "set", "values": ["Anna Audit"]}]);
        json!({"which": all, "edits": edits, "limit": 50, "seal": seal})
    };
    let (time, preview) = timed(|| window.call("bulk_preview", owner(&json!(""))));
    let preview = preview?;
    let line = format!("window: preview a change of {} activities", preview["changed"]);
    figures.push(Figure::new(line, milliseconds(time), "< 500 ms"));
    let (time, done) = timed(|| window.call("bulk_apply", owner(&preview["seal"])));
    done?;
    figures.push(Figure::new("window: do it", milliseconds(time), "< 5 s"));
    let (time, undone) = timed(|| window.call("undo", json!({})));
    undone?;
    figures.push(Figure::new("window: undo it", milliseconds(time), "< 5 s"));
    Ok(())
}
