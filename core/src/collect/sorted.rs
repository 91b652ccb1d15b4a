//! One person's records in memory: those that are surely the person's, and those that somebody has to decide about.

use super::{Extract, Found, Identifier, Inspection, Progress, Source, extract};
use crate::error::{Error, Result};

/// Most records of one person that are held at once. A person rarely has so many in one system: an identifier is then
/// shared by many people, and what is held has to fit into the memory of an office computer. Records that are only near
/// need no limit here, [`extract()`] hands on few of them.
const MOST: usize = 200_000;

/// What a reading found, sure and near apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Sorted {
    /// What the reading came to.
    pub extract: Extract,
    /// Records that hold an identifier of the person, in the order of the file.
    pub sure: Vec<Found>,
    /// Records that are perhaps the person's, for somebody to decide, in the order of the file.
    pub near: Vec<Found>,
}

/// Reads the whole export and holds every record of the person (Art. 15(1)); more than can be held is an error, not a
/// silent cut.
///
/// # Errors
/// As [`extract()`]; `collect-person-too-large`.
pub fn sorted(
    source: &Source,
    inspection: &Inspection,
    identifiers: &[Identifier],
    progress: &dyn Progress,
) -> Result<Sorted> {
    sorted_within(source, inspection, identifiers, MOST, progress)
}

/// [`sorted`] with a limit of its own.
fn sorted_within(
    source: &Source,
    inspection: &Inspection,
    identifiers: &[Identifier],
    most: usize,
    progress: &dyn Progress,
) -> Result<Sorted> {
    let (mut sure, mut near): (Vec<Found>, Vec<Found>) = (Vec::new(), Vec::new());
    let extract = extract(source, inspection, identifiers, progress, &mut |record| {
        if !record.near.is_empty() {
            near.push(record);
        } else if sure.len() < most {
            sure.push(record);
        } else {
            return Err(Error::invalid("collect-person-too-large").with("limit", most));
        }
        Ok(())
    })?;
    Ok(Sorted { extract, sure, near })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::{ReadOptions, Unwatched, inspect};
    use crate::words::Arg;

    /// Two records with the person's address, one before and one after with the name alone, and a stranger's.
    const TEXT: &str = "id,email,name\n\
        1,,Maria Lindqvist\n\
        2,maria@example.com,Maria Lindqvist\n\
        3,jan@example.com,Jan Roth\n\
        4,maria@example.com,M. L.\n\
        5,,Maria Lindqvist\n";

    fn read(most: usize) -> Result<Sorted> {
        let source = Source::from_bytes("export.csv", TEXT.as_bytes().to_vec()).unwrap();
        let inspection = inspect(&source, &ReadOptions::default(), &Unwatched).unwrap();
        let known = ["email=maria@example.com", "name=Maria Lindqvist"];
        let identifiers: Vec<Identifier> = known.iter().map(|one| Identifier::parse(one).unwrap()).collect();
        sorted_within(&source, &inspection, &identifiers, most, &Unwatched)
    }

    fn ids(records: &[Found]) -> Vec<&str> {
        records.iter().map(|record| record.document["id"].as_str().unwrap_or_default()).collect()
    }

    #[test]
    fn records_with_an_identifier_and_records_to_decide_about_stand_apart() {
        let read = read(2).unwrap();
        assert_eq!(
            ids(&read.sure),
            ["2", "4"],
            "her address proves them; they may be as many as the limit says"
        );
        assert_eq!(ids(&read.near), ["1", "5"], "a namesake has the same name: a person decides");
        assert_eq!(
            (read.extract.rows_matched, read.extract.possible),
            (2, 2),
            "what is counted is what is held"
        );
    }

    #[test]
    fn more_records_than_can_be_held_are_an_error_and_no_silent_cut() {
        let error = read(1).unwrap_err();
        assert_eq!(
            error.code, "collect-person-too-large",
            "an answer that leaves records out would be wrong"
        );
        assert_eq!(error.args, [("limit", Arg::Number(1))], "the limit is named, and nothing of the person");
    }
}
