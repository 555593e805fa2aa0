//! What lies beside projects, settings and finished documents: the old one or the new one, whatever call fails.

use std::fs;
use std::sync::Arc;

use waardenbord::store::{Computer, Settings, Theme, keep};

use super::super::desk::computer;
use super::super::disks::{Failing, FailingDisk, quick_folder};
use super::{counted, every_fault, kinds};

/// How many different calls each operation makes.
const SITES: &[(&str, usize)] = &[("document", 9), ("settings, read", 1), ("settings, written", 10)];

const OLD: &[u8] = b"%PDF old";
const NEW: &[u8] = b"%PDF new and longer";

/// Reads and writes settings, and puts a document in the place of an older one; gives the disk.
fn tried(number: usize, failing: Failing) -> FailingDisk {
    let folder = quick_folder();
    let (old, new) = (Settings::default(), Settings { theme: Theme::Dark, zoom_percent: 150, ..Settings::default() });
    let (file, document) = (folder.path().join("config/settings.ron"), folder.path().join("blad.pdf"));
    let good = computer(folder.path());
    old.save(&good).unwrap();
    fs::write(&document, OLD).unwrap();
    let (old_bytes, aside) = (fs::read(&file).unwrap(), file.with_file_name("settings.broken.ron"));

    let disk = FailingDisk::at(number, failing);
    let failing_computer = Computer { disk: Arc::new(disk.clone()), ..computer(folder.path()) };
    disk.during("settings, read");
    Settings::load(&failing_computer);
    let is_there = fs::read(&file).is_ok_and(|it| it == old_bytes) || fs::read(&aside).is_ok_and(|it| it == old_bytes);
    assert!(is_there, "{failing:?} at {number}: what could not be read is kept");
    disk.during("settings, written");
    let saved = new.save(&failing_computer);
    disk.during("document");
    let put = keep::put(&disk, &document, NEW, b"%PDF");

    let stands = fs::read(&document).unwrap();
    assert!(stands == OLD || stands == NEW, "{failing:?} at {number}");
    assert!(put.is_err() || stands == NEW, "{failing:?} at {number}: it was said to be there");
    let loaded = Settings::load(&good);
    assert!(loaded == old || loaded == new, "{failing:?} at {number}: {loaded:?}");
    assert!(saved.is_err() || loaded == new, "{failing:?} at {number}: they were said to be saved");
    new.save(&good).unwrap();
    keep::put(good.disk.as_ref(), &document, NEW, b"%PDF").unwrap();
    assert_eq!((Settings::load(&good), fs::read(&document).unwrap().as_slice()), (new, NEW));
    disk
}

#[test]
fn whatever_call_fails_settings_and_documents_are_the_old_or_the_new_ones() {
    let sites = tried(usize::MAX, Failing::Stopped).sites();
    let faults = every_fault(&sites, kinds(true));
    for (number, site, failing) in &faults {
        assert_eq!(tried(*number, *failing).sites().get(*number), Some(site), "{failing:?} is never reached");
    }
    assert_eq!(counted(sites.iter()), SITES);
    println!("tried {} cases at {} calls, lost 0", faults.len(), sites.len());
}
