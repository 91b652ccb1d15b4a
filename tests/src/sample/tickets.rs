//! `tickets.json`, activity A09: a desk's nested export; what people write in it is nobody's column.

use serde::Serialize;

use super::people::{EXPORTED, Part, People, Person};
use super::planted::{CUSTOMER, DECOYS, EMAIL, FIRST_EMAIL, PHONE, PHONE_FORMS};
use super::random::{Moment, Random};
use super::ticket_words::{AGENTS, DEVICES, MATTERS, Matter, PRODUCTS};
use super::truth::{FileTruth, Mark};

const ROWS: usize = 700;

#[derive(Serialize)]
struct Ticket {
    id: String,
    opened_at: String,
    requester: Requester,
    subject: String,
    messages: Vec<Message>,
    satisfaction: Option<Satisfaction>,
    tags: Vec<&'static str>,
    #[serde(skip)]
    opened: Moment,
    #[serde(skip)]
    mark: Mark,
}

#[derive(Serialize)]
struct Requester {
    name: String,
    email: String,
    phone: Option<String>,
}

#[derive(Serialize)]
struct Message {
    at: String,
    from: String,
    body: String,
}

#[derive(Serialize)]
struct Satisfaction {
    rating: u64,
    comment: Option<&'static str>,
}

/// One object with the tickets in a list, a ticket on each line, so that a change shows in a comparison.
///
/// # Errors
/// Never for these types.
pub fn write(people: &People) -> Result<(Vec<u8>, FileTruth), String> {
    let mut random = Random::new(0x09);
    let mut tickets = hers(&mut random, people);
    tickets.extend(near_misses(&mut random, people));
    while tickets.len() < ROWS {
        let person = &people.others()[random.index(people.others().len())];
        tickets.push(ticket(&mut random, people, person, Mark::Other));
    }
    tickets.sort_by(|a, b| (a.opened, &a.requester.email).cmp(&(b.opened, &b.requester.email)));
    let mut text = format!("{{\"exported_at\":\"{}\",\"tickets\":[\n", EXPORTED.instant());
    let last = tickets.len() - 1;
    for (place, ticket) in tickets.iter_mut().enumerate() {
        ticket.id = format!("T-{}-{:05}", ticket.opened.date().0, 1204 + 3 * place);
        text.push_str(&serde_json::to_string(ticket).map_err(|error| error.to_string())?);
        text.push_str(if place == last { "\n]}\n" } else { ",\n" });
    }
    let marks = tickets.iter().map(|ticket| (ticket.id.as_str(), &ticket.mark));
    let truth = FileTruth::of("tickets.json", marks);
    Ok((text.into_bytes(), truth))
}

/// Five tickets about her: two under her address, one by telephone number, two where only the text names her.
fn hers(random: &mut Random, people: &People) -> Vec<Ticket> {
    let maria = people.subject();
    let mut plain = ticket(random, people, maria, Mark::Hers(&["email_exact"]));
    plain.requester.phone = None;
    plain.put(Moment::on(2023, 2, 14).at(8, 12, 30), &MATTERS[6], EMAIL);
    plain.messages[0].body = "Bitte schreiben Sie die Rechnung auf meine Firma um. Rückfragen bitte an meine Kollegin \
        Dr. Henrike Falkenrath (henrike.falkenrath@example.net) oder an Piet Zwanenburg, Durchwahl +49 170 5559904.\n\
        Maria Lindqvist"
        .to_owned();

    let mut capital = ticket(random, people, maria, Mark::Hers(&["email_case", "phone_exact"]));
    capital.requester.email = "Maria.LINDQVIST@example.com".to_owned();
    capital.requester.phone = Some(PHONE.to_owned());
    capital.put(Moment::on(2026, 10, 27).at(19, 3, 11), &MATTERS[9], "Maria.LINDQVIST@example.com");
    capital.satisfaction = Some(Satisfaction { rating: 2, comment: Some("Dauerte zu lange.") });

    let mut by_phone = ticket(random, people, maria, Mark::Hers(&["phone_format"]));
    by_phone.requester = Requester {
        name: "M. Lindqvist".to_owned(),
        email: FIRST_EMAIL.to_owned(),
        phone: Some(PHONE_FORMS[2].to_owned()),
    };
    by_phone.put(Moment::on(2018, 4, 30).at(19, 20, 0), &MATTERS[7], FIRST_EMAIL);

    let reseller = &people.others()[17];
    let mut named = ticket(random, people, reseller, Mark::Hers(&["email_in_text"]));
    named.put(Moment::on(2024, 12, 3).at(10, 44, 52), &MATTERS[3], &reseller.email);
    named.messages[0].body = format!(
        "We resell your licences. One of them went to the wrong buyer;\nplease move it to {EMAIL}, she has paid for it.\n{}",
        reseller.name()
    );

    let friend = &people.others()[911];
    let mut numbered = ticket(random, people, friend, Mark::Hers(&["customer_number_in_text"]));
    numbered.put(Moment::on(2025, 7, 9).at(15, 30, 4), &MATTERS[0], &friend.email);
    numbered.messages[0].body =
        format!("I write for a friend who has no access to her mail. Her customer number is {CUSTOMER}.");
    vec![plain, capital, by_phone, named, numbered]
}

/// Five tickets by the people who could be taken for her, and two that name what is almost hers.
fn near_misses(random: &mut Random, people: &People) -> Vec<Ticket> {
    let mut tickets = Vec::new();
    for decoy in people.decoys() {
        let Part::Decoy(place) = decoy.part else { continue };
        let mut made = ticket(random, people, decoy, Mark::Decoy(DECOYS[place].kind));
        made.requester.phone = decoy.phone.clone();
        if DECOYS[place].customer.starts_with(CUSTOMER) {
            made.messages[0].body.push_str(&format!("\nKundnummer: {}", DECOYS[place].customer));
        }
        tickets.push(made);
    }
    let texts = [
        (203, 3, "Order 1048570 and C-1048571 are both on the invoice, which one is right?"),
        (404, 1, "Please copy maria.lindqvist@example.com.br on the answer, she keeps our books."),
    ];
    for (other, place, text) in texts {
        let mut made = ticket(random, people, &people.others()[other], Mark::Decoy(DECOYS[place].kind));
        made.messages[0].body = text.to_owned();
        tickets.push(made);
    }
    tickets
}

impl Ticket {
    fn put(&mut self, opened: Moment, matter: &Matter, from: &str) {
        self.opened = opened;
        self.opened_at = opened.instant();
        self.tags = matter.tags.to_vec();
        self.subject = matter.subject.replace("{product}", PRODUCTS[1]);
        let agent = AGENTS[0];
        self.messages = vec![
            Message {
                at: opened.instant(),
                from: from.to_owned(),
                body: filled(matter.asks, "AX7K-20PM", agent.0, ""),
            },
            Message {
                at: Moment(opened.0 + 7_260).instant(),
                from: agent.1.to_owned(),
                body: filled(matter.answers, "AX7K-20PM", agent.0, ""),
            },
        ];
    }
}

fn filled(text: &str, licence: &str, agent: &str, colleague: &str) -> String {
    text.replace("{product}", PRODUCTS[1])
        .replace("{licence}", licence)
        .replace("{device}", DEVICES[0])
        .replace("{agent}", agent)
        .replace("{colleague}", colleague)
}

fn ticket(random: &mut Random, people: &People, person: &Person, mark: Mark) -> Ticket {
    let language = if ["de", "fr"].contains(&person.language) { person.language } else { "en" };
    let matters: Vec<&Matter> = MATTERS.iter().filter(|matter| matter.language == language).collect();
    let matter = *random.pick(&matters);
    let opened = random.moment(person.opened.max(Moment::on(2017, 1, 9)), Moment(EXPORTED.0 - 86_400));
    let (agent, desk) = *random.pick(&AGENTS);
    let colleague = &people.others()[random.index(people.others().len())];
    let colleague = format!("{} ({})", colleague.name(), colleague.email);
    let fill = |text: &str, random: &mut Random| {
        text.replace("{product}", PRODUCTS[random.index(PRODUCTS.len())])
            .replace("{licence}", &licence(random))
            .replace("{device}", DEVICES[random.index(DEVICES.len())])
            .replace("{agent}", agent)
            .replace("{colleague}", &colleague)
    };
    let mut at = opened;
    let mut messages = Vec::new();
    for (from, text) in [(person.email.as_str(), matter.asks), (desk, matter.answers)] {
        messages.push(Message { at: at.instant(), from: from.to_owned(), body: fill(text, random) });
        at = Moment(at.0 + random.between(900, 80_000));
    }
    let subject = fill(matter.subject, random);
    Ticket {
        id: String::new(),
        opened_at: opened.instant(),
        requester: Requester {
            name: person.name(),
            email: person.email.clone(),
            phone: person.phone.clone().filter(|_| random.chance(30)),
        },
        subject,
        messages,
        satisfaction: satisfaction(random, language),
        tags: matter.tags.to_vec(),
        opened,
        mark,
    }
}

/// Letters and digits in two groups of four: no telephone or customer number reads like it.
fn licence(random: &mut Random) -> String {
    let letters = b"ABCDEFGHJKLMNPQRSTUVWXYZ";
    let mut code = String::new();
    for place in 0..8 {
        if place == 4 {
            code.push('-');
        }
        code.push(char::from(*random.pick(letters)));
        if place % 3 == 2 {
            code.push(char::from(b'0' + random.below(10) as u8));
        }
    }
    code
}

fn satisfaction(random: &mut Random, language: &str) -> Option<Satisfaction> {
    if !random.chance(45) {
        return None;
    }
    let rating = random.between(1, 5);
    let comment = match (language, rating) {
        _ if random.chance(60) => None,
        ("de", 1 | 2) => Some("Zu langsam."),
        ("de", _) => Some("Schnell und freundlich."),
        ("fr", 1 | 2) => Some("Trop lent."),
        ("fr", _) => Some("Rapide et aimable."),
        (_, 1 | 2) => Some("Took too long."),
        _ => Some("Quick and friendly."),
    };
    Some(Satisfaction { rating, comment })
}
