//! From runs to lines: glyphs, kerning and line breaks by Unicode Standard Annex 14.

use std::collections::{BTreeMap, BTreeSet};

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use super::fonts::{FACES, Face};
use super::style::{ACCENT, Base, MUTED, Rgb, tone};
use crate::report::content::{Link, Style, Text, Tone};

/// How a glyph looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ink {
    pub face: Face,
    pub size: f32,
    pub color: Rgb,
    pub tag: Option<Tone>,
    /// Number of the link among the document's links.
    pub link: Option<usize>,
}

/// Glyphs of one look, side by side on a line.
#[derive(Debug, Clone)]
pub(super) struct Span {
    pub x: f32,
    pub width: f32,
    pub ink: Ink,
    /// Glyph and the kerning after it in thousandths of the type size.
    pub glyphs: Vec<(u16, f32)>,
    /// The structure element, where it is not the line's own.
    pub node: Option<usize>,
}

/// One line of set text.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    pub spans: Vec<Span>,
    pub width: f32,
}

/// What has been set so far: glyphs by face for the subset fonts, characters no face has, links.
#[derive(Debug, Default)]
pub(super) struct Used {
    pub glyphs: [BTreeMap<u16, char>; FACES.len()],
    pub missing: BTreeSet<char>,
    pub links: Vec<Target>,
    /// Number of the heading that each anchor names.
    pub anchors: BTreeMap<String, usize>,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Target {
    /// To the heading of this number, counted from 0.
    Heading(usize),
    /// To an address outside.
    Address(String),
}

struct Letter {
    ch: char,
    glyph: u16,
    ink: Ink,
    /// Space before it, where a label begins.
    lead: f32,
    advance: f32,
    kern: f32,
    run: usize,
}

/// Space between a label's edge and its words.
pub(super) const TAG_PAD: f32 = 3.6;
const REPLACEMENT: char = '\u{FFFD}';
const SOFT_HYPHEN: char = '\u{AD}';

/// Sets text into lines no wider than `width`, unless a single letter is.
pub(super) fn set(used: &mut Used, text: &Text, base: Base, width: f32) -> Vec<Line> {
    let mut letters = Vec::new();
    let mut source = String::new();
    let mut ends = Vec::new(); // for each letter, the byte in `source` behind it
    for (number, run) in text.runs.iter().enumerate() {
        let ink = used.ink(run.style, run.link.as_ref(), base);
        let first = letters.len();
        let words: String = if is_nfc(&run.text) { run.text.clone() } else { run.text.nfc().collect() };
        for ch in words.chars().filter_map(printable) {
            source.push(ch);
            letters.push(used.letter(ch, ink, number));
            ends.push(source.len());
        }
        if ink.tag.is_some() && letters.len() > first {
            let last = letters.len() - 1;
            letters[first].lead = TAG_PAD;
            letters[first].advance += TAG_PAD;
            letters[last].advance += TAG_PAD;
        }
    }
    kern(&mut letters);
    break_lines(used, &letters, &breaks(&source, &ends, &letters), width)
}

/// One line, however wide.
pub(super) fn set_line(used: &mut Used, text: &str, base: Base) -> Line {
    set(used, &Text::plain(text.replace('\n', " ")), base, f32::INFINITY)
        .into_iter()
        .next()
        .unwrap_or_default()
}

/// Drops what steers text but is never seen; other controls become spaces.
fn printable(ch: char) -> Option<char> {
    match ch {
        '\r' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' => None,
        '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' => None,
        '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{B}' | '\u{C}' => Some('\n'),
        '\n' => Some('\n'),
        _ if ch.is_control() => Some(' '),
        _ => Some(ch),
    }
}

impl Used {
    fn ink(&mut self, style: Style, link: Option<&Link>, base: Base) -> Ink {
        let mut ink = Ink { face: base.face, size: base.size, color: base.color, tag: None, link: None };
        match style {
            Style::Plain => {}
            Style::Bold => ink.face = Face::Bold,
            Style::Italic => ink.face = Face::Italic,
            Style::Muted => ink.color = MUTED,
            Style::Tag(kind) => {
                ink.face = Face::Bold;
                ink.size = base.size * 0.84;
                ink.color = tone(kind).0;
                ink.tag = Some(kind);
            }
        }
        if let Some(target) = link.and_then(|link| self.target(link)) {
            ink.link = Some(self.link(target));
            if ink.tag.is_none() {
                ink.color = ACCENT;
            }
        }
        ink
    }

    /// Where a link leads; an anchor that no heading has is no link.
    fn target(&self, link: &Link) -> Option<Target> {
        match link {
            Link::Anchor(anchor) => self.anchors.get(anchor).map(|heading| Target::Heading(*heading)),
            Link::Address(address) => Some(Target::Address(address.clone())),
        }
    }

    /// The number of a new link.
    pub(super) fn link(&mut self, target: Target) -> usize {
        self.links.push(target);
        self.links.len() - 1
    }

    fn letter(&mut self, ch: char, mut ink: Ink, run: usize) -> Letter {
        let unseen = ch == '\n' || ch == SOFT_HYPHEN;
        let shown = match ch {
            SOFT_HYPHEN => '-',
            '\n' => ' ',
            // A space of any width that no face has is still a space.
            _ if ch.is_whitespace() && ink.face.find(ch).is_none() => ' ',
            _ => ch,
        };
        let (face, glyph) = ink.face.find(shown).unwrap_or_else(|| {
            self.missing.insert(ch);
            ink.face.find(REPLACEMENT).unwrap_or((ink.face, 0))
        });
        let known = if ink.face.find(shown).is_some() { shown } else { REPLACEMENT };
        if !unseen {
            self.glyphs[face as usize].insert(glyph, known);
        }
        ink.face = face;
        let advance = if unseen { 0.0 } else { face.metrics().advance(glyph) * ink.size / 1000.0 };
        Letter { ch, glyph, ink, lead: 0.0, advance, kern: 0.0, run }
    }
}

fn kern(letters: &mut [Letter]) {
    for at in 1..letters.len() {
        let (left, right) = (&letters[at - 1], &letters[at]);
        if left.run == right.run && left.ink.face == right.ink.face && left.ch != SOFT_HYPHEN {
            let kern = left.ink.face.metrics().kern(left.glyph, right.glyph);
            letters[at - 1].kern = kern;
            letters[at - 1].advance += kern * letters[at - 1].ink.size / 1000.0;
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Break {
    No,
    May,
    Must,
}

/// Whether a line may or must end behind each letter; a label is not torn.
fn breaks(source: &str, ends: &[usize], letters: &[Letter]) -> Vec<Break> {
    let mut out = vec![Break::No; letters.len()];
    let mut at = 0;
    for (byte, kind) in linebreaks(source) {
        while at < ends.len() && ends[at] < byte {
            at += 1;
        }
        let Some(slot) = out.get_mut(at) else { break };
        let must = letters[at].ch == '\n' && kind == BreakOpportunity::Mandatory;
        let torn = letters[at].ink.tag.is_some()
            && letters.get(at + 1).is_some_and(|next| next.run == letters[at].run && next.ink.tag.is_some());
        let torn = torn || sticks(letters, at);
        *slot = match (must, torn) {
            (true, _) => Break::Must,
            (false, true) => Break::No,
            (false, false) => Break::May,
        };
    }
    out
}

/// Whether the word before this space must not stand at the end of a line: a sign or `Art.` before its number.
fn sticks(letters: &[Letter], space: usize) -> bool {
    let word = |text: &str| {
        let mut back = letters[..space].iter().rev().map(|letter| letter.ch);
        text.chars().rev().all(|ch| back.next() == Some(ch))
            && back.next().is_none_or(|ch| !ch.is_alphanumeric())
    };
    letters[space].ch == ' ' && ["≤", "≥", "§", "Art."].into_iter().any(word)
}

/// Fills lines one after the other; a word wider than the line is broken between its letters.
fn break_lines(used: &mut Used, letters: &[Letter], breaks: &[Break], width: f32) -> Vec<Line> {
    let mut lines = Vec::new();
    let (mut start, mut at, mut filled) = (0, 0, 0.0_f32);
    let mut last: Option<usize> = None;
    while at < letters.len() {
        let letter = &letters[at];
        let hyphen = if letter.ch == SOFT_HYPHEN { letter.ink.size * 0.322 } else { 0.0 };
        let over = filled + letter.advance > width + 0.01;
        if over && !letter.ch.is_whitespace() && at > start {
            let end = last.unwrap_or_else(|| before_marks(letters, start, at));
            lines.push(line(used, &letters[start..end]));
            (start, at, filled, last) = (end, end, 0.0, None);
            continue;
        }
        filled += letter.advance;
        match breaks[at] {
            Break::Must => {
                lines.push(line(used, &letters[start..at]));
                (start, filled, last) = (at + 1, 0.0, None);
            }
            Break::May if filled + hyphen <= width + 0.01 || letter.ch.is_whitespace() => last = Some(at + 1),
            Break::May | Break::No => {}
        }
        at += 1;
    }
    if start < letters.len() || lines.is_empty() {
        lines.push(line(used, &letters[start..]));
    }
    lines
}

/// An emergency break must not part a letter from its combining marks.
fn before_marks(letters: &[Letter], start: usize, at: usize) -> usize {
    let mut end = at;
    while end > start + 1 && unicode_normalization::char::is_combining_mark(letters[end].ch) {
        end -= 1;
    }
    end
}

fn line(used: &mut Used, letters: &[Letter]) -> Line {
    let kept = letters.iter().rposition(|letter| !matches!(letter.ch, ' ' | '\n')).map_or(0, |last| last + 1);
    let mut line = Line::default();
    let mut run = None;
    for (at, letter) in letters[..kept].iter().enumerate() {
        let mut advance = letter.advance;
        if letter.ch == '\n' {
            continue;
        }
        if letter.ch == SOFT_HYPHEN {
            if at + 1 < kept {
                continue;
            }
            used.glyphs[letter.ink.face as usize].insert(letter.glyph, '-');
            advance = letter.ink.face.metrics().advance(letter.glyph) * letter.ink.size / 1000.0;
        }
        if run != Some((letter.run, letter.ink.face)) {
            run = Some((letter.run, letter.ink.face));
            let x = line.width + letter.lead;
            line.spans.push(Span { x, width: -letter.lead, ink: letter.ink, glyphs: Vec::new(), node: None });
        }
        line.width += advance;
        if let Some(span) = line.spans.last_mut() {
            span.width += advance;
            span.glyphs.push((letter.glyph, letter.kern));
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::pdf::style::BODY;

    fn words(used: &Used, line: &Line) -> String {
        let glyph = |span: &Span, glyph: u16| used.glyphs[span.ink.face as usize].get(&glyph).copied();
        line.spans
            .iter()
            .flat_map(|span| span.glyphs.iter().filter_map(|(id, _)| glyph(span, *id)).collect::<Vec<_>>())
            .collect()
    }

    fn lines(text: &Text, width: f32) -> Vec<String> {
        let mut used = Used::default();
        let set = set(&mut used, text, BODY, width);
        assert!(set.iter().all(|line| line.width <= width + 0.5), "no line is wider than its column");
        set.iter().map(|line| words(&used, line)).collect()
    }

    #[test]
    fn text_breaks_between_words() {
        let set = lines(&"The purposes of the processing".into(), 70.0);
        assert_eq!(set, ["The purposes", "of the", "processing"], "words stay whole where they fit");
    }

    #[test]
    fn a_word_wider_than_its_column_is_broken_and_nothing_is_lost() {
        let word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
        let set = lines(&word.into(), 60.0);
        assert!(set.len() > 3, "it takes several lines");
        assert_eq!(set.concat(), word, "every letter is there");
    }

    #[test]
    fn a_new_line_in_the_text_is_a_new_line_on_the_page() {
        assert_eq!(lines(&"one\ntwo\n\nfour".into(), 300.0), ["one", "two", "", "four"], "also an empty one");
    }

    #[test]
    fn a_soft_hyphen_shows_only_where_the_line_ends() {
        let set = lines(&"Auftrags\u{AD}verarbeiter".into(), 60.0);
        assert_eq!(set, ["Auftrags-", "verarbeiter"], "the hyphen appears at the break");
        let set = lines(&"Auftrags\u{AD}verarbeiter".into(), 300.0);
        assert_eq!(set, ["Auftragsverarbeiter"], "and nowhere else");
    }

    #[test]
    fn a_label_is_not_torn() {
        let text = Text::plain("based on ").and_tag(Tone::Info, "6(1)(f) legitimate interests");
        let set = lines(&text, 140.0);
        assert_eq!(set, ["based on", "6(1)(f) legitimate interests"], "the label moves down whole");
    }

    #[test]
    fn what_no_face_has_is_shown_as_replaced_and_reported() {
        let mut used = Used::default();
        let set = set(&mut used, &"東 и ελ א".into(), BODY, 300.0);
        assert_eq!(words(&used, &set[0]), "\u{FFFD} и ελ \u{FFFD}", "a visible sign stands in its place");
        assert_eq!(used.missing.into_iter().collect::<String>(), "א東", "and the caller learns which");
    }

    #[test]
    fn letters_and_marks_written_apart_are_put_together() {
        assert_eq!(lines(&"Mu\u{308}ller".into(), 300.0), ["Müller"], "an export may come decomposed");
    }
}
