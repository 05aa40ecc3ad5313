//! The component: holds the state, asks the desk, and does what the pure state cannot (files, download, focus).

use std::rc::Rc;

use medskick_survey::{bundle::Merge as Bundle, compiled::Survey};
use yew::prelude::*;

use super::{
    state::{Eye, Notice, Place, State},
    talk::{Ask, Reply},
    view::{self, Field, View},
    words::Word,
};
use crate::{
    browser::{
        camera::{self, Camera, Sight},
        clipboard,
        download::{self, Download},
        events, fields,
        files::{self, Dropping, File, Reading},
        page::print,
        worker::{Given, Heard, Worker},
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
    reading: Option<Reading>,
    download: Option<Download>,
    dropping: Option<Dropping>,
    camera: Option<Camera>,
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
            reading: None,
            download: None,
            dropping: None,
            camera: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Do(does, value) => self.act(ctx, &does, &value),
            Msg::Files(chosen) => self.open(&chosen),
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

impl Merge {
    fn ask(&self, ask: &Ask) {
        // Texts and numbers always become JSON.
        if let Ok(json) = serde_json::to_string(ask) {
            self.worker.ask(&json);
        }
    }

    fn typed(&self, field: &str) -> String {
        fields::typed(&self.root, field)
    }

    fn act(&mut self, ctx: &Context<Self>, does: &str, value: &str) {
        use view::does;
        match does {
            does::MAKE => self.twice(Field::NEW, |passphrase| Ask::NewKey { passphrase }),
            does::COPY => self.twice(Field::COPY, |passphrase| Ask::Copy { passphrase }),
            does::OPEN => {
                let ask = Ask::OpenKey {
                    file: String::new(),
                    passphrase: self.typed(Field::OPEN),
                };
                fields::empty(&self.root, Field::OPEN);
                self.read(ctx, Field::KEY_FILE, ask, Place::Key);
            }
            does::RECOVER => {
                let text = self.typed(Field::RECOVER);
                fields::empty(&self.root, Field::RECOVER);
                self.state.wait(Place::Key);
                self.ask(&Ask::Recover { text });
            }
            does::SHEET => self.ask(&Ask::Sheet),
            does::PUT_AWAY => self.state.put_away(),
            does::PRINT => print(),
            does::POSTER => self.state.post(),
            does::CAMERA => {
                self.state.eye(Eye::Asked);
                let say = ctx.link().callback(Msg::Sight);
                self.camera = Some(camera::open(self.root.clone(), say));
            }
            does::NO_CAMERA => self.close(Eye::Closed),
            does::COMPARE => {
                let ask = Ask::Earlier {
                    file: String::new(),
                };
                self.read(ctx, Field::EARLIER_FILE, ask, Place::Result);
            }
            does::LINK => clipboard::copy(value, ctx.link().callback(Msg::Copied)),
            does::ADD => {
                let text = fields::written(&self.root, Field::PASTE);
                self.state.wait(Place::Answers);
                self.ask(&Ask::Paste { text });
                fields::clear(&self.root, Field::PASTE);
            }
            does::HISTORY => {
                let ask = Ask::History {
                    file: String::new(),
                };
                self.read(ctx, Field::HISTORY_FILE, ask, Place::Result);
            }
            does::RELEASE => {
                let by = fields::selected(&self.root, Field::BY);
                self.state.wait(Place::Result);
                self.ask(&Ask::Release {
                    by: (!by.is_empty()).then_some(by),
                });
            }
            does::PACKAGE => {
                self.state.wait(Place::Result);
                self.worker.package(value == does::EXCEL, None);
            }
            does::ROWS => match self.typed(Field::REASON).trim() {
                "" => self.state.tell(Place::Result, Notice::NoReason),
                reason => {
                    self.state.wait(Place::Result);
                    self.worker.package(value == does::EXCEL, Some(reason));
                }
            },
            _ => {}
        }
    }

    /// A passphrase that was typed twice.
    fn twice(&mut self, (first, again): (&str, &str), ask: impl FnOnce(String) -> Ask) {
        let typed = self.typed(first);
        if typed != self.typed(again) {
            self.state.tell(Place::Key, Notice::Differ);
            return;
        }
        for field in [first, again] {
            fields::empty(&self.root, field);
        }
        self.state.wait(Place::Key);
        self.ask(&ask(typed));
    }

    /// Reads the file that was chosen in a field, and asks with it.
    fn read(&mut self, ctx: &Context<Self>, field: &str, ask: Ask, place: Place) {
        let Some(file) = files::chosen(&self.root, field).pop() else {
            self.state.tell(place, Notice::NoFile);
            return;
        };
        let ask = std::cell::Cell::new(Some(ask));
        let done = ctx.link().batch_callback(move |text| {
            let ask = ask.take()?;
            Some(Msg::Read(ask, place, text))
        });
        // From now on, so that nobody presses a second time while the file is read.
        self.state.wait(place);
        self.reading = files::read(file, done);
    }

    fn open(&mut self, chosen: &[File]) {
        if self.state.key().is_some() && !chosen.is_empty() {
            self.state.hand(chosen.len());
            self.worker.files(chosen);
        }
    }

    fn see(&mut self, sight: Sight) {
        match sight {
            Sight::Open => {
                self.state.eye(Eye::Open);
                self.look();
            }
            Sight::Codes(codes) => self.worker.codes(&codes),
            Sight::Picture(picture) => self.worker.picture(&picture),
            Sight::Hidden => self.close(Eye::Hidden),
            Sight::Trouble(trouble) => self.close(Eye::Trouble(trouble)),
        }
    }

    fn look(&self) {
        if let Some(camera) = &self.camera {
            camera.look();
        }
    }

    fn close(&mut self, why: Eye) {
        self.camera = None;
        self.state.eye(why);
    }

    /// Nothing that has come can be asked for again; the files are still with the person.
    fn give_up(&mut self) {
        self.camera = None;
        self.state.give_up();
    }

    fn hear(&mut self, ctx: &Context<Self>, heard: Heard) {
        match heard {
            Heard::Reply(json) => match serde_json::from_str(&json) {
                Ok(reply) => {
                    // What is read from now on is for another key.
                    if matches!(reply, Reply::Key { .. }) {
                        self.camera = None;
                    }
                    self.state.hear(reply);
                }
                Err(_) => self.give_up(),
            },
            Heard::Came(json) => match serde_json::from_str(&json) {
                Ok(came) => self.state.came(came),
                Err(_) => self.give_up(),
            },
            Heard::Seen(json) => {
                if let Some(added) = json.and_then(|json| serde_json::from_str(&json).ok()) {
                    self.state.seen(&added);
                }
                self.look();
            }
            Heard::Package(bytes) => {
                let survey = ctx.props().surveys.get(self.state.survey());
                let name = survey.map_or(String::new(), |survey| format!("{}.zip", survey.id));
                self.save(Place::Result, &name, bytes.as_deref(), "application/zip");
            }
            Heard::Broken => self.give_up(),
        }
        if let Some((name, file)) = self.state.saved() {
            let place = match self.state.result() {
                Some(_) => Place::Result,
                None => Place::Key,
            };
            self.save(place, &name, Some(file.as_bytes()), "application/json");
        }
    }

    fn save(&mut self, place: Place, name: &str, bytes: Option<&[u8]>, media: &str) {
        self.download = bytes.and_then(|bytes| download::file(name, bytes, media));
        let notice = match self.download {
            Some(_) => Notice::Saved(name.to_owned()),
            None => Notice::NotSaved,
        };
        self.state.tell(place, notice);
    }
}
