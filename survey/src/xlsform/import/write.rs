//! Writes the survey as an editor would: its structure in TOML, its texts in Fluent.

use std::collections::BTreeMap;

use super::{
    Import, Options,
    headings::Texts,
    lists::Choice,
    pages::{Form, Page},
    question::{Answer, Asked},
};

/// Writes all files.
pub(super) fn files(form: &Form, options: &Options) -> Import {
    let words = form.languages.iter();
    let words: BTreeMap<String, String> = words
        .map(|language| (language.clone(), fluent(form, language)))
        .collect();
    Import {
        id: form.id.clone(),
        structure: structure(form, options.number),
        words,
    }
}

fn structure(form: &Form, number: u16) -> String {
    let mut toml = format!("id = {}\nnumber = {number}\n", quoted(&form.id));
    if form.has_text() {
        toml += "free_text = true\n";
    }
    for page in &form.pages.pages {
        toml += &format!("\n[[page]]\nid = {}\n", quoted(&page.id));
        for asked in &page.questions {
            toml += &question(asked);
        }
    }
    toml
}

fn question(asked: &Asked) -> String {
    let mut lines = vec![format!("id = {}", quoted(&asked.id))];
    let mut line = |key: &str, value: String| lines.push(format!("{key} = {value}"));
    let (kind, max) = match &asked.answer {
        Answer::One(_) => ("select_one", None),
        Answer::Several { max, .. } => ("select_multiple", *max),
        Answer::Rank { max, .. } => ("rank", *max),
        Answer::Scale(_) => ("scale", None),
        Answer::Matrix { .. } => ("matrix", None),
        Answer::Text => ("text", None),
        Answer::Note => ("note", None),
    };
    line("type", quoted(kind));
    if let Answer::Scale(scale) = &asked.answer {
        line("points", scale.points.to_string());
    }
    if let Some(max) = max {
        line("max", max.to_string());
    }
    if asked.background {
        line("role", quoted("background"));
    }
    for (key, on) in [("sensitive", asked.sensitive), ("shuffle", asked.shuffle)] {
        if on {
            line(key, "true".to_owned());
        }
    }
    if let Some(appearance) = asked.appearance {
        line("appearance", quoted(appearance));
    }
    if !asked.picture.is_empty() {
        line("picture", quoted(&asked.picture));
    }
    if !asked.relevant.is_empty() {
        line("relevant", quoted(&asked.relevant));
    }
    if !matches!(asked.answer, Answer::Note) {
        line("source", quoted(&asked.source));
        line("licence", quoted(&asked.licence));
    }
    if let Answer::Matrix { rows, .. } = &asked.answer {
        let rows = rows
            .iter()
            .map(|(id, _)| format!("    {{ id = {} }},\n", quoted(id)));
        line("rows", format!("[\n{}]", rows.collect::<String>()));
    }
    let choices = asked.answer.choices();
    if !choices.is_empty() {
        let alone: &[String] = match &asked.answer {
            Answer::Several { alone, .. } => alone,
            _ => &[],
        };
        let pictures = asked.appearance == Some("pictures");
        let choices = choices
            .iter()
            .map(|choice| written(choice, alone, asked.shuffle, pictures));
        line("choices", format!("[\n{}]", choices.collect::<String>()));
    }
    format!("\n[[page.question]]\n{}\n", lines.join("\n"))
}

fn written(choice: &Choice, alone: &[String], shuffle: bool, pictures: bool) -> String {
    let mut keys = vec![format!("id = {}", quoted(&choice.id))];
    for (key, on) in [
        ("exclusive", alone.contains(&choice.id)),
        ("fixed", choice.fixed && shuffle),
    ] {
        if on {
            keys.push(format!("{key} = true"));
        }
    }
    if pictures {
        keys.push(format!("picture = {}", quoted(&choice.picture)));
    }
    format!("    {{ {} }},\n", keys.join(", "))
}

/// A TOML string on one line.
fn quoted(text: &str) -> String {
    let text: String = text
        .chars()
        .flat_map(|c| match c {
            '"' | '\\' => vec!['\\', c],
            c if c.is_control() => vec![' '],
            c => vec![c],
        })
        .collect();
    format!("\"{text}\"")
}

fn fluent(form: &Form, language: &str) -> String {
    let mut words = Words {
        language,
        out: String::new(),
    };
    let one = Texts::from([(language.to_owned(), form.title.clone())]);
    let title = form.pages.about.get("title").unwrap_or(&one);
    let about = |said: &str| form.pages.about.get(said);
    let about: Vec<(&str, &Texts)> = ["who", "why", "time"]
        .into_iter()
        .filter_map(|said| Some((said, about(said)?)))
        .collect();
    words.message("survey", title, &about);
    for page in &form.pages.pages {
        words.page(page);
    }
    words.out
}

struct Words<'l> {
    language: &'l str,
    out: String,
}

impl Words<'_> {
    fn page(&mut self, page: &Page) {
        self.out.push('\n');
        self.message(
            &format!("page-{}", page.id),
            &page.title,
            &[("intro", &page.intro)],
        );
        for asked in &page.questions {
            self.question(asked);
        }
    }

    fn question(&mut self, asked: &Asked) {
        let id = &asked.id;
        let mut attributes = vec![("hint", &asked.hints)];
        if let Answer::Scale(scale) = &asked.answer {
            attributes.extend([("low", &scale.low), ("high", &scale.high)]);
        }
        self.message(&format!("q-{id}"), &asked.labels, &attributes);
        if let Answer::Matrix { rows, .. } = &asked.answer {
            for (row, labels) in rows {
                self.message(&format!("r-{id}-{row}"), labels, &[]);
            }
        }
        for choice in asked.answer.choices() {
            self.message(&format!("c-{id}-{}", choice.id), &choice.labels, &[]);
        }
    }

    /// Writes a message with its attributes; nothing if the language has no text for any of them.
    fn message(&mut self, id: &str, text: &Texts, attributes: &[(&str, &Texts)]) {
        let said = |texts: &Texts| {
            let text = texts.get(self.language)?;
            (!text.is_empty()).then(|| pattern(text))
        };
        let attributes: Vec<String> = attributes
            .iter()
            .filter_map(|(name, texts)| Some(format!("    .{name} = {}\n", said(texts)?)))
            .collect();
        let text = said(text);
        if text.is_none() && attributes.is_empty() {
            return;
        }
        let text = text.map_or(String::new(), |text| format!(" {text}"));
        self.out += &format!("{id} ={text}\n{}", attributes.concat());
    }
}

/// A text as a Fluent pattern: on one line, with its curly brackets as literals.
fn pattern(text: &str) -> String {
    let letters = text.chars().map(|c| match c {
        '{' => "{ \"{\" }".to_owned(),
        '}' => "{ \"}\" }".to_owned(),
        c => c.to_string(),
    });
    letters.collect()
}
