//! A text with its references put in, and what is left to fill in.

use std::collections::BTreeSet;

/// Text in which a variable stands as `{name}`.
#[derive(Clone, Default)]
pub(super) struct Plain {
    pub text: String,
    /// The same with each reference to another message left as `{ id }`.
    pub unexpanded: String,
    /// The names of the variables.
    pub variables: BTreeSet<String>,
}

impl Plain {
    /// Words as they are.
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

    /// The text of the message `id`, in the place of a reference to it.
    pub fn referred_to(self, id: &str) -> Self {
        Plain {
            unexpanded: format!("{{ {id} }}"),
            ..self
        }
    }

    /// This, and `next` after it.
    pub fn then(mut self, next: Plain) -> Self {
        self.text.push_str(&next.text);
        self.unexpanded.push_str(&next.unexpanded);
        self.variables.extend(next.variables);
        self
    }
}
