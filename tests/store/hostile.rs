//! Files that mean harm are refused, fast and without a crash.

use std::fs::{self, File};
use std::time::{Duration, Instant};

use waardenbord::store::error::{Fault, Reason};
use waardenbord::store::{RealDisk, edits, format};

#[test]
fn a_file_of_200_mb_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("groot.ron");
    File::create(&path).unwrap().set_len(200 * 1024 * 1024).unwrap();
    let start = Instant::now();
    let error = format::read(&RealDisk, &path).unwrap_err();
    assert_eq!((error.file.as_str(), error.fault), ("groot.ron", Fault::TooLarge { mebibytes: 200 }));
    assert!(start.elapsed() < Duration::from_millis(500));
}

#[test]
fn nesting_of_200_000_is_refused() {
    let deep = "(".repeat(200_000);
    for text in [
        format!("// waardenbord 1 x\nFile{deep}"),
        format!("// waardenbord 1 x\nFile(project_id: {deep}"),
        format!("// waardenbord 1 x\nFile(project: (meetings: {}", "[".repeat(200_000)),
    ] {
        assert!(matches!(format::decode(text.as_bytes()), Err(Fault::Damaged { .. })));
    }
    let edits = format!("[{}", "All([".repeat(200_000));
    let fault = edits::decode(edits.as_bytes()).unwrap_err();
    assert!(matches!(fault, Fault::Damaged { reason: Reason::TooDeep, .. }), "{fault:?}");
}

#[test]
fn folders_and_missing_files_are_named() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(format::read(&RealDisk, folder.path()).unwrap_err().fault, Fault::NotAFile);
    assert_eq!(format::read(&RealDisk, &folder.path().join("x.ron")).unwrap_err().fault, Fault::Missing);
    let file = folder.path().join("file");
    fs::write(&file, "x").unwrap();
    assert_eq!(format::read(&RealDisk, &file.join("x.ron")).unwrap_err().fault, Fault::Missing);
    #[cfg(unix)]
    assert_eq!(format::read(&RealDisk, std::path::Path::new("/dev/zero")).unwrap_err().fault, Fault::NotAFile);
}
