//! The published JSON Schema of the register, made from the types that the core writes: their TypeScript is read, descriptions
//! and all, so the schema cannot fall behind. And a small validator for exactly the keywords that it uses.

use std::collections::BTreeMap;
use std::path::Path;

use ropadesk_core::interchange::json::{FORMAT, FORMAT_VERSION, SCHEMA_ID, nouns};
use ropadesk_core::snapshot;
use serde_json::{Map, Value, json};

/// The schema as text, for `docs/schema/register-1.json`; `folder` is for the types on their way.
///
/// # Errors
/// What could not be read, in words for whoever changes the types.
pub fn make(folder: &Path) -> Result<String, String> {
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    snapshot::export_types(folder).map_err(|error| error.to_string())?;
    let mut sources = BTreeMap::new();
    gather(folder, &mut sources)?;
    let mut definitions = Definitions { sources, made: BTreeMap::new() };
    let mut properties = Map::new();
    properties.insert("$schema".into(), json!({"const": SCHEMA_ID}));
    properties.insert("format".into(), json!({"const": FORMAT}));
    properties.insert("formatVersion".into(), json!({"const": FORMAT_VERSION}));
    properties.insert(
        "asOf".into(),
        json!({"type": "string", "description": "The day that the file is about, ISO 8601."}),
    );
    properties.insert(
        "filter".into(),
        json!({"type": "string", "description": "The words that every record holds; empty for all records."}),
    );
    properties.insert(
        "whole".into(),
        json!({"type": "boolean", "description": "Whether it is the whole register, requests left out."}),
    );
    for noun in nouns() {
        let items = definitions.reference(&snapshot::type_name(noun), &[])?;
        properties.insert(snapshot::plural(noun).to_owned(), json!({"type": "array", "items": items}));
    }
    let required: Vec<String> = properties.keys().cloned().collect();
    properties.insert(
        "contents".into(),
        json!({
            "type": "object",
            "description": "The bytes of attached files in Base64 (RFC 4648, section 4), by the SHA-256 in the record \
                of the attachment; absent where there are none or they were left out.",
            "additionalProperties": {"type": "string"},
        }),
    );
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "A RopaDesk register",
        "description": "Records of processing activities (Art. 30 GDPR) and what they refer to, in full. \
            Made from the program's types; dates are ISO 8601, countries ISO 3166-1 alpha-2.",
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
        "$defs": definitions.made,
    });
    let mut text = serde_json::to_string_pretty(&schema).map_err(|error| error.to_string())?;
    text.push('\n');
    Ok(text)
}

fn gather(folder: &Path, sources: &mut BTreeMap<String, String>) -> Result<(), String> {
    for entry in std::fs::read_dir(folder).map_err(|error| error.to_string())? {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() {
            gather(&path, sources)?;
        } else if let Some(name) = path.file_stem() {
            let text = std::fs::read_to_string(&path).map_err(|error| error.to_string())?;
            sources.insert(name.to_string_lossy().into_owned(), text);
        }
    }
    Ok(())
}

struct Definitions {
    sources: BTreeMap<String, String>,
    made: BTreeMap<String, Value>,
}

impl Definitions {
    /// A reference to the definition of a type, which is made when it is asked for first.
    fn reference(&mut self, name: &str, arguments: &[(String, Value)]) -> Result<Value, String> {
        let mut key = name.to_owned();
        for (label, _) in arguments {
            key.push_str("Of");
            key.push_str(label);
        }
        let pointer = json!({"$ref": format!("#/$defs/{key}")});
        if self.made.contains_key(&key) {
            return Ok(pointer);
        }
        self.made.insert(key.clone(), Value::Null);
        let source = self.sources.get(name).ok_or_else(|| format!("no type {name} was written"))?.clone();
        let (head, body) = source
            .split_once(&format!("export type {name}"))
            .ok_or_else(|| format!("{name}: no type in its file"))?;
        let (parameters, body) = body.split_once('=').ok_or_else(|| format!("{name}: no definition"))?;
        let parameters = parameters.trim().trim_start_matches('<').trim_end_matches('>');
        let bound: BTreeMap<String, Value> = parameters
            .split(',')
            .map(|one| one.trim().to_owned())
            .filter(|one| !one.is_empty())
            .zip(arguments.iter().map(|(_, schema)| schema.clone()))
            .collect();
        let mut reading = Reading { rest: body, bound, definitions: self, name };
        let mut made = reading.union()?;
        if let (Some(text), Some(map)) = (comment(head), made.as_object_mut()) {
            map.insert("description".into(), json!(text));
        }
        self.made.insert(key, made);
        Ok(pointer)
    }
}

/// The last comment before a declaration, as one line.
fn comment(text: &str) -> Option<String> {
    let (_, last) = text.rsplit_once("/**")?;
    let (inner, _) = last.split_once("*/")?;
    let lines =
        inner.lines().map(|line| line.trim().trim_start_matches('*').trim()).filter(|line| !line.is_empty());
    Some(lines.collect::<Vec<_>>().join(" "))
}

struct Reading<'a> {
    rest: &'a str,
    bound: BTreeMap<String, Value>,
    definitions: &'a mut Definitions,
    name: &'a str,
}

impl<'a> Reading<'a> {
    fn wrong(&self, expected: &str) -> String {
        let near: String = self.rest.chars().take(60).collect();
        format!("{}: {expected} expected at {near:?}", self.name)
    }

    fn skip(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn take(&mut self, sign: &str) -> bool {
        self.skip();
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn must(&mut self, sign: &str) -> Result<(), String> {
        if self.take(sign) { Ok(()) } else { Err(self.wrong(sign)) }
    }

    fn word(&mut self) -> Result<&'a str, String> {
        self.skip();
        let end =
            self.rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').unwrap_or(self.rest.len());
        if end == 0 {
            return Err(self.wrong("a name"));
        }
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        Ok(word)
    }

    fn quoted(&mut self) -> Result<&'a str, String> {
        self.must("\"")?;
        let (text, rest) = self.rest.split_once('"').ok_or_else(|| self.wrong("a closing quote"))?;
        self.rest = rest;
        Ok(text)
    }

    /// `A | B | null`; a union of texts becomes a list of them.
    fn union(&mut self) -> Result<Value, String> {
        let _ = self.take("|");
        let mut all = vec![self.one()?];
        while self.take("|") {
            all.push(self.one()?);
        }
        if all.len() == 1 {
            return Ok(all.remove(0));
        }
        let texts: Vec<&Value> = all.iter().filter_map(|one| one.get("const")).collect();
        if texts.len() == all.len() {
            return Ok(json!({"enum": texts}));
        }
        Ok(json!({"anyOf": all}))
    }

    fn one(&mut self) -> Result<Value, String> {
        self.skip();
        if self.rest.starts_with('"') {
            return Ok(json!({"const": self.quoted()?}));
        }
        if self.take("{") {
            return self.object();
        }
        if self.take("(") {
            let inner = self.union()?;
            self.must(")")?;
            return Ok(inner);
        }
        match self.word()? {
            "string" => Ok(json!({"type": "string"})),
            "number" => Ok(json!({"type": "number"})),
            "boolean" => Ok(json!({"type": "boolean"})),
            "null" => Ok(json!({"type": "null"})),
            "unknown" | "any" | "JsonValue" => Ok(json!({})),
            "Array" => {
                self.must("<")?;
                let items = self.union()?;
                self.must(">")?;
                Ok(json!({"type": "array", "items": items}))
            }
            name if self.bound.contains_key(name) => Ok(self.bound[name].clone()),
            name => {
                let mut arguments = Vec::new();
                if self.take("<") {
                    loop {
                        self.skip();
                        let before = self.rest;
                        let schema = self.union()?;
                        let label = before[..before.len() - self.rest.len()].trim();
                        let label: String = label.chars().filter(|c| c.is_alphanumeric()).collect();
                        let mut signs = label.chars();
                        let label = signs
                            .next()
                            .map_or_else(String::new, |c| c.to_uppercase().chain(signs).collect());
                        arguments.push((label, schema));
                        if !self.take(",") {
                            break;
                        }
                    }
                    self.must(">")?;
                }
                self.definitions.reference(name, &arguments)
            }
        }
    }

    /// What follows an opening brace: named properties, or any key of a kind.
    fn object(&mut self) -> Result<Value, String> {
        let mut properties = Map::new();
        let mut required = Vec::new();
        loop {
            let described = self.comment();
            if self.take("}") {
                break;
            }
            if self.take("[") {
                let _ = self.word()?;
                let keys = if self.take(":") {
                    self.union()?
                } else {
                    self.must("in")?;
                    self.union()?
                };
                self.must("]")?;
                let _ = self.take("?");
                self.must(":")?;
                let value = self.union()?;
                let _ = self.take(",") || self.take(";");
                self.must("}")?;
                return Ok(json!({"type": "object", "propertyNames": keys, "additionalProperties": value}));
            }
            self.skip();
            let key = if self.rest.starts_with('"') { self.quoted()? } else { self.word()? };
            let optional = self.take("?");
            self.must(":")?;
            let mut value = self.union()?;
            if let Some(text) = described {
                // What stands beside a reference is read too (2020-12).
                if let Some(map) = value.as_object_mut() {
                    map.insert("description".into(), json!(text));
                }
            }
            properties.insert(key.to_owned(), value);
            if !optional {
                required.push(key.to_owned());
            }
            let _ = self.take(",") || self.take(";");
        }
        Ok(json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        }))
    }

    fn comment(&mut self) -> Option<String> {
        self.skip();
        let inner = self.rest.strip_prefix("/**")?;
        let (_, rest) = inner.split_once("*/")?;
        let text = comment(&self.rest[..self.rest.len() - rest.len()]);
        self.rest = rest;
        text
    }
}

/// Where a value departs from a schema; empty when it does not. Knows the keywords that [`make`] writes, refuses others.
#[must_use]
pub fn departures(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    hold(schema, schema, value, "$", &mut found);
    found
}

fn hold(root: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    let Some(rules) = schema.as_object() else {
        found.push(format!("{at}: the schema is no object"));
        return;
    };
    for (keyword, rule) in rules {
        match keyword.as_str() {
            "$schema" | "$id" | "$defs" | "title" | "description" => {}
            "$ref" => match rule.as_str().and_then(|path| root.pointer(path.trim_start_matches('#'))) {
                Some(definition) => hold(root, definition, value, at, found),
                None => found.push(format!("{at}: {rule} leads nowhere")),
            },
            "const" if value == rule => {}
            "const" => found.push(format!("{at}: not {rule}")),
            "enum" if rule.as_array().is_some_and(|all| all.contains(value)) => {}
            "enum" => found.push(format!("{at}: {value} is not in the list")),
            "type" => {
                let is = match rule.as_str() {
                    Some("object") => value.is_object(),
                    Some("array") => value.is_array(),
                    Some("string") => value.is_string(),
                    Some("number") => value.is_number(),
                    Some("boolean") => value.is_boolean(),
                    Some("null") => value.is_null(),
                    _ => false,
                };
                if !is {
                    found.push(format!("{at}: no {rule}"));
                }
            }
            "items" => {
                for (place, item) in value.as_array().into_iter().flatten().enumerate() {
                    hold(root, rule, item, &format!("{at}[{place}]"), found);
                }
            }
            "anyOf" => {
                let any = rule.as_array().into_iter().flatten().any(|one| {
                    let mut inner = Vec::new();
                    hold(root, one, value, at, &mut inner);
                    inner.is_empty()
                });
                if !any {
                    found.push(format!("{at}: fits none of the shapes"));
                }
            }
            "required" => {
                for key in rule.as_array().into_iter().flatten().filter_map(Value::as_str) {
                    if value.get(key).is_none() {
                        found.push(format!("{at}.{key}: missing"));
                    }
                }
            }
            "properties" => {
                for (key, inner) in rule.as_object().into_iter().flatten() {
                    if let Some(value) = value.get(key) {
                        hold(root, inner, value, &format!("{at}.{key}"), found);
                    }
                }
            }
            "propertyNames" => {
                for key in value.as_object().into_iter().flatten().map(|(key, _)| json!(key)) {
                    hold(root, rule, &key, &format!("{at} (key)"), found);
                }
            }
            "additionalProperties" => {
                let named = schema.get("properties").and_then(Value::as_object);
                for (key, inner) in value.as_object().into_iter().flatten() {
                    if named.is_some_and(|named| named.contains_key(key)) {
                        continue;
                    }
                    match rule {
                        Value::Bool(true) => {}
                        Value::Bool(false) => found.push(format!("{at}.{key}: not expected")),
                        rule => hold(root, rule, inner, &format!("{at}.{key}"), found),
                    }
                }
            }
            other => found.push(format!("{at}: the keyword {other} is not known to this check")),
        }
    }
}
