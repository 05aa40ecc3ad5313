//! Component of the results page. Holds the state, sends requests to the aggregator and performs the side effects: files,
//! downloads and focus.

mod acts;
mod hears;

use std::{collections::VecDeque, rc::Rc};

use medskick_survey::{bundle::Merge as Bundle, compiled::Survey};
use medskick_widget::{
    browser::{
        download::Download,
        events, fields,
        unload::{self, Asking},
    },
    released::words::Word as Released,
    words::Words,
};
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

/// Properties of [`Merge`].
#[derive(Clone, Properties)]
pub struct Props {
    /// The language, the text direction, and the address of the campaign.
    pub bundle: Rc<Bundle>,
    /// The messages of the page.
    pub own: Rc<Words<Word>>,
    /// The messages about results.
    pub released: Rc<Words<Released>>,
    /// The surveys.
    pub surveys: Rc<Vec<Survey>>,
    /// The aggregation worker, which is ready.
    pub worker: Given,
}

/// Compares only the bundle: a page receives its properties once.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.bundle, &other.bundle)
    }
}

impl Props {
    /// Reads the properties from a bundle (JSON).
    ///
    /// # Errors
    /// Returns the parser's message if the bundle is malformed.
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

/// A message to the component.
pub enum Msg {
    /// A button was pressed or a form submitted: its action and its value.
    Do(String, String),
    /// Files were chosen or dropped.
    Files(Vec<File>),
    /// A field changed whose value the page shows.
    Changed,
    /// Another survey was chosen.
    Survey(usize),
    /// A small file was read: the request that needs it, the section of the page, and the text. `None` if it is unreadable.
    Read(Ask, Place, Option<String>),
    /// An event of the camera.
    Sight(Sight),
    /// A message from the aggregation worker.
    Heard(Heard),
    /// Whether a link was copied.
    Copied(bool),
    /// The element calls `wipe`.
    Wipe,
}

/// The component of the results page.
pub struct Merge {
    state: State,
    root: NodeRef,
    worker: Worker,
    /// Files that the aggregation worker has not received yet.
    files: VecDeque<File>,
    is_handing: bool,
    reading: Option<Reading>,
    download: Option<Download>,
    dropping: Option<Dropping>,
    camera: Option<Camera>,
    /// Makes the browser ask before the page is left, as long as answers would be lost.
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
            // Most pictures contain no new code. Take the next picture, and do not render.
            Msg::Heard(Heard::Seen(None)) => {
                self.look();
                return false;
            }
            Msg::Heard(heard) => self.hear(ctx, heard),
            Msg::Copied(kept) => self.state.tell(Place::Key, Notice::Copied(kept)),
            // Only a sheet can show a secret.
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
