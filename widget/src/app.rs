//! The one component: holds the state, and does what the pure state cannot (focus, download, leaving).

use std::rc::Rc;

use medskick_survey::{
    bundle::Help,
    compiled::Survey,
    export::{self, Dialect},
};
use yew::prelude::*;

use crate::{
    browser::{
        download::{self, Download},
        focus,
        page::Leaving,
        random,
    },
    state::{Action, Screen, State},
    view::{self, View},
    words::Words,
};

/// What the survey is shown with, in one language.
#[derive(Debug, PartialEq)]
pub struct Text {
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The widget's own words.
    pub words: Words,
    /// The help contacts.
    pub help: Vec<Help>,
}

/// What the component is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// The survey.
    pub survey: Rc<Survey>,
    /// Everything else that is read.
    pub text: Rc<Text>,
    /// Called when the respondent has closed the survey.
    pub closed: Callback<()>,
}

/// What can happen to the component.
pub enum Msg {
    /// The respondent did something.
    Do(Action),
    /// The respondent wrote something; all of it.
    Write(usize, String),
    /// The respondent wants their answers as a file.
    Save(File),
    /// The page is left, or the element wants the answers gone.
    Wipe,
}

/// What can be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// All answers but free text.
    Answers(Dialect),
    /// The free text, which is in no row (R8).
    Words,
}

/// Where the focus is moved to.
#[derive(Default)]
pub struct Places {
    /// The heading of the screen.
    pub heading: NodeRef,
    /// The heading of the help contacts.
    pub help: NodeRef,
    /// The button that opens and closes them.
    pub help_button: NodeRef,
}

/// The component.
pub struct App {
    state: State,
    places: Places,
    /// To be focused once it is on the page.
    focus: Option<NodeRef>,
    download: Option<Download>,
    _leaving: Leaving,
}

impl Component for App {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        App {
            state: State::new(ctx.props().survey.clone()),
            places: Places::default(),
            focus: None,
            download: None,
            _leaving: Leaving::listen(ctx.link().callback(|()| Msg::Wipe)),
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

    fn view(&self, ctx: &Context<Self>) -> Html {
        view::frame(&View {
            state: &self.state,
            text: &ctx.props().text,
            places: &self.places,
            link: ctx.link(),
        })
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first_render: bool) {
        if let Some(node) = self.focus.take() {
            focus::to(&node);
        }
    }
}

impl App {
    fn apply(&mut self, ctx: &Context<Self>, action: Action) {
        let place = self.state.place();
        self.state.apply(action);
        if action == Action::Start {
            self.state.shuffle(&mut random::below);
        }
        self.focus = match action {
            Action::Help(true) => Some(self.places.help.clone()),
            Action::Help(false) => Some(self.places.help_button.clone()),
            _ => (self.state.place() != place).then(|| self.places.heading.clone()),
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
            // Spreadsheets and editors alike open what has a byte order mark.
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
