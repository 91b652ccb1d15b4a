//! A desk with a register in a folder of its own.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use ropadesk_core::api;
use ropadesk_core::moment::Moment;
use serde_json::{Value, json};

use crate::fresh;

/// A desk with an open register; the folder goes when the test is over.
pub struct Desk {
    pub desk: ropadesk_core::desk::Desk,
    pub folder: PathBuf,
    moment: Moment,
}

impl Desk {
    /// With an empty register.
    pub fn empty(name: &str) -> Self {
        let desk = Self::without(name);
        let file = desk.admit(&desk.folder.join("register.ropa"));
        desk.ask(
            "register_create",
            json!({"file": file, "name": "Keeper Ltd", "country": "IE", "passphrase": null}),
        );
        desk
    }

    /// With the sample register.
    pub fn sample(name: &str) -> Self {
        let desk = Self::without(name);
        let file = desk.admit(&desk.folder.join("register.ropa"));
        desk.ask("register_sample", json!({"file": file}));
        desk
    }

    fn without(name: &str) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder =
            std::env::temp_dir().join(format!("ropadesk-imports-{}-{number}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Self { desk: ropadesk_core::desk::Desk::new(), folder, moment: fresh::moment() }
    }

    pub fn admit(&self, path: &Path) -> String {
        self.desk.admit(path).token
    }

    /// A file with these bytes, let in.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        self.admit(&path)
    }

    /// A file to be written.
    pub fn target(&self, name: &str) -> String {
        self.admit(&self.folder.join(name))
    }

    pub fn try_ask(&self, command: &str, args: Value) -> Result<Value, Value> {
        api::call(&self.desk, &self.moment, command, args)
            .map_err(|failure| serde_json::to_value(failure).unwrap())
    }

    #[track_caller]
    pub fn ask(&self, command: &str, args: Value) -> Value {
        self.try_ask(command, args).unwrap_or_else(|failure| panic!("{command} failed: {failure}"))
    }

    /// A command that fails; its failure has words.
    #[track_caller]
    pub fn refused(&self, command: &str, args: Value) -> Value {
        let failure = self.try_ask(command, args).expect_err("it is refused");
        for field in ["message", "hint"] {
            assert!(
                failure[field].as_str().is_some_and(|text| text.len() > 10),
                "{field} is said: {failure}"
            );
        }
        failure
    }

    /// Imports a file as it is recognised.
    #[track_caller]
    pub fn import(&self, name: &str, bytes: impl AsRef<[u8]>) -> Value {
        let file = self.file(name, bytes);
        self.ask("import_run", json!({"spec": {"source": {"file": file}}, "limit": 0}))
    }

    pub fn status(&self) -> Value {
        self.ask("register_status", json!({}))
    }

    #[track_caller]
    pub fn activity(&self, reference: &str) -> Value {
        self.ask("activity_get", json!({"id": reference}))["activity"].clone()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.desk.close();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The records of one outcome.
pub fn rows<'v>(outlook: &'v Value, action: &str) -> Vec<&'v Value> {
    outlook["rows"].as_array().unwrap().iter().filter(|row| row["action"] == action).collect()
}

/// What problems say.
pub fn problem_texts(problems: &Value) -> Vec<String> {
    problems.as_array().unwrap().iter().map(|one| one["message"].as_str().unwrap().to_owned()).collect()
}
