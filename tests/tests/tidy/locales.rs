//! Words: three languages with the same messages, and a message for every id that the code names.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use regex::Regex;

use crate::keep;
use crate::tree::{below, code, is_test, line, read};

const LANGS: [&str; 3] = ["en", "de", "fr"];

/// What one message or attribute needs: its variables.
type Variables = BTreeSet<String>;

/// `id` or `id.attribute` of one file, with its variables.
fn messages(file: &str, breaches: &mut Vec<String>) -> BTreeMap<String, Variables> {
    let text = read(file);
    let resource = match parser::parse(text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            let places =
                errors.iter().map(|error| format!("{file}:{}: {}", line(&text, error.pos.start), error.kind));
            breaches.extend(places);
            resource
        }
    };
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(Message { id, value, attributes, .. }) = entry else { continue };
        let parts = value.iter().map(|value| (id.name.to_owned(), value)).chain(
            attributes
                .iter()
                .map(|Attribute { id: name, value }| (format!("{}.{}", id.name, name.name), value)),
        );
        for (key, pattern) in parts {
            if found.insert(key.clone(), variables(pattern)).is_some() {
                breaches.push(format!("{file}: {key} stands there twice"));
            }
        }
    }
    found
}

fn variables(pattern: &Pattern<&str>) -> Variables {
    let mut names = Variables::new();
    collect(pattern, &mut names);
    names
}

fn collect(pattern: &Pattern<&str>, names: &mut Variables) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, names),
            Expression::Select { selector, variants } => {
                collect_inline(selector, names);
                variants.iter().for_each(|variant| collect(&variant.value, names));
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, names: &mut Variables) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| collect_inline(argument, names));
        }
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inner) => collect_inline(inner, names),
            Expression::Select { selector, .. } => collect_inline(selector, names),
        },
        _ => {}
    }
}

/// All messages of one language; `ui`: those of the window, else those of the core and `ropa`.
fn language(lang: &str, ui: bool) -> BTreeMap<String, Variables> {
    let left_out = if ui { "cli.ftl" } else { "ui.ftl" };
    let files = below("data/locales/", &["ftl"]).filter(|file| file.contains(&format!("/{lang}/")));
    files.filter(|file| !file.ends_with(left_out)).flat_map(|file| messages(file, &mut Vec::new())).collect()
}

#[test]
fn three_languages_say_the_same() {
    let mut breaches = Vec::new();
    let names: BTreeSet<_> =
        below("data/locales/", &["ftl"]).filter_map(|file| file.rsplit('/').next()).collect();
    for name in names {
        let all = LANGS.map(|lang| {
            let file = format!("data/locales/{lang}/{name}");
            (below(&file, &["ftl"]).count() == 1).then(|| messages(&file, &mut breaches))
        });
        let [Some(en), Some(de), Some(fr)] = &all else {
            breaches.push(format!("{name} is missing in a language"));
            continue;
        };
        for (lang, other) in [("de", de), ("fr", fr)] {
            for (key, needed) in en {
                match other.get(key) {
                    None => breaches.push(format!("{lang}/{name}: {key} is missing")),
                    Some(has) if has != needed => {
                        breaches.push(format!("{lang}/{name}: {key} takes {has:?}, in English {needed:?}"));
                    }
                    Some(_) => {}
                }
            }
            let extra = other.keys().filter(|key| !en.contains_key(*key));
            breaches.extend(extra.map(|key| format!("{lang}/{name}: {key} is not there in English")));
        }
    }
    keep("Every message is there in English, German and French, with the same variables.", &breaches);
}

#[test]
fn no_message_is_defined_in_two_files() {
    let mut breaches = Vec::new();
    for lang in LANGS {
        let mut home: BTreeMap<String, &str> = BTreeMap::new();
        for file in below(&format!("data/locales/{lang}/"), &["ftl"]) {
            for key in messages(file, &mut Vec::new()).into_keys().filter(|key| !key.contains('.')) {
                if let Some(other) = home.insert(key.clone(), file) {
                    breaches.push(format!("{key}: {other} and {file}"));
                }
            }
        }
    }
    keep("The second of two messages of one name is never shown.", &breaches);
}

#[test]
fn the_core_loads_every_file_of_words() {
    let words = read("core/src/words.rs");
    let breaches: Vec<_> = below("data/locales/en/", &["ftl"])
        .filter_map(|file| file.strip_prefix("data/locales/en"))
        .filter(|name| !name.starts_with("/ui") && !words.contains(&format!("\"{name}\"")))
        .map(str::to_owned)
        .collect();
    keep("A file of words that core/src/words.rs does not include is never read.", &breaches);
}

#[test]
fn every_failure_has_its_message_and_its_hint() {
    let codes = Regex::new(
        r#"\b(?:Error|Self)::(?:invalid|file)\(\s*"([^"]+)"|\b(?:Error|Self)::new\(\s*(?:\w+::)*Kind::\w+,\s*"([^"]+)""#,
    )
    .unwrap();
    let with = Regex::new(r#"\.with\(\s*"(\w+)""#).unwrap();
    let known = language("en", false);
    let mut breaches = Vec::new();
    for file in below("", &["rs"]).filter(|file| !is_test(file)) {
        let code = code(file);
        let given: BTreeSet<_> = with.captures_iter(&code).map(|hit| hit[1].to_owned()).collect();
        for hit in codes.captures_iter(&code) {
            let name = hit.get(1).or_else(|| hit.get(2)).unwrap();
            let place = format!("{file}:{}", line(&code, name.start()));
            for key in [name.as_str().to_owned(), format!("{}.hint", name.as_str())] {
                match known.get(&key) {
                    None => breaches.push(format!("{place}: {key} is in no data/locales/en/*.ftl")),
                    Some(needed) => {
                        let missing = needed.iter().filter(|variable| !given.contains(*variable));
                        breaches.extend(
                            missing.map(|variable| format!("{place}: {key} needs .with(\"{variable}\", …)")),
                        );
                    }
                }
            }
        }
    }
    keep("A failure says what happened, and in `.hint` what is safe and what to do next.", &breaches);
}

#[test]
fn every_id_that_rust_says_has_a_message() {
    let said = Regex::new(r#"\.(?:say|say_with|attribute)\(\s*"([^"]+)""#).unwrap();
    let known = language("en", false);
    let mut breaches = Vec::new();
    for file in below("", &["rs"]).filter(|file| !is_test(file)) {
        let code = code(file);
        for hit in said.captures_iter(&code).filter(|hit| !known.contains_key(&hit[1])) {
            breaches.push(format!("{file}:{}: {}", line(&code, hit.get(0).unwrap().start()), &hit[1]));
        }
    }
    keep("No visible word outside data/locales: add the message in all three languages.", &breaches);
}

#[test]
fn every_id_that_the_window_says_has_a_message() {
    // `has` of a set of codes is not a question for a message.
    let said = Regex::new(r#"(?:\bwords\.|[^.\w])(?:t|has|say)\((?:lang, )?\s*"([a-z][\w-]*(?:\.[a-z]+)?)""#)
        .unwrap();
    let known = language("en", true);
    let mut breaches = Vec::new();
    for file in below("ui/src/", &["ts", "tsx"]).filter(|file| !file.contains("__tests__")) {
        let text = read(file);
        for hit in said.captures_iter(&text).filter(|hit| !known.contains_key(&hit[1])) {
            breaches.push(format!("{file}:{}: {}", line(&text, hit.get(0).unwrap().start()), &hit[1]));
        }
    }
    keep(
        "No visible word outside data/locales: add the message to ui.ftl in all three languages.",
        &breaches,
    );
}
