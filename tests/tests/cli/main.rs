//! `ropa` in real processes, one module per subject. All are one program: each program of tests links the whole core.

mod bad_input;
mod collecting;
mod enclosures;
mod finds;
mod formats;
mod imports;
mod packages;
mod recipients;
mod transfers;
mod verbs;

/// By what the person is found in files made here.
const HER: &str = "email=maria@example.com";
