//! Component of the tablet element. Holds the state and performs the side effects: focus, timers, downloads, and deletion when
//! the page is left.

use std::rc::Rc;

use medskick_survey::{
    compiled::Survey,
    export::Dialect,
    sealed::{code, key::PublicKey},
    session::Session,
};
use medskick_widget::{
    app::App,
    browser::{
        download::{self, Download},
        events, fields,
        focus::{self, Held},
        page::Leaving,
        random,
        timer::{self, Timer},
        unload::{self, Asking},
    },
    ending::Drawn,
    read::{self, Unreadable, Value},
    text::Text,
    words::Words,
};
use yew::prelude::*;

use super::{
    does,
    idle::{GRACE, IDLE},
    keeping::Task,
    kept::Sealing,
    msg::Msg,
    shelf::Shelf,
    state::State,
    step::{Action, Notice, Stage},
    view::{self, KEEP, PIN, PIN_AGAIN, REASON, View},
    words::Said,
};

/// Properties of [`Workshop`].
#[derive(Clone, Properties)]
pub struct Props {
    /// The survey.
    pub survey: Rc<Survey>,
    /// The texts for a round that is not stored on the tablet.
    pub words: Spoken,
    /// The texts for a round whose sealed responses are stored on the tablet.
    pub kept: Spoken,
    /// The public key that responses are sealed to. `None` if they are not sealed.
    pub key: Option<Rc<PublicKey>>,
}

/// The texts of the survey and of the tablet element.
#[derive(Clone)]
pub struct Spoken {
    /// The texts of the survey.
    pub text: Rc<Text>,
    /// The messages of the tablet element.
    pub said: Rc<Said>,
}

impl Spoken {
    fn new(text: &Text, find: impl Fn(&str) -> Option<String>) -> Self {
        let text = Text {
            words: Words::new(&find),
            ..text.clone()
        };
        Spoken {
            text: Rc::new(text),
            said: Rc::new(Said::new(find)),
        }
    }
}

/// Compares only the survey: an element receives its properties once.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.survey, &other.survey)
    }
}

impl Props {
    /// Reads the properties from a bundle, which holds the messages of the survey, of the tablet element and of the files, and
    /// from a key. With an empty key, responses are not sealed. The tablet element does not close, so `_closed` is never called.
    ///
    /// # Errors
    /// Returns the missing or wrong key of the bundle, or `key` for a wrong public key.
    pub fn read(
        bundle: &impl Value,
        key: &str,
        _closed: Callback<()>,
    ) -> Result<Props, Unreadable> {
        let words = bundle.get("ui").ok_or(Unreadable("ui"))?;
        let (survey, text) = read::bundle(bundle)?;
        let key = match key {
            "" => None,
            // A wrong key is an error, because it must never lead to answers that are not sealed.
            key => Some(PublicKey::parse(key).map_err(|_| Unreadable("key"))?),
        };
        // Messages for sealed and for stored responses have ids of their own: `sealed-…` and `kept-…`.
        let find = |id: &str, ways: &[&str]| {
            let otherwise = ways
                .iter()
                .filter_map(|way| words.get(&format!("{way}-{id}")));
            otherwise.chain(words.get(id)).next()?.text()
        };
        let sealed: &[&str] = if key.is_some() { &["sealed"] } else { &[] };
        Ok(Props {
            survey: Rc::new(survey),
            words: Spoken::new(&text, |id| find(id, sealed)),
            kept: Spoken::new(&text, |id| find(id, &["kept", "sealed"])),
            key: key.map(Rc::new),
        })
    }
}

/// The component of the tablet element.
pub struct Workshop {
    state: State,
    root: NodeRef,
    /// CSS selector of the element to focus after the next render.
    focus: Option<&'static str>,
    /// The element that had the focus when the idle warning opened.
    held: Option<Held>,
    idle: Option<Timer>,
    wait: Option<Timer>,
    asking: Option<Asking>,
    download: Option<Download>,
    leaving: Option<Leaving>,
    shelf: Shelf,
}

impl Component for Workshop {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let mut workshop = Workshop {
            state: State::new(
                Rc::clone(&ctx.props().survey),
                ctx.props()
                    .key
                    .as_deref()
                    .map(|key| Sealing::new(key.clone(), random::fill)),
            ),
            root: NodeRef::default(),
            focus: None,
            held: None,
            idle: None,
            wait: None,
            asking: None,
            download: None,
            leaving: None,
            shelf: Shelf::default(),
        };
        workshop.ask(ctx);
        workshop
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Do(action) => self.apply(ctx, action),
            Msg::SetPin => {
                let pins = [PIN, PIN_AGAIN].map(|name| fields::typed(&self.root, name));
                let [first, second] = pins;
                let keep = fields::ticked(&self.root, KEEP);
                self.apply(ctx, Action::SetPin(first, second, keep));
            }
            Msg::TryPin => {
                let typed = fields::typed(&self.root, PIN);
                fields::empty(&self.root, PIN);
                self.apply(ctx, Action::Pin(typed));
            }
            Msg::Save(name, dialect) => self.save(ctx, &name, dialect, None),
            Msg::SaveRows(name, dialect) => {
                let reason = fields::typed(&self.root, REASON);
                match reason.trim() {
                    "" => self.apply(ctx, Action::NoReason),
                    reason => self.save(ctx, &name, dialect, Some(reason)),
                }
            }
            Msg::SaveSealed => self.save_sealed(ctx),
            Msg::Touched => {
                if self.state.stage() == Stage::Asking {
                    self.idle = Some(watch(ctx, IDLE, || Action::Idle));
                }
                return false;
            }
            Msg::Left => {
                self.change(ctx, Action::Gone);
                self.shelf.leave();
            }
            Msg::Wipe => self.apply(ctx, Action::Gone),
        }
        true
    }

    /// Listens at the root for the controls around the survey, and for every key press, touch and input, which restarts the idle
    /// timer.
    fn view(&self, ctx: &Context<Self>) -> Html {
        let Spoken { text, said } = self.spoken(ctx);
        let link = ctx.link();
        let click = link
            .batch_callback(|event: MouseEvent| does::pressed(events::asked(&event, "button")?));
        let submit = link.batch_callback(|event: SubmitEvent| {
            event.prevent_default();
            does::sent(events::asked(&event, "form")?)
        });
        let key = link.callback(|_: KeyboardEvent| Msg::Touched);
        let pointer = link.callback(|_: PointerEvent| Msg::Touched);
        let input = link.callback(|_: InputEvent| Msg::Touched);
        let view = View {
            state: &self.state,
            text,
            said,
        };
        html! {
            <div lang={text.lang.clone()} dir={text.dir.clone()} ref={self.root.clone()}
                onclick={click} onsubmit={submit} onkeydown={key} onpointerdown={pointer} oninput={input}>
                { view::frame(&view, || self.survey(ctx)) }
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first_render: bool) {
        if first_render {
            let left = ctx.link().callback(|()| Msg::Left);
            let again = ctx.link().callback(|()| Msg::Wipe);
            self.leaving = Some(Leaving::between(left, again));
        }
        if let Some(selector) = self.focus.take() {
            focus::to(&self.root, selector);
        }
        if self.state.stage() == Stage::Asking
            && let Some(held) = self.held.take()
        {
            held.again();
        }
    }
}

impl Workshop {
    /// Draws the survey. Each respondent gets a new component.
    fn survey(&self, ctx: &Context<Self>) -> Html {
        let survey = &ctx.props().survey;
        let Spoken { text, said } = self.spoken(ctx);
        let link = ctx.link().clone();
        let (words, said) = (Rc::clone(text), Rc::clone(said));
        let failed = matches!(self.state.notice(), Some((Notice::NotSealed, _)));
        let draw = Callback::from(move |session: Session| {
            let hand_in = link
                .callback(move |_: MouseEvent| Msg::Do(Action::HandIn(Box::new(session.clone()))));
            view::ending(&words, &said, failed, hand_in)
        });
        let closed = ctx.link().callback(|()| Msg::Do(Action::Leave));
        html! {
            <App<Drawn> key={self.state.respondent()} survey={Rc::clone(survey)} text={Rc::clone(text)}
                {closed} ending={Drawn(draw)} />
        }
    }

    /// Returns the texts for the current round.
    fn spoken<'a>(&self, ctx: &'a Context<Self>) -> &'a Spoken {
        match self.state.keeps() {
            true => &ctx.props().kept,
            false => &ctx.props().words,
        }
    }

    fn apply(&mut self, ctx: &Context<Self>, action: Action) {
        let before = self.state.turn();
        self.change(ctx, action);
        if self.state.turn() != before {
            self.ask(ctx);
        }
    }

    /// Starts the storage task that the state waits for. Without a task, releases a storage that the round does not use.
    fn ask(&mut self, ctx: &Context<Self>) {
        let Stage::Busy(task) = self.state.stage() else {
            if !self.state.keeps() {
                self.shelf.leave();
            }
            return;
        };
        let turn = self.state.turn();
        self.idle = Some(watch(ctx, task.patience(), move || {
            Action::Heard(turn, task.silence())
        }));
        let tell = ctx
            .link()
            .callback(move |heard| Msg::Do(Action::Heard(turn, heard)));
        self.shelf.ask(task, self.state.to_keep().to_vec(), tell);
    }

    fn change(&mut self, ctx: &Context<Self>, action: Action) {
        let before = self.state.stage();
        if matches!(action, Action::Idle) {
            self.held = focus::held(&self.root);
        }
        self.state.apply(action, &mut random::below);
        let stage = self.state.stage();
        if stage != before {
            self.idle = match stage {
                Stage::Asking => Some(watch(ctx, IDLE, || Action::Idle)),
                Stage::Warned => Some(watch(ctx, GRACE, || Action::TimeUp)),
                _ => None,
            };
            self.focus = match (before, stage) {
                // When a page opens, the focus stays where it was.
                (Stage::Busy(Task::Look), _) if self.state.round() == 0 => None,
                (Stage::Warned, Stage::Asking) => None,
                (_, Stage::Warned) => Some("[role=alertdialog] button"),
                (_, Stage::Closing) if self.state.has_too_few() => {
                    Some("[role=alertdialog] .first")
                }
                _ => Some(focus::HEADING),
            };
        }
        if !matches!(stage, Stage::Asking | Stage::Warned) {
            self.held = None;
        }
        if !matches!(
            stage,
            Stage::Result | Stage::Sealed | Stage::Found | Stage::Deleting
        ) {
            self.download = None;
        }
        self.wait(ctx);
        if self.state.unsaved() != self.asking.is_some() {
            self.asking = self.state.unsaved().then(unload::ask).flatten();
        }
    }

    /// Starts the wait after wrong PINs, unless one is running.
    fn wait(&mut self, ctx: &Context<Self>) {
        if !self.state.waiting() {
            self.wait = None;
        } else if let (None, Some((Notice::Wait(seconds), _))) = (&self.wait, self.state.notice()) {
            self.wait = Some(watch(ctx, seconds, || Action::WaitOver));
        }
    }

    fn save(&mut self, ctx: &Context<Self>, name: &str, dialect: Dialect, rows_for: Option<&str>) {
        let survey = &ctx.props().survey;
        let Spoken { text, said } = self.spoken(ctx);
        let edition = said.edition(&text.lang, survey);
        let bytes = self.state.closed().and_then(|closed| {
            let file = (name, dialect);
            closed.file(&edition, file, rows_for, &mut random::below)
        });
        self.download = bytes.and_then(|bytes| download::file(name, &bytes, media(name)));
        self.apply(ctx, Action::Saved(self.download.is_some()));
    }

    /// Saves all sealed responses as one file.
    fn save_sealed(&mut self, ctx: &Context<Self>) {
        let file = self.state.sealing().map(Sealing::file);
        let name = match self.state.can_go_on() {
            true => code::file_name(&ctx.props().survey),
            false => code::FILE.to_owned(),
        };
        self.download = file.and_then(|file| download::file(&name, file.as_bytes(), media(&name)));
        self.apply(ctx, Action::Saved(self.download.is_some()));
    }
}

/// Sends an action after `seconds`. Dropping the timer cancels it.
fn watch(ctx: &Context<Workshop>, seconds: u32, action: impl Fn() -> Action + 'static) -> Timer {
    let then = ctx.link().callback(move |()| Msg::Do(action()));
    timer::after(seconds, then)
}

/// Returns the media type for the extension of a file name.
fn media(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("csv") => "text/csv;charset=utf-8",
        Some("json") => "application/json",
        _ => "text/plain;charset=utf-8",
    }
}
