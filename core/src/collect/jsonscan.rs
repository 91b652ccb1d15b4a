//! Where a JSON value ends, without building it.

use memchr::memchr2;
use serde_json::Value;

/// The result of looking for the end of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// The value ends before this byte.
    At(usize),
    /// It goes on.
    More,
    /// It is nested too deeply.
    Deep,
    /// This byte cannot stand here.
    Bad(usize),
}

/// Looks for the end of one value; called again with the same bytes and more, it goes on where it stopped.
#[derive(Debug)]
pub(crate) struct Scanner {
    at: usize,
    depth: usize,
    most: usize,
    /// One bit per level: set in an object, clear in a list.
    levels: u128,
    in_text: bool,
}

impl Scanner {
    /// A scanner that follows at most `most` levels (never more than 128).
    pub(crate) fn new(most: usize) -> Self {
        Self { at: 0, depth: 0, most: most.min(128), levels: 0, in_text: false }
    }

    /// Looks at `bytes`, which begin with the value.
    pub(crate) fn run(&mut self, bytes: &[u8], ended: bool) -> End {
        loop {
            if self.in_text {
                if !self.text(bytes) {
                    return End::More;
                }
                if self.depth == 0 {
                    return End::At(self.at);
                }
            }
            let Some(byte) = bytes.get(self.at) else {
                // A bare number or word at the very end of the file is complete.
                let bare = self.depth == 0 && self.at > 0;
                return if ended && bare { End::At(self.at) } else { End::More };
            };
            match byte {
                b'"' if self.depth > 0 || self.at == 0 => {
                    self.in_text = true;
                    self.at += 1;
                }
                b'{' | b'[' if self.depth > 0 || self.at == 0 => {
                    if self.depth == self.most {
                        return End::Deep;
                    }
                    self.levels = (self.levels << 1) | u128::from(*byte == b'{');
                    self.depth += 1;
                    self.at += 1;
                }
                b'}' | b']' if self.depth > 0 => {
                    if (self.levels & 1 == 1) != (*byte == b'}') {
                        return End::Bad(self.at);
                    }
                    self.levels >>= 1;
                    self.depth -= 1;
                    self.at += 1;
                    if self.depth == 0 {
                        return End::At(self.at);
                    }
                }
                _ if self.depth > 0 => self.at += 1,
                b',' | b']' | b'}' | b':' | b'"' | b'{' | b'[' => return End::At(self.at),
                space if space.is_ascii_whitespace() => return End::At(self.at),
                _ => self.at += 1,
            }
        }
    }

    /// Goes on inside a text; `true` when it has closed.
    fn text(&mut self, bytes: &[u8]) -> bool {
        while let Some(found) = memchr2(b'"', b'\\', bytes.get(self.at..).unwrap_or_default()) {
            let at = self.at + found;
            if bytes[at] == b'"' {
                self.in_text = false;
                self.at = at + 1;
                return true;
            }
            if at + 1 >= bytes.len() {
                self.at = at;
                return false;
            }
            self.at = at + 2;
        }
        self.at = bytes.len();
        false
    }
}

/// How many members the objects of a text have, as written: colons outside of texts.
pub(crate) fn members_written(bytes: &[u8]) -> usize {
    let (mut count, mut at) = (0, 0);
    let mut scanner = Scanner::new(128);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                scanner.at = at + 1;
                scanner.text(bytes);
                at = scanner.at;
            }
            b':' => {
                count += 1;
                at += 1;
            }
            _ => at += 1,
        }
    }
    count
}

/// How many members the objects of a value have.
pub(crate) fn members(value: &Value) -> usize {
    match value {
        Value::Object(all) => all.len() + all.values().map(members).sum::<usize>(),
        Value::Array(all) => all.iter().map(members).sum(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(text: &str) -> End {
        Scanner::new(128).run(text.as_bytes(), true)
    }

    #[test]
    fn brackets_inside_texts_are_text() {
        assert_eq!(end(r#"{"a":"}]\"{"},"#), End::At(13), "the object ends at its own bracket");
        assert_eq!(end("[1,[2,{}]] x"), End::At(10), "lists nest");
        assert_eq!(end("12.5e3,"), End::At(6), "a number ends at the comma");
        assert_eq!(end("[1,}"), End::Bad(3), "brackets must pair");
        assert_eq!(end(&"[".repeat(200)), End::Deep, "depth is bounded");
        assert_eq!(end("{\"a\":"), End::More, "cut in the middle");
    }

    #[test]
    fn a_scanner_goes_on_where_it_stopped() {
        let text = r#"{"a":"x\\\"y","b":[1,{"c":null}]} "#.as_bytes();
        let mut scanner = Scanner::new(128);
        for length in 0..text.len() - 1 {
            assert_eq!(scanner.run(&text[..length], false), End::More, "{length} bytes are not the whole");
        }
        assert_eq!(scanner.run(text, false), End::At(text.len() - 1), "byte by byte gives the same end");
    }
}
