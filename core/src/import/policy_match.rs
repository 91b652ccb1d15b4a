//! Which words of a policy file mean the same thing; only where there is no doubt, else nothing is linked.

use std::collections::BTreeSet;

use crate::activity::{PersonalDataCategory, RetentionTrigger};
use crate::recipient::Recipient;

/// Longest readable identifier, in bytes.
const SLUG_BYTES: usize = 48;

/// Readable identifiers within one list: the words in lower case with hyphens, each once.
#[derive(Default)]
pub(super) struct Slugs(BTreeSet<String>);

impl Slugs {
    /// The identifier of this text; a repetition gets a number.
    pub(super) fn of(&mut self, text: &str) -> String {
        let mut slug = String::new();
        for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            let gap = usize::from(!slug.is_empty());
            if !slug.is_empty() && slug.len() + gap + word.len() > SLUG_BYTES {
                break;
            }
            if gap == 1 {
                slug.push('-');
            }
            slug.push_str(&word.to_lowercase());
        }
        let mut unique = slug.clone();
        let mut n = 2;
        while !self.0.insert(unique.clone()) {
            unique = format!("{slug}-{n}");
            n += 1;
        }
        unique
    }
}

/// Whether a short naming such as "email address" means the category "email address (user name)".
///
/// It does when the category begins with it, when it is one of the parts joined by "and", or when it stands in the
/// category's brackets.
pub(super) fn names(category: &str, stated: &str) -> bool {
    let category = category.to_lowercase();
    let stated = stated.to_lowercase();
    let base = category.split('(').next().unwrap_or_default().trim();
    let in_brackets = category.contains(&format!("({stated})"));
    let begins =
        base.strip_prefix(stated.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    in_brackets || begins || base.split(" and ").any(|one| one == stated)
}

/// Words by which an activity's own naming of a recipient is known to belong to a general category.
const SAME_RECIPIENT: [&[&str]; 3] =
    [&["store", "shop"], &["administrator", "colleagues", "employees"], &["regional team"]];

/// The recipient category to which a recipient named by one activity belongs.
pub(super) fn recipient<'a>(stated: &str, recipients: &'a [Recipient]) -> Option<&'a Recipient> {
    let stated = stated.to_lowercase();
    let by_words = SAME_RECIPIENT.iter().find(|words| words.iter().any(|word| stated.contains(word)));
    let is_meant = |recipient: &&Recipient| {
        let category = recipient.category.to_lowercase();
        category == stated || by_words.is_some_and(|words| words.iter().any(|word| category.contains(word)))
    };
    recipients.iter().find(is_meant)
}

/// The kind of an event in words, where they leave no doubt; computing an erasure date needs it.
pub(super) fn trigger(words: &str) -> RetentionTrigger {
    let begins = |start: &str| words.starts_with(start);
    if begins("record created") || begins("log record created") {
        RetentionTrigger::RecordCreated
    } else if begins("account deleted") || begins("account permanently removed") {
        RetentionTrigger::AccountDeleted
    } else if begins("backup created") {
        RetentionTrigger::BackupCreated
    } else if begins("object uploaded") {
        RetentionTrigger::Uploaded
    } else if begins("end of trial") {
        RetentionTrigger::TrialEnded
    } else if begins("consent withdrawn") {
        RetentionTrigger::ConsentWithdrawn
    } else if words.contains("deletion request") {
        RetentionTrigger::DeletionRequested
    } else if begins("statistical evaluation finished") || begins("delivery of the page") {
        RetentionTrigger::PurposeFulfilled
    } else {
        RetentionTrigger::Other
    }
}

/// The categories to which a rule applies: those listed in its brackets, or the uploaded ones for an upload.
///
/// Empty means all data of the activity.
pub(super) fn applies_to(
    text: &str,
    trigger: RetentionTrigger,
    categories: &[PersonalDataCategory],
) -> Vec<String> {
    let is_meant = |category: &&PersonalDataCategory| {
        if trigger == RetentionTrigger::Uploaded {
            return category.name.to_lowercase().contains("upload");
        }
        let listed =
            text.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map(|(inside, _)| inside);
        let first_word = |text: &str| text.split_whitespace().next().map(str::to_lowercase);
        listed
            .is_some_and(|items| items.split(',').any(|item| first_word(item) == first_word(&category.name)))
    };
    if text.is_empty() {
        return Vec::new();
    }
    categories.iter().filter(is_meant).map(|category| category.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_naming_means_the_category_that_begins_with_it() {
        assert!(names("email address (user name)", "email address"), "the brackets only explain");
        assert!(names("company name and country", "country"), "one of two joined names");
        assert!(names("corporate email address (user name)", "corporate email"), "begins with it");
        assert!(names("contact information (fields marked *)", "fields marked *"), "named in the brackets");
        assert!(!names("email address and/or corporate telephone number", "telephone"), "not clear enough");
        assert!(!names("emails", "email"), "another word");
    }

    #[test]
    fn identifiers_are_readable_and_unique() {
        let mut slugs = Slugs::default();
        assert_eq!(slugs.of("Email address (user name)"), "email-address-user-name", "words with hyphens");
        assert_eq!(
            slugs.of("email address: user name"),
            "email-address-user-name-2",
            "a repetition is numbered"
        );
    }
}
