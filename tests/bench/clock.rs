//! What a measurement is taken with: time on the processor, and its middle and high.

/// Time of this thread on the processor, in nanoseconds.
///
/// The first number of `/proc/thread-self/schedstat`; the standard library has no such clock, and the one of the C
/// library needs unsafe code. The kernel brings the number up to date when the thread gives way.
pub fn thread_time() -> u64 {
    std::thread::yield_now();
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").expect("Linux tells the time of a thread");
    stat.split(' ').next().unwrap().parse().unwrap()
}

fn millis(nanos: u64) -> f64 {
    nanos as f64 / 1e6
}

/// The middle one and the one that 95 of 100 stay below, in milliseconds; `times` in nanoseconds.
pub fn middle_and_high(times: &mut [u64]) -> (f64, f64) {
    times.sort_unstable();
    let at = |part: f64| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a short list")]
        let place = (times.len() as f64 * part) as usize;
        millis(times[place.min(times.len() - 1)])
    };
    (at(0.5), at(0.95))
}
