//! The component: holds the state, asks the desk, and does what the pure state cannot (files, download, focus).

mod acts;
mod hears;

use std::{collections::VecDeque, rc::Rc};

use medskick_survey::{bundle::Merge as Bundle, compiled::Survey};
use yew::prelude::*;

use super::{
    state::{Eye, Notice, Place, State},
    talk::Ask,
    view::{self, Field, View},
    words::Word,
};
use crate::browser::{
    camera::{Camera, Sight},
    files::{self, Dropping, File, Reading},
    worker::{Given, Heard, Worker},
};
use medskick_widget::{
    browser::{
        download::Download,
        events, fields,
        unload::{self, Asking},
    },
    released::words::Word as Released,
    words::Words,
};

/// What the component is given.
#[derive(Clone, Properties)]
pub struct Props {
    /// Language, direction, and where the campaign is.
    pub bundle: Rc<Bundle>,
    /// The words of the page.
    pub own: Rc<Words<Word>>,
    /// The words of what is released.
    pub released: Rc<Words<Released>>,
    /// The surveys.
    pub surveys: Rc<Vec<Survey>>,
    /// The desk's worker, which is ready.
    pub worker: Given,
}

/// A page is given its properties once.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.bundle, &other.bundle)
    }
}

impl Props {
    /// What a bundle holds.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(bundle: &str, worker: Given) -> Result<Props, String> {
        let bundle: Bundle = serde_json::from_str(bundle).map_err(|error| error.to_string())?;
        let find = |id: &str| bundle.ui.get(id).cloned();
        Ok(Props {
            own: Rc::new(Words::new(find)),
            released: Rc::new(Words::new(find)),
            surveys: Rc::new(bundle.surveys.iter().map(|it| it.survey.clone()).collect()),
            bundle: Rc::new(bundle),
            worker,
        })
    }
}

/// What can happen to the component.
pub enum Msg {
    /// A button was pressed or a form sent: what it does, and its value.
    Do(String, String),
    /// Files were chosen or dropped.
    Files(Vec<File>),
    /// A field changed that the page shows something of.
    Changed,
    /// Another survey was chosen.
    Survey(usize),
    /// A small file was read: what it is for, and its text.
    Read(Ask, Place, Option<String>),
    /// The camera sees something.
    Sight(Sight),
    /// The desk said something.
    Heard(Heard),
    /// A link was copied, or it could not be.
    Copied(bool),
    /// The element wants everything gone.
    Wipe,
}

/// The component.
pub struct Merge {
    state: State,
    root: NodeRef,
    worker: Worker,
    /// Files that the desk does not have yet.
    files: VecDeque<File>,
    is_handing: bool,
    reading: Option<Reading>,
    download: Option<Download>,
    dropping: Option<Dropping>,
    camera: Option<Camera>,
    /// The browser asks before answers are left that are nowhere else.
    asking: Option<Asking>,
}

impl Component for Merge {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let say = ctx.link().callback(Msg::Heard);
        Merge {
            state: State::default(),
            root: NodeRef::default(),
            worker: Worker::listen(ctx.props().worker.clone(), say),
            files: VecDeque::new(),
            is_handing: false,
            reading: None,
            download: None,
            dropping: None,
            camera: None,
            asking: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Do(does, value) => self.act(ctx, &does, &value),
            Msg::Files(chosen) => self.open(chosen),
            Msg::Changed => {}
            Msg::Survey(place) => {
                self.camera = None;
                self.state.choose(place);
                self.ask(&Ask::Survey(place));
            }
            Msg::Read(ask, place, Some(text)) => {
                let ask = match ask {
                    Ask::OpenKey { passphrase, .. } => Ask::OpenKey {
                        file: text,
                        passphrase,
                    },
                    Ask::Earlier { .. } => Ask::Earlier { file: text },
                    _ => Ask::History { file: text },
                };
                match ask {
                    Ask::Earlier { .. } => {
                        let name = self.typed(Field::EARLIER_NAME);
                        self.state.compare(name.trim().to_owned());
                    }
                    _ => self.state.wait(place),
                }
                self.ask(&ask);
            }
            Msg::Read(_, place, None) => self.state.tell(place, Notice::Unreadable),
            Msg::Sight(sight) => self.see(sight),
            // Most pictures tell nothing new: then the next, and nothing is drawn anew.
            Msg::Heard(Heard::Seen(None)) => {
                self.look();
                return false;
            }
            Msg::Heard(heard) => self.hear(ctx, heard),
            Msg::Copied(kept) => self.state.tell(Place::Key, Notice::Copied(kept)),
            // Nothing readable is on the page but a sheet.
            Msg::Wipe => {
                self.close(Eye::Closed);
                self.state.put_away();
            }
        }
        if self.state.is_unsaved() != self.asking.is_some() {
            self.asking = self.state.is_unsaved().then(unload::ask).flatten();
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { bundle, .. } = ctx.props();
        let link = ctx.link();
        let click = link.batch_callback(|event: MouseEvent| {
            let (does, _, value) = events::asked(&event, "button")?;
            (!does.is_empty()).then_some(Msg::Do(does, value))
        });
        let submit = link.batch_callback(|event: SubmitEvent| {
            event.prevent_default();
            let (does, _, value) = events::asked(&event, "form")?;
            Some(Msg::Do(does, value))
        });
        let root = self.root.clone();
        let change =
            link.batch_callback(move |event: Event| match events::named(&event)?.as_str() {
                Field::FILES => Some(Msg::Files(files::chosen(&root, Field::FILES))),
                Field::SURVEY => {
                    let place = fields::selected(&root, Field::SURVEY).parse().ok()?;
                    Some(Msg::Survey(place))
                }
                Field::PRESENT => Some(Msg::Changed),
                _ => None,
            });
        let present = fields::typed(&self.root, Field::PRESENT);
        let view = View {
            state: &self.state,
            props: ctx.props(),
            present: present.trim().parse().ok(),
        };
        html! {
            <div class="ms" lang={bundle.lang.clone()} dir={bundle.dir.clone()} ref={self.root.clone()}
                onclick={click} onsubmit={submit} onchange={change}>
                { view::page(&view) }
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first_render: bool) {
        if first_render {
            self.dropping = files::dropped(ctx.link().callback(Msg::Files));
        }
    }
}
