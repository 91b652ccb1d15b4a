//! The program's words in English, German and French, from `data/locales`.

use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// German.
    De,
    /// French.
    Fr,
}

impl Lang {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::En, Self::De, Self::Fr];

    /// ISO 639-1 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
        }
    }

    /// The language of a code such as `de` or `de-AT`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let short = code.get(..2)?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|lang| lang.code() == short)
    }
}

/// A value put into a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Text, printed as it is.
    Text(String),
    /// A whole number, also used to choose the plural form.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<i64> for Arg {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}
impl From<u32> for Arg {
    fn from(value: u32) -> Self {
        Self::Number(i64::from(value))
    }
}

impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}
impl From<u64> for Arg {
    fn from(value: u64) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

macro_rules! locale {
    ($lang:literal) => {
        &[
            include_str!(concat!("../../data/locales/", $lang, "/terms.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/errors.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/findings.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/deadline.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/requests.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/requests-cli.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/gathering.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/gathering-cli.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/purge.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/purge-cli.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/report.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/notice.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/package.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/package-handover.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/package-cli.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/collect.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/desk.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/desk-cli.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/recipients.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/import.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/law.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/cli-law.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/cli.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/fields.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/transfer.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/export.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/find.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/cli-transfer.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/life.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/life-fields.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/life-cli.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/letter.ftl")),
            include_str!(concat!("../../data/locales/", $lang, "/letter-cli.ftl")),
        ]
    };
}

/// The messages of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The messages of `lang`, parsed once per process.
    pub fn of(lang: Lang) -> &'static Self {
        static ALL: [OnceLock<Words>; 3] = [OnceLock::new(), OnceLock::new(), OnceLock::new()];
        ALL[lang as usize].get_or_init(|| Self::parse(lang))
    }

    /// Words that say nothing but their ids: for judging when nobody reads the messages.
    pub fn silent() -> &'static Self {
        static SILENT: OnceLock<Words> = OnceLock::new();
        SILENT.get_or_init(|| Self { lang: Lang::En, bundle: FluentBundle::new_concurrent(Vec::new()) })
    }

    fn parse(lang: Lang) -> Self {
        let sources: &[&str] = match lang {
            Lang::En => locale!("en"),
            Lang::De => locale!("de"),
            Lang::Fr => locale!("fr"),
        };
        let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks (U+2068) would show as boxes in PDF and as noise in CSV.
        bundle.set_use_isolating(false);
        for source in sources {
            // A broken line is left out, the rest is kept; a test refuses broken lines.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            let _ = bundle.add_resource(resource);
        }
        Self { lang, bundle }
    }

    /// Which language this is.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The message `id`; the id itself when there is none, so that a hole is seen.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The message `id` with values.
    #[must_use]
    pub fn say_with(&self, id: &str, args: &[(&'static str, Arg)]) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        pattern.map_or_else(|| id.to_owned(), |pattern| self.format(pattern, args))
    }

    /// An attribute of the message `id`; empty when there is none.
    #[must_use]
    pub fn attribute(&self, id: &str, name: &str, args: &[(&'static str, Arg)]) -> String {
        let attribute = self.bundle.get_message(id).and_then(|message| message.get_attribute(name));
        attribute.map_or_else(String::new, |attribute| self.format(attribute.value(), args))
    }

    /// Whether the message exists in this language.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn format(&self, pattern: &Pattern<&str>, args: &[(&'static str, Arg)]) -> String {
        let mut values = FluentArgs::new();
        for (name, value) in args {
            match value {
                Arg::Text(text) => values.set(*name, FluentValue::from(text.as_str())),
                Arg::Number(number) => values.set(*name, FluentValue::from(*number)),
            }
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }
}
