//! Laying an imported record over the one in the register: what the file leaves out stays as it is.

use serde_json::{Map, Value};

/// Truth values for which "false" is what an unfinished record says anyway, not a statement of the file.
const UNSAID_WHEN_FALSE: [&str; 5] =
    ["keeps_register", "security_inherited", "criminal", "limits_use_only", "renews"];

/// Codes by which a record says that nothing was said.
const UNSAID_CODES: [&str; 5] = ["unstated", "unspecified", "draft", "other", "open"];

/// Lays `from` over `into`, both JSON objects of the same noun; returns the names of the fields that changed.
pub(super) fn into(into: &mut Value, from: &Value) -> Vec<String> {
    let (Some(target), Some(source)) = (into.as_object_mut(), from.as_object()) else {
        return Vec::new();
    };
    let mut changed = Vec::new();
    for (key, value) in source {
        let before = target.get(key).cloned().unwrap_or(Value::Null);
        let after = merged(key, &before, value);
        if after != before {
            changed.push(key.clone());
            target.insert(key.clone(), after);
        }
    }
    changed
}

fn merged(key: &str, before: &Value, after: &Value) -> Value {
    if says_nothing(key, after) {
        return before.clone();
    }
    match (before, after) {
        (Value::Object(old), Value::Object(new)) => Value::Object(merge_objects(old, new)),
        (Value::Array(old), Value::Array(new)) => Value::Array(merge_lists(old, new)),
        _ => after.clone(),
    }
}

fn says_nothing(key: &str, value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(flag) => !flag && UNSAID_WHEN_FALSE.contains(&key),
        Value::String(text) => text.is_empty() || UNSAID_CODES.contains(&text.as_str()),
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.get("state").is_some_and(|state| state == "open"),
        Value::Number(_) => false,
    }
}

fn merge_objects(old: &Map<String, Value>, new: &Map<String, Value>) -> Map<String, Value> {
    // An answer that the file gives as "none" replaces a list; its items would contradict it.
    if new.contains_key("state") && new.get("items").is_none() {
        return new.clone();
    }
    let mut result = old.clone();
    for (key, value) in new {
        let before = old.get(key).cloned().unwrap_or(Value::Null);
        result.insert(key.clone(), merged(key, &before, value));
    }
    result
}

/// Items of the register stay in their order; those that the file has too are merged, new ones follow.
fn merge_lists(old: &[Value], new: &[Value]) -> Vec<Value> {
    let mut result = old.to_vec();
    for item in new {
        let known = |known: &Value| match identifier(item) {
            Some(id) => identifier(known) == Some(id),
            // A file that gives its parts no identifiers recognises those of the register by their words.
            None => naming(known) == naming(item),
        };
        match result.iter().position(known) {
            Some(n) => result[n] = merged("", &result[n].clone(), item),
            None => result.push(item.clone()),
        }
    }
    result
}

fn text<'v>(item: &'v Value, key: &str) -> &'v str {
    item.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// By what an item of a list is recognised: its identifier, else its kind; none where only its words name it.
fn identifier(item: &Value) -> Option<&str> {
    ["id", "reference", "kind"].map(|key| text(item, key)).into_iter().find(|text| !text.is_empty())
}

/// The words that name an item.
fn naming(item: &Value) -> String {
    if !item.is_object() {
        return item.to_string();
    }
    let naming =
        ["recipient_id", "stated_as", "name", "scope", "topic", "country", "text", "tool", "trigger"];
    naming.map(|key| text(item, key)).join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_field_that_the_file_leaves_out_keeps_its_content() {
        let mut register = json!({"name": "Log files", "owner": "IT", "status": "approved",
            "special_categories": {"state": "none"}, "tags": ["a"]});
        let file = json!({"name": "Logs", "owner": "", "status": "draft",
            "special_categories": {"state": "open"}, "tags": []});
        assert_eq!(into(&mut register, &file), ["name"], "only the name is stated anew");
        assert_eq!(register["owner"], "IT", "an empty owner is no owner, not a deletion");
        assert_eq!(register["status"], "approved", "the file says nothing of the status");
    }

    #[test]
    fn parts_are_recognised_and_what_the_register_adds_to_them_stays() {
        let mut register = json!({"purposes": [
            {"id": "security", "text": "security", "legal_bases": [
                {"kind": "legitimate_interests", "interest": "old", "balancing_test": "BT-1"}]},
            {"id": "own", "text": "added here", "legal_bases": []}]});
        let file = json!({"purposes": [
            {"id": "security", "text": "security", "legal_bases": [
                {"kind": "legitimate_interests", "interest": "new", "balancing_test": ""}]}]});
        assert_eq!(into(&mut register, &file), ["purposes"], "one field changed");
        let basis = &register["purposes"][0]["legal_bases"][0];
        assert_eq!(basis["interest"], "new", "the file's words are taken");
        assert_eq!(basis["balancing_test"], "BT-1", "the DPO's own work stays");
        assert_eq!(register["purposes"][1]["id"], "own", "a purpose that the file does not know stays");
    }

    #[test]
    fn a_file_without_identifiers_finds_the_parts_that_have_one_in_the_register() {
        let mut register = json!({"transfers": [{"id": "t1", "country": "US", "detail": "ours"},
            {"id": "t2", "country": "IN", "detail": ""}]});
        let file = json!({"transfers": [{"id": "", "country": "IN", "detail": "theirs"}, {"id": "", "country": "JP"}]});
        into(&mut register, &file);
        let transfers = register["transfers"].as_array().unwrap();
        assert_eq!(transfers.len(), 3, "the same transfer taken in again is not a second one");
        assert_eq!(
            (&transfers[1]["id"], &transfers[1]["detail"]),
            (&json!("t2"), &json!("theirs")),
            "it keeps its name"
        );
        assert_eq!(transfers[0]["detail"], "ours", "a place in the file is no name");
    }

    #[test]
    fn none_replaces_a_list_and_a_list_replaces_none() {
        let mut register = json!({"a": {"state": "given", "items": [{"text": "x"}]}, "b": {"state": "none"}});
        let file = json!({"a": {"state": "none"}, "b": {"state": "given", "items": [{"text": "y"}]}});
        into(&mut register, &file);
        assert_eq!(register["a"], json!({"state": "none"}), "items would contradict the answer");
        assert_eq!(register["b"]["items"][0]["text"], "y", "the file gives an answer with content");
    }
}
