//! `waardenbord import`: the sheets of a table into a project.

use std::path::Path;
use std::time::Duration;

use super::error::{CommandError, lines};
use super::{Context, arguments, open};
use crate::exchange::{self, News, Plan, Reading, Summary};
use crate::model::{Edit, InputEdit};
use crate::store::error::name_of;
use crate::store::{IdSource, Label};
use crate::words::Argument;

/// How long the moment before an import may take to be written.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) fn run(context: &Context, given: &arguments::Import) -> Result<String, CommandError> {
    let mut desk = open::open_to_change(context, &given.existing)?;
    if let Some(first) = given.ids.counting_ids {
        let ids = IdSource::counting_above(first, desk.project());
        desk.set_ids(ids);
    }
    let reading = read(context, &given.input)?;
    if !reading.wrong.is_empty() && !given.skip_wrong {
        return Err(CommandError::WrongRows { file: name_of(&given.input), rows: reading.wrong });
    }
    let plan = exchange::plan(desk.project(), &reading.rows, &mut || desk.ids().draw());
    let text = told(context, &reading, &plan);
    if given.dry_run || plan.is_empty() {
        return Ok(text);
    }
    if !desk.project().is_empty() {
        let name = ("name", name_of(&given.input).into());
        desk.keep_moment(Label::by_itself(&context.words.say_with("moment-before-import", &[name])));
    }
    desk.carry_out(Edit::Input(InputEdit::Take(plan.batch)), Duration::ZERO)
        .map_err(|refusal| CommandError::Take { file: name_of(&given.input), refusal })?;
    open::save(&mut desk)?;
    match desk.settle_moments(PATIENCE) {
        Ok(()) => Ok(text),
        Err(error) => {
            let reason = ("reason", Argument::told(&error));
            Ok(lines([text, context.words.say_with("earlier-not-kept-here", &[reason])].into_iter()))
        }
    }
}

fn read(context: &Context, path: &Path) -> Result<Reading, CommandError> {
    let bytes = open::table(context, path)?;
    exchange::read(&bytes).map_err(|error| CommandError::Table { file: name_of(path), error })
}

/// What stands in the table, what is wrong in it, what one should know, and what of it is new.
fn told(context: &Context, reading: &Reading, plan: &Plan) -> String {
    let words = context.words;
    let mut told = vec![words.tell(&Summary::new(reading, plan))];
    told.extend(reading.wrong.iter().map(|it| words.tell(it)));
    told.extend(reading.remarks.iter().chain(&plan.remarks).map(|it| words.tell(it)));
    told.extend(News::of(plan).map(|it| words.tell(&it)));
    lines(told.into_iter())
}
