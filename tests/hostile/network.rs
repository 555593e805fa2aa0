//! The program works without a network, and has nothing in it that could use one.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::running::Place;

/// Runs a command of the program where there is no network at all.
fn cut_off(place: &Place, arguments: &[&str]) -> Output {
    Command::new("unshare")
        .args(["--map-root-user", "--net", env!("CARGO_BIN_EXE_waardenbord")])
        .args(arguments)
        .current_dir(place.folder())
        .env("WAARDENBORD_CONFIG", place.path("config"))
        .env("WAARDENBORD_LOCAL", place.path("lokaal"))
        .env("WAARDENBORD_DOCUMENTS", place.path("documenten"))
        .env_remove("WAARDENBORD_LANGUAGE")
        .output()
        .unwrap()
}

#[test]
fn everything_from_a_new_project_to_paper_and_export_goes_without_a_network() {
    let can = Command::new("unshare").args(["--map-root-user", "--net", "cat", "/proc/net/dev"]).output();
    let Some(devices) = can.ok().filter(|it| it.status.success()) else {
        println!("SKIPPED: this computer gives no room without a network (unshare --map-root-user --net)");
        return;
    };
    let devices = String::from_utf8_lossy(&devices.stdout).into_owned();
    let others = devices.lines().filter(|it| it.contains(':') && !it.trim_start().starts_with("lo:")).count();
    assert_eq!(others, 0, "there is no way out: {devices}");
    let place = Place::new();
    let input = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/inbreng.csv");
    let example = cut_off(&place, &["apply", "--example"]);
    assert!(example.status.success());
    place.write("lijst.ron", &example.stdout);
    place.write("teams.csv", "team;aantal\nWonen;2\n");
    let day = "--date=2026-11-24";
    for arguments in [
        &["new", "a.ron", "--title", "Proef", "--counting-ids", "1"][..],
        &["apply", "a.ron", "lijst.ron"],
        &["import", "a.ron", input],
        &["check", "a.ron"],
        &["show", "a.ron", "--json"],
        &["suggest", "a.ron"],
        &["print", "a.ron", "--document", "value-cards", "--out", "kaarten.pdf", day],
        &["print", "a.ron", "--document", "poster", "--edition", "reading", "--out", "poster.pdf", day],
        &["print", "a.ron", "--document", "team-package", "--teams", "teams.csv", "--out", "pakket", day],
        &["export", "a.ron", "--docx", "alles.docx", day],
        &["export", "a.ron", "--markdown", "alles.md", day],
        &["export", "a.ron", "--xlsx", "alles.xlsx", day],
        &["export", "a.ron", "--csv", "tabellen", day],
        &["export", "a.ron", "--board", "bord.csv", day],
        &["printer", "Boven", "--right", "1"],
    ] {
        let output = cut_off(&place, arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
    for file in ["kaarten.pdf", "poster.pdf", "alles.docx", "alles.md", "alles.xlsx", "bord.csv"] {
        assert!(fs::metadata(place.path(file)).unwrap().len() > 100, "{file}");
    }
}

/// Crates that talk to a network or are made for it: HTTP, TLS, names of computers, sockets.
const TALKING: [&str; 40] = [
    "async-net",
    "async-std",
    "attohttpc",
    "awc",
    "boring",
    "curl",
    "curl-sys",
    "ehttp",
    "h2",
    "h3",
    "hickory-resolver",
    "http",
    "hyper",
    "isahc",
    "lettre",
    "libssh2-sys",
    "minreq",
    "mio",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quiche",
    "quinn",
    "reqwest",
    "rustls",
    "sentry",
    "smol",
    "socket2",
    "ssh2",
    "surf",
    "tiny_http",
    "tokio",
    "tonic",
    "trust-dns",
    "tungstenite",
    "ureq",
    "webpki",
    "webrtc",
    "ws",
    "zmq",
];

/// What cargo would build into the program on this kind of computer; what other kinds need is looked at there.
///
/// Left in it, and all that could open a socket: `async-io` with `polling`, over which the dialogs and the screen reader
/// of a Linux desktop are asked (a Unix socket of the session), and what shows the window (X11, Wayland).
#[test]
fn no_crate_that_talks_to_a_network_is_built_into_the_program() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let asked = ["tree", "--offline", "--locked", "--edges", "normal", "--prefix", "none", "--format", "{p}"];
    let tree = Command::new(env!("CARGO")).args(asked).arg("--manifest-path").arg(manifest).output().unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    let names: Vec<&str> = tree.lines().filter_map(|it| it.split_whitespace().next()).collect();
    assert!(names.contains(&"eframe") && names.len() > 200, "all of it was looked at");
    let talking: Vec<&&str> = names.iter().filter(|it| TALKING.contains(it)).collect();
    assert!(talking.is_empty(), "{talking:?}");
}

#[test]
fn no_source_of_the_program_names_a_socket() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            for socket in ["std::net", "unix::net", "TcpStream", "UdpSocket", "UnixStream", "ToSocketAddrs"] {
                assert!(!text.contains(socket), "{}: {socket}", path.display());
            }
            read += 1;
        }
    }
    assert!(read > 100);
}
