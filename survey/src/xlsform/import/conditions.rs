//! Converts a form's conditions into a survey's: the same grammar, with ids in place of the form's names.

use std::collections::BTreeMap;

use crate::compile::relevant::{Node, Test, parse};

/// The questions that a condition may refer to, by their names in the form.
pub(super) type Targets = BTreeMap<String, Target>;

/// A question that a condition may refer to.
#[derive(Clone, Debug, Default)]
pub(super) struct Target {
    pub id: String,
    /// Whether an answer can hold several choices.
    pub several: bool,
    /// The id of each choice, by its name in the form; a step of a scale keeps its number.
    pub values: BTreeMap<String, String>,
}

/// Converts a condition. The error says what is wrong, as the end of a sentence.
pub(super) fn converted(text: &str, targets: &Targets) -> Result<String, String> {
    let node = parse(&plain(text)).map_err(|fault| fault.what)?;
    written(&node, targets)
}

fn written(node: &Node, targets: &Targets) -> Result<String, String> {
    match node {
        Node::Not(inner) => Ok(format!("not({})", written(inner, targets)?)),
        Node::And(parts) => joined(parts, " and ", targets),
        Node::Or(parts) => joined(parts, " or ", targets),
        Node::Test {
            question,
            value,
            test,
        } => {
            let target = targets.get(&question.value).ok_or_else(|| {
                format!(
                    "it refers to `${{{}}}`, which is not taken over",
                    question.value
                )
            })?;
            tested(target, &question.value, &value.value, *test)
        }
    }
}

fn tested(target: &Target, name: &str, value: &str, test: Test) -> Result<String, String> {
    if value.is_empty() {
        // `!= ''` means «was answered»: any of the choices.
        let any: Vec<String> = target
            .values
            .values()
            .map(|value| has(target, value))
            .collect();
        let any = format!("({})", any.join(" or "));
        return Ok(if test == Test::Differs {
            any
        } else {
            format!("not{any}")
        });
    }
    let known = target.values.get(value);
    let has = has(
        target,
        known.ok_or_else(|| format!("`{value}` is not a choice of `{name}` that is taken over"))?,
    );
    Ok(if test == Test::Differs {
        format!("not({has})")
    } else {
        has
    })
}

fn has(target: &Target, value: &str) -> String {
    if target.several {
        format!("selected(${{{}}}, '{value}')", target.id)
    } else {
        format!("${{{}}} = '{value}'", target.id)
    }
}

fn joined(parts: &[Node], between: &str, targets: &Targets) -> Result<String, String> {
    let parts: Result<Vec<String>, String> =
        parts.iter().map(|part| written(part, targets)).collect();
    Ok(format!("({})", parts?.join(between)))
}

/// Straightens quotation marks, and puts numbers into them: `${age} = 1` and `selected(${age}, 1)` mean the choice `1`.
fn plain(text: &str) -> String {
    let text = text.replace(['‘', '’'], "'").replace(['“', '”'], "\"");
    let mut plain = String::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find(['=', ',']) {
        let (before, after) = rest.split_at(at + 1);
        plain += before;
        let spaces = after.len() - after.trim_start().len();
        let digits = after[spaces..]
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(after.len() - spaces);
        if digits > 0 {
            plain += &format!(" '{}'", &after[spaces..spaces + digits]);
            rest = &after[spaces + digits..];
        } else {
            rest = after;
        }
    }
    plain + rest
}
