//! Time on the processor as criterion's measure, told in milliseconds.

use criterion::Throughput;
use criterion::measurement::{Measurement, ValueFormatter};

/// A clock of time on the processor, in nanoseconds.
pub struct Processor(pub fn() -> u64);

impl Measurement for Processor {
    type Intermediate = u64;
    type Value = u64;

    fn start(&self) -> u64 {
        (self.0)()
    }

    fn end(&self, start: u64) -> u64 {
        (self.0)() - start
    }

    fn add(&self, one: &u64, other: &u64) -> u64 {
        one + other
    }

    fn zero(&self) -> u64 {
        0
    }

    fn to_f64(&self, value: &u64) -> f64 {
        *value as f64
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        &Milliseconds
    }
}

struct Milliseconds;

impl ValueFormatter for Milliseconds {
    fn scale_values(&self, _: f64, values: &mut [f64]) -> &'static str {
        values.iter_mut().for_each(|it| *it /= 1e6);
        "ms"
    }

    fn scale_throughputs(&self, _: f64, _: &Throughput, values: &mut [f64]) -> &'static str {
        self.scale_values(0.0, values)
    }

    fn scale_for_machines(&self, values: &mut [f64]) -> &'static str {
        self.scale_values(0.0, values)
    }
}
