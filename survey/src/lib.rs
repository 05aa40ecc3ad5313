//! The engine of anonymous surveys: what a survey is, what a respondent has answered, and what may leave as a file.
//!
//! No I/O, no clock, no randomness of its own (a generator is passed in), no browser type. It serves the widget at run time
//! and the site at build time. Reading survey (`.toml`) and text (`.ftl`) sources is behind the feature `compile`, which is
//! on by default and which the widget leaves out.
//!
//! # A tour
//!
//! An editor writes the structure in one file and the words of each language in another. Compiling gives a survey *and* a
//! list of everything that is wrong, with number, line and remedy:
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
//! The last line is R2 at work. Of 40, 29 said yes, 11 no and nobody was silent. Fewer than 5 silent is `<5`, also when it is
//! none; and since 40 − 29 − 11 would tell that it is none, 11 is withheld as `..`. `docs/release-rules.md` in the repository
//! proves that this is enough, rule by rule.
//!
//! # Where to look
//!
//! | for | module |
//! |---|---|
//! | the file formats of editors, and every error in them | [`compile`], [`text`], [`problem`] |
//! | conditions, with their grammar | [`compile::relevant`] |
//! | the compiled survey, as the browser gets it | [`compiled`], [`bundle`] |
//! | answering, skipping, going back | [`session`] |
//! | what free text must not hold (R8) | [`free_text`] |
//! | one's own answers as CSV | [`export`] |
//! | answers of many: the release rules R1 to R10 | [`release`] |
//! | what was published before | [`published`] |
//! | a response in a few bytes | [`pack`] |
//! | a response that only the holder of a key can read | [`sealed`] |
//! | responses from many devices put together | [`collect`] |
//! | codebook, Data Package, scripts for R and SPSS | [`describe`] |
//! | XLSForm | [`xlsform`] |
//! | paper | [`paper`] |

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
