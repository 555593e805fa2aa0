//! A save that fails at any call leaves the old file or the new one.

use std::fs;
use std::io::ErrorKind;

use super::disks::{Failing, FailingDisk};
use super::samples;
use waardenbord::store::error::SaveError;
use waardenbord::store::format::{self, encode};
use waardenbord::store::save::{Before, Mark, may_overwrite, save};
use waardenbord::store::{Opened, RealDisk};

const KINDS: [Failing; 7] = [
    Failing::With(ErrorKind::StorageFull),
    Failing::With(ErrorKind::PermissionDenied),
    Failing::With(ErrorKind::Other),
    Failing::With(ErrorKind::Interrupted),
    Failing::HalfWay(ErrorKind::StorageFull),
    Failing::Silently,
    Failing::Stopped,
];

#[test]
fn whatever_call_fails_the_old_or_the_new_file_stands() {
    let (old, new) = (encode(&samples::content()).unwrap(), encode(&samples::changed_content()).unwrap());
    for failing in KINDS {
        let mut number = 0;
        loop {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("traject.ron");
            let mark = save(&RealDisk, &path, &samples::content(), &Before::Nothing).unwrap();
            let disk = FailingDisk::at(number, failing);
            let saved = save(&disk, &path, &samples::changed_content(), &Before::AsLeft(mark));
            let found = fs::read(&path).unwrap();
            assert!(found == old || found == new, "{failing:?} at {number}");
            match &saved {
                Ok(_) => assert_eq!(found, new, "{failing:?} at {number}"),
                Err(failure) => assert_eq!(found == new, failure.left.is_some(), "{failing:?} at {number}"),
            }
            if failing != Failing::Stopped && disk.log().last().is_some_and(|it| it == "remove") {
                assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "{failing:?} at {number}");
            }
            if disk.calls() <= number {
                assert!(number > 7);
                break;
            }
            number += 1;
        }
    }
}

#[test]
fn the_new_file_takes_the_name_only_when_it_is_on_the_disk_and_read_back() {
    let folder = tempfile::tempdir().unwrap();
    let disk = FailingDisk::watched();
    save(&disk, &folder.path().join("traject.ron"), &samples::content(), &Before::Nothing).unwrap();
    let log = disk.log();
    let steps: Vec<&str> = log.iter().map(String::as_str).filter(|it| *it != "metadata").collect();
    assert_eq!(steps, ["resolve", "create", "write", "sync", "read", "rename to free", "sync folder"]);
}

#[test]
fn a_full_disk_is_told_as_such() {
    let folder = tempfile::tempdir().unwrap();
    let disk = FailingDisk::at(3, Failing::HalfWay(ErrorKind::StorageFull));
    let failure = save(&disk, &folder.path().join("a.ron"), &samples::content(), &Before::Nothing).unwrap_err();
    assert_eq!(failure.error, SaveError::DiskFull { file: "a.ron".to_owned() });
}

#[test]
fn what_somebody_else_wrote_meanwhile_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("traject.ron");
    let mark = save(&RealDisk, &path, &samples::content(), &Before::Nothing).unwrap();
    fs::write(&path, "theirs").unwrap();
    let failure = save(&RealDisk, &path, &samples::changed_content(), &Before::AsLeft(mark)).unwrap_err();
    assert!(matches!(failure.error, SaveError::Conflict { .. }));
    assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
}

#[test]
fn a_file_that_was_only_touched_is_no_conflict() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("traject.ron");
    let mark = save(&RealDisk, &path, &samples::content(), &Before::Nothing).unwrap();
    let file = fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(std::time::UNIX_EPOCH).unwrap();
    save(&RealDisk, &path, &samples::changed_content(), &Before::AsLeft(mark)).unwrap();
}

#[test]
fn a_name_that_is_taken_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("traject.ron");
    fs::write(&path, "something").unwrap();
    let failure = save(&RealDisk, &path, &samples::content(), &Before::Nothing).unwrap_err();
    assert_eq!(failure.error, SaveError::Taken { file: "traject.ron".to_owned() });
    assert_eq!(fs::read_to_string(&path).unwrap(), "something");
}

#[test]
fn only_what_can_be_read_may_be_saved_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("traject.ron");
    assert_eq!(may_overwrite(&RealDisk, &path), Ok(Before::Nothing));
    save(&RealDisk, &path, &samples::content(), &Before::Nothing).unwrap();
    let before = may_overwrite(&RealDisk, &path).unwrap();
    assert_eq!(before, Before::AsLeft(Mark::of(&RealDisk, &path, &fs::read(&path).unwrap())));
    fs::write(&path, "a letter to the mayor").unwrap();
    assert!(matches!(may_overwrite(&RealDisk, &path), Err(SaveError::NotUnderstood { .. })));
    assert!(matches!(may_overwrite(&RealDisk, folder.path()), Err(SaveError::NotUnderstood { .. })));
}

#[cfg(unix)]
#[test]
fn rights_and_links_stay_what_they_were() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = tempfile::tempdir().unwrap();
    let (path, link) = (folder.path().join("traject.ron"), folder.path().join("link.ron"));
    save(&RealDisk, &path, &samples::content(), &Before::Nothing).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    symlink(&path, &link).unwrap();
    let before = may_overwrite(&RealDisk, &link).unwrap();
    save(&RealDisk, &link, &samples::changed_content(), &before).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let (opened, _) = format::read(&RealDisk, &path).unwrap();
    assert_eq!(opened, Opened::AsWritten(samples::changed_content()));
}
