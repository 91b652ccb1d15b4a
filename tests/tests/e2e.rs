//! The real window under a display: start, record, report, request, package, quit, reopen.
//!
//! Drives WebKitWebDriver directly. Needs the window built with `--features tauri/custom-protocol,ropadesk/e2e`, named
//! by `APP_BIN`, and a display (`make test` brings both); therefore a program of its own. `ROPADESK_E2E_SHOTS` keeps a
//! picture of each step.

use std::ffi::OsString;
use std::net::TcpListener;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::json;

// Generous: waiting long costs only where something is wrong, and a busy computer is no fault of the window.
const PATIENCE: Duration = Duration::from_secs(60);

struct Window {
    driver: Child,
    client: Client,
    shots: usize,
}

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("ropadesk-e2e-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn script(paths: &[PathBuf]) -> OsString {
    std::env::join_paths(paths).unwrap()
}

impl Window {
    async fn start(folder: &Folder, open: &[PathBuf], save: &[PathBuf]) -> Self {
        let app = std::env::var("APP_BIN").expect("APP_BIN names the built window");
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new("WebKitWebDriver")
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("ROPADESK_E2E_DATA", folder.file("data"))
            .env("ROPADESK_E2E_OPEN", script(open))
            .env("ROPADESK_E2E_SAVE", script(save))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // The window is the driver's child: a group of their own lets both be ended together.
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver is installed (Debian package webkit2gtk-driver)");
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": app, "args": [] } });
        let until = Instant::now() + PATIENCE;
        let client = loop {
            let connector = hyper_util::client::legacy::connect::HttpConnector::new();
            let session = ClientBuilder::new(connector)
                .capabilities(wanted.as_object().unwrap().clone())
                .connect(&format!("http://127.0.0.1:{port}"))
                .await;
            match session {
                Ok(client) => break client,
                Err(error) if Instant::now() > until => panic!("no window: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        };
        Self { driver, client, shots: 0 }
    }

    async fn find(&self, xpath: &str) -> Element {
        match self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(xpath)).await {
            Ok(element) => element,
            Err(error) => {
                let page =
                    self.client.find(Locator::Css("body")).await.unwrap().text().await.unwrap_or_default();
                panic!("{xpath} is not there ({error}); the page says:\n{page}");
            }
        }
    }

    /// Clicks what bears these words: a button, a link, an option.
    async fn press(&self, words: &str) {
        let xpath = format!(
            "//*[self::button or self::a or @role='option' or @role='menuitem' or @role='tab' or self::label]\
             [contains(normalize-space(.), \"{words}\") or @aria-label=\"{words}\"]"
        );
        let until = Instant::now() + PATIENCE;
        loop {
            // What moves or is covered for a moment is tried again: states are waited for, not times.
            match self.find(&xpath).await.click().await {
                Ok(()) => return,
                Err(error) if Instant::now() > until => panic!("{words} cannot be pressed: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
    }

    /// Types into the field with this label.
    async fn fill(&self, label: &str, text: &str) {
        let xpath = format!(
            "//*[@aria-label=\"{label}\"][self::input or self::textarea] | //*[self::input or self::textarea][@id=//label[starts-with(normalize-space(.), \"{label}\")]/@for]"
        );
        let field = self.find(&xpath).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    async fn says(&self, words: &str) {
        self.find(&format!("//body[contains(normalize-space(.), \"{words}\")]")).await;
    }

    async fn rows(&self, count: usize) {
        self.find(&format!("//table/tbody[count(tr)={count}]")).await;
    }

    async fn picture(&mut self, name: &str) {
        self.shots += 1;
        if let Ok(folder) = std::env::var("ROPADESK_E2E_SHOTS") {
            let png = self.client.screenshot().await.unwrap();
            std::fs::write(Path::new(&folder).join(format!("{:02}-{name}.png", self.shots)), png).unwrap();
        }
    }

    async fn quit(mut self) {
        let _ = self.client.close().await;
        // A window that its driver lets go of does not always end by itself.
        let group = format!("kill -KILL -{}", self.driver.id());
        let ended = Command::new("sh").args(["-c", &group]).status().unwrap();
        assert!(ended.success(), "the window and its driver are ended");
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Waits until the window that had the register open has let it go: a window takes a moment to end.
async fn released(register: &Path) {
    let mut lock = register.as_os_str().to_owned();
    lock.push(".lock");
    let until = Instant::now() + PATIENCE;
    while std::fs::File::open(&lock).is_ok_and(|file| file.try_lock().is_err()) {
        assert!(Instant::now() < until, "the register is let go when its window ends");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

fn export(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/sample/exports").join(name).canonicalize().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_main_job_from_the_sample_to_a_verified_package() {
    let folder = Folder::new("job");
    let (record, package) = (folder.file("record.pdf"), folder.file("R-access.zip"));
    let mut window =
        Window::start(&folder, &[export("accounts.csv")], &[record.clone(), package.clone()]).await;

    window.find("//button[contains(., 'Explore the sample')]").await;
    let pressed = Instant::now();
    window.press("Explore the sample").await;
    window.rows(27).await;
    println!("the sample was made and shown {} ms after the click", pressed.elapsed().as_millis());
    window.find("//td[contains(., 'Web analytics')]").await.click().await.unwrap();
    window.says("Where the data goes").await;
    window.picture("register").await;

    window.press("Reports").await;
    window.find("//canvas").await;
    window.picture("reports").await;
    window.press("Save PDF").await;
    window.says("record.pdf").await;
    assert!(
        std::fs::read(&record).unwrap().starts_with(b"%PDF"),
        "the record is saved where the dialog said"
    );

    window.press("Requests").await;
    window.press("Log request").await;
    window.fill("Name", "Maria Lindqvist").await;
    window.fill("Identifier 1", "maria.lindqvist@example.com").await;
    window.picture("log-request").await;
    window.find("//*[@role='dialog']//button[@type='submit']").await.click().await.unwrap();
    window.says("Nothing collected yet").await;
    window.picture("case").await;
    window.press("Choose files").await;
    window.press("Find the person").await;
    window.says("Confirm all").await;
    window.picture("mapping").await;
    window.press("Confirm all").await;
    window.press("Build package").await;
    window.says("Before you send").await;
    window.picture("package").await;
    window.press("Build package").await;
    window.says("R-access.zip is written").await;
    window.press("Verify").await;
    window.says("files unchanged").await;
    window.picture("verified").await;
    assert!(
        std::fs::read(&package).unwrap().starts_with(b"PK"),
        "the package is saved where the dialog said"
    );
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_encrypted_register_is_written_closed_and_opened_again() {
    let folder = Folder::new("reopen");
    let file = folder.file("own.ropa");
    let mut window = Window::start(&folder, &[], std::slice::from_ref(&file)).await;
    window.press("New register").await;
    window.fill("Organisation", "Example Ltd").await;
    window.fill("Passphrase", "lamp river copper seven").await;
    window.fill("Passphrase again", "lamp river copper seven").await;
    window.picture("new-register").await;
    window.press("Choose a place and create").await;
    window.says("New activity").await;
    window.press("New activity").await;
    window.fill("Name", "Visitor book").await;
    window.press("Register").await;
    window.says("Visitor book").await;
    window.quit().await;
    released(&file).await;
    assert!(!std::fs::read(&file).unwrap().starts_with(b"SQLite"), "the file on disk is encrypted");

    let mut window = Window::start(&folder, &[], &[]).await;
    window.press("own.ropa").await;
    window.fill("Passphrase", "not this one").await;
    window.press("Open").await;
    window.says("passphrase does not").await;
    window.picture("wrong-passphrase").await;
    window.fill("Passphrase", "lamp river copper seven").await;
    window.press("Open").await;
    window.says("Visitor book").await;
    window.picture("reopened").await;
    window.quit().await;
}
