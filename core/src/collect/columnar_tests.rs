use std::sync::Arc;

use parquet::basic::Compression;
use parquet::data_type::{ByteArray, ByteArrayType, Int32Type, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;

use crate::collect::kit::{MARIA, found, refused, zip};
use crate::collect::{Format, ReadOptions, Source, Unwatched, inspect};

const SCHEMA: &str = "message m {
    REQUIRED INT64 id;
    OPTIONAL BYTE_ARRAY mail (UTF8);
    REQUIRED INT32 born (DATE);
    REQUIRED INT64 seen (TIMESTAMP_MILLIS);
    OPTIONAL GROUP phones (LIST) { REPEATED GROUP list { REQUIRED BYTE_ARRAY element (UTF8); } }
}";

/// Three persons; of the second there is no address, of the third two telephones.
pub(in crate::collect) fn file(compression: Compression) -> Vec<u8> {
    let schema = Arc::new(parse_message_type(SCHEMA).unwrap());
    let properties = Arc::new(WriterProperties::builder().set_compression(compression).build());
    let mut writer = SerializedFileWriter::new(Vec::new(), schema, properties).unwrap();
    let mut group = writer.next_row_group().unwrap();
    let text = |text: &str| ByteArray::from(text.as_bytes().to_vec());
    let mut at = 0;
    while let Some(mut column) = group.next_column().unwrap() {
        match at {
            0 => column.typed::<Int64Type>().write_batch(&[1, 2, 9_007_199_254_740_993], None, None).unwrap(),
            1 => column
                .typed::<ByteArrayType>()
                .write_batch(&[text("x@example.com"), text("Maria@Example.com")], Some(&[1, 0, 1]), None)
                .unwrap(),
            2 => column.typed::<Int32Type>().write_batch(&[-1, 0, 7380], None, None).unwrap(),
            3 => column.typed::<Int64Type>().write_batch(&[0, 1, 1_790_000_000_123], None, None).unwrap(),
            _ => column
                .typed::<ByteArrayType>()
                .write_batch(&[text("1"), text("2")], Some(&[0, 0, 2, 2]), Some(&[0, 0, 0, 1]))
                .unwrap(),
        };
        column.close().unwrap();
        at += 1;
    }
    group.close().unwrap();
    writer.into_inner().unwrap()
}

#[test]
fn rows_are_put_together_from_their_columns() {
    let codecs = [
        Compression::UNCOMPRESSED,
        Compression::SNAPPY,
        Compression::GZIP(parquet::basic::GzipLevel::default()),
        Compression::LZ4_RAW,
        Compression::BROTLI(parquet::basic::BrotliLevel::default()),
    ];
    for codec in codecs {
        let (extract, found) = found(&file(codec), &[MARIA]);
        assert_eq!((extract.rows_read, found.len()), (3, 1), "{codec:?}");
        assert_eq!(
            found[0].document.to_string(),
            r#"{"id":9007199254740993,"mail":"Maria@Example.com","born":"1990-03-17","seen":"2026-09-21T14:13:20.123Z","phones":["1","2"]}"#,
            "all digits, days and instants in ISO 8601, lists as lists ({codec:?})"
        );
        assert_eq!(found[0].position.row, Some(3), "where it stands");
    }
}

#[test]
fn a_parquet_file_is_shown_before_it_is_read() {
    let source = Source::from_bytes("x.csv", file(Compression::SNAPPY)).unwrap();
    let look = inspect(&source, &ReadOptions::default(), &Unwatched).unwrap();
    assert_eq!((look.format, look.rows_estimate), (Format::Parquet, Some(3)), "told by content");
    assert_eq!(look.columns[..3], ["id", "mail", "born"], "its columns");
}

#[test]
fn a_parquet_file_in_an_archive_is_read() {
    let (extract, found) = found(&zip(&[("day=1/part-0.parquet", &file(Compression::SNAPPY))]), &[MARIA]);
    assert_eq!((found.len(), extract.files[0].format.as_str()), (1, "parquet"), "from memory");
}

#[test]
fn a_damaged_parquet_file_is_refused() {
    let whole = file(Compression::SNAPPY);
    assert_eq!(refused(&whole[..whole.len() - 6]).code, "collect-parquet-damaged", "cut off");
    assert_eq!(refused(b"PAR1 nothing PAR1").code, "collect-parquet-damaged", "no directory");
    let mut flipped = whole.clone();
    flipped[20..60].fill(0xFF);
    assert_eq!(refused(&flipped).code, "collect-parquet-damaged", "a page that makes no sense");
}
