//! What happens to a package after it was made: written again, given to a colleague, handed over, kept.

use clap::ArgMatches;
use ropadesk_core::api::package::BuildReply;
use ropadesk_core::api::package::handover::{PackageReply, SigningKeyReply};
use ropadesk_core::api::request::RequestView;
use ropadesk_core::package::ExportPackage;
use serde_json::{Value, json};

use super::package::{Writing, key_given};
use super::{instant, path, size, text};
use crate::host::{Answer, Done, Host, Opening};

/// `ropa package …`, but for `make`.
pub fn run(host: &Host, verb: &str, matches: &ArgMatches) -> Done {
    match verb {
        "list" => list(host, matches),
        "again" => again(host, matches),
        "colleague" => colleague(host, matches),
        "deliver" => deliver(host, matches),
        "keep" => keep(host, matches),
        _ => key(host, matches),
    }
}

fn list(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Read)?;
    let reply = host.ask("request_get", json!({"id": text(matches, "request-id")}))?;
    let view: RequestView = host.typed(&reply)?;
    let json = reply["packages"].clone();
    if view.packages.is_empty() {
        let args = [("reference", view.reference.as_str().into())];
        return Ok(Answer::new(format!("{}\n", host.words().say_with("cli-package-list-none", &args)), json));
    }
    let mut text = String::new();
    for package in &view.packages {
        let overdue = view.packages_overdue.contains(&package.id);
        text.push_str(&shown(host, package, &view.packages, overdue));
    }
    Ok(Answer::new(text, json))
}

fn shown(host: &Host, package: &ExportPackage, all: &[ExportPackage], overdue: bool) -> String {
    let say = |id: &str, args: &[(&'static str, ropadesk_core::words::Arg)]| host.words().say_with(id, args);
    let line = say(
        "cli-package-line",
        &[
            ("kind", host.code("package-kind", &package.kind).into()),
            ("date", package.as_of.as_str().into()),
            ("files", package.files.into()),
            ("size", size(package.bytes).into()),
        ],
    );
    let mut lines = vec![format!("{}  {line}", host.paint.bold(&package.reference))];
    lines.push(format!("  {}", host.paint.dim(&format!("SHA-256 {}", package.sha256))));
    if let Some(old) = all.iter().find(|one| !package.replaces.is_empty() && one.id == package.replaces) {
        let args = [
            ("reference", old.reference.as_str().into()),
            ("because", package.replaces_because.as_str().into()),
        ];
        lines.push(format!("  {}", say("cli-package-replaces", &args)));
    }
    for file in &package.copies {
        let args = [
            ("at", instant(&file.written_at).into()),
            ("file", file.file_name.as_str().into()),
            ("protection", host.code("package-protection", file.protection.code()).into()),
        ];
        lines.push(format!("  {}", say("cli-package-file", &args)));
    }
    for delivery in &package.deliveries {
        let channel = host.code("package-channel", delivery.channel.code());
        let args = [("date", delivery.delivered_on.as_str().into()), ("channel", channel.into())];
        let mut parts = vec![say("cli-package-delivery", &args)];
        if !delivery.to.is_empty() {
            parts.push(say("cli-package-delivery-to", &[("to", delivery.to.as_str().into())]));
        }
        parts.extend([&delivery.proof].into_iter().filter(|proof| !proof.is_empty()).cloned());
        lines.push(format!("  {} {}", host.paint.good("→"), parts.join("; ")));
    }
    if !package.deleted_on.is_empty() {
        let args = [("date", package.deleted_on.as_str().into())];
        lines.push(format!("  {}", say("cli-package-deleted", &args)));
    } else if !package.expires_on.is_empty() {
        let id = if overdue { "cli-package-overdue" } else { "cli-package-expires" };
        let said = say(id, &[("date", package.expires_on.as_str().into())]);
        lines.push(format!("  {}", if overdue { host.paint.bad(&said) } else { said }));
    }
    format!("{}\n", lines.join("\n"))
}

fn again(host: &Host, matches: &ArgMatches) -> Done {
    let writing = Writing::of(host, matches)?;
    let protect = writing.protect;
    let writing = writing.checked(host, protect)?;
    let args = json!({
        "package": text(matches, "package-id"),
        "file": writing.file,
        "protect": protect,
        "overwrite": writing.overwrite,
    });
    write(host, "package_again", "cli-package-again", args, &writing)
}

fn colleague(host: &Host, matches: &ArgMatches) -> Done {
    let given = matches.get_many::<String>("key").into_iter().flatten();
    let keys: Vec<String> = given.map(|key| key_given(host, key)).collect::<Done<_>>()?;
    let writing = Writing::of(host, matches)?.checked(host, keys.is_empty())?;
    let args = json!({
        "package": text(matches, "package-id"),
        "file": writing.file,
        "keys": keys,
        "overwrite": writing.overwrite,
    });
    write(host, "package_colleague", "cli-package-colleague", args, &writing)
}

fn write(host: &Host, command: &str, message: &str, args: Value, writing: &Writing<'_>) -> Done {
    host.open(Opening::Write)?;
    let mut reply = host.ask(command, args)?;
    let built: BuildReply = host.typed(&reply)?;
    let args = [("reference", built.package.reference.as_str().into()), ("file", built.name.as_str().into())];
    let mut text = format!("{}\n", host.words().say_with(message, &args));
    text.push_str(&format!("{} {}\n", host.paint.dim("SHA-256"), host.paint.dim(&built.package.sha256)));
    text.push_str(&writing.told(host, &built, &mut reply)?);
    Ok(Answer::new(text, reply))
}

fn deliver(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let args = json!({
        "package": text(matches, "package-id"),
        "delivery": {
            "channel": text(matches, "by"),
            "delivered_on": text(matches, "delivered"),
            "to": text(matches, "to"),
            "proof": text(matches, "proof"),
            "passphrase_by": text(matches, "passphrase-by"),
        },
        "proof_file": path(matches, "proof-file").map(|file| host.admit(file)).unwrap_or_default(),
    });
    noted(host, "package_deliver", "cli-package-delivered", args)
}

fn keep(host: &Host, matches: &ArgMatches) -> Done {
    host.open(Opening::Write)?;
    let args = json!({
        "package": text(matches, "package-id"),
        "expires_on": matches.get_one::<String>("expires"),
        "deleted_on": matches.get_one::<String>("deleted"),
    });
    noted(host, "package_keep", "cli-package-kept", args)
}

fn noted(host: &Host, command: &str, message: &str, args: Value) -> Done {
    let reply = host.ask(command, args)?;
    let PackageReply { package, overdue } = host.typed(&reply)?;
    let said = host.words().say_with(message, &[("reference", package.reference.as_str().into())]);
    let text = format!("{said}\n{}", shown(host, &package, &[], overdue));
    Ok(Answer::new(text, reply))
}

fn key(host: &Host, matches: &ArgMatches) -> Done {
    let make = matches.get_flag("make");
    host.open(if make { Opening::Write } else { Opening::Read })?;
    let reply = host.ask(if make { "signing_key_make" } else { "signing_key" }, json!({}))?;
    let SigningKeyReply { public, encrypted } = host.typed(&reply)?;
    let Some(public) = public else {
        return Ok(Answer::new(format!("{}\n", host.say("cli-package-key-none")), reply));
    };
    let facts = [("package-guide-fingerprint", public.fingerprint), ("cli-package-key", public.key)];
    let mut text = super::facts(host, &facts);
    if !encrypted {
        text.push_str(&format!("{}\n", host.paint.warn(&host.say("cli-package-key-open"))));
    }
    Ok(Answer::new(text, reply))
}
