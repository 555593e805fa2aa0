//! What the window promises: driven as a hand would, found by name as a screen reader would, and painted.

#[path = "../common/cpu_renderer.rs"]
mod cpu_renderer;
#[path = "../common/harness.rs"]
mod harness;
#[path = "../common/world.rs"]
mod world;

mod afdrukken;
mod app;
mod clusteren;
mod inbreng;
mod step_host;

mod kiezen;
mod laden;
mod look;
