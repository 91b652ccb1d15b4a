use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

use crate::collect::kit::{MARIA, found, gzip, read, read_within, refused, warned, zip};
use crate::collect::{Limits, ReadOptions, Source, Unwatched, inspect};
use crate::words::{Lang, Words};

const TABLE: &[u8] = b"id,email\n1,maria@example.com\n2,x@example.com\n";
const LINES: &[u8] = b"{\"email\":\"x\"}\n{\"email\":\"maria@example.com\"}\n{\"email\":\"y\"}\n";

#[test]
fn every_file_of_an_archive_is_searched_and_told_by_its_path() {
    let bytes = zip(&[
        ("shop/customers.csv", TABLE),
        ("shop/log.ndjson", LINES),
        ("shop/terms.pdf", b"%PDF-1.7 ..."),
        ("empty.csv", b""),
        ("__MACOSX/shop/._customers.csv", b"\x00\x05\x16\x07"),
    ]);
    let source = Source::from_bytes("export.zip", bytes.clone()).unwrap();
    let look = inspect(&source, &ReadOptions::default(), &Unwatched).unwrap();
    let seen: Vec<_> = look.files.iter().map(|file| (file.path.as_str(), file.not_read.as_str())).collect();
    assert_eq!(
        seen,
        [
            ("shop/customers.csv", ""),
            ("shop/log.ndjson", ""),
            ("shop/terms.pdf", "pdf"),
            ("empty.csv", "empty"),
            ("__MACOSX/shop/._customers.csv", "system")
        ],
        "what cannot be read is listed with its reason"
    );
    let said = look.files[2].in_words(Words::of(Lang::En)).unwrap();
    assert!(said.contains("shop/terms.pdf") && said.contains("PDF"), "and in words: {said}");
    let (extract, found) = found(&bytes, &[MARIA]);
    let places: Vec<_> =
        found.iter().map(|one| (one.position.file.as_deref().unwrap(), one.position.record)).collect();
    assert_eq!(
        places,
        [("shop/customers.csv", 1), ("shop/log.ndjson", 2)],
        "records are counted within their file"
    );
    let files: Vec<_> = extract
        .files
        .iter()
        .map(|file| (file.path.as_str(), file.format.as_str(), file.rows_read, file.rows_matched))
        .collect();
    assert_eq!(
        files,
        [("shop/customers.csv", "csv", 2, 1), ("shop/log.ndjson", "ndjson", 3, 1)],
        "each file says what was read"
    );
    assert_eq!(extract.rows_read, 5, "and the whole what came together");
    let warning = &extract.warnings[0];
    assert_eq!(
        (warning.code.as_str(), warning.count),
        ("collect-warn-files-not-read", 2),
        "a PDF is searched by hand"
    );
    assert_eq!(extract.bytes, bytes.len() as u64, "size and hash are the archive's");
}

#[test]
fn a_compressed_file_reads_as_what_is_in_it() {
    let (extract, records) = found(&gzip(TABLE), &[MARIA]);
    assert_eq!((extract.rows_read, records.len()), (2, 1), "gzip around a table");
    let twice = [gzip(b"id,email\n1,x\n"), gzip(b"2,maria@example.com\n")].concat();
    assert_eq!(found(&twice, &[MARIA]).0.rows_read, 2, "gzip files set one after the other are one");
    let source = Source::from_bytes("orders.csv.gz", gzip(TABLE)).unwrap();
    let look = inspect(&source, &ReadOptions::default(), &Unwatched).unwrap();
    assert_eq!(look.files[0].path, "orders.csv", "its name is that of the file without the ending");
}

#[test]
fn an_archive_in_an_archive_is_read_and_one_inside_that_is_not() {
    let inner = zip(&[("a.csv", TABLE)]);
    let outer = zip(&[("inner.zip", &inner), ("b.csv.gz", &gzip(TABLE)), ("c.csv", TABLE)]);
    let (extract, records) = found(&outer, &[MARIA]);
    let places: Vec<_> = records.iter().map(|one| one.position.file.clone().unwrap()).collect();
    assert_eq!(places, ["inner.zip/a.csv", "b.csv.gz/b.csv", "c.csv"], "each by its whole path");
    assert_eq!(extract.files.len(), 3, "the files are told, the archives between are not");
    let deepest = zip(&[("outer.zip", &outer), ("d.csv", TABLE)]);
    let (extract, records) = found(&deepest, &[MARIA]);
    assert_eq!(records.len(), 2, "one level is opened");
    assert!(warned(&extract).contains(&"collect-warn-files-not-read"), "and what lies deeper is said");
}

#[test]
fn damage_in_one_file_refuses_the_archive_and_names_the_file() {
    let bytes = zip(&[("good.csv", TABLE), ("bad/list.json", b"[{\"email\":\"maria@example.com\"}")]);
    let error = refused(&bytes);
    assert_eq!(error.code, "collect-json-cut", "the cause");
    let words = error.in_words(Words::of(Lang::En)).message;
    assert!(words.contains("bad/list.json") && words.contains("line 1"), "file and line: {words}");
    let mut flipped = zip(&[("a.csv", TABLE)]);
    let at = flipped.windows(5).position(|window| window == b"a.csv").unwrap() + 12;
    flipped[at] ^= 0x40;
    assert_eq!(refused(&flipped).code, "collect-archive-damaged", "a bit that turned is seen");
    let whole = zip(&[("a.csv", TABLE)]);
    assert_eq!(refused(&whole[..whole.len() - 10]).code, "collect-archive-damaged", "cut off");
    let packed = gzip(TABLE);
    assert_eq!(refused(&packed[..packed.len() - 4]).code, "collect-archive-damaged", "gzip, too");
}

/// Code and first argument of a refusal.
fn reason(bytes: &[u8]) -> (&'static str, String) {
    let error = refused(bytes);
    (error.code, error.args.first().map(|(_, reason)| format!("{reason:?}")).unwrap_or_default())
}

#[test]
fn what_is_packed_beyond_measure_is_refused() {
    let zeros = vec![0_u8; 16 << 20];
    let bomb = ("collect-archive-refused", "Text(\"ratio\")".to_owned());
    assert_eq!(reason(&zip(&[("zeros.csv", &zeros)])), bomb, "16 MiB of nothing in 16 KiB");
    assert_eq!(reason(&gzip(&zeros)), bomb, "the same by gzip");
    let limits = Limits { archive_unpacked: 60, ..Limits::default() };
    let two = zip(&[("a.csv", TABLE), ("b.csv", TABLE)]);
    let error = read_within(&two, &ReadOptions::default(), &[MARIA], &limits).unwrap_err();
    assert_eq!(error.code, "collect-archive-too-big", "all files together are bounded");
}

#[test]
fn tricks_with_names_are_refused() {
    assert_eq!(
        reason(&zip(&[("../../etc/cron.d/x", TABLE)])),
        ("collect-archive-refused", "Text(\"name\")".to_owned()),
        "a path out of the archive"
    );
    let mut twice = zip(&[("a.csv", TABLE), ("b.csv", b"id,email\n9,maria@example.com\n")]);
    let places: Vec<usize> =
        twice.windows(5).enumerate().filter(|(_, window)| *window == b"b.csv").map(|(at, _)| at).collect();
    for at in places {
        twice[at] = b'a';
    }
    assert_eq!(reason(&twice).1, "Text(\"twice\")", "one of two files of one name would be lost");
    let many: Vec<(String, &[u8])> = (0..20_001).map(|n| (format!("{n}.csv"), TABLE)).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    assert_eq!(reason(&zip(&many)).1, "Text(\"files\")", "too many files");
}

#[test]
fn a_size_that_lies_is_seen() {
    let mut bytes = zip(&[("a.csv", TABLE)]);
    let size = u32::try_from(TABLE.len()).unwrap().to_le_bytes();
    let places: Vec<usize> =
        bytes.windows(4).enumerate().filter(|(_, window)| *window == size).map(|(at, _)| at).collect();
    for at in places {
        bytes[at] = 12;
    }
    assert_eq!(refused(&bytes).code, "collect-archive-damaged", "more comes out than was announced");
}

#[test]
fn a_password_is_asked_for_by_name() {
    let mut bytes = zip(&[("a.csv", TABLE)]);
    // The first flag of the local head and of the directory says "encrypted".
    let local = bytes.windows(4).position(|window| window == b"PK\x03\x04").unwrap();
    let central = bytes.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
    bytes[local + 6] |= 1;
    bytes[central + 8] |= 1;
    assert_eq!(
        refused(&bytes).code,
        "collect-archive-password",
        "what to do is another thing than with damage"
    );
}

#[test]
fn nothing_to_read_is_not_nobody_found() {
    let bytes = zip(&[("a.pdf", b"%PDF-1.7"), ("b.png", b"\x89PNG\r\n")]);
    assert_eq!(refused(&bytes).code, "collect-archive-nothing", "no file was searched");
    assert_eq!(refused(&gzip(b"")).code, "collect-archive-nothing", "nor in an empty one");
    let within = zip(&[("pictures.zip", &bytes), ("a.csv", TABLE)]);
    assert_eq!(
        found(&within, &[MARIA]).1.len(),
        1,
        "an archive of pictures beside a table keeps nobody from reading that"
    );
}

#[test]
fn settings_reach_every_file() {
    let stray = b"id,email\n1,maria@example.com\n2,\"y\nz\"w\n";
    let bytes = zip(&[("a.csv", stray)]);
    assert_eq!(refused(&bytes).code, "collect-quote-damaged", "damage is refused");
    let options = ReadOptions { accept_damage: true, ..ReadOptions::default() };
    assert_eq!(read(&bytes, &options, &[MARIA]).unwrap().1.len(), 1, "unless it is accepted");
}

#[test]
fn stored_files_and_workbooks_are_read_as_well() {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    writer.start_file("a.csv", stored).unwrap();
    writer.write_all(TABLE).unwrap();
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, (id, mail)) in [("id", "email"), ("1", "maria@example.com")].iter().enumerate() {
        sheet.write(u32::try_from(row).unwrap(), 0, *id).unwrap();
        sheet.write(u32::try_from(row).unwrap(), 1, *mail).unwrap();
    }
    writer.start_file("b.xlsx", SimpleFileOptions::default()).unwrap();
    writer.write_all(&workbook.save_to_buffer().unwrap()).unwrap();
    let (extract, found) = found(&writer.finish().unwrap().into_inner(), &[MARIA]);
    assert_eq!(
        (found.len(), extract.files[1].format.as_str()),
        (2, "xlsx"),
        "a workbook is a file of the archive"
    );
}
