//! Project files, changed at random where that leads somewhere new.
//!
//! From `tests/fuzz`, with the stable compiler and a C++ compiler, one at a time:
//!
//! ```text
//! cp ../../Cargo.lock .
//! cargo build --release
//! mkdir -p ../../target/fuzz/found/project
//! nice -n 19 ../../target/fuzz/release/project -dict=words.dict -max_len=4096 -timeout=20 -rss_limit_mb=2048 \
//!     -runs=2000000 ../../target/fuzz/found/project corpus/project
//! ```
//!
//! What stops it is written to `crash-...`: mend the program, make it small with `-minimize_crash=1`, and keep it in
//! `corpus/project`, which `cargo test` reads each time.

#![no_main]

#[path = "../readers.rs"]
#[allow(dead_code, reason = "each target calls one of the readers")]
mod readers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    readers::project(bytes);
});
