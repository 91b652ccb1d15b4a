//! What the shell wants: completions and a manual page.

use clap::{ArgMatches, Command};
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

/// `ropa man`: one page; what `--help` says of the whole, then of each verb.
pub fn man(host: &Host) -> Done {
    let mut all = command(host.words());
    all.build();
    let about = all.get_about().map(ToString::to_string).unwrap_or_default();
    let mut page = format!(
        ".TH ROPA 1 \"\" \"ropa {}\"\n.SH NAME\nropa \\- {}\n",
        env!("CARGO_PKG_VERSION"),
        escaped(&about)
    );
    page.push_str(&section("ropa", &mut all));
    sections(&mut all, "ropa", &mut page);
    Ok(Answer { bytes: Some(page.into_bytes()), ..Answer::new(String::new(), json!({})) })
}

/// A section for each verb that does something, from the top down.
fn sections(command: &mut Command, path: &str, page: &mut String) {
    for below in command.get_subcommands_mut() {
        let path = format!("{path} {}", below.get_name());
        if below.has_subcommands() {
            sections(below, &path, page);
        } else {
            page.push_str(&section(&path, below));
        }
    }
}

fn section(path: &str, command: &mut Command) -> String {
    // Filled text would break examples and columns: it stands as the terminal shows it.
    let help = command.clone().term_width(76).render_long_help().to_string();
    format!(".SH {}\n.nf\n{}\n.fi\n", path.to_uppercase(), escaped(&help))
}

/// Text that the formatter of manual pages takes literally.
fn escaped(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let line = line.replace('\\', "\\e").replace('-', "\\-");
        if line.starts_with(['.', '\'']) { format!("\\&{line}") } else { line }
    });
    lines.collect::<Vec<_>>().join("\n")
}
