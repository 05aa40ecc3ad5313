//! The engine for anonymous surveys: it compiles survey files, records a respondent's answers, and decides which results may be
//! released.
//!
//! The crate has no I/O, no clock, no random generator of its own (the caller passes one in) and no browser types. The widget
//! uses it at run time, the site generator at build time. The feature `compile` reads survey (`.toml`) and text (`.ftl`)
//! sources; it is on by default, and the widget is built without it.
//!
//! # A tour
//!
//! An editor writes the structure in one file and the words of each language in another. Compiling returns a survey *and* a
//! list of every problem in the files, each with number, line and remedy:
//!
//! ```
//! use std::{path::Path, rc::Rc};
//! use medskick_survey::{compile, text::Catalogue};
//!
//! let structure = r#"
//! id = "trust"
//! number = 1
//!
//! [[page]]
//! id = "adults"
//!
//! [[page.question]]
//! id = "someone"
//! type = "select_one"
//! source = "own"
//! licence = "CC-BY-4.0"
//! choices = [{ id = "yes" }, { id = "no" }]
//!
//! [[page.question]]
//! id = "who"
//! type = "select_multiple"
//! relevant = "${someone} = 'yes'"
//! source = "own"
//! licence = "CC-BY-4.0"
//! choices = [{ id = "friend" }, { id = "leader" }, { id = "other" }]
//! "#;
//! let words = "
//! survey = Adults
//!     .who = A football club asks.
//!     .why = To learn whom you can talk to.
//!     .time = One minute.
//! page-adults = Adults
//! q-someone = Is there somebody you can talk to?
//! c-someone-yes = Yes
//! c-someone-no = No
//! q-who = Who is it?
//! c-who-friend = A friend
//! c-who-leader = A leader
//! c-who-other = Somebody else
//! ";
//!
//! let (source, problems) = compile::parse(Path::new("trust.toml"), structure);
//! assert!(problems.is_empty());
//! let (texts, problems) = Catalogue::parse(Path::new("en/surveys/trust.ftl"), words);
//! assert!(problems.is_empty());
//! let (survey, problems) = source.expect("it has an id").in_language(&texts);
//! assert!(problems.is_empty());
//! let survey = Rc::new(survey);
//!
//! // A respondent answers. Questions are counted over the whole survey, choices within their question.
//! use medskick_survey::{export::{self, Dialect}, session::Session};
//!
//! let mut one = Session::new(Rc::clone(&survey));
//! assert_eq!(one.shown(), [0], "the second question hangs on the first");
//! one.choose(0, 0);
//! assert_eq!(one.shown(), [0, 1]);
//! one.toggle(1, 1);
//! let file = export::own_answers(&one, Dialect::Statistics);
//! assert_eq!(
//!     String::from_utf8(file).expect("CSV in UTF-8"),
//!     "someone,who__friend,who__leader,who__other\r\nyes,0,1,0\r\n",
//! );
//!
//! // Answers that are not relevant are kept, come back, and never leave.
//! one.choose(0, 1);
//! let file = export::own_answers(&one, Dialect::Statistics);
//! assert!(String::from_utf8(file).expect("CSV in UTF-8").ends_with("no,,,\r\n"));
//! one.choose(0, 0);
//!
//! // Answers of many leave through the release rules. Nothing can be read of an open batch.
//! use medskick_survey::release::{BatchId, History, OpenBatch, Pool, Refusal, Rules};
//!
//! let mut batch = OpenBatch::new(BatchId([7; 16]), Rc::clone(&survey));
//! for _ in 0..9 {
//!     batch.add(&one)?;
//! }
//! let mut pool = Pool::new(Rc::clone(&survey));
//! pool.add(batch.close())?;
//! let nine = pool.release(&Rules::default(), &History::default(), None);
//! assert_eq!(nine.err(), Some(Refusal::TooFew(10)), "R1");
//!
//! let mut other = Session::new(Rc::clone(&survey));
//! other.choose(0, 1);
//! let mut batch = OpenBatch::new(BatchId([8; 16]), Rc::clone(&survey));
//! (0..31).try_for_each(|n| batch.add(if n < 20 { &one } else { &other }))?;
//! pool.add(batch.close())?;
//! let release = pool.release(&Rules::default(), &History::default(), None)?;
//! let summary = String::from_utf8(release.summary_csv(Dialect::Statistics)).expect("CSV in UTF-8");
//! assert!(summary.contains("someone,,,yes,29,40\r\nsomeone,,,no,..,40\r\nsomeone,,,98+99,<5,40\r\n"));
//! # Ok::<(), Refusal>(())
//! ```
//!
//! The last line shows R2. Of 40 respondents, 29 said yes, 11 said no and nobody skipped the question. A count below 5 is
//! written as `<5`, even if it is 0. Since 40 − 29 − 11 would reveal that it is 0, the count 11 is withheld as `..`.
//! `docs/release-rules.md` in the repository proves that this is enough, rule by rule.
//!
//! # Where to look
//!
//! | task | module |
//! |---|---|
//! | read the editors' file formats, and report every error in them | [`compile`], [`text`], [`problem`] |
//! | read conditions, with their grammar | [`compile::relevant`] |
//! | load a compiled survey in the browser | [`compiled`], [`bundle`] |
//! | answer, skip, go back | [`session`] |
//! | find what free text must not contain (R8) | [`free_text`] |
//! | export a respondent's own answers as CSV | [`export`] |
//! | release results of many respondents: the rules R1 to R10 | [`release`] |
//! | read results that were published before | [`published`] |
//! | encode a response in a few bytes | [`pack`] |
//! | encrypt a response so that only the holder of a key can read it | [`sealed`] |
//! | collect responses from many devices | [`collect`] |
//! | write a codebook, a Data Package, and scripts for R and SPSS | [`describe`] |
//! | read and write XLSForm | [`xlsform`] |
//! | print a survey on paper | [`paper`] |

pub mod bundle;
#[cfg(feature = "open")]
pub mod collect;
pub mod compiled;
mod csv;
pub mod export;
pub mod free_text;
pub mod pack;
pub mod published;
pub mod release;
#[cfg(feature = "seal")]
pub mod sealed;
pub mod session;
mod shuffle;

#[cfg(feature = "compile")]
pub mod compile;
#[cfg(feature = "describe")]
pub mod describe;
#[cfg(feature = "compile")]
pub mod paper;
#[cfg(feature = "compile")]
pub mod problem;
#[cfg(feature = "compile")]
pub mod text;
#[cfg(feature = "compile")]
pub mod xlsform;
