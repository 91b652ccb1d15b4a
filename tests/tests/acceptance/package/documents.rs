//! Documents that go along with the copy: which do, what is burned into their pages, and what stops a package
//! (Art. 15(3), (4)).

use acceptance::desk::Register;
use acceptance::kit::TODAY;
use acceptance::paper;
use ropadesk_core::report::content::{Block, Document, Meta};
use ropadesk_core::report::pdf;
use serde_json::{Value, json};

use super::kit::unzip;

/// The sample register with a request, and letters attached to it.
struct Office {
    register: Register,
    request: String,
}

/// A letter of one page that names a neighbour, also in its properties.
fn letter() -> Vec<u8> {
    let meta = Meta { author: "Henrike Falkenrath".into(), ..Meta::default() };
    let blocks = vec![
        Block::paragraph("Dear Mira Vogt, your complaint of 2 March was received."),
        Block::paragraph("Henrike Falkenrath of the second floor told us otherwise."),
    ];
    let document =
        Document { lang: "en".into(), title: "A complaint".into(), meta, blocks, ..Document::default() };
    pdf::write(&document).expect("a PDF").bytes
}

impl Office {
    fn new(name: &str) -> Self {
        let register = Register::sample(env!("CARGO_TARGET_TMPDIR"), name);
        let new = json!({
            "rights": ["access", "portability"], "received_on": "2026-11-16", "channel": "Letter", "name": "Mira Vogt",
            "identifiers": [{"kind": "email", "value": "mira.vogt@example.org", "column": null}],
            "language": "en", "calendar": "DE",
        });
        let request =
            register.ask(TODAY, "request_new", new)["ref"].as_str().expect("a reference").to_owned();
        Self { register, request }
    }

    fn ask(&self, command: &str, args: Value) -> Value {
        self.register.ask(TODAY, command, args)
    }

    /// Attaches a file to the request; gives its identifier.
    fn attach(&self, name: &str, content: &[u8]) -> String {
        std::fs::write(self.register.path(name), content).expect("a file");
        let file = self.register.admit(name);
        let args = json!({"noun": "request", "id": self.request, "file": file, "kind": "evidence", "note": "via Jo"});
        self.ask("attachment_add", args)["added"].as_str().expect("an identifier").to_owned()
    }

    fn enclose(&self, id: &str) -> Value {
        self.ask("enclosure_set", json!({"ids": [id], "enclosed": true}))
    }

    fn cover(&self, id: &str, area: &Value, propose: bool) -> Value {
        let boxes = json!([{"attachment": id, "page": 1, "area": area}]);
        let args =
            json!({"request": self.request, "boxes": boxes, "words": "A neighbour", "propose": propose});
        self.ask("redaction_boxes", args)
    }

    fn package(&self, kind: &str) -> Value {
        json!({"request": self.request, "kind": kind, "file": self.register.admit("answer.zip"), "overwrite": true})
    }

    /// Makes the access package; gives its files and the reply.
    fn build(&self) -> (std::collections::BTreeMap<String, Vec<u8>>, Value) {
        let reply = self.ask("package_build", self.package("access"));
        let bytes = std::fs::read(self.register.path("answer.zip")).expect("a package");
        let verified = self.ask("package_verify", json!({"file": self.register.admit("answer.zip")}));
        assert_eq!(verified["ok"], true, "every package verifies: {verified}");
        (unzip(&bytes), reply)
    }

    fn check(&self, code: &str) -> Option<Value> {
        let preflight = self.ask("package_preflight", json!({"request": self.request, "kind": "access"}));
        let checks = preflight["checks"].as_array().expect("checks").clone();
        checks.into_iter().find(|check| check["code"] == code)
    }
}

/// Where the neighbour's name stands, as the search finds it.
fn of_the_neighbour(office: &Office) -> Value {
    let hits = office.ask("enclosure_find", json!({"request": office.request, "text": "henrike falkenrath"}));
    assert_eq!(hits["items"].as_array().map(Vec::len), Some(1), "the name stands there once: {hits}");
    hits["items"][0]["area"].clone()
}

#[test]
fn a_document_goes_along_as_it_is_under_a_number_and_never_under_its_name() {
    let office = Office::new("documents-as-they-are");
    let id = office.attach("complaint about Falkenrath.pdf", &letter());
    let (files, _) = office.build();
    assert!(!files.keys().any(|path| path.starts_with("enclosures/")), "what nobody chose stays here");
    let listed = office.enclose(&id);
    assert_eq!(listed["items"][0]["path"], "enclosures/01.pdf", "a number and an ending");
    assert_eq!(listed["items"][0]["pages"], 1, "its pages are counted");
    assert!(office.check("documents").is_some(), "the check before the package tells of it");
    let (files, _) = office.build();
    assert_eq!(files["enclosures/01.pdf"], letter(), "Art. 15(3): a true copy, to the byte");
    let page = String::from_utf8(files["index.html"].clone()).expect("UTF-8");
    assert!(
        page.contains("href=\"enclosures/01.pdf\"") && page.contains("Document 1"),
        "the page leads to it"
    );
    assert!(!page.contains("<li><a href=\"enclosures/"), "and does not call it a data file");
    assert!(paper::of_pdf(&files["answer.pdf"]).contains("enclosures/01.pdf"), "the answer lists it");
    let readme = String::from_utf8(files["README.txt"].clone()).expect("UTF-8");
    assert!(readme.contains("enclosures/"), "and the note tells of the folder");
    for (path, bytes) in files.iter().filter(|(path, _)| !path.starts_with("enclosures/")) {
        let said = String::from_utf8_lossy(bytes);
        assert!(
            !said.contains("complaint about") && !said.contains("via Jo"),
            "{path} tells neither name nor note"
        );
    }
}

#[test]
fn what_lies_under_a_box_is_nowhere_in_the_package() {
    let office = Office::new("documents-boxes");
    let id = office.attach("letter.pdf", &letter());
    office.ask("enclosure_set", json!({"ids": [id], "enclosed": true, "title": "Our letter of 3 March"}));
    let (files, _) = office.build();
    assert!(paper::of_pdf(&files["enclosures/01.pdf"]).contains("Falkenrath"), "this test can fail");
    let area = of_the_neighbour(&office);
    let listed = office.cover(&id, &area, false);
    assert_eq!(listed["items"][0]["place"], "Page 1", "a box is listed with its page");
    assert_eq!(listed["items"][0]["redaction"]["area"], area, "where it was drawn");
    let (files, reply) = office.build();
    let redrawn = &files["enclosures/01.pdf"];
    assert_eq!(paper::of_pdf(redrawn).trim(), "", "another program finds no text in it");
    assert!(!String::from_utf8_lossy(redrawn).contains("Falkenrath"), "nor a name in its properties");
    assert_eq!(reply["leaks"]["unread"], 0, "what was drawn anew was read back, not left to eyes");
    let lines: Value = serde_json::from_slice(&files["redactions.json"]).expect("JSON");
    assert_eq!(lines[0]["file"], "enclosures/01.pdf", "the person is told where");
    assert_eq!((&lines[0]["page"], &lines[0]["part"]), (&json!(1), &json!("box")), "on which page");
    assert_eq!(lines[0]["law"], "Art. 15(4), 20(4)", "and why");
    let answer = paper::dense(&paper::of_pdf(&files["answer.pdf"]));
    for told in ["Our letter of 3 March", "1 place on page 1: rights of others", "A neighbour"] {
        assert!(answer.contains(&paper::dense(told)), "the answer says: {told}");
    }
}

#[test]
fn the_same_package_is_made_again_to_the_byte_with_its_boxes() {
    let office = Office::new("documents-again");
    let id = office.attach("letter.pdf", &letter());
    office.enclose(&id);
    office.cover(&id, &of_the_neighbour(&office), false);
    let (_, reply) = office.build();
    let again = office.ask(
        "package_again",
        json!({"package": reply["package"]["reference"], "file": office.register.admit("again.zip")}),
    );
    assert_eq!(again["package"]["sha256"], reply["package"]["sha256"], "pages are drawn alike each time");
}

#[test]
fn a_proposed_box_covers_nothing_and_is_told_before_the_package() {
    let office = Office::new("documents-proposed");
    let id = office.attach("letter.pdf", &letter());
    office.enclose(&id);
    let listed = office.cover(&id, &of_the_neighbour(&office), true);
    let check = office.check("redactions_undecided").expect("a check");
    assert_eq!(check["tone"], "warning", "Art. 15(4): somebody saw something there");
    let (files, _) = office.build();
    assert_eq!(files["enclosures/01.pdf"], letter(), "the program decides nothing itself");
    let one = listed["items"][0]["redaction"]["id"].clone();
    office.ask("redaction_change", json!({"ids": [one], "state": "accepted"}));
    assert!(office.check("redactions_undecided").is_none(), "decided");
    assert_eq!(paper::of_pdf(&office.build().0["enclosures/01.pdf"]).trim(), "", "and burned in");
}

#[test]
fn a_redacted_word_in_a_document_that_goes_along_as_it_is_stops_the_package() {
    let office = Office::new("documents-leak");
    let export = "email,remark\nmira.vogt@example.org,asked for Henrike Falkenrath\n";
    std::fs::write(office.register.path("crm.csv"), export).expect("a file");
    let activity = office.ask("activity_list", json!({"as_of": "", "text": ""}))["items"][0]["id"].clone();
    office.ask(
        "collect_run",
        json!({
            "request": office.request, "file": office.register.admit("crm.csv"), "system": "CRM", "activity": activity,
            "options": {"encoding": null, "delimiter": null, "quote": null, "header": null, "sheet": null, "accept_damage": false},
            "columns": [],
        }),
    );
    let everywhere = json!({"request": office.request, "text": "Henrike Falkenrath", "everywhere": true});
    office.ask("redaction_add", everywhere);
    let id = office.attach("letter.pdf", &letter());
    office.build();
    office.enclose(&id);
    let stopped = office.register.refused(TODAY, "package_build", office.package("access"));
    assert_eq!(stopped.code, "package-leak", "Art. 15(4): the same name would go out beside the data");
    assert!(stopped.message.contains("enclosures/01.pdf"), "in which file: {}", stopped.message);
    assert!(!stopped.message.contains("Falkenrath"), "never the words");
    office.cover(&id, &of_the_neighbour(&office), false);
    let (_, reply) = office.build();
    assert_eq!(reply["leaks"]["strings"], 1, "under a box it is gone, and was looked for");
    office.enclose(&office.attach("scan.png", &scan()));
    assert_eq!(
        office.build().1["leaks"]["unread"],
        1,
        "a scan that goes along as it is needs eyes, and that is told"
    );
}

/// A small picture.
fn scan() -> Vec<u8> {
    let office = Office::new("documents-scan");
    let id = office.attach("letter.pdf", &letter());
    office.ask(
        "enclosure_page",
        json!({"id": id, "page": 1, "width": 200, "file": office.register.admit("page.png")}),
    );
    std::fs::read(office.register.path("page.png")).expect("a picture")
}

#[test]
fn documents_go_into_an_answer_to_access_and_not_into_a_portability_package() {
    let office = Office::new("documents-portability");
    let id = office.attach("letter.pdf", &letter());
    office.enclose(&id);
    let refused = office.register.refused(TODAY, "package_build", office.package("portability"));
    assert_eq!(
        refused.code, "package-nothing-in-scope",
        "Art. 20(1): a letter is no data in a structured, machine-readable format"
    );
}

#[test]
fn a_box_can_be_moved_undone_and_refused_where_no_page_is() {
    let office = Office::new("documents-moved");
    let id = office.attach("letter.pdf", &letter());
    let note = office.attach("note.txt", b"a note");
    let area = json!({"left": 1000, "top": 2000, "width": 3000, "height": 400});
    let listed = office.cover(&id, &area, false);
    let one = listed["items"][0]["redaction"]["id"].clone();
    let moved = json!({"left": 1100, "top": 2000, "width": 9999, "height": 400});
    let listed = office.ask("redaction_change", json!({"ids": [one], "area": moved}));
    assert_eq!(listed["items"][0]["redaction"]["area"]["width"], 8900, "as far as the page goes");
    office.ask("undo", json!({}));
    let listed = office.ask("redaction_list", json!({"id": office.request}));
    assert_eq!(listed["items"][0]["redaction"]["area"], area, "a move is one step");
    let boxes = |id: &str, page: u64| json!({"request": office.request, "boxes": [{"attachment": id, "page": page, "area": area}]});
    for (args, code) in [
        (boxes(&id, 2), "enclosure-page"),
        (boxes(&note, 1), "enclosure-no-pages"),
        (
            json!({"request": office.request, "boxes": [{"attachment": id, "page": 1, "area": {"left": 0, "top": 0, "width": 0, "height": 9}}]}),
            "enclosure-area",
        ),
    ] {
        assert_eq!(
            office.register.refused(TODAY, "redaction_boxes", args).code,
            code,
            "nothing is drawn beside a page"
        );
    }
    let items = office.ask("enclosure_list", json!({"id": office.request}));
    let told = items["items"][1]["why"].as_str().unwrap_or_default();
    assert!(told.contains("goes along as it is"), "a text file says why it takes no boxes: {told}");
}

#[test]
fn others_named_in_a_document_are_told_by_their_signs_until_somebody_decides() {
    let office = Office::new("documents-others");
    let pages = [
        "Dear Mira Vogt, write to mira.vogt@example.org any time.",
        "Please ask Mr. Falkenrath, h.falkenrath@example.net, or call +49 170 5559904.",
    ];
    office.attach("letter.pdf", &paper::typed(&pages));
    office.attach("copy.pdf", &paper::typed(&pages));
    let others = || office.ask("enclosure_others", json!({"id": office.request}));
    let told = others();
    let items = told["items"].as_array().expect("places");
    let texts: Vec<&str> = items.iter().filter_map(|item| item["text"].as_str()).collect();
    for named in ["Falkenrath", "h.falkenrath@example.net", "+49 170 5559904"] {
        assert!(texts.iter().filter(|text| text.contains(named)).count() >= 2, "{named} in both: {texts:?}");
    }
    assert!(
        !texts.iter().any(|text| text.contains("mira") || text.contains("Vogt")),
        "the person is nobody else"
    );
    assert!(
        items.iter().all(|item| item["page"] == 2 && item["why"] != ""),
        "each with its page and its sign"
    );
    let boxes: Vec<Value> = items
        .iter()
        .map(|item| json!({"attachment": item["attachment_id"], "page": item["page"], "area": item["area"]}))
        .collect();
    let listed = office.ask("redaction_boxes", json!({"request": office.request, "boxes": boxes}));
    assert_eq!(listed["items"].as_array().map(Vec::len), Some(boxes.len()), "all are covered at once");
    assert_eq!(others()["items"], json!([]), "what is decided is not told again");
}
