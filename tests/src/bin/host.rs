//! The window's page over HTTP on this computer, for tests in a browser: the same command table, scripted dialogs.
//!
//! Never shipped. `host FOLDER PORT` serves the page built by `npm run build:http` and keeps its files in FOLDER;
//! `host --large COUNT FILE` makes a register of that many activities.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use ropadesk_core::api;
use ropadesk_core::desk::{Desk, FileToken};
use ropadesk_core::moment::Moment;
use ropadesk_core::preferences::{Preferences, PreferencesFile, RecentFile};
use ropadesk_core::register::Register;
use ropadesk_core::words::Lang;
use serde_json::{Value, json};

/// What the page's dialogs answer, set beforehand by the test.
#[derive(Default)]
struct Script {
    open: VecDeque<PathBuf>,
    save: VecDeque<PathBuf>,
}

struct Host {
    desk: Desk,
    preferences: PreferencesFile,
    folder: PathBuf,
    page: PathBuf,
    script: Mutex<Script>,
    samples: Mutex<u32>,
}

fn main() {
    let mut arguments = std::env::args().skip(1).peekable();
    if arguments.peek().is_some_and(|first| first == "--large") {
        let count = arguments.nth(1).and_then(|count| count.parse().ok()).expect("--large COUNT FILE");
        let file = PathBuf::from(arguments.next().expect("--large COUNT FILE"));
        large(count, &file);
        return;
    }
    let folder = PathBuf::from(arguments.next().expect("host FOLDER PORT"));
    let port: u16 = arguments.next().and_then(|port| port.parse().ok()).unwrap_or(0);
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let host = Arc::new(Host {
        desk: Desk::new(),
        preferences: PreferencesFile::at(&folder.join("preferences.json")),
        page: Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist-http"),
        folder,
        script: Mutex::default(),
        samples: Mutex::new(0),
    });
    let listener = TcpListener::bind(("127.0.0.1", port)).expect("the port is free");
    println!("http://{}", listener.local_addr().expect("an address"));
    for stream in listener.incoming().flatten() {
        let host = Arc::clone(&host);
        std::thread::spawn(move || {
            let _ = host.answer(stream);
        });
    }
}

/// A large company's register in a new file.
fn large(count: usize, file: &Path) {
    let moment = Moment {
        now: chrono::TimeZone::with_ymd_and_hms(&chrono::Utc, 2026, 11, 23, 9, 0, 0)
            .single()
            .expect("an instant"),
        today_on: chrono::NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day"),
        lang: Lang::En,
        actor: "host".to_owned(),
    };
    let mut register = Register::create(file, None, &moment).expect("a new file");
    let made = acceptance::sample::large_register::invent(count);
    ropadesk_core::import::apply(&mut register, &made, &moment).expect("the records are taken in");
}

impl Host {
    fn answer(&self, mut stream: TcpStream) -> std::io::Result<()> {
        let mut reader = BufReader::new(stream.try_clone()?);
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let mut parts = line.split_whitespace();
        let (method, path) = (parts.next().unwrap_or("").to_owned(), parts.next().unwrap_or("/").to_owned());
        let mut length = 0;
        loop {
            let mut header = String::new();
            reader.read_line(&mut header)?;
            if header.trim().is_empty() {
                break;
            }
            if let Some((name, value)) = header.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        if method == "POST" {
            let args: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
            let (status, reply) = match self.post(&path, args) {
                Ok(reply) => ("200 OK", reply),
                Err(failure) => ("400 Bad Request", failure),
            };
            return send(&mut stream, status, "application/json", &[], reply.to_string().as_bytes());
        }
        self.file(&mut stream, &path)
    }

    fn post(&self, path: &str, body: Value) -> Result<Value, Value> {
        let text = |key: &str| body[key].as_str().unwrap_or_default().to_owned();
        match path {
            "/call" => {
                let (command, args) = (text("command"), body["args"].clone());
                let opened = args["file"].as_str().map(str::to_owned);
                let reply = api::call(&self.desk, &moment(&text("lang")), &command, args);
                let reply = reply.map_err(|failure| serde_json::to_value(failure).unwrap_or_default())?;
                if matches!(command.as_str(), "register_open" | "register_create")
                    && let Some(path) = opened.and_then(|token| self.desk.path(&token).ok())
                {
                    let _ = self.preferences.opened(&path);
                }
                Ok(reply)
            }
            "/script" => {
                let mut script = self.script.lock().unwrap_or_else(PoisonError::into_inner);
                let paths = |value: &Value| -> VecDeque<PathBuf> {
                    value
                        .as_array()
                        .into_iter()
                        .flatten()
                        .filter_map(Value::as_str)
                        .map(PathBuf::from)
                        .collect()
                };
                *script = Script { open: paths(&body["open"]), save: paths(&body["save"]) };
                Ok(json!({}))
            }
            "/admit" => Ok(json!(self.desk.admit(Path::new(&text("path"))))),
            "/pick_open" => {
                let mut script = self.script.lock().unwrap_or_else(PoisonError::into_inner);
                let many = if body["multiple"] == json!(true) { script.open.len() } else { 1 };
                let count = many.min(script.open.len());
                let picked: Vec<FileToken> =
                    script.open.drain(..count).map(|path| self.desk.admit(&path)).collect();
                Ok(json!(picked))
            }
            "/pick_save" => {
                let mut script = self.script.lock().unwrap_or_else(PoisonError::into_inner);
                Ok(json!(script.save.pop_front().map(|path| self.desk.admit(&path))))
            }
            "/sample_file" => {
                let mut samples = self.samples.lock().unwrap_or_else(PoisonError::into_inner);
                *samples += 1;
                Ok(json!(self.desk.admit(&self.folder.join(format!("sample-{samples}.ropa")))))
            }
            "/recent_files" => Ok(json!(self.recent())),
            "/preferences_get" => Ok(json!(self.preferences.preferences())),
            "/preferences_set" => {
                let preferences: Preferences =
                    serde_json::from_value(body["preferences"].clone()).unwrap_or_default();
                let _ = self.preferences.set_preferences(preferences);
                Ok(Value::Null)
            }
            _ => Err(json!({"kind": "bug", "code": "bug", "message": path, "hint": "", "problems": []})),
        }
    }

    fn recent(&self) -> Vec<RecentFile> {
        let recent = self.preferences.recent().into_iter().map(|path| {
            let token = self.desk.admit(&path);
            let folder = path.parent().and_then(Path::file_name);
            RecentFile {
                token: token.token,
                name: token.name,
                folder_label: folder.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
                missing: !path.exists(),
            }
        });
        recent.collect()
    }

    fn file(&self, stream: &mut TcpStream, path: &str) -> std::io::Result<()> {
        let name = path.split(['?', '#']).next().unwrap_or("/").trim_start_matches('/');
        let name = if name.is_empty() { "index.html" } else { name };
        if name.split('/').any(|part| part == "..") {
            return send(stream, "404 Not Found", "text/plain", &[], b"");
        }
        let Ok(mut bytes) = std::fs::read(self.page.join(name)) else {
            return send(stream, "404 Not Found", "text/plain", &[], b"");
        };
        let kind = match name.rsplit('.').next().unwrap_or("") {
            "html" => "text/html; charset=utf-8",
            "js" | "mjs" => "text/javascript",
            "css" => "text/css",
            "woff2" => "font/woff2",
            "json" => "application/json",
            "svg" => "image/svg+xml",
            "wasm" => "application/wasm",
            _ => "application/octet-stream",
        };
        let mut headers = Vec::new();
        if name == "index.html" {
            // The same policy as the window's, with a nonce for styles as Tauri gives one.
            let page = String::from_utf8_lossy(&bytes).replace("<style id=", "<style nonce=\"ring3\" id=");
            bytes = page.into_bytes();
            headers.push(
                "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self' 'nonce-ring3'; \
                 img-src 'self' data: blob:; font-src 'self'; worker-src 'self' blob:; connect-src 'self'; \
                 base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
            );
        }
        send(stream, "200 OK", kind, &headers, &bytes)
    }
}

fn moment(lang: &str) -> Moment {
    // A fixed clock, so that a test sees the same deadlines every day it runs; ROPADESK_TODAY moves it.
    let today = std::env::var("ROPADESK_TODAY").unwrap_or_else(|_| "2026-11-23".to_owned());
    let today_on: chrono::NaiveDate = today.parse().expect("ROPADESK_TODAY is an ISO date");
    let now = today_on.and_hms_opt(9, 0, 0).expect("nine o'clock exists").and_utc();
    Moment { now, today_on, lang: Lang::from_code(lang).unwrap_or_default(), actor: "ring 3".to_owned() }
}

fn send(
    stream: &mut TcpStream,
    status: &str,
    kind: &str,
    headers: &[&str],
    body: &[u8],
) -> std::io::Result<()> {
    let more: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n{more}Connection: close\r\n\r\n",
        body.len()
    )?;
    stream.write_all(body)
}
