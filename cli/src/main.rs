//! `ropa`: the register from the command line. A thin host: arguments in, the core's answers out, exit codes.

mod args;
mod host;
mod paint;
mod passphrase;
mod stop;
mod table;
mod usage;
mod verbs;
mod watch;

use std::ffi::OsString;
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use clap::ArgMatches;
use ropadesk_core::error::Error;
use ropadesk_core::words::{Lang, Words};

use crate::host::{Answer, Host};
use crate::paint::Paint;
use crate::stop::Stop;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let lang = host::language(&arguments);
    let words = Words::of(lang);
    let json = arguments.iter().any(|argument| argument == "--json");
    let outcome = match args::command(words).try_get_matches_from(&arguments) {
        Ok(matches) => run(&matches, lang, json),
        Err(error) if !error.use_stderr() => {
            let _ = error.print();
            Ok(0)
        }
        // `ropa` and `ropa activity` alone: the list of what can be done is the best answer.
        Err(error)
            if error.kind() == clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand && !json =>
        {
            let _ = error.print();
            Ok(stop::USAGE)
        }
        Err(error) => Err(usage::explain(&error, words)),
    };
    let exit = outcome.unwrap_or_else(|stop: Stop| {
        stop.tell(json, Paint::stderr(), words);
        stop.exit
    });
    ExitCode::from(exit)
}

fn run(matches: &ArgMatches, lang: Lang, json: bool) -> Result<u8, Stop> {
    let host = Host::new(matches, lang, json)?;
    watch::heed_interrupts(&host.desk);
    let outcome = verbs::run(&host, matches);
    // The register is closed before anything is said, a failure too: who reads the answer can open it at once.
    host.desk.close();
    let answer = outcome?;
    print(&host, &answer)?;
    Ok(answer.exit)
}

fn print(host: &Host, answer: &Answer) -> Result<(), Stop> {
    let bytes = match &answer.bytes {
        Some(bytes) => bytes.clone(),
        None if host.json => {
            let text = serde_json::to_string_pretty(&answer.json);
            let mut text = text.map_err(|_| host.stop(&Error::bug("ropa/json")))?;
            text.push('\n');
            text.into_bytes()
        }
        None => match host.past() {
            Some(past) => format!("{}\n{}", host.paint.warn(&past), answer.text).into_bytes(),
            None => answer.text.clone().into_bytes(),
        },
    };
    let mut out = std::io::stdout().lock();
    match out.write_all(&bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        // `ropa … | head`: whoever reads has enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        Err(_) => Err(host.stop(&Error::file("cli-stdout"))),
    }
}
