//! Yew component of the survey. Holds the state and performs the side effects: focus, downloads, and deletion when the page is
//! left.

use std::{marker::PhantomData, rc::Rc};

use medskick_survey::{
    compiled::Survey,
    export::{self, Dialect},
};
use yew::prelude::*;

use crate::{
    browser::{
        download::{self, Download},
        events, focus,
        page::Leaving,
        random,
    },
    does,
    ending::{Ending, Saving},
    msg::{File, Msg},
    read::{self, Unreadable, Value},
    state::{Action, Screen, State},
    text::Text,
    view::{self, View},
};

/// Properties of [`App`].
#[derive(Clone, Properties)]
pub struct Props<E: Ending> {
    /// The survey.
    pub survey: Rc<Survey>,
    /// Texts, help contacts and drawings in one language.
    pub text: Rc<Text>,
    /// Called when the respondent leaves the survey: no thanks, stop, or close.
    pub closed: Callback<()>,
    /// The screen to render at build time: [`Screen::Assent`], or [`Screen::Questions`] for the first page. `None` in the
    /// browser.
    #[prop_or_default]
    pub first: Option<Screen>,
    /// Number of the screen to draw for measuring its height, with everything that can appear on it ([`State::every`]).
    #[prop_or_default]
    pub every: Option<usize>,
    /// Content of the last screen.
    pub ending: E,
}

/// Compares survey and texts by address: they never change, and clones share them.
impl<E: Ending> PartialEq for Props<E> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.survey, &other.survey)
            && Rc::ptr_eq(&self.text, &other.text)
            && self.first == other.first
            && self.every == other.every
            && self.ending == other.ending
            && self.closed == other.closed
    }
}

impl Props<Saving> {
    /// Reads the properties from a bundle. `closed` is called when the respondent leaves the survey.
    ///
    /// # Errors
    /// Returns the key of the bundle that is missing or wrong.
    pub fn read(bundle: &impl Value, closed: Callback<()>) -> Result<Self, Unreadable> {
        let (survey, text) = read::bundle(bundle)?;
        Ok(Props {
            survey: Rc::new(survey),
            text: Rc::new(text),
            closed,
            first: None,
            every: None,
            ending: Saving,
        })
    }
}

/// The survey component.
pub struct App<E> {
    state: State,
    root: NodeRef,
    /// CSS selector of the element to focus after the next render.
    focus: Option<&'static str>,
    download: Option<Download>,
    leaving: Option<Leaving>,
    ending: PhantomData<E>,
}

impl<E: Ending> Component for App<E> {
    type Message = Msg;
    type Properties = Props<E>;

    fn create(ctx: &Context<Self>) -> Self {
        let survey = &ctx.props().survey;
        let every = ctx.props().every.filter(|_| E::IS_MEASURED);
        let every = every.and_then(|screen| State::every(survey.clone(), screen));
        let mut state = every.unwrap_or_else(|| State::new(survey.clone()));
        if ctx.props().first == Some(Screen::Questions) {
            state.apply(Action::Start);
        }
        App {
            state,
            root: NodeRef::default(),
            focus: None,
            download: None,
            leaving: None,
            ending: PhantomData,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Do(action) => self.apply(ctx, action),
            Msg::Write(q, text) => self.state.write(q, &text),
            Msg::Save(file) => self.save(file),
            Msg::Wipe => {
                self.state.apply(Action::Wipe);
                self.download = None;
            }
        }
        true
    }

    /// Listens at the root for every control. `data-does`, `name` and `value` of a control select the message; see
    /// [`crate::does`].
    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props {
            text,
            first,
            every,
            ending,
            ..
        } = ctx.props();
        let link = ctx.link();
        let click =
            link.batch_callback(|event: MouseEvent| does::pressed(&events::pressed(&event)?));
        let change = link.batch_callback(|event: Event| {
            let (name, value) = events::chosen(&event)?;
            does::chosen(&name, &value)
        });
        let input = link.batch_callback(|event: InputEvent| {
            let (name, words) = events::written(&event)?;
            does::written(&name, words)
        });
        let submit = link.callback(|event: SubmitEvent| {
            event.prevent_default();
            Msg::Do(Action::Next)
        });
        let help = self.state.help();
        let key = link.batch_callback(move |event: KeyboardEvent| {
            (help && event.key() == "Escape").then_some(Msg::Do(Action::Help))
        });
        let is_done = self.state.screen() == Screen::Done;
        let view = View {
            state: &self.state,
            text,
            first: first.is_some(),
            all: E::IS_MEASURED && every.is_some(),
            ending: is_done.then(|| ending.draw(self.state.session())).flatten(),
        };
        html! {
            <div class="ms" lang={text.lang.clone()} dir={text.dir.clone()} ref={self.root.clone()}
                onclick={click} onchange={change} oninput={input} onsubmit={submit} onkeydown={key}>
                { view::frame(&view) }
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first_render: bool) {
        if first_render {
            let wipe = ctx.link().callback(|()| Msg::Wipe);
            self.leaving = Some(Leaving::listen(wipe));
        }
        if let Some(selector) = self.focus.take() {
            focus::to(&self.root, selector);
        }
    }
}

impl<E: Ending> App<E> {
    fn apply(&mut self, ctx: &Context<Self>, action: Action) {
        let place = self.state.place();
        self.state.apply(action);
        if action == Action::Start {
            self.state.shuffle(&mut random::below);
        }
        self.focus = match action {
            Action::Help if self.state.help() => Some("#help"),
            Action::Help => Some("[data-does=help]"),
            _ => (self.state.place() != place).then_some(focus::HEADING),
        };
        if matches!(self.state.screen(), Screen::Left | Screen::Assent) {
            self.download = None;
        }
        if action == Action::Leave {
            ctx.props().closed.emit(());
        }
    }

    fn save(&mut self, file: File) {
        let session = self.state.session();
        let survey = session.survey();
        let (name, bytes) = match file {
            File::Answers(dialect) => (
                export::file_name(survey),
                Some(export::own_answers(session, dialect)),
            ),
            // With a byte order mark, which both spreadsheet programs and text editors accept.
            File::Words => (
                export::texts_file_name(survey),
                export::own_texts(session, Dialect::Excel),
            ),
        };
        self.download = bytes.and_then(|bytes| download::csv(&name, &bytes));
        if self.download.is_some() {
            self.state.apply(Action::Saved);
        }
    }
}
