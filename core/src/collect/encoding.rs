//! Which encoding a text export has, and its bytes as UTF-8, block by block.

use chardetng::EncodingDetector;
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::source::{BLOCK, Hashed, Source};
use super::{Progress, check};
use crate::error::{Error, Kind, Result};

/// The encodings among which old exports are guessed: European 8-bit sets only, because a guess over all of them takes
/// damaged bytes for Big5.
const EUROPEAN: &[&Encoding] = &[
    encoding_rs::WINDOWS_1252,
    encoding_rs::WINDOWS_1250,
    encoding_rs::WINDOWS_1251,
    encoding_rs::WINDOWS_1253,
    encoding_rs::WINDOWS_1254,
    encoding_rs::WINDOWS_1257,
    encoding_rs::ISO_8859_2,
    encoding_rs::ISO_8859_5,
    encoding_rs::ISO_8859_7,
    encoding_rs::ISO_8859_13,
    encoding_rs::KOI8_U,
];

/// The encoding of a text, and whether it is proven or guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Detected {
    /// The encoding.
    pub encoding: &'static Encoding,
    /// Whether it is certain: a byte order mark, plain ASCII, or UTF-8 from end to end.
    pub confident: bool,
}

/// The encoding of that name (WHATWG labels: `utf-8`, `windows-1252`, `cp1252`, `latin1`, `utf-16`…).
///
/// # Errors
/// `collect-encoding-unknown`.
pub fn named(label: &str) -> Result<&'static Encoding> {
    let short = label.trim().to_ascii_lowercase().replace('_', "-");
    let known = match short.as_str() {
        "utf8" | "utf-8-bom" | "utf-8-sig" => Some(UTF_8),
        "utf-16" | "utf16" | "utf-16-le" => Some(UTF_16LE),
        "utf-16-be" => Some(UTF_16BE),
        _ => Encoding::for_label(short.as_bytes()),
    };
    known.ok_or_else(|| Error::invalid("collect-encoding-unknown").with("encoding", label))
}

/// Finds the encoding: byte order mark, NUL pattern of UTF-16, strict UTF-8 over the whole file, then a guess.
///
/// The whole file is read, because one letter in the last line decides; this costs a memory-speed pass.
///
/// # Errors
/// `collect-file-unreadable`, `cancelled`.
pub fn detect(source: &Source, progress: &dyn Progress) -> Result<Detected> {
    let head = source.head(BLOCK)?;
    if let Some((encoding, _)) = Encoding::for_bom(&head) {
        return Ok(Detected { encoding, confident: true });
    }
    if let Some(encoding) = utf16_by_nul(&head) {
        return Ok(Detected { encoding, confident: false });
    }
    let mut reader = source.reader()?;
    let mut strict = StrictUtf8::default();
    let mut guess = Guess::default();
    let mut block = vec![0; BLOCK];
    loop {
        check(progress)?;
        let read = reader.read(&mut block).map_err(|error| source.cannot_read(&error))?;
        if read == 0 {
            break;
        }
        strict.feed(&block[..read]);
        guess.feed(&block[..read]);
        if strict.broken && guess.full() {
            break;
        }
    }
    if strict.whole() {
        return Ok(Detected { encoding: UTF_8, confident: true });
    }
    // One damaged place in a file that is UTF-8 otherwise is damage, not another encoding.
    if strict.letters > 20 * strict.faults.max(1) {
        return Ok(Detected { encoding: UTF_8, confident: false });
    }
    Ok(Detected { encoding: guess.best(), confident: false })
}

/// UTF-16 without a mark shows as NUL in every other byte of Latin text.
fn utf16_by_nul(head: &[u8]) -> Option<&'static Encoding> {
    let pairs = head.len() / 2;
    if pairs < 2 {
        return None;
    }
    let nul = |offset: usize| head.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (nul(0), nul(1));
    if odd * 10 > pairs * 4 && even * 10 < pairs {
        Some(UTF_16LE)
    } else if even * 10 > pairs * 4 && odd * 10 < pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// UTF-8 checked block by block, with sequences that cross from one block to the next.
#[derive(Default)]
struct StrictUtf8 {
    rest: Vec<u8>,
    broken: bool,
    /// Well-formed letters outside ASCII.
    letters: u64,
    faults: u64,
}

impl StrictUtf8 {
    fn feed(&mut self, block: &[u8]) {
        if self.rest.is_empty() && block.is_ascii() {
            return;
        }
        let mut joined = std::mem::take(&mut self.rest);
        joined.extend_from_slice(block);
        let mut bytes = joined.as_slice();
        loop {
            match std::str::from_utf8(bytes) {
                Ok(text) => {
                    self.letters += beyond_ascii(text);
                    return;
                }
                Err(error) => {
                    let (good, bad) = bytes.split_at(error.valid_up_to());
                    self.letters += std::str::from_utf8(good).map_or(0, beyond_ascii);
                    match error.error_len() {
                        None => {
                            self.rest = bad.to_vec();
                            return;
                        }
                        Some(length) => {
                            self.broken = true;
                            self.faults += 1;
                            bytes = &bad[length..];
                        }
                    }
                }
            }
        }
    }

    fn whole(&self) -> bool {
        !self.broken && self.rest.is_empty()
    }
}

fn beyond_ascii(text: &str) -> u64 {
    text.bytes().filter(|byte| *byte >= 0xC0).count() as u64
}

/// Text around letters outside ASCII, gathered for the guess.
#[derive(Default)]
struct Guess {
    sample: Vec<u8>,
}

impl Guess {
    const MOST: usize = 1 << 20;

    fn full(&self) -> bool {
        self.sample.len() >= Self::MOST
    }

    fn feed(&mut self, block: &[u8]) {
        if self.full() || block.is_ascii() {
            return;
        }
        for line in block.split(|byte| *byte == b'\n').filter(|line| !line.is_ascii()) {
            let room = Self::MOST.saturating_sub(self.sample.len());
            self.sample.extend_from_slice(&line[..line.len().min(room)]);
            self.sample.push(b'\n');
        }
    }

    fn best(&self) -> &'static Encoding {
        let guess = |sample: &[u8]| {
            let mut detector = EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
            detector.feed(sample, true);
            let encoding = detector.guess(None, chardetng::Utf8Detection::Deny);
            EUROPEAN.contains(&encoding).then_some(encoding)
        };
        if let Some(encoding) = guess(&self.sample) {
            return encoding;
        }
        // A few damaged bytes make the whole look Asian; most of its pieces still look like what they are.
        let votes: Vec<_> = self.sample.chunks(256).filter_map(guess).collect();
        let count = |encoding: &Encoding| votes.iter().filter(|vote| **vote == encoding).count();
        let best = EUROPEAN.iter().rev().copied().max_by_key(|encoding| count(encoding));
        best.unwrap_or(encoding_rs::WINDOWS_1252)
    }
}

/// The text of a source, decoded block by block.
pub(crate) struct Decoding<'a> {
    input: Hashed<'a>,
    /// Absent where bytes are handed on as they are.
    decoder: Option<Decoder>,
    encoding: &'static Encoding,
    block: Vec<u8>,
    /// The block as UTF-8; kept, because clearing memory anew for each block costs more than decoding.
    decoded: Vec<u8>,
    /// Places whose bytes are not of this encoding.
    pub(crate) malformed: u64,
    first_malformed: Option<u64>,
    lines: u64,
    done: bool,
}

impl<'a> Decoding<'a> {
    pub(crate) fn new(input: Hashed<'a>, encoding: &'static Encoding) -> Self {
        Self {
            input,
            decoder: Some(encoding.new_decoder_with_bom_removal()),
            encoding,
            block: vec![0; BLOCK],
            decoded: vec![0; 4 * BLOCK],
            malformed: 0,
            first_malformed: None,
            lines: 0,
            done: false,
        }
    }

    /// The bytes as they are, for formats whose parts say their encoding themselves.
    pub(crate) fn raw(input: Hashed<'a>) -> Self {
        Self { decoder: None, ..Self::new(input, UTF_8) }
    }

    /// Appends the next block of text to `out`; `false` when there is no more.
    pub(crate) fn fill(&mut self, out: &mut Vec<u8>) -> Result<bool> {
        if self.done {
            return Ok(false);
        }
        let read = self.input.fill(&mut self.block)?;
        self.done = read == 0;
        let Some(decoder) = &mut self.decoder else {
            out.extend_from_slice(&self.block[..read]);
            return Ok(!self.done);
        };
        let before = out.len();
        let (mut at, mut any_replaced) = (0, false);
        loop {
            let (result, taken, written, replaced) =
                decoder.decode_to_utf8(&self.block[at..read], &mut self.decoded, self.done);
            out.extend_from_slice(&self.decoded[..written]);
            at += taken;
            any_replaced |= replaced;
            if result == CoderResult::InputEmpty {
                break;
            }
        }
        if any_replaced {
            self.note_malformed(&out[before..]);
        }
        self.lines += memchr::memchr_iter(b'\n', &out[before..]).count() as u64;
        Ok(!self.done || out.len() > before)
    }

    fn note_malformed(&mut self, text: &[u8]) {
        // U+FFFD that stood in the source itself is counted with the rest: it is damage, too.
        let mark = "\u{FFFD}".as_bytes();
        let mut places = memchr::memmem::find_iter(text, mark);
        if let Some(first) = places.next() {
            self.malformed += 1 + places.count() as u64;
            let line = self.lines + 1 + memchr::memchr_iter(b'\n', &text[..first]).count() as u64;
            self.first_malformed.get_or_insert(line);
        }
    }

    /// The refusal of bytes that are not of this encoding, when there were any.
    pub(crate) fn wrong_encoding(&self) -> Option<Error> {
        let line = self.first_malformed?;
        Some(
            Error::new(Kind::Invalid, "collect-encoding-wrong")
                .with("encoding", self.encoding.name())
                .with("count", self.malformed)
                .with("line", line),
        )
    }

    pub(crate) fn first_malformed(&self) -> Option<u64> {
        self.first_malformed
    }

    pub(crate) fn bytes(&self) -> u64 {
        self.input.done()
    }

    /// SHA-256 of the source, once all of it was read.
    pub(crate) fn finish(self) -> Result<String> {
        self.input.finish()
    }
}
