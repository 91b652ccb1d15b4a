//! The passphrase on a sheet of its own, to go by another way than the package (Art. 32(1)(a)).

use zeroize::Zeroizing;

use super::answer::legible;
use super::{ExportPackage, Protection, PublicKey, dates};
use crate::error::Result;
use crate::report::content::{Block, Document, Fact, Meta, Text, Tone};
use crate::report::pdf;
use crate::snapshot::Snapshot;
use crate::words::{Lang, Words};

/// What a sheet is about.
pub struct Sheet<'a> {
    /// The register, for who answers.
    pub snapshot: &'a Snapshot,
    /// The package whose file the passphrase opens.
    pub package: &'a ExportPackage,
    /// How that file is protected.
    pub protection: Protection,
    /// The passphrase.
    pub passphrase: &'a str,
    /// The register's public key.
    pub key: &'a PublicKey,
}

impl Sheet<'_> {
    fn words(&self) -> &'static Words {
        Words::of(Lang::from_code(&self.package.language).unwrap_or_default())
    }

    /// Which programs open the file, in a plain sentence.
    fn programs(&self, words: &Words) -> String {
        match self.protection {
            Protection::ColleagueKey | Protection::ColleaguePassphrase => words.say("package-sheet-open-age"),
            Protection::Plain | Protection::Passphrase => words.say("package-sheet-open-zip"),
        }
    }

    fn reference(&self) -> &str {
        self.snapshot.requests.get(&self.package.request_id).map_or("", |request| request.reference.as_str())
    }

    /// The sheet as plain text, with the passphrase on a line of its own.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        let words = self.words();
        let args = [("reference", self.reference().into())];
        let mut text = Zeroizing::new(String::with_capacity(2048));
        for part in [
            words.say_with("package-sheet-title", &args).as_str(),
            "",
            self.passphrase,
            "",
            &words.say("package-sheet-type"),
            &self.programs(words),
            &words.say("package-sheet-apart"),
            "",
            &format!("{}: {}", words.say("package-guide-fingerprint"), self.key.fingerprint()),
        ] {
            text.push_str(part);
            text.push('\n');
        }
        text
    }

    /// The sheet as PDF.
    ///
    /// # Errors
    /// Whatever the PDF engine returns.
    pub fn pdf(&self) -> Result<Vec<u8>> {
        let words = self.words();
        let reference = self.reference().to_owned();
        let args = [("reference", reference.as_str().into())];
        let title = words.say_with("package-sheet-title", &args);
        let keeper = self.snapshot.keeper().map(|keeper| legible(&keeper.name)).unwrap_or_default();
        let shown: Vec<String> = self
            .passphrase
            .split('-')
            .enumerate()
            .map(|(number, word)| format!("{}. {word}", number + 1))
            .collect();
        let blocks = vec![
            Block::paragraph(words.say_with("package-sheet-intro", &args)),
            Block::note(Tone::Info, words.say("package-sheet-passphrase"), Text::bold(self.passphrase)),
            Block::Facts(vec![
                Fact::new(words.say("package-sheet-words"), shown.join("   ")),
                Fact::new(words.say("package-sheet-type-label"), words.say("package-sheet-type")),
                Fact::new(words.say("package-sheet-programs"), self.programs(words)),
                Fact::new(words.say("package-sheet-hash"), self.package.sha256.clone()),
                Fact::new(words.say("package-guide-fingerprint"), self.key.fingerprint()),
            ]),
            Block::paragraph(words.say("package-sheet-apart")),
        ];
        let made_on = self.package.made_at.get(..10).and_then(|day| day.parse().ok());
        let document = Document {
            subtitle: made_on.map(|day| dates::long(words, day)).unwrap_or_default(),
            lang: words.lang().code().to_owned(),
            meta: Meta {
                author: keeper.clone(),
                subject: title.clone(),
                keywords: Vec::new(),
                created_on: made_on,
            },
            cover: None,
            opening: Vec::new(),
            contents: None,
            header_left: keeper,
            header_right: reference,
            footer: words.say("package-confidential"),
            page_label: words
                .say_with("package-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
            landscape: false,
            title,
            blocks,
        };
        Ok(pdf::write(&document)?.bytes)
    }
}
