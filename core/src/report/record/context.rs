//! What every part of the record needs at hand: the register, the words and the options.

use crate::activity::Activity;
use crate::answer::Answer;
use crate::notice::{CountryStatement, Notice};
use crate::organisation::Organisation;
use crate::recipient::Recipient;
use crate::report::content::{Text, Tone};
use crate::report::record::{RecordKind, RecordOptions};
use crate::report::words::{cite, name_of};
use crate::snapshot::Snapshot;
use crate::words::{Arg, Words};

/// The register, the words and the options of one record.
pub(in crate::report) struct Context<'a> {
    pub(in crate::report) snapshot: &'a Snapshot,
    pub(in crate::report) options: &'a RecordOptions,
    pub(in crate::report) words: &'static Words,
    pub(in crate::report) keeper: Option<&'a Organisation>,
    pub(in crate::report) notices: Vec<&'a Notice>,
}

impl<'a> Context<'a> {
    pub(in crate::report) fn new(snapshot: &'a Snapshot, options: &'a RecordOptions) -> Self {
        Self {
            snapshot,
            options,
            words: Words::of(options.lang),
            keeper: snapshot.keeper(),
            notices: snapshot.notices.by_reference(),
        }
    }

    pub(in crate::report) fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    pub(in crate::report) fn say_with(&self, id: &str, args: &[(&'static str, Arg)]) -> String {
        self.words.say_with(id, args)
    }

    pub(in crate::report) fn cite(&self, place: &str) -> String {
        cite(self.words, place)
    }

    /// The point of the record at hand, such as `30(1)(b)` or, for a processor, `30(2)(b)`.
    pub(in crate::report) fn cite_point(&self, point: char) -> String {
        self.cite(&format!("{}({point})", self.options.kind.article()))
    }

    pub(in crate::report) fn title(&self) -> String {
        match self.options.kind {
            RecordKind::Controller => self.say("record-title-controller"),
            RecordKind::Processor => self.say("record-title-processor"),
        }
    }

    pub(in crate::report) fn keeper_name(&self) -> String {
        self.keeper.map(|keeper| keeper.name.clone()).unwrap_or_default()
    }

    /// The mark of a point of Art. 30 that nobody answered yet.
    pub(in crate::report) fn open_mark(&self) -> Text {
        Text::tag(Tone::Warning, self.say("answer-open"))
    }

    /// The activities by group, groups in the order of their first reference.
    pub(in crate::report) fn groups(&self) -> Vec<(&'a str, Vec<&'a Activity>)> {
        let mut groups: Vec<(&str, Vec<&Activity>)> = Vec::new();
        for activity in self.snapshot.activities.by_reference() {
            match groups.iter_mut().find(|(group, _)| *group == activity.group) {
                Some((_, members)) => members.push(activity),
                None => groups.push((&activity.group, vec![activity])),
            }
        }
        groups
    }

    /// The third countries that the notices name for all activities together, each once.
    pub(in crate::report) fn named_countries(&self) -> Vec<&'a CountryStatement> {
        let mut countries: Vec<&CountryStatement> = Vec::new();
        for country in self.notices.iter().flat_map(|notice| &notice.transfer_countries) {
            if !countries.iter().any(|known| known.country == country.country) {
                countries.push(country);
            }
        }
        countries
    }

    pub(in crate::report) fn recipient(&self, id: &str) -> Option<&'a Recipient> {
        self.snapshot.recipients.get(id)
    }

    /// The names of the systems with these identifiers; an identifier that leads nowhere stays, so that the hole is seen.
    pub(in crate::report) fn systems(&self, ids: &[String]) -> Vec<String> {
        let name = |id: &String| self.snapshot.systems.get(id).map_or_else(|| id.clone(), |s| s.name.clone());
        ids.iter().map(name).collect()
    }

    pub(in crate::report) fn name_of(&self, list: &str, value: &impl serde::Serialize) -> String {
        name_of(self.words, list, value)
    }

    /// The lines of an answer; `none` in words; open as no line at all.
    pub(in crate::report) fn lines<T>(&self, answer: &Answer<T>, line: impl Fn(&T) -> Text) -> Vec<Text> {
        match answer {
            Answer::None => vec![Text::plain(self.say("answer-none"))],
            Answer::Open => Vec::new(),
            Answer::Given(items) => items.iter().map(line).collect(),
        }
    }
}
