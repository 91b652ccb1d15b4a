use super::*;

fn written(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let picture =
        RgbImage::from_fn(width, height, |x, _| image::Rgb([u8::try_from(x % 256).unwrap(), 90, 30]));
    picture.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

fn refused(content: &[u8], media_type: &str) -> &'static str {
    Pages::open(content, media_type).err().map_or("opened", |error| error.code)
}

#[test]
fn a_picture_has_one_page_and_is_shown_no_larger_than_it_is() {
    let png = written(ImageFormat::Png, 300, 200);
    let pages = Pages::open(&png, "image/png").unwrap();
    assert_eq!(pages.count(), 1, "one picture is one page");
    assert_eq!(pages.draw(1, Scale::Wide(150)).unwrap().dimensions(), (150, 100), "in its proportions");
    assert_eq!(
        pages.draw(1, Scale::Wide(900)).unwrap().dimensions(),
        (300, 200),
        "more pixels would be invented"
    );
    assert_eq!(pages.draw(2, Scale::Full).unwrap_err().code, "enclosure-page", "there is no second page");
}

#[test]
fn a_clear_picture_stands_on_white_and_not_on_black() {
    let clear = image::RgbaImage::from_pixel(2, 2, image::Rgba([0, 0, 0, 0]));
    let mut bytes = Vec::new();
    clear.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
    let page = Pages::open(&bytes, "image/png").unwrap().draw(1, Scale::Full).unwrap();
    assert_eq!(page.get_pixel(0, 0).0, [255; 3], "black would look like a box");
}

#[test]
fn a_file_of_several_pictures_is_refused_for_only_the_first_would_be_covered() {
    let frame = || image::Frame::new(image::RgbaImage::new(4, 4));
    let mut gif = Vec::new();
    image::codecs::gif::GifEncoder::new(&mut gif).encode_frames([frame(), frame()]).unwrap();
    assert_eq!(refused(&gif, "image/gif"), "enclosure-several-pictures", "the second would go out unseen");
    let one = written(ImageFormat::Gif, 4, 4);
    assert_eq!(refused(&one, "image/gif"), "opened", "one picture is shown");
    let tiff = written(ImageFormat::Tiff, 4, 4);
    assert_eq!(refused(&tiff, "image/tiff"), "opened", "one page is shown");
    // A first directory without entries that leads to a second one.
    let two = b"II*\0\x08\0\0\0\0\0\x0e\0\0\0\0\0\0\0\0\0";
    assert_eq!(has_second_page(two), Some(true), "a fax of two pages");
    assert_eq!(has_second_page(&two[..10]), None, "cut short, nothing is certain");
}

#[test]
fn what_cannot_be_read_is_named_and_never_brings_the_program_down() {
    let whole = written(ImageFormat::Png, 40, 40);
    for (content, media_type) in [
        (&b"%PDF-1.7 and nothing more"[..], "application/pdf"),
        (&whole[..60], "image/png"),
        (b"\xFF\xD8\xFF", "image/jpeg"),
        (b"", "application/pdf"),
    ] {
        let code = refused(content, media_type);
        assert!(
            matches!(code, "enclosure-unreadable" | "enclosure-several-pictures"),
            "{media_type} of {} bytes: {code}",
            content.len()
        );
    }
    assert_eq!(refused(b"PK", "application/zip"), "enclosure-no-pages", "an archive has no pages");
}

#[test]
fn a_picture_that_would_fill_the_memory_is_refused_before_it_is_unpacked() {
    // A header that promises 60,000 by 60,000 pixels.
    let mut bomb = written(ImageFormat::Png, 1, 1);
    bomb[16..20].copy_from_slice(&60_000u32.to_be_bytes());
    bomb[20..24].copy_from_slice(&60_000u32.to_be_bytes());
    let mut crc = flate2::Crc::new();
    crc.update(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&crc.sum().to_be_bytes());
    assert_eq!(refused(&bomb, "image/png"), "enclosure-too-large", "ten gigabytes of one colour");
}
