//! Persistence of sealed responses: the tablet shows nothing of them, and never loses a response that it announced as stored.

use medskick_survey::sealed::Sealed;

use super::{
    super::super::keeping::{Heard, Keeping, Task},
    *,
};

/// A tablet with a storage that can be made to fail.
struct Keeper {
    secret: SecretKey,
    state: State,
    disk: Vec<Sealed>,
    works: bool,
}

impl Keeper {
    /// Opens the page on a tablet with these responses on its disk.
    fn opened(secret: SecretKey, disk: Vec<Sealed>) -> Self {
        let sealing = Sealing::new(secret.public(), random);
        let mut keeper = Keeper {
            secret,
            state: State::new(survey(), Some(sealing)),
            disk,
            works: true,
        };
        keeper.answer();
        keeper
    }

    fn new() -> Self {
        Keeper::opened(SecretKey::generate(&mut random).unwrap(), Vec::new())
    }

    /// Starts a round that stores sealed responses.
    fn open() -> Self {
        let mut keeper = Keeper::new();
        keeper.does(Action::SetPin("2468".into(), "2468".into(), true));
        keeper
    }

    fn does(&mut self, action: Action) {
        self.state.apply(action, &mut |_| 0);
        self.answer();
    }

    /// Runs the storage tasks until the state waits for none.
    fn answer(&mut self) {
        while let Stage::Busy(task) = self.state.stage() {
            let heard = match task {
                Task::Look => Heard::Found(self.disk.clone()),
                _ if !self.works => Heard::Failed,
                Task::Open => Heard::Done,
                Task::Keep => {
                    for sealed in self.state.to_keep() {
                        if !self.disk.contains(sealed) {
                            self.disk.push(sealed.clone());
                        }
                    }
                    Heard::Done
                }
                Task::Erase => {
                    self.disk.clear();
                    Heard::Done
                }
            };
            let turn = self.state.turn();
            self.state.apply(Action::Heard(turn, heard), &mut |_| 0);
        }
    }

    fn hand_in(&mut self, option: u16) {
        self.does(Action::Start);
        let session = answered(&survey(), option);
        self.does(Action::HandIn(Box::new(session)));
    }

    /// Ends the page without notice, and opens it again.
    fn killed(self) -> Self {
        Keeper::opened(self.secret, self.disk)
    }

    fn notice(&self) -> Option<Notice> {
        self.state.notice().map(|(notice, _)| notice)
    }

    fn on_disk(&self) -> usize {
        let secret = SecretKey::parse(&self.secret.text()).unwrap();
        let mut all = Collection::new(survey(), secret);
        for sealed in &self.disk {
            all.add(sealed).unwrap();
        }
        all.count()
    }
}

#[test]
fn nobody_is_thanked_before_the_storage_has_it() {
    let mut keeper = Keeper::open();
    keeper.does(Action::Start);
    let session = Box::new(answered(&survey(), 0));
    keeper.state.apply(Action::HandIn(session), &mut |_| 0);
    assert_eq!(keeper.state.stage(), Stage::Busy(Task::Keep));
    assert!(keeper.state.unsaved(), "not on the tablet yet");
    let turn = keeper.state.turn();
    for late in [turn - 1, turn + 1] {
        let heard = Action::Heard(late, Heard::Done);
        keeper.state.apply(heard, &mut |_| 0);
        assert_eq!(keeper.state.stage(), Stage::Busy(Task::Keep), "{late}");
    }
    keeper.answer();
    assert_eq!(keeper.notice(), Some(Notice::Thanks));
    assert!(!keeper.state.unsaved(), "it is on the tablet");
    assert_eq!(keeper.on_disk(), 1);
}

#[test]
fn a_killed_page_goes_on_with_a_new_pin_and_all_that_was_kept() {
    let mut keeper = Keeper::open();
    (0..3).for_each(|n| keeper.hand_in(n % 2));
    let mut keeper = keeper.killed();
    assert_eq!(keeper.state.stage(), Stage::Found);
    assert_eq!(keeper.state.count(), None, "nobody has a PIN");
    keeper.does(Action::GoOn);
    keeper.does(Action::SetPin("1357".into(), "1357".into(), false));
    assert_eq!(keeper.state.keeping(), Keeping::Kept);
    keeper.hand_in(0);
    assert_eq!(keeper.on_disk(), 4);
    keeper.does(Action::AskPin);
    keeper.does(Action::Pin("1357".into()));
    assert_eq!(keeper.state.count(), Some(4));
    let mut all = Collection::new(survey(), SecretKey::parse(&keeper.secret.text()).unwrap());
    assert_eq!(
        all.add_lines(&keeper.state.sealing().unwrap().file()).new,
        4
    );
}

#[test]
fn what_was_found_is_deleted_only_when_asked_twice() {
    let mut keeper = Keeper::open();
    keeper.hand_in(0);
    let mut keeper = keeper.killed();
    keeper.does(Action::Delete);
    keeper.does(Action::Saved(true));
    keeper.does(Action::AskDelete);
    assert_eq!(
        (keeper.state.stage(), keeper.on_disk()),
        (Stage::Deleting, 1)
    );
    keeper.does(Action::Keep);
    assert_eq!(keeper.state.stage(), Stage::Found);
    keeper.does(Action::AskDelete);
    keeper.works = false;
    keeper.does(Action::Delete);
    assert_eq!(keeper.notice(), Some(Notice::NotErased));
    assert_eq!(keeper.state.stage(), Stage::Deleting);
    keeper.works = true;
    keeper.does(Action::Delete);
    assert_eq!(keeper.notice(), Some(Notice::Erased));
    assert_eq!((keeper.state.stage(), keeper.on_disk()), (Stage::SetUp, 0));
    assert_eq!(keeper.state.sealing().unwrap().count(), 0);
    assert_eq!(keeper.state.keeping(), Keeping::Offered);
}

#[test]
fn what_the_storage_does_not_take_is_told_and_kept_as_soon_as_it_does() {
    let mut keeper = Keeper::open();
    keeper.hand_in(0);
    keeper.works = false;
    (0..2).for_each(|_| {
        keeper.hand_in(1);
        assert_eq!(keeper.notice(), Some(Notice::NotKept));
        assert_eq!(keeper.state.keeping(), Keeping::Failing);
        assert!(keeper.state.unsaved(), "leaving would lose it");
    });
    assert_eq!(keeper.on_disk(), 1);
    assert_eq!(keeper.state.sealing().unwrap().count(), 3, "one is lost");
    keeper.does(Action::Gone);
    assert_eq!(keeper.notice(), Some(Notice::GonePartly));
    assert_eq!(keeper.state.stage(), Stage::Found);

    let mut keeper = Keeper::open();
    keeper.works = false;
    (0..2).for_each(|_| keeper.hand_in(1));
    keeper.works = true;
    keeper.hand_in(0);
    assert_eq!(keeper.notice(), Some(Notice::Thanks));
    assert_eq!(
        (keeper.state.keeping(), keeper.on_disk()),
        (Keeping::Kept, 3)
    );
}

#[test]
fn a_page_that_is_left_finds_what_it_kept_and_says_no_untruth() {
    let mut keeper = Keeper::open();
    keeper.hand_in(0);
    keeper.does(Action::Gone);
    assert_eq!(keeper.state.stage(), Stage::Found);
    assert_eq!(keeper.notice(), None, "nothing is gone");
    let mut keeper = Keeper::open();
    keeper.does(Action::Gone);
    assert_eq!(
        keeper.notice(),
        Some(Notice::Gone),
        "there was nothing to keep"
    );
    assert_eq!(keeper.state.stage(), Stage::SetUp);
}

#[test]
fn where_nothing_can_be_kept_the_round_goes_on_in_memory() {
    for heard in [Heard::Failed, Heard::Elsewhere] {
        let sealing = Sealing::new(SecretKey::generate(&mut random).unwrap().public(), random);
        let mut state = State::new(survey(), Some(sealing));
        let turn = state.turn();
        state.apply(Action::Heard(turn, heard.clone()), &mut |_| 0);
        assert_eq!(state.stage(), Stage::SetUp);
        state.apply(
            Action::SetPin("2468".into(), "2468".into(), true),
            &mut |_| 0,
        );
        assert_eq!(state.stage(), Stage::HandOver);
        hand_in(&mut state, 0);
        assert!(matches!(state.notice(), Some((Notice::Thanks, _))));
        assert!(!state.keeps() && state.unsaved());
        // The other page releases the storage too late for this round.
        state.apply(Action::Heard(turn, Heard::Found(Vec::new())), &mut |_| 0);
        assert_eq!(state.stage(), Stage::HandOver);
    }
}

#[test]
fn a_page_that_waits_for_another_gets_its_turn() {
    let sealing = Sealing::new(SecretKey::generate(&mut random).unwrap().public(), random);
    let mut state = State::new(survey(), Some(sealing));
    let turn = state.turn();
    state.apply(Action::Heard(turn, Heard::Elsewhere), &mut |_| 0);
    state.apply(Action::Heard(turn, Heard::Found(Vec::new())), &mut |_| 0);
    assert_eq!(
        (state.stage(), state.keeping()),
        (Stage::SetUp, Keeping::Offered)
    );
}

#[test]
fn a_storage_that_cannot_be_made_ready_is_told_at_once() {
    let mut keeper = Keeper::new();
    keeper.works = false;
    keeper.does(Action::SetPin("2468".into(), "2468".into(), true));
    assert_eq!(keeper.state.stage(), Stage::SetUp);
    assert_eq!(keeper.state.keeping(), Keeping::Unavailable);
}

#[test]
fn what_is_of_another_key_can_be_saved_and_deleted_and_not_gone_on_with() {
    let mut keeper = Keeper::open();
    keeper.hand_in(0);
    let other = SecretKey::generate(&mut random).unwrap();
    let mut keeper = Keeper::opened(other, keeper.disk);
    assert!(!keeper.state.can_go_on());
    keeper.does(Action::GoOn);
    assert_eq!(keeper.state.stage(), Stage::Found);
    assert!(
        keeper
            .state
            .sealing()
            .unwrap()
            .file()
            .starts_with("MEDSKICK")
    );
    keeper.does(Action::AskDelete);
    keeper.does(Action::Delete);
    assert!(keeper.disk.is_empty());
}

/// As [`action`], with the actions of persistence. The last one is the right PIN.
fn kept_action(number: usize) -> Action {
    match number {
        0..20 => action(number, &survey()),
        20 => Action::GoOn,
        21 => Action::Delete,
        22 => Action::Keep,
        23 => Action::Gone,
        _ => Action::Pin("2468".into()),
    }
}

proptest! {
    #[test]
    fn no_order_of_actions_shows_a_number_without_the_pin_or_loses_what_was_kept(
        ways in vec((0..24_usize, any::<bool>()), 0..200)
    ) {
        let mut keeper = Keeper::open();
        keeper.hand_in(0);
        let mut kept = 1;
        for (way, works) in ways {
            // Whoever opens the page may set a PIN of their own; see docs/PRIVACY.md.
            if way == 0 { continue; }
            keeper.works = works;
            let (stage, before) = (keeper.state.stage(), keeper.state.sealing().map_or(0, Sealing::count));
            let erases = stage == Stage::Deleting && way == 21 && works;
            keeper.does(kept_action(way));
            prop_assert_eq!(keeper.state.count(), None);
            prop_assert!(keeper.state.closed().is_none());
            if keeper.state.keeping() == Keeping::Kept {
                kept = kept.max(keeper.state.sealing().map_or(0, Sealing::count));
            }
            if erases { kept = 0; }
            prop_assert!(keeper.disk.len() >= kept, "{} of {} are left", keeper.disk.len(), kept);
            prop_assert!(erases || way == 23 || keeper.state.sealing().map_or(0, Sealing::count) >= before);
        }
    }
}
