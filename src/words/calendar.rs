//! Dates, times and small numbers in words.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use super::{Language, Words};

impl Words {
    /// A date in full: "24 november 2022".
    pub fn date(&self, date: Date) -> String {
        let (day, month, year) = (date.day().into(), date.month().into(), date.year().to_string().into());
        self.say_with("date", &[("day", day), ("month", month), ("year", year)])
    }

    /// A time of the day without unit: "14.32", "9.00".
    pub fn time(&self, time: Time) -> String {
        let (hour, minute) = (time.hour().into(), format!("{:02}", time.minute()).into());
        self.say_with("time", &[("hour", hour), ("minute", minute)])
    }

    /// A time of the day as it is said: "14.32 uur".
    pub fn clock(&self, time: Time) -> String {
        self.say_with("time-clock", &[("time", self.time(time).into())])
    }

    /// A moment on the clock of this place: "12 maart 2026, 14.32 uur".
    pub fn moment(&self, at: Timestamp) -> String {
        let local = at.to_zoned(TimeZone::system());
        format!("{}, {}", self.date(local.date()), self.clock(local.time()))
    }

    /// A number in words up to twelve ("drie"), in digits from there.
    pub fn number(&self, number: usize) -> String {
        self.say_with("number-in-words", &[("n", number.into())])
    }

    /// A number with at most one decimal, as it is written here: "10,5".
    pub fn decimal(&self, number: f32) -> String {
        let text = format!("{number:.1}");
        let text = text.strip_suffix(".0").map_or_else(|| text.clone(), str::to_owned);
        if self.language == Language::Dutch { text.replace('.', ",") } else { text }
    }
}
