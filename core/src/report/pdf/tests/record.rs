//! A record as the register will write it, in three scripts, of any length.

use chrono::NaiveDate;

use crate::report::content::{
    Align, Block, Column, Contents, Cover, Document, Fact, Heading, Meta, Note, Passage, Table, Text, Tone,
};

/// A record of processing activities with `count` sections, as the register will say it.
pub(super) fn record(count: usize) -> Document {
    let mut blocks = vec![
        Block::heading(1, "About this record", "about"),
        Block::paragraph(
            Text::plain("This record describes the processing activities under the responsibility of ")
                .and_bold("Aurelia Web Services GmbH")
                .and(". It is kept in writing, including in electronic form, and is made available to the supervisory authority on request. Activities that still lack something the law asks for carry a remark, for example ")
                .and_link("the second activity", "pa-2")
                .and("."),
        ),
        Block::Bullets(vec![
            Text::bold("Points (a) to (g)").and(" follow Art. 30(1) of the Regulation, in its order."),
            "The legal basis is stated apart from them, because Art. 30 does not ask for it.".into(),
            Text::plain("Questions reach the Data Protection Officer at ").and_address("dpo@example.org", "mailto:dpo@example.org").and("."),
        ]),
        Block::Table(summary(count)),
        Block::PageBreak,
        Block::heading(1, "Processing activities", "activities"),
    ];
    for number in 1..=count {
        blocks.extend(activity(number));
    }
    Document {
        opening: Vec::new(),
        title: "Record of processing activities".into(),
        subtitle: "Aurelia Web Services GmbH".into(),
        lang: "en".into(),
        meta: Meta {
            author: "Aurelia Web Services GmbH".into(),
            subject: "Record under Art. 30(1) GDPR".into(),
            keywords: vec!["GDPR".into(), "Art. 30".into()],
            created_on: NaiveDate::from_ymd_opt(2026, 11, 23),
        },
        cover: Some(cover()),
        contents: Some(Contents { title: "Contents".into(), depth: 2 }),
        header_left: "Aurelia Web Services GmbH · Record of processing activities".into(),
        header_right: "{section}".into(),
        footer: "As of 23 November 2026 · Confidential".into(),
        page_label: "{page} / {pages}".into(),
        landscape: false,
        blocks,
    }
}

fn cover() -> Cover {
    Cover {
        kicker: "Art. 30(1) GDPR".into(),
        title: "Record of processing activities".into(),
        subtitle: "Aurelia Web Services GmbH and its customer portals".into(),
        facts: vec![
            Fact::new("Controller", "Aurelia Web Services GmbH\nLindenallee 14, 10961 Berlin, Germany"),
            Fact::new("Representatives", "Aurelia UK Ltd, 8 Fetter Lane, London (United Kingdom)")
                .and("Aurelia Schweiz AG, Talstrasse 2, Zürich (Switzerland)"),
            Fact::new(
                "Data Protection Officer",
                Text::plain("Dr. Éloïse Kovačević, ")
                    .and_address("dpo@example.org", "mailto:dpo@example.org"),
            ),
            Fact::new("As of", "23 November 2026"),
        ],
        note: Some("Kept for the supervisory authority under Art. 30(4). Not for publication.".into()),
    }
}

fn summary(count: usize) -> Table {
    let row = |number: usize| {
        vec![
            Text::muted(format!("PA-{number:03}")),
            Text::default().and_link(format!("Activity {number}"), format!("pa-{number}")),
            Text::tag(Tone::Info, "6(1)(b) contract"),
            Text::plain(["Germany", "United States, Switzerland", "none"][number % 3]),
            Text::plain(format!("{} %", 60 + number * 7 % 41)),
        ]
    };
    Table {
        caption: "Activities at a glance".into(),
        columns: vec![
            Column::new("Ref", 1.0),
            Column::new("Activity", 3.0),
            Column::new("Legal basis", 2.2),
            Column::new("Third countries", 2.4),
            Column::new("Complete", 1.2).align(Align::Right),
        ],
        rows: (1..=count.min(12)).map(row).collect(),
    }
}

fn activity(number: usize) -> Vec<Block> {
    let names = ["Newsletter and offers", "Πελάτες και τιμολόγια", "Регистър на клиенти", "Account settings"];
    let mut blocks = vec![
        Block::Heading(
            Heading::new(2, format!("{} {number}", names[number % 4]), format!("pa-{number}"))
                .kicker(format!("PA-{number:03} · in force")),
        ),
        Block::paragraph(
            Text::tag(Tone::Info, "Art. 6(1)(b) contract")
                .and("  ")
                .and_tag(Tone::Neutral, "customer portal")
                .and("  ")
                .and_muted("Owner: Customer care"),
        ),
        Block::Facts(vec![
            Fact::new("Purposes", "Sending the newsletter that the person asked for, measuring whether it is read, and keeping proof of the consent for as long as it may be disputed.")
                .cited("Art. 30(1)(b)"),
            Fact::list(
                "Data subjects and personal data",
                vec![
                    Text::bold("Subscribers: ").and("e-mail address, name, language, time of consent, IP address at the time of consent"),
                    Text::bold("Διαχειριστές: ").and("όνομα, ηλεκτρονική διεύθυνση, ρόλος"),
                    Text::bold("Служители: ").and("име, служебен адрес, длъжност"),
                ],
            )
            .cited("Art. 30(1)(c)"),
            Fact::new("Recipients", "Mail delivery provider; hosting provider; auditors bound to secrecy")
                .cited("Art. 30(1)(d)"),
            Fact::new("Third countries", Text::plain("United States ").and_tag(Tone::Warning, "safeguard to be checked"))
                .and("Standard contractual clauses, module 2; transfer impact assessment of 4 March 2026 → no supplementary measures needed.")
                .cited("Art. 30(1)(e)"),
            Fact::new("Erasure", "Three years after the end of the year in which consent was withdrawn (≤ 48 months)").cited("Art. 30(1)(f)"),
            Fact::list("Security", vec!["Encryption at rest and in transit".into(), "Access by role, reviewed each quarter".into(), "☑ tested restore, ☐ penetration test".into()])
                .cited("Art. 30(1)(g)"),
        ]),
    ];
    if number.is_multiple_of(2) {
        blocks.push(Block::Note(Note {
            tone: if number.is_multiple_of(4) { Tone::Warning } else { Tone::Error },
            title: "Still missing: time limit for erasure".into(),
            text: vec![Passage::Paragraph(
                "State a period, or the criterion that ends storage (Art. 30(1)(f), Art. 13(2)(a)).".into(),
            )],
        }));
    }
    blocks
}
