//! A window that slides over a long text: what was read and is not yet used up.

use super::encoding::Decoding;
use crate::error::Result;

/// The text of an export, of which only a small part is in memory at any time.
pub(crate) struct Window<'a> {
    pub(crate) input: Decoding<'a>,
    held: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<'a> Window<'a> {
    pub(crate) fn new(input: Decoding<'a>) -> Self {
        Self { input, held: Vec::new(), at: 0, ended: false }
    }

    /// What is in memory and not used up.
    pub(crate) fn rest(&self) -> &[u8] {
        &self.held[self.at..]
    }

    /// Whether nothing follows `rest`.
    pub(crate) fn ended(&self) -> bool {
        self.ended
    }

    /// Marks the first `count` bytes of `rest` as used up.
    pub(crate) fn advance(&mut self, count: usize) {
        self.at = (self.at + count).min(self.held.len());
    }

    /// Reads one block more; `false` when the text has ended.
    pub(crate) fn more(&mut self) -> Result<bool> {
        if self.ended {
            return Ok(false);
        }
        if self.at > 0 {
            self.held.drain(..self.at);
            self.at = 0;
        }
        if !self.input.fill(&mut self.held)? {
            self.ended = true;
        }
        Ok(!self.ended)
    }

    /// The length of the next line with its end, once it is in memory; 0 at the end of the text. A line that is longer than
    /// `most` is not read to its end.
    pub(crate) fn line(&mut self, most: usize) -> Result<usize> {
        let mut looked = 0;
        loop {
            let rest = self.rest();
            if let Some(found) = memchr::memchr(b'\n', &rest[looked..]) {
                return Ok(looked + found + 1);
            }
            looked = rest.len();
            if looked > most || !self.more()? {
                return Ok(self.rest().len());
            }
        }
    }

    /// Reads to the end without looking, so that the hash covers every byte.
    pub(crate) fn drain(&mut self) -> Result<()> {
        loop {
            self.at = self.held.len();
            if !self.more()? {
                return Ok(());
            }
        }
    }
}
