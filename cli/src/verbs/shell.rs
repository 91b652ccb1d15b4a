//! What the shell wants: completions and a manual page.

use clap::ArgMatches;
use clap_complete::Shell;
use ropadesk_core::error::Error;
use serde_json::json;

use super::text;
use crate::args::command;
use crate::host::{Answer, Done, Host};

/// `ropa completions`
pub fn completions(host: &Host, matches: &ArgMatches) -> Done {
    let name = text(matches, "shell");
    let shell: Shell = name.parse().map_err(|_| host.stop(&Error::bug("ropa/completions")))?;
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(host.words()), "ropa", &mut script);
    Ok(Answer { bytes: Some(script), ..Answer::new(String::new(), json!({})) })
}

/// `ropa man`: one page with all verbs.
pub fn man(host: &Host) -> Done {
    let mut page = Vec::new();
    let command = command(host.words()).flatten_help(true);
    clap_mangen::Man::new(command).render(&mut page).map_err(|_| host.stop(&Error::bug("ropa/man")))?;
    Ok(Answer { bytes: Some(page), ..Answer::new(String::new(), json!({})) })
}
