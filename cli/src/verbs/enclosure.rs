//! `ropa enclosure`: documents that go along with the copy, and boxes on their pages.

use clap::ArgMatches;
use ropadesk_core::api::enclosure::{EnclosureHits, EnclosureList, EnclosurePage};
use ropadesk_core::enclosure::{Area, WHOLE};
use ropadesk_core::error::{Error, Kind};
use serde_json::{Value, json};

use super::finds::redacted;
use super::{is_pipe, must, sentence, text};
use crate::host::{Answer, Done, Host, Opening};
use crate::table::{Look, Table, one_line};

/// Width of a page's picture when none is said, in pixels.
const WIDTH: u32 = 1_200;

/// `ropa enclosure …`
pub fn run(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    match verb {
        "list" => {
            host.open(Opening::Read)?;
            let reply = host.ask("enclosure_list", json!({"id": text(matches, "request-id")}))?;
            Ok(Answer::new(listed(host, &host.typed(&reply)?), reply["items"].clone()))
        }
        "add" | "remove" => {
            host.open(Opening::Write)?;
            let ids: Vec<&String> = matches.get_many("attachment-ids").into_iter().flatten().collect();
            let title = matches.try_get_one::<String>("title").ok().flatten();
            let args = json!({"ids": ids, "enclosed": verb == "add", "title": title});
            let reply = host.ask("enclosure_set", args)?;
            Ok(Answer::new(listed(host, &host.typed(&reply)?), reply["items"].clone()))
        }
        "box" => boxes(host, matches),
        "find" | "others" => find(host, verb, matches),
        _ => page(host, matches),
    }
}

fn listed(host: &Host, list: &EnclosureList) -> String {
    if list.items.is_empty() {
        return format!("{}\n", host.say("cli-enclosure-none"));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-ref"), Look::Text),
        (host.say("cli-column-name"), Look::Elastic),
        (host.say("cli-column-pages"), Look::Number),
        (host.say("cli-column-boxes"), Look::Number),
        (host.say("cli-column-goes"), Look::Text),
        (host.say("cli-column-title"), Look::Elastic),
    ]);
    for item in &list.items {
        table.row(vec![
            item.attachment.reference.clone(),
            item.attachment.name.clone(),
            if item.pages == 0 { String::new() } else { item.pages.to_string() },
            if item.proposed == 0 {
                item.boxes.to_string()
            } else {
                format!("{} + {}", item.boxes, item.proposed)
            },
            item.path.clone(),
            item.title.clone(),
        ]);
    }
    table.print(host.paint)
}

/// `LEFT,TOP,WIDTH,HEIGHT` in percent, with up to two decimals.
pub fn area(host: &Host, given: &str) -> Done<Area> {
    let bad = || host.usage(&Error::invalid("cli-area-form"));
    let parts: Vec<u32> = given
        .split(',')
        .map(|part| hundredths(part.trim()).filter(|part| *part <= WHOLE))
        .collect::<Option<_>>()
        .ok_or_else(bad)?;
    match parts[..] {
        [left, top, width, height] => Ok(Area { left, top, width, height }),
        _ => Err(bad()),
    }
}

/// A percentage in hundredths: `22.5` is 2250.
fn hundredths(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || part.len() > 2 || !digits(whole) || !digits(part) {
        return None;
    }
    let whole: u32 = whole.parse().ok()?;
    let part: u32 = format!("{part:0<2}").parse().ok()?;
    whole.checked_mul(100)?.checked_add(part)
}

fn percent(area: Area) -> String {
    let one = |part: u32| format!("{}.{:02}", part / 100, part % 100);
    [area.left, area.top, area.width, area.height].map(one).join(",")
}

fn number(matches: &ArgMatches, name: &str, otherwise: u32) -> u32 {
    matches.get_one::<u32>(name).copied().unwrap_or(otherwise)
}

/// What every redaction says of itself.
fn reasoned(matches: &ArgMatches, request: &str, boxes: &[Value]) -> Value {
    json!({
        "request": request,
        "boxes": boxes,
        "reason": matches.get_one::<String>("reason").map_or("others_rights", String::as_str),
        "words": text(matches, "explain"),
        "propose": matches.get_flag("propose"),
    })
}

fn boxes(host: &Host, matches: &ArgMatches) -> Done {
    let id = text(matches, "attachment-id");
    let page = number(matches, "page", 1);
    let areas = matches.get_many::<String>("area").into_iter().flatten().map(|given| area(host, given));
    let areas = areas.collect::<Done<Vec<Area>>>()?;
    host.open(Opening::Write)?;
    let snapshot = host.desk.snapshot().map_err(|error| host.stop(&error))?;
    let document = snapshot.attachments.find(&id).ok_or_else(|| {
        host.stop(&Error::new(Kind::NotFound, "record-missing").with("reference", id.as_str()))
    })?;
    let boxes: Vec<Value> =
        areas.iter().map(|area| json!({"attachment": id, "page": page, "area": area})).collect();
    let reply = host.ask("redaction_boxes", reasoned(matches, &document.subject_id, &boxes))?;
    Ok(Answer::new(redacted(host, &host.typed(&reply)?), reply))
}

/// Words that were given, or who else is named.
fn find(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    let redacts = matches.get_flag("redact-found");
    host.open(if redacts { Opening::Write } else { Opening::Read })?;
    let request = text(matches, "request-id");
    let reply = if verb == "others" {
        host.ask("enclosure_others", json!({"id": request}))?
    } else {
        let args = json!({"request": request, "text": text(matches, "words-in-documents")});
        host.ask("enclosure_find", args)?
    };
    let hits: EnclosureHits = host.typed(&reply)?;
    let mut said = String::new();
    if !hits.unsearched.is_empty() {
        let args = [("documents", hits.unsearched.join(", ").into())];
        said = format!(
            "{} {}\n",
            host.paint.warn("!"),
            host.words().say_with("cli-enclosure-unsearched", &args)
        );
    }
    if redacts && !hits.items.is_empty() {
        let place = |hit: &ropadesk_core::api::enclosure::EnclosureHit| json!({"attachment": hit.attachment_id, "page": hit.page, "area": hit.area});
        let boxes: Vec<Value> = hits.items.iter().map(place).collect();
        let reply = host.ask("redaction_boxes", reasoned(matches, &request, &boxes))?;
        return Ok(Answer::new(format!("{}{said}", redacted(host, &host.typed(&reply)?)), reply));
    }
    Ok(Answer::new(format!("{}{said}", found(host, &hits)), reply))
}

fn found(host: &Host, hits: &EnclosureHits) -> String {
    if hits.items.is_empty() {
        return format!("{}\n", host.say("cli-enclosure-nowhere"));
    }
    let mut table = Table::new(vec![
        (host.say("cli-column-document"), Look::Elastic),
        (host.say("cli-column-page"), Look::Number),
        (host.say("cli-column-area"), Look::Text),
        (host.say("cli-column-words"), Look::Elastic),
        (host.say("cli-column-signs"), Look::Elastic),
    ]);
    for hit in &hits.items {
        table.row(vec![
            hit.title.clone(),
            hit.page.to_string(),
            percent(hit.area),
            one_line(&hit.text),
            hit.why.clone(),
        ]);
    }
    table.print(host.paint)
}

fn page(host: &Host, matches: &ArgMatches) -> Done {
    let file = must(host, matches, "output")?;
    if is_pipe(file) {
        return Err(host.usage(&Error::invalid("cli-no-pipe")));
    }
    host.open(Opening::Read)?;
    let args = json!({
        "id": text(matches, "attachment-id"),
        "page": number(matches, "page", 1),
        "width": number(matches, "width", WIDTH),
        "covered": matches.get_flag("covered"),
        "file": host.admit(file),
        "overwrite": matches.get_flag("overwrite"),
    });
    let mut reply = host.ask("enclosure_page", args)?;
    let page: EnclosurePage = host.typed(&reply)?;
    // The picture is in the file.
    reply["png"] = json!("");
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let args = [
        ("file", name.into()),
        ("width", u64::from(page.width).into()),
        ("height", u64::from(page.height).into()),
    ];
    Ok(sentence(&host.words().say_with("cli-enclosure-page-written", &args), reply))
}

#[cfg(test)]
mod tests {
    use super::hundredths;

    #[test]
    fn percentages_have_up_to_two_decimals() {
        assert_eq!(hundredths("22.5"), Some(2_250), "one decimal is tenths");
        assert_eq!(hundredths("0"), Some(0), "a whole number");
        assert_eq!(hundredths("7.05"), Some(705), "two decimals are hundredths");
        for bad in ["", ".5", "1.234", "-1", "1,5", "a", "99999999999"] {
            assert_eq!(hundredths(bad), None, "{bad:?} is no percentage");
        }
    }
}
