//! A text with its references resolved and its variables still to be filled in.

use std::collections::BTreeSet;

/// Text in which `{name}` marks a variable.
#[derive(Clone, Default)]
pub(super) struct Plain {
    pub text: String,
    /// The text with each reference to another message left as `{ id }`.
    pub unexpanded: String,
    /// The names of the variables.
    pub variables: BTreeSet<String>,
}

impl Plain {
    /// A text without variables.
    pub fn words(text: &str) -> Self {
        Plain {
            text: text.to_owned(),
            unexpanded: text.to_owned(),
            variables: BTreeSet::new(),
        }
    }

    /// A variable to be filled in.
    pub fn variable(name: &str) -> Self {
        let text = format!("{{{name}}}");
        Plain {
            unexpanded: text.clone(),
            text,
            variables: BTreeSet::from([name.to_owned()]),
        }
    }

    /// Marks this text as the text of message `id`, inserted in place of a reference.
    pub fn referred_to(self, id: &str) -> Self {
        Plain {
            unexpanded: format!("{{ {id} }}"),
            ..self
        }
    }

    /// Appends `next`.
    pub fn then(mut self, next: Plain) -> Self {
        self.text.push_str(&next.text);
        self.unexpanded.push_str(&next.unexpanded);
        self.variables.extend(next.variables);
        self
    }
}
