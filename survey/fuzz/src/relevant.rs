//! Conditions: what is read can be written, and reads the same again.

use medskick_survey::compile::relevant::{Node, Test, parse};

/// A condition: a fault lies within it; a tree, written out, is the same tree.
pub fn relevant(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    match parse(text) {
        Err(fault) => assert!(
            (1..=text.chars().count() + 1).contains(&fault.column),
            "{fault:?}"
        ),
        Ok(node) => {
            let written = written(&node);
            let again = parse(&written).map(|node| self::written(&node));
            assert_eq!(again.as_ref(), Ok(&written));
        }
    }
}

fn written(node: &Node) -> String {
    let joined = |parts: &[Node], between: &str| {
        let parts: Vec<String> = parts.iter().map(written).collect();
        parts.join(between)
    };
    match node {
        Node::Test {
            question,
            value,
            test,
        } => {
            let (question, value) = (format!("${{{}}}", question.value), quoted(&value.value));
            match test {
                Test::Equals => format!("{question} = {value}"),
                Test::Differs => format!("{question} != {value}"),
                Test::Selected => format!("selected({question}, {value})"),
            }
        }
        Node::Not(inner) => format!("not({})", written(inner)),
        Node::And(parts) => {
            let parts = parts.iter().map(|part| match part {
                Node::Or(_) => format!("({})", written(part)),
                part => written(part),
            });
            parts.collect::<Vec<_>>().join(" and ")
        }
        Node::Or(parts) => joined(parts, " or "),
    }
}

fn quoted(value: &str) -> String {
    if value.contains('\'') {
        format!("\"{value}\"")
    } else {
        format!("'{value}'")
    }
}
