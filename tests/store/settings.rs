//! The settings of the computer are a convenience, saved as safely as a project.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use waardenbord::store::{Clock, Computer, RealDisk, Settings, Theme};
use waardenbord::words::Language;

fn computer(folder: &Path) -> Computer {
    Computer {
        disk: Arc::new(RealDisk),
        clock: Clock::Computer,
        documents: None,
        config: Some(folder.join("config")),
        local: Some(folder.join("lokaal")),
        name: "PC".to_owned(),
    }
}

#[test]
fn settings_come_back_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let computer = computer(folder.path());
    assert_eq!(Settings::load(&computer), Settings::default());
    let mut settings = Settings {
        language: Some(Language::English),
        theme: Theme::Dark,
        zoom_percent: 150,
        is_first_start_done: true,
        ..Settings::default()
    };
    for number in 0..12 {
        settings.remember(&PathBuf::from(format!("/map/{number}.ron")));
    }
    settings.remember(Path::new("/map/9.ron"));
    settings.save(&computer).unwrap();
    settings.save(&computer).unwrap();
    let loaded = Settings::load(&computer);
    assert_eq!(loaded, settings);
    assert_eq!(loaded.recent.len(), 8);
    assert_eq!(loaded.recent[..2], [PathBuf::from("/map/9.ron"), PathBuf::from("/map/11.ron")]);
}

#[test]
fn broken_settings_are_kept_aside_and_the_defaults_hold() {
    let folder = tempfile::tempdir().unwrap();
    let computer = computer(folder.path());
    Settings::default().save(&computer).unwrap();
    let (path, aside) = (folder.path().join("config/settings.ron"), folder.path().join("config/settings.broken.ron"));
    for broken in ["(zoom_percent: lots)", "\0\0\0", "(theme: Pink)"] {
        fs::write(&path, broken).unwrap();
        assert_eq!(Settings::load(&computer), Settings::default());
        assert_eq!(fs::read_to_string(&aside).unwrap(), broken);
    }
    Settings::default().save(&computer).unwrap();
    assert!(path.exists());
}

#[test]
fn fields_of_another_version_are_no_trouble() {
    let folder = tempfile::tempdir().unwrap();
    let computer = computer(folder.path());
    fs::create_dir(folder.path().join("config")).unwrap();
    fs::write(folder.path().join("config/settings.ron"), "(zoom_percent: 900, printer: Some(\"A\"))").unwrap();
    assert_eq!(Settings::load(&computer), Settings { zoom_percent: 300, ..Settings::default() });
}

#[test]
fn every_set_of_colours_comes_back_and_a_file_from_before_the_third_opens() {
    let folder = tempfile::tempdir().unwrap();
    let computer = computer(folder.path());
    for theme in [Theme::Light, Theme::Dark, Theme::HighContrast] {
        let settings = Settings { theme, ..Settings::default() };
        settings.save(&computer).unwrap();
        assert_eq!(Settings::load(&computer), settings);
    }
    fs::write(folder.path().join("config/settings.ron"), "(theme: Dark, zoom_percent: 110)").unwrap();
    assert_eq!(Settings::load(&computer), Settings { theme: Theme::Dark, zoom_percent: 110, ..Settings::default() });
}
