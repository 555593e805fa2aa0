//! A project in the making: short calls for the edits that most tests begin with.

use waardenbord::model::{
    BehaviourId, BehaviourNoteId, Board, BoardEdit, BoardId, BoardKind, CardKey, ChoiceEdit, ChosenValue, Cluster,
    ClusterId, Column, ContextEdit, Edit, InputEdit, InputItem, Loading, LoadingEdit, MeetingId, PictureEdit,
    PlacementId, Project, Refusal, SetupEdit, SheetId, Sources, Spot, TableId, TeamEdit, ValueId, ValueNoteId, check,
};

/// What can be made: an edit, or an edit of one area.
pub trait IntoEdit {
    /// As the edit that a project takes.
    fn into_edit(self) -> Edit;
}

macro_rules! into_edit {
    ($($area:ident($edit:ty)),*) => { $(impl IntoEdit for $edit {
        fn into_edit(self) -> Edit {
            Edit::$area(self)
        }
    })* };
}
into_edit!(
    Setup(SetupEdit),
    Input(InputEdit),
    Board(BoardEdit),
    Context(ContextEdit),
    Picture(PictureEdit),
    Choice(ChoiceEdit),
    Loading(LoadingEdit),
    Team(TeamEdit)
);

impl IntoEdit for Edit {
    fn into_edit(self) -> Edit {
        self
    }
}

/// A project that grows by edits; its ids count up.
pub struct Making {
    /// As it is now.
    pub project: Project,
    last_id: u64,
}

impl Making {
    /// An empty project with one board over everything.
    pub fn new() -> Self {
        Self { project: Project::new(BoardId::from(1)), last_id: 1 }
    }

    /// A fresh id.
    pub fn id<T: From<u64>>(&mut self) -> T {
        self.last_id += 1;
        self.last_id.into()
    }

    /// Carries out an edit that must be accepted; what always holds must hold after it.
    #[track_caller]
    pub fn make(&mut self, edit: impl IntoEdit) {
        let edit = edit.into_edit();
        match self.project.apply(&edit) {
            Ok(next) => self.project = next,
            Err(refusal) => panic!("{edit:?} was refused: {refusal}"),
        }
        assert_eq!(check::findings(&self.project), Vec::new());
    }

    /// Tries an edit that must be refused and change nothing.
    #[track_caller]
    pub fn refuse(&mut self, edit: impl IntoEdit) -> Refusal {
        let (before, edit) = (self.project.clone(), edit.into_edit());
        let Err(refusal) = self.project.apply(&edit) else { panic!("{edit:?} was accepted") };
        assert_eq!(self.project, before);
        refusal
    }

    /// Carries out an edit that must be accepted and leave everything as it was.
    #[track_caller]
    pub fn make_no_change(&mut self, edit: impl IntoEdit) {
        let before = self.project.clone();
        self.make(edit);
        assert_eq!(self.project, before);
    }

    /// A meeting, the next in number.
    pub fn meeting(&mut self) -> MeetingId {
        let id = self.id();
        self.make(InputEdit::AddMeeting { id });
        id
    }

    /// A table of a meeting.
    pub fn table(&mut self, meeting: MeetingId) -> TableId {
        let id = self.id();
        self.make(InputEdit::AddTable { id, meeting });
        id
    }

    /// A sheet of a table.
    pub fn sheet_at(&mut self, table: TableId) -> SheetId {
        let id = self.id();
        self.make(InputEdit::AddSheet { id, table });
        id
    }

    /// A sheet in a meeting and at a table of its own.
    pub fn sheet(&mut self) -> SheetId {
        let meeting = self.meeting();
        let table = self.table(meeting);
        self.sheet_at(table)
    }

    /// An empty value on a sheet.
    pub fn empty_value(&mut self, sheet: SheetId) -> ValueNoteId {
        let id = self.id();
        self.make(InputEdit::AddValue { id, sheet });
        id
    }

    /// A value on a sheet, written and left.
    pub fn value(&mut self, sheet: SheetId, wording: &str) -> ValueNoteId {
        let note = self.empty_value(sheet);
        self.make(InputEdit::WordValue { note, wording: wording.to_owned() });
        self.make(InputEdit::Freeze(InputItem::Value(note)));
        note
    }

    /// Values on a new sheet, as cards.
    pub fn cards<const N: usize>(&mut self, wordings: [&str; N]) -> [CardKey; N] {
        let sheet = self.sheet();
        wordings.map(|it| CardKey::Note(self.value(sheet, it)))
    }

    /// An empty behaviour on a sheet.
    pub fn empty_behaviour(&mut self, sheet: SheetId) -> BehaviourNoteId {
        let id = self.id();
        self.make(InputEdit::AddBehaviour { id, sheet, links: Vec::new() });
        id
    }

    /// A behaviour on a sheet, written and left.
    pub fn behaviour(&mut self, sheet: SheetId, wording: &str) -> BehaviourNoteId {
        let note = self.empty_behaviour(sheet);
        self.make(InputEdit::WordBehaviour { note, wording: wording.to_owned() });
        self.make(InputEdit::Freeze(InputItem::Behaviour(note)));
        note
    }

    /// A board.
    pub fn board(&mut self, kind: BoardKind) -> BoardId {
        let id = self.id();
        self.make(BoardEdit::Add { id, kind });
        id
    }

    /// A cluster on a board.
    pub fn cluster_on(&mut self, board: BoardId, cards: &[CardKey]) -> ClusterId {
        let id = self.id();
        self.make(BoardEdit::Cluster { id, board, cards: cards.to_vec() });
        id
    }

    /// A cluster on the board over everything.
    pub fn cluster(&mut self, cards: &[CardKey]) -> ClusterId {
        self.cluster_on(self.all().id, cards)
    }

    /// A value chosen from clusters.
    pub fn choose(&mut self, name: &str, clusters: &[ClusterId]) -> ValueId {
        let id = self.id();
        let sources = Sources { clusters: clusters.to_vec(), cards: Vec::new() };
        self.make(ChoiceEdit::Choose { id, name: name.to_owned(), sources });
        id
    }

    /// A behaviour typed at a value.
    pub fn write(&mut self, value: ValueId, wording: &str, column: Column, at: Spot) -> PlacementId {
        let (behaviour, placement) = (self.id(), self.id());
        self.make(LoadingEdit::Write { value, wording: wording.to_owned(), behaviour, placement, column, at });
        placement
    }

    /// A behaviour of a note at a value.
    pub fn attach(&mut self, value: ValueId, note: BehaviourNoteId) -> (BehaviourId, PlacementId) {
        let (behaviour, placement) = (self.id(), self.id());
        let (column, at) = (Column::Does, Spot::End);
        self.make(LoadingEdit::Attach { value, note, behaviour, placement, column, at });
        (behaviour, placement)
    }

    /// The board over everything.
    pub fn all(&self) -> &Board {
        self.project.single_board().expect("a new project has this board")
    }

    /// A cluster that must be there.
    #[track_caller]
    pub fn cluster_now(&self, id: ClusterId) -> &Cluster {
        self.project.clusters.get(id).expect("the cluster is there")
    }

    /// A value that must be there.
    #[track_caller]
    pub fn value_now(&self, id: ValueId) -> &ChosenValue {
        self.project.values.get(id).expect("the value is there")
    }

    /// The loading of a value that must be there.
    #[track_caller]
    pub fn loading_now(&self, id: ValueId) -> &Loading {
        &self.value_now(id).loading
    }
}
