//! The file as a user meets it: right and wrong passphrases, damage, a second instance, foreign files.

use std::fs;
use std::path::PathBuf;

use super::{Access, Passphrase, Store};
use crate::error::Kind;

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("ropadesk-store-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const SINCE: &str = "2026-11-23T09:00:00Z";

fn words(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

fn refusal(result: crate::error::Result<Store>) -> crate::error::Error {
    match result {
        Ok(_) => panic!("the file was opened although it should be refused"),
        Err(error) => error,
    }
}

#[test]
fn an_encrypted_register_opens_with_its_passphrase_only() {
    let folder = Folder::new("passphrase");
    let path = folder.file("r.ropa");
    drop(Store::create(&path, Some(&words("correct horse")), SINCE).unwrap());
    let bytes = fs::read(&path).unwrap();
    assert!(!bytes.starts_with(b"SQLite format 3"), "an encrypted file shows no database header");
    assert!(!bytes.windows(8).any(|window| window == b"activity"), "no table name can be read in it");
    let wrong = refusal(Store::open(&path, Some(&words("wrong")), Access::Write, SINCE));
    assert_eq!(wrong.kind, Kind::WrongPassphrase, "a wrong passphrase is told apart from damage");
    let none = refusal(Store::open(&path, None, Access::Read, SINCE));
    assert_eq!(none.code, "passphrase-needed", "without a passphrase the program asks for one");
    assert_eq!(fs::read(&path).unwrap(), bytes, "a refused opening leaves the file untouched");
    let store = Store::open(&path, Some(&words("correct horse")), Access::Write, SINCE).unwrap();
    assert!(store.is_encrypted(), "the window can say that the file is encrypted");
}

#[test]
fn a_damaged_first_page_is_not_called_a_wrong_passphrase() {
    let folder = Folder::new("damage");
    let path = folder.file("r.ropa");
    drop(Store::create(&path, Some(&words("p")), SINCE).unwrap());
    let mut bytes = fs::read(&path).unwrap();
    bytes[1000] ^= 0x40;
    fs::write(&path, &bytes).unwrap();
    let error = refusal(Store::open(&path, Some(&words("p")), Access::Write, SINCE));
    assert_eq!(error.kind, Kind::Damaged, "the other pages prove that the passphrase was right");
    assert_eq!(fs::read(&path).unwrap(), bytes, "a damaged file is never repaired in place");
}

#[test]
fn damage_further_back_is_found_at_opening() {
    let folder = Folder::new("damage-back");
    for passphrase in [Some(words("p")), None] {
        let path = folder.file(if passphrase.is_some() { "sealed.ropa" } else { "plain.ropa" });
        drop(Store::create(&path, passphrase.as_ref(), SINCE).unwrap());
        let mut bytes = fs::read(&path).unwrap();
        let middle = 4096 * 2;
        for byte in &mut bytes[middle..middle + 64] {
            *byte = !*byte;
        }
        fs::write(&path, &bytes).unwrap();
        let error = refusal(Store::open(&path, passphrase.as_ref(), Access::Write, SINCE));
        assert_eq!(error.kind, Kind::Damaged, "a damaged page is found before anybody relies on it");
    }
}

#[test]
fn truncated_empty_and_foreign_files_are_named_as_such() {
    let folder = Folder::new("foreign");
    let whole = folder.file("r.ropa");
    drop(Store::create(&whole, Some(&words("p")), SINCE).unwrap());
    let bytes = fs::read(&whole).unwrap();
    let cases: [(&str, Vec<u8>, &str); 6] = [
        ("cut.ropa", bytes[..bytes.len() - 100].to_vec(), "register-truncated"),
        ("empty.ropa", Vec::new(), "register-empty"),
        ("text.ropa", b"name;email\nAnna;anna@example.com\n".repeat(200), "register-foreign"),
        ("zip.ropa", [b"PK\x03\x04".to_vec(), vec![0; 8188]].concat(), "register-foreign"),
        ("short.ropa", vec![7; 5], "register-foreign"),
        ("other.sqlite", other_database(&folder), "register-foreign"),
    ];
    for (name, content, code) in cases {
        let path = folder.file(name);
        fs::write(&path, &content).unwrap();
        let error = refusal(Store::open(&path, Some(&words("p")), Access::Write, SINCE));
        assert_eq!(error.code, code, "{name} gets its own message");
        assert_eq!(fs::read(&path).unwrap(), content, "{name} is left untouched");
    }
    let missing = refusal(Store::open(&folder.file("none.ropa"), None, Access::Write, SINCE));
    assert_eq!(missing.code, "register-missing", "a missing file is not created by opening it");
}

fn other_database(folder: &Folder) -> Vec<u8> {
    let path = folder.file("made-elsewhere.db");
    rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE t (x)").unwrap();
    fs::read(path).unwrap()
}

#[test]
fn a_newer_register_is_refused_and_left_alone() {
    let folder = Folder::new("newer");
    let path = folder.file("r.ropa");
    drop(Store::create(&path, None, SINCE).unwrap());
    rusqlite::Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let bytes = fs::read(&path).unwrap();
    let error = refusal(Store::open(&path, None, Access::Write, SINCE));
    assert_eq!(error.kind, Kind::NewerRegister, "an older program must not write a newer file");
    assert_eq!(fs::read(&path).unwrap(), bytes, "the newer file is left as it was");
}

#[test]
fn a_second_writer_is_told_while_a_reader_may_look() {
    let folder = Folder::new("second");
    let path = folder.file("r.ropa");
    let first = Store::create(&path, None, SINCE).unwrap();
    let second = refusal(Store::open(&path, None, Access::Write, SINCE));
    assert_eq!(
        second.code, "register-open-elsewhere",
        "the second instance learns that the register is open"
    );
    let reader = Store::open(&path, None, Access::Read, SINCE);
    assert!(reader.is_ok(), "the command line can read beside the window");
    drop(reader);
    drop(first);
    assert!(Store::open(&path, None, Access::Write, SINCE).is_ok(), "after closing, the next one may write");
}

#[test]
fn creating_never_overwrites_and_leaves_one_private_file() {
    let folder = Folder::new("create");
    let path = folder.file("r.ropa");
    drop(Store::create(&path, None, SINCE).unwrap());
    assert_eq!(
        refusal(Store::create(&path, None, SINCE)).code,
        "output-exists",
        "an existing file is never overwritten"
    );
    let names: Vec<_> = fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["r.ropa"], "a closed register is one file that can be copied singly");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "nobody else on the machine may read the register");
    }
}

#[test]
fn a_backup_opens_with_the_same_passphrase() {
    let folder = Folder::new("backup");
    let store = Store::create(&folder.file("r.ropa"), Some(&words("p")), SINCE).unwrap();
    let copy = folder.file("copy.ropa");
    store.backup_to(&copy).unwrap();
    assert!(
        Store::open(&copy, Some(&words("p")), Access::Read, SINCE).is_ok(),
        "a backup is a register of its own"
    );
    assert!(store.backup_to(&copy).is_err(), "a backup never overwrites another file");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&copy).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "nobody else on the machine may read the copy either");
    }
}

#[test]
fn a_whole_file_passes_the_check_on_demand() {
    let folder = Folder::new("whole");
    for passphrase in [Some(words("p")), None] {
        let path = folder.file(if passphrase.is_some() { "sealed.ropa" } else { "plain.ropa" });
        let store = Store::create(&path, passphrase.as_ref(), SINCE).unwrap();
        assert!(store.check_whole().is_ok(), "a fresh register is whole");
    }
}

#[test]
fn a_page_altered_behind_the_databases_back_is_found_on_demand() {
    let folder = Folder::new("altered");
    let path = folder.file("r.ropa");
    drop(Store::create(&path, Some(&words("p")), SINCE).unwrap());
    let store = Store::open(&path, Some(&words("p")), Access::Read, SINCE).unwrap();
    let mut bytes = fs::read(&path).unwrap();
    let last = bytes.len() - 2000;
    bytes[last] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let error = store.check_whole().unwrap_err();
    assert_eq!(error.kind, Kind::Damaged, "every page is read, not only those of the day");
}
