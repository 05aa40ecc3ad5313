//! Reports about files: those with problems, and the newest of the others.

use medskick_widget::{
    tag,
    view::markup::{fresh, text},
};
use yew::prelude::*;

use super::{
    super::{
        state::Source,
        talk::{Odd, Unread},
        words::Word,
    },
    View,
    answers::word,
};

/// The maximum number of files without problems that are listed one by one.
const SHOWN: usize = 20;
/// The maximum number of files with problems that are listed one by one. Whoever has more has chosen a wrong folder.
const TROUBLED: usize = 200;

/// Draws the list, the newest file first.
pub fn sources(view: &View) -> Html {
    let (mut good, mut bad, mut rest) = (0, 0, Vec::new());
    let mut shown = Vec::new();
    for source in view.state.sources().iter().rev() {
        let (count, most) = match source.has_trouble() {
            true => (&mut bad, TROUBLED),
            false => (&mut good, SHOWN),
        };
        *count += 1;
        match *count <= most {
            true => shown.push(came(view, source)),
            false => rest.push(source),
        }
    }
    if !rest.is_empty() {
        let sum = |of: fn(&Source) -> usize| rest.iter().map(|it| of(it)).sum();
        let numbers = [
            ("files", rest.len()),
            ("new", sum(|it| it.added.new)),
            ("again", sum(|it| it.added.again)),
        ];
        let more = view.fill(Word::SourcesMore, &numbers);
        shown.push(tag!("li"; fresh(&more)).into());
    }
    tag!("ul", "class" = "sources"; shown.into_iter().collect::<Html>()).into()
}

/// Draws the report about a file or about pasted text.
fn came(view: &View, source: &Source) -> Html {
    let name = match source.place {
        None => view.said(Word::SourcePasted),
        Some(_) => &source.name,
    };
    let numbers = [("new", source.added.new), ("again", source.added.again)];
    let reads = source.is_open.then(|| view.word(Word::Reading));
    let odd = source
        .odd
        .map(|odd| Html::from(tag!("li"; view.word(odd_word(odd)))));
    let reason = |unread: &Unread| {
        let lines = named(view, unread);
        Html::from(tag!("li"; tag!("b"; fresh(&lines)), text(" "), view.word(word(unread.why))))
    };
    let reasons = source.added.unopened.iter().map(reason);
    tag!("li";
        tag!("b", "dir" = "auto"; fresh(name)),
        text(" "),
        fresh(&view.fill(Word::SourceNew, &numbers)),
        text(" "),
        reads.unwrap_or_default(),
        tag!("ul"; odd.into_iter().chain(reasons).collect::<Html>()),
    )
    .into()
}

fn named(view: &View, unread: &Unread) -> String {
    let first: Vec<String> = unread.first.iter().map(usize::to_string).collect();
    let rest = if unread.count > first.len() {
        " …"
    } else {
        ""
    };
    let lines = format!("{}{rest}", first.join(", "));
    format!("{}.", view.said(Word::Lines).replace("{lines}", &lines))
}

fn odd_word(odd: Odd) -> Word {
    match odd {
        Odd::Gone => Word::OddGone,
        Odd::Picture => Word::OddPicture,
        Odd::Archive => Word::OddArchive,
        Odd::Large => Word::OddLarge,
        Odd::Binary => Word::OddBinary,
    }
}
