//! Where fuzzing began and what it found, read each time through the very functions that the fuzz targets call.

#[path = "../fuzz/readers.rs"]
mod readers;

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, panic, thread};

use readers::Made;

/// What is asked of a file.
type Reader = fn(&[u8]) -> Made;

/// The largest file that is kept, in bytes, and all of them together.
const LARGEST: usize = 4 * 1024;
const LARGEST_TOGETHER: usize = 400 * 1024;

/// How often a thread that reads panicked: whoever waits for it is told no more than that nothing could be read.
static PANICS: AtomicUsize = AtomicUsize::new(0);

fn count_panics() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |about| {
        if thread::current().name().is_some_and(|it| it.starts_with("read ")) {
            PANICS.fetch_add(1, Ordering::SeqCst);
        }
        usual(about);
    }));
}

#[test]
fn every_file_that_fuzzing_found_is_read_without_harm() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus");
    let mut together = 0;
    count_panics();
    let targets: [(&str, Reader); 3] =
        [("project", readers::project), ("journal", readers::journal), ("csv", readers::csv)];
    for (name, reader) in targets {
        let (mut files, mut something) = (0, 0);
        for entry in fs::read_dir(corpus.join(name)).unwrap() {
            let path = entry.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            assert!(bytes.len() <= LARGEST, "{} is too large to keep", path.display());
            together += bytes.len();
            files += 1;
            // So that a failure says of which file it was.
            println!("{}", path.display());
            something += usize::from(reader(&bytes) == Made::Something);
            assert_eq!(PANICS.load(Ordering::SeqCst), 0, "{} makes its reader panic", path.display());
        }
        println!("{name}: {files} files, something is made of {something}");
        assert!(something > 3, "{name}: what is read is not only refused");
    }
    assert!(together <= LARGEST_TOGETHER, "{together} bytes are too many to keep");
}
