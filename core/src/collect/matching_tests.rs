use super::*;

fn judge(identifier: &str, text: &str) -> Vec<&'static str> {
    let matcher = Matcher::new(&[Identifier::parse(identifier).unwrap()]).unwrap();
    let judgement = matcher.judge(&[("note", text)]);
    let hit = !judgement.matched_by.is_empty() || !judgement.near.is_empty();
    if hit {
        assert!(
            matcher.text_filter().is_match(text.as_bytes()),
            "the fast filter must never miss what the judge finds: {text:?}"
        );
    }
    judgement.matched_by.into_iter().collect()
}

#[test]
fn an_address_is_found_in_any_case_and_in_free_text() {
    for text in [
        "maria.lindqvist@example.com",
        "Maria.Lindqvist@Example.COM",
        "call me\nreply to: maria.lindqvist@example.com\nthanks",
        "<maria.lindqvist@example.com>",
        "'maria.lindqvist@example.com'",
        "mailto:maria.lindqvist@example.com?subject=x",
        "https://x.example/?to=maria.lindqvist%40example.com",
        "Write to maria.lindqvist@example.com.",
        "a@b.example;maria.lindqvist@example.com",
    ] {
        assert_eq!(judge("email=maria.lindqvist@example.com", text), ["email"], "{text:?} holds her address");
    }
}

#[test]
fn addresses_that_only_look_alike_are_refused() {
    for text in [
        "xmaria.lindqvist@example.com",
        "maria.lindqvist@example.com.br",
        "maria.lindqvist@example.company",
        "maria.lindqvist@example-com",
        "anna.maria.lindqvist@example.com",
        "anna-maria.lindqvist@example.com",
        "maria.lindqvist@mail.example.com",
        "maria_lindqvist@example.com",
    ] {
        assert!(judge("email=maria.lindqvist@example.com", text).is_empty(), "{text:?} is somebody else's");
    }
    assert!(
        judge("email=neill@example.com", "o'neill@example.com").is_empty(),
        "an apostrophe is part of an address"
    );
}

#[test]
fn a_tag_is_found_and_told() {
    assert_eq!(
        judge("email=maria@example.com", "Maria+shop@example.com"),
        ["email_without_tag"],
        "the same mailbox, but not the address as given"
    );
    assert_eq!(
        judge("email=maria+shop@example.com", "maria@example.com"),
        ["email_without_tag"],
        "the other way round"
    );
    assert_eq!(
        judge("email=maria+shop@example.com", "maria+shop@example.com"),
        ["email"],
        "the address as given"
    );
}

#[test]
fn a_customer_number_is_a_whole_token() {
    for text in [
        "C-1048576",
        "c-1048576",
        "Customer C-1048576, paid",
        "/customers/C-1048576/orders",
        "(C-1048576)",
        "C-1048576.",
    ] {
        assert_eq!(judge("customer=C-1048576", text), ["customer"], "{text:?} names the customer");
    }
    for text in ["C-10485760", "AC-1048576", "C-1048576-2", "C-104857", "XC-1048576", "1-C-1048576"] {
        assert!(judge("customer=C-1048576", text).is_empty(), "{text:?} is another number");
    }
    assert!(judge("customer=1048576", "3.1048576").is_empty(), "decimals are no customer numbers");
    assert!(judge("customer=77", "room 77").is_empty(), "a very short number must be the whole field");
}

#[test]
fn a_name_alone_is_only_possible() {
    let matcher = Matcher::new(&[Identifier::parse("name=María Lindqvist").unwrap()]).unwrap();
    for cells in [
        vec![("name", "Lindqvist, Maria")],
        vec![("first", "MARIA"), ("last", "Líndqvist")],
        vec![("note", "spoke with Maria K. Lindqvist today")],
    ] {
        let judgement = matcher.judge(&cells);
        assert!(
            !judgement.near.is_empty() && judgement.matched_by.is_empty(),
            "{cells:?}: a namesake has the same name"
        );
        assert!(
            cells.iter().any(|(_, text)| matcher.text_filter().is_match(text.as_bytes())),
            "{cells:?} passes the fast filter"
        );
    }
    assert!(matcher.judge(&[("name", "Maria Lindqvister")]).near.is_empty(), "another name");
    let german = Matcher::new(&[Identifier::parse("name=Jürgen Weiß").unwrap()]).unwrap();
    for text in ["Juergen Weiss", "Jurgen Weiß", "WEISS Jürgen", "Weiß, Ju\u{308}rgen"] {
        assert!(german.judge(&[("name", text)]).near.contains("name"), "{text:?} is the same name");
        assert!(german.text_filter().is_match(text.as_bytes()), "{text:?} passes the fast filter");
    }
}

#[test]
fn the_fast_filter_lets_every_spelling_of_a_number_pass() {
    for text in [
        "+49 170 5550142",
        "0170-555 01 42",
        "0049 (170) 555.0142",
        "0170/5550142",
        "0170\u{a0}555\u{a0}0142",
        "0170–5550142",
        "+49 (0)170 5550142",
        "0170\u{2212}5550142",
    ] {
        assert_eq!(judge("phone=+49 170 5550142", text), ["phone"], "{text:?}");
    }
}

#[test]
fn the_fast_filter_never_misses_in_random_text() {
    let identifiers = [
        "email=zoë@exämple.com",
        "phone=+49 170 5550142",
        "customer=Kß \"1\" x",
        "name=Zoë Müller",
        "customer=x-0170",
    ];
    let identifiers: Vec<Identifier> =
        identifiers.iter().map(|text| Identifier::parse(text).unwrap()).collect();
    let matcher = Matcher::new(&identifiers).unwrap();
    let pieces = [
        "zoë",
        "ZOË",
        "zoe\u{308}",
        "@",
        "+tag",
        "exämple.com",
        "EXÄMPLE.COM",
        "%40",
        "0170",
        "170",
        " ",
        "-",
        "5550142",
        "555",
        "0142",
        "+49",
        "(0)",
        "K",
        "ß",
        "ẞ",
        "ss",
        "\"1\"",
        "\u{a0}",
        "x",
        "Müller",
        "MUELLER",
        "muller",
        ",",
        "\n",
    ];
    let mut seed = 3_u64;
    let mut next = move |most: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % most
    };
    let mut hits = 0;
    for _ in 0..40_000 {
        let text: String = (0..1 + next(7)).map(|_| pieces[next(pieces.len())]).collect();
        let judgement = matcher.judge(&[("a", &text)]);
        if !judgement.near.is_empty() || !judgement.matched_by.is_empty() {
            hits += 1;
            assert!(matcher.text_filter().is_match(text.as_bytes()), "{text:?} would be missed");
        }
    }
    assert!(hits > 50, "the test must see hits, it saw {hits}");
}

#[test]
fn a_search_can_be_restricted_to_one_column() {
    let matcher = Matcher::new(&[Identifier::parse("Kundennr=4711").unwrap()]).unwrap();
    assert!(matcher.judge(&[("postcode", "4711")]).matched_by.is_empty(), "a postcode is no customer number");
    assert_eq!(
        matcher.judge(&[("kundennr", "4711")]).matched_by.len(),
        1,
        "column names are compared without case"
    );
}

#[test]
fn escaped_json_reaches_the_judge() {
    let matcher = Matcher::new(&[Identifier::parse("email=maria@example.com").unwrap()]).unwrap();
    assert!(matcher.json_filter().is_match(br#"{"e":"maria\u0040example.com"}"#), "an escaped @ is an @");
}

#[test]
fn no_identifier_finds_nobody() {
    assert_eq!(
        Matcher::new(&[]).unwrap_err().code,
        "collect-no-identifier",
        "an empty search must not look like an empty result"
    );
}

#[test]
fn the_fast_filter_knows_how_json_and_csv_write_marks() {
    let matcher = Matcher::new(&[Identifier::parse("customer=AB/1 \"x\\y\"").unwrap()]).unwrap();
    for raw in [r#"{"c":"ab\/1 \"x\\y\""}"#, r#"{"c":"AB/1\n\"x\\y\""}"#, "1,\"AB/1\u{a0}\"\"x\\y\"\"\",2"] {
        assert!(matcher.json_filter().is_match(raw.as_bytes()), "{raw} may hold the number");
    }
}

fn near(identifier: &str, text: &str) -> Vec<&'static str> {
    let matcher = Matcher::new(&[Identifier::parse(identifier).unwrap()]).unwrap();
    let judgement = matcher.judge(&[("note", text)]);
    assert!(judgement.matched_by.is_empty(), "{text:?} is no sure match");
    let hit = !judgement.near.is_empty();
    assert!(!hit || matcher.text_filter().is_match(text.as_bytes()), "{text:?} must pass the fast filter");
    judgement.near.into_iter().collect()
}

#[test]
fn a_number_that_lost_its_zeros_is_near() {
    for text in ["C-42917", "c-0042917", "paid by C-00042917, cash", "C-000042917"] {
        assert_eq!(
            near("customer=C-042917", text),
            ["customer_zeros"],
            "{text:?}: a program dropped or added zeros"
        );
    }
    for text in ["42918", "420042917", "C-0429170", "D-42917"] {
        assert!(near("customer=C-042917", text).is_empty(), "{text:?} is another number");
    }
    assert_eq!(near("customer=00815", "815"), ["customer_zeros"], "a spreadsheet takes 00815 for 815");
    assert!(near("customer=07", "7").is_empty(), "so short a number proves nothing");
}

#[test]
fn an_initial_and_the_other_name_are_near() {
    for text in ["M. Lindqvist", "Lindqvist, M.", "Dr M Lindqvist (sales)", "m.lindqvist@example.org"] {
        assert_eq!(near("name=María Lindqvist", text), ["name_initials"], "{text:?} may be her");
    }
    let matcher = Matcher::new(&[Identifier::parse("name=Maria Lindqvist").unwrap()]).unwrap();
    let apart = matcher.judge(&[("first", "M."), ("last", "LINDQVIST")]);
    assert!(apart.near.contains("name_initials"), "initial and name in fields of their own");
    for text in ["K. Lindqvist", "Lindqvist & Co", "M. sold it to Lindqvist", "Maria L.", "M. L."] {
        assert!(near("name=María Lindqvist", text).is_empty(), "{text:?} names somebody else, or nobody");
    }
}

#[test]
fn an_account_is_one_number_in_any_groups() {
    for text in [
        "DE89370400440532013000",
        "de89 3704 0044 0532 0130 00",
        "IBAN: DE89-3704-0044-0532-0130-00.",
        "(DE89\u{a0}370400440532013000)",
    ] {
        assert_eq!(judge("iban=DE89 3704 0044 0532 0130 00", text), ["iban"], "{text:?} is the same account");
    }
    for text in [
        "DE893704004405320130001",
        "XDE89370400440532013000",
        "DE89370400440532013001",
        "DE8937040044053201300",
    ] {
        assert!(judge("iban=DE89370400440532013000", text).is_empty(), "{text:?} is another account");
    }
}

#[test]
fn a_number_without_country_is_one_of_the_registers_country() {
    let at_home = Identifier::parse("phone=0170 5550142").unwrap().at_home("DE");
    let matcher = Matcher::new(&[at_home]).unwrap();
    for text in ["+49 170 5550142", "0170 5550142", "0049 170 5550142"] {
        assert!(
            matcher.judge(&[("tel", text)]).matched_by.contains("phone"),
            "{text:?} is the German number"
        );
    }
    assert!(
        matcher.judge(&[("tel", "+43 170 5550142")]).matched_by.is_empty(),
        "an Austrian number is another one"
    );
    let italian = Identifier::parse("phone=06 1234567").unwrap().at_home("IT");
    assert_eq!(italian.value, "+39 061234567", "Italian numbers keep their zero");
    let abroad = Identifier::parse("phone=+33 1 23456789").unwrap().at_home("DE");
    assert_eq!(abroad.value, "+33 1 23456789", "a number with its country stays as it is");
}
