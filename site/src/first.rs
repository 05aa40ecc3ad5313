//! The first screens of a survey as the shadow root of its element, to be read while the widget is on its way.

use anyhow::Result;
use medskick_survey::bundle::Bundle;
use medskick_widget::first::{self, First};

use crate::assets::Asset;

/// A declarative shadow root with the screens in the widget's style, which `style` is or links to. Without script it shows what
/// stands in the element instead: nothing in the screens would answer. What to do when the widget is late comes from the page (`parts/late.html`).
///
/// # Errors
/// When no thread can be had to render on.
pub fn shadow_root(bundle: &Bundle, style: &str) -> Result<String> {
    let First { assent, questions } = rendered(bundle)?;
    let questions = questions.map_or(String::new(), |questions| {
        format!("<div data-first hidden>{questions}</div>")
    });
    Ok(format!(
        "<template shadowrootmode=\"open\">{style}<div data-first>{assent}</div>{questions}\
         <slot name=\"late\"></slot><noscript><slot></slot></noscript></template>"
    ))
}

/// The link to a style sheet that is a file of the site.
pub fn linked(style: &Asset) -> String {
    format!(
        "<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\" crossorigin=\"anonymous\">",
        style.path, style.integrity
    )
}

/// Yew renders on an executor of its own kind, so a thread has one for the moment that it takes.
fn rendered(bundle: &Bundle) -> Result<First> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let rendered = std::thread::scope(|scope| {
        let render = || {
            let local = tokio::task::LocalSet::new();
            local.block_on(&runtime, first::screens(bundle))
        };
        scope.spawn(render).join()
    });
    rendered.map_err(|_| anyhow::anyhow!("the first screens could not be rendered"))
}
