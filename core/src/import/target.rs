//! Where a column of a table can go: a field of the catalogue, or one of a few places that no field of its own has.

use crate::interchange::fields::{self, Field, Kind, List, Target};
use crate::store::table::Noun;
use crate::words::Words;

/// Nouns that a table can hold, a record per row.
pub const NOUNS: [Noun; 5] =
    [Noun::Activity, Noun::ProcessingOnBehalf, Noun::Recipient, Noun::System, Noun::Organisation];

/// Places beside the catalogue: parts that belong to all legal bases of an activity, and notes.
pub const PLACES: [&str; 6] =
    ["@note", "@interest", "@balancing_test", "@consent", "@law", "@representative"];

/// Where a column goes.
#[derive(Debug, Clone, Copy)]
pub enum Place {
    /// A field of the catalogue.
    Field(&'static Field),
    /// A note, with the column's name before it.
    Note,
    /// This part of the legal bases to which it belongs (Art. 13(1)(d), 7(1), 6(3)).
    Basis(&'static str),
    /// The representative of the controllers on whose behalf data are processed (Art. 30(2)(a)).
    Representative,
}

/// The place with this key.
#[must_use]
pub fn place(noun: Noun, key: &str) -> Option<Place> {
    match key {
        "@note" => Some(Place::Note),
        "@interest" if noun == Noun::Activity => Some(Place::Basis("interest")),
        "@balancing_test" if noun == Noun::Activity => Some(Place::Basis("balancing_test")),
        "@consent" if noun == Noun::Activity => Some(Place::Basis("consent")),
        "@law" if noun == Noun::Activity => Some(Place::Basis("law")),
        "@representative" if noun == Noun::ProcessingOnBehalf => Some(Place::Representative),
        key => fields::field(noun, key).filter(|field| !field.is_calculated()).map(Place::Field),
    }
}

/// The name of a place in a language.
#[must_use]
pub fn label(noun: Noun, key: &str, words: &Words) -> String {
    match (key.strip_prefix('@'), fields::field(noun, key)) {
        (Some(own), _) => words.say(&format!("import-place-{}", own.replace('_', "-"))),
        (None, Some(field)) => field.label(words),
        (None, None) => key.to_owned(),
    }
}

/// What a value of the field is at its heart: the kind of one line, or of the head of an item.
#[must_use]
pub fn heart(kind: &'static Kind) -> &'static Kind {
    match kind {
        Kind::Many(inner) | Kind::Answer(inner) => heart(inner),
        Kind::Items(shape) | Kind::Item(shape) => {
            shape.part(shape.head).map_or(kind, |part| heart(&part.kind))
        }
        own => own,
    }
}

/// The list of codes that the field takes.
#[must_use]
pub fn list(field: &'static Field) -> Option<&'static List> {
    match heart(&field.kind) {
        Kind::Code(list) => Some(list),
        _ => None,
    }
}

/// The kind of record that the field points at.
#[must_use]
pub fn link(field: &'static Field) -> Option<Target> {
    match heart(&field.kind) {
        Kind::Link(target) if *target != Target::OwnData => Some(*target),
        _ => None,
    }
}

/// Whether the field takes countries.
#[must_use]
pub fn is_country(field: &'static Field) -> bool {
    matches!(heart(&field.kind), Kind::Country)
}

/// The noun behind a kind of record that fields point at.
#[must_use]
pub const fn noun_of(target: Target) -> Noun {
    match target {
        Target::Recipient => Noun::Recipient,
        Target::System => Noun::System,
        _ => Noun::Organisation,
    }
}
