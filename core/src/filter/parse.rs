//! Filters and orders as people type them: `basis=6(1)(f)`, `country=US,IN`, `completeness>=50`, `owner!=`.

use std::fmt;
use std::str::FromStr;

use super::{Filter, Operator, SortKey};
use crate::error::{Error, Result};

/// Signs and what they mean; those that begin with another sign come first.
const SIGNS: [(&str, Operator); 6] = [
    ("!=", Operator::IsNot),
    (">=", Operator::AtLeast),
    ("<=", Operator::AtMost),
    ("~", Operator::Contains),
    ("=", Operator::Is),
    (":", Operator::Is),
];

impl Operator {
    /// The sign on the command line.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Is | Self::Empty => "=",
            Self::IsNot | Self::Given => "!=",
            Self::Contains => "~",
            Self::AtMost => "<=",
            Self::AtLeast => ">=",
        }
    }
}

impl FromStr for Filter {
    type Err = Error;

    /// `FIELD=VALUE`; commas between several values, `FIELD=` for "says nothing", `FIELD!=` for "says something".
    fn from_str(text: &str) -> Result<Self> {
        let found = SIGNS.iter().filter_map(|(sign, operator)| Some((text.find(sign)?, *sign, *operator)));
        // The first sign of the text; of two at one place the longer.
        let first = found.min_by_key(|(at, sign, _)| (*at, std::cmp::Reverse(sign.len())));
        let Some((at, sign, operator)) = first else {
            return Err(Error::invalid("filter-form").with("filter", text));
        };
        let values: Vec<String> = split(&text[at + sign.len()..]);
        let operator = match (operator, values.is_empty()) {
            (Operator::Is, true) => Operator::Empty,
            (Operator::IsNot, true) => Operator::Given,
            (_, true) => return Err(Error::invalid("filter-form").with("filter", text)),
            (operator, false) => operator,
        };
        Ok(Self { field: text[..at].trim().to_owned(), operator, values })
    }
}

/// Values between commas; a comma within quotes belongs to the value.
fn split(text: &str) -> Vec<String> {
    let mut values = vec![String::new()];
    let mut quoted = false;
    for character in text.chars() {
        match (character, values.last_mut()) {
            ('"', _) => quoted = !quoted,
            (',', _) if !quoted => values.push(String::new()),
            (_, Some(last)) => last.push(character),
            (_, None) => {}
        }
    }
    values.into_iter().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect()
}

impl fmt::Display for Filter {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted =
            |value: &String| if value.contains(',') { format!("\"{value}\"") } else { value.clone() };
        let values: Vec<String> = self.values.iter().map(quoted).collect();
        write!(out, "{}{}{}", self.field, self.operator.sign(), values.join(","))
    }
}

impl FromStr for SortKey {
    type Err = Error;

    /// `FIELD`, or `-FIELD` for the greatest first.
    fn from_str(text: &str) -> Result<Self> {
        let text = text.trim();
        let field = text.strip_prefix('-').unwrap_or(text);
        Ok(Self { field: field.to_owned(), descending: field.len() < text.len() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, Operator, Vec<String>) {
        let filter: Filter = text.parse().unwrap();
        (filter.field, filter.operator, filter.values)
    }

    fn values(list: &[&str]) -> Vec<String> {
        list.iter().map(|value| (*value).to_owned()).collect()
    }

    #[test]
    fn a_filter_is_read_as_it_is_typed() {
        assert_eq!(read("basis=6(1)(f)"), ("basis".to_owned(), Operator::Is, values(&["6(1)(f)"])), "equal");
        assert_eq!(read("country = US, IN").2, values(&["US", "IN"]), "any of several");
        assert_eq!(read("completeness>=50").1, Operator::AtLeast, "the longer sign");
        assert_eq!(read("owner!=Anna").1, Operator::IsNot, "not this one");
        assert_eq!(read("owner="), ("owner".to_owned(), Operator::Empty, values(&[])), "says nothing");
        assert_eq!(read("owner!=").1, Operator::Given, "says something");
        assert_eq!(read("group=\"A, B\"").2, values(&["A, B"]), "a comma within quotes is text");
        assert_eq!(read("name~a=b").2, values(&["a=b"]), "only the first sign counts");
    }

    #[test]
    fn what_is_no_filter_is_refused() {
        assert!("newsletter".parse::<Filter>().is_err(), "no sign");
        assert!("completeness>=".parse::<Filter>().is_err(), "nothing to compare with");
    }

    #[test]
    fn a_filter_says_itself_as_it_would_be_typed() {
        for text in ["legal_basis=6(1)(f)", "owner!=", "owner=", "group=\"A, B\",C", "review_on<=2026-12-31"]
        {
            assert_eq!(text.parse::<Filter>().unwrap().to_string(), text, "there and back");
        }
    }

    #[test]
    fn a_minus_turns_the_order_round() {
        let key: SortKey = "-completeness".parse().unwrap();
        assert_eq!((key.field.as_str(), key.descending), ("completeness", true), "the greatest first");
    }
}
