//! Component of the phone element. Holds the state and performs the side effects: focus, downloads, sharing, and deletion when
//! the page is left.

use std::rc::Rc;

use medskick_survey::{
    compiled::Survey,
    sealed::{code, key::PublicKey},
    session::Session,
};
use medskick_widget::{
    app::App,
    browser::{
        clipboard,
        download::{self, Download},
        events, focus,
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
    state::{Action, Notice, Stage, State},
    view::{self, View, does},
    words::Word,
};
use crate::browser::share;

/// Delay in seconds before sealing is prepared. Preparation takes a slow phone longer than one frame, so the first screen comes
/// before it.
const PREPARE: u32 = 1;

/// Properties of [`Collect`].
#[derive(Clone, Properties)]
pub struct Props {
    /// The survey.
    pub survey: Rc<Survey>,
    /// The texts of the survey.
    pub text: Rc<Text>,
    /// The messages of the phone element.
    pub said: Rc<Words<Word>>,
    /// The public key that responses are sealed to.
    pub key: Rc<PublicKey>,
    /// Called when the respondent leaves the survey without handing in.
    pub closed: Callback<()>,
}

/// Compares only the survey: an element receives its properties once.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.survey, &other.survey)
    }
}

impl Props {
    /// Reads the properties from a bundle, which holds the messages of the survey and of the phone element, and from a key.
    ///
    /// # Errors
    /// Returns the missing or wrong key of the bundle, or `key` for a wrong public key.
    pub fn read(bundle: &impl Value, key: &str, closed: Callback<()>) -> Result<Props, Unreadable> {
        let words = bundle.get("ui").ok_or(Unreadable("ui"))?;
        let (survey, text) = read::bundle(bundle)?;
        let key = PublicKey::parse(key).map_err(|_| Unreadable("key"))?;
        Ok(Props {
            survey: Rc::new(survey),
            text: Rc::new(text),
            said: Rc::new(Words::new(|id| words.get(id)?.text())),
            key: Rc::new(key),
            closed,
        })
    }
}

/// A message to the component.
pub enum Msg {
    /// The respondent performed an action.
    Do(Action),
    /// Save the sealed response as a file.
    Save,
    /// Share the sealed response with another program.
    Share,
    /// Copy the sealed response to the clipboard.
    Copy,
    /// The respondent left the survey without handing in.
    Left,
    /// Prepare sealing while the respondent reads.
    Prepare,
    /// Delete everything: the page is left, or the element calls `wipe`.
    Wipe,
}

/// The component of the phone element.
pub struct Collect {
    state: State,
    root: NodeRef,
    /// CSS selector of the element to focus after the next render.
    focus: Option<&'static str>,
    asking: Option<Asking>,
    download: Option<Download>,
    leaving: Option<Leaving>,
    preparing: Option<Timer>,
}

impl Component for Collect {
    type Message = Msg;
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Collect {
            state: State::default(),
            root: NodeRef::default(),
            focus: None,
            asking: None,
            download: None,
            leaving: None,
            preparing: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Do(action) => self.apply(ctx, action),
            Msg::Save => self.save(ctx),
            Msg::Share => {
                if let Some(line) = self.state.line() {
                    let name = code::file_name(&ctx.props().survey);
                    let file = line.to_owned() + "\r\n";
                    share::file(&name, &file, tried(ctx, Notice::Shared));
                }
            }
            Msg::Copy => {
                if let Some(line) = self.state.line() {
                    clipboard::copy(line, tried(ctx, Notice::Copied));
                }
            }
            Msg::Prepare => {
                self.apply(ctx, Action::Prepare(Rc::clone(&ctx.props().survey)));
                self.preparing = None;
                return false;
            }
            Msg::Left => ctx.props().closed.emit(()),
            Msg::Wipe => self.apply(ctx, Action::Forget),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props {
            text, said, key, ..
        } = ctx.props();
        let click = ctx.link().batch_callback(|event: MouseEvent| {
            let (does, ..) = events::asked(&event, "button")?;
            does::pressed(&does)
        });
        let view = View {
            state: &self.state,
            text,
            said,
            key,
        };
        let shown = match self.state.stage() {
            Stage::Asking => self.survey(ctx),
            Stage::Sealed(line) => view::sealed(&view, line),
            Stage::Done => view::done(&view),
        };
        html! {
            <div lang={text.lang.clone()} dir={text.dir.clone()} ref={self.root.clone()} onclick={click}>{ shown }</div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first_render: bool) {
        if first_render {
            let wipe = ctx.link().callback(|()| Msg::Wipe);
            self.leaving = Some(Leaving::listen(wipe));
        }
        if self.state.lacks_seal() && self.preparing.is_none() {
            let prepare = ctx.link().callback(|()| Msg::Prepare);
            self.preparing = Some(timer::after(PREPARE, prepare));
        }
        if let Some(selector) = self.focus.take() {
            focus::to(&self.root, selector);
        }
    }
}

impl Collect {
    fn survey(&self, ctx: &Context<Self>) -> Html {
        let Props {
            survey, text, said, ..
        } = ctx.props();
        let link = ctx.link().clone();
        let (words, said) = (Rc::clone(text), Rc::clone(said));
        let failed = self.state.notice();
        let draw = Callback::from(move |session: Session| {
            let seal = link
                .callback(move |_: MouseEvent| Msg::Do(Action::Seal(Box::new(session.clone()))));
            view::ending(&words, &said, failed, seal)
        });
        let closed = ctx.link().callback(|()| Msg::Left);
        html! {
            <App<Drawn> key={self.state.respondent()} survey={Rc::clone(survey)} text={Rc::clone(text)}
                {closed} ending={Drawn(draw)} />
        }
    }

    fn apply(&mut self, ctx: &Context<Self>, action: Action) {
        let before = self.state.respondent();
        self.state
            .apply(action, &ctx.props().key, &mut random::fill);
        if self.state.respondent() != before {
            self.download = None;
            self.focus = Some(focus::HEADING);
        }
        if self.state.unsaved() != self.asking.is_some() {
            self.asking = self.state.unsaved().then(unload::ask).flatten();
        }
    }

    fn save(&mut self, ctx: &Context<Self>) {
        let Some(line) = self.state.line() else {
            return;
        };
        let name = code::file_name(&ctx.props().survey);
        let file = line.to_owned() + "\r\n";
        self.download = download::file(&name, file.as_bytes(), "text/plain;charset=utf-8");
        let saved = Notice::Saved(self.download.is_some());
        self.apply(ctx, Action::Tried(saved));
    }
}

fn tried(ctx: &Context<Collect>, notice: fn(bool) -> Notice) -> Callback<bool> {
    ctx.link()
        .callback(move |kept| Msg::Do(Action::Tried(notice(kept))))
}
