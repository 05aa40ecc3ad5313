//! Tests that foreign URLs are found and that HTML is tokenized as in a browser.

use super::{Base, embedded};

/// Returns the findings for a text on the site at medskick.se.
fn told(text: &str) -> Vec<(usize, String)> {
    embedded(text, &Base::of("https://medskick.se"))
}

fn is_found_once(text: &str) {
    assert_eq!(told(text).len(), 1, "{text}: {:?}", told(text));
}

#[test]
fn what_loads_or_runs_something_is_found() {
    for text in [
        "<iframe src=\"https://www.youtube.com/embed/x\"></iframe>",
        "<script>x=1</script>",
        "![a](https://exempel.se/a.jpg)",
        "![a](//exempel.se/a.jpg)",
        "![a](DATA:image/png;base64,x)",
        "![a][b]\n\n[b]: http://exempel.se/a.jpg",
        "<p style=\"color:red\">a</p>",
        "a <b onclick=\"x()\">b</b>",
        "<p\n  OnMouseOver=x>a</p>",
        "<img src='/a.png' srcset='https://exempel.se/a.png 2x' alt='a'>",
        "<link rel=stylesheet href=/a.css>",
        "<a href=\"java\tscript:x()\">a</a>",
        "[a](javascript:x())",
        "<object data=a></object>",
        "<video controls></video>",
        "<style>p{}</style>",
    ] {
        is_found_once(text);
    }
    for text in [
        "[a](https://exempel.se/)",
        "<https://exempel.se/>",
        "<post@exempel.se>",
        "[a](tel:112) [b](sms:112) [c](mailto:post@exempel.se) [d](@/help/_index.md#a) [e](#b)",
        "<a href=\"https://exempel.se/\" rel=\"noreferrer\" hreflang=sv>a</a>",
        "![a](/img/a.png)",
        "<img src=\"/img/a.png\" srcset=\"/img/a.png 1x, /img/b.png 2x\" alt=\"https://exempel.se/\" width=10>",
        "<div class=\"x\" lang=\"sv\" id=\"fn:1\">a</div>",
        "`<script>` and\n\n```html\n<iframe src=\"https://exempel.se/\"></iframe>\n```",
        "<!-- <script> -->",
        "1 < 2 and online = on",
    ] {
        assert_eq!(told(text), [], "{text}");
    }
}

#[test]
fn an_address_is_resolved_as_a_browser_does() {
    for text in [
        "![a](/\\exempel.se/a.jpg)",
        "![a](\\\\\\\\exempel.se/a.jpg)",
        "<img src=\"&#104;ttps://exempel.se/a.jpg\" alt=a>",
        "<img src=\"&#104ttps://exempel.se/a.jpg\" alt=a>",
        "<img src=\"&#x68;ttps&colon;&sol;&sol;exempel.se/a.jpg\" alt=a>",
        "<img src=\"&sol;&sol;exempel.se/a.jpg\" alt=a>",
        "<img src=\"/&Tab;/exempel.se/a.jpg\" alt=a>",
        "<img src=\"/&NewLine;&bsol;exempel.se/a.jpg\" alt=a>",
        "<img src=\"https:exempel.se/a.jpg\" alt=a>",
        "<img src=\"https:/\\exempel.se/a.jpg\" alt=a>",
        "<img src=\"ftp://medskick.se/a.jpg\" alt=a>",
        "<img src=\"https://medskick.se.exempel.se/a.jpg\" alt=a>",
        "<img src=\"https://medskick.se@exempel.se/a.jpg\" alt=a>",
        "<img src=\"https://medskick.se:8443/a.jpg\" alt=a>",
        "<img src=\"filesystem:https://medskick.se/a.jpg\" alt=a>",
        "<img src=\"blob:https://medskick.se/a\" alt=a>",
        "<img src=/a.png srcset=\"/a.png 1x, //exempel.se/c.png 2x\" alt=a>",
        "<img src=/a.png srcset=\"/a.png 1x,//exempel.se/c.png 2x\" alt=a>",
        "<td background=\"//exempel.se/c.png\">",
        "<div data-entries=\"//exempel.se/c.json\">",
        "<a href=\"&#106;avascript:x()\">a</a>",
        "<a href=\"&#x6A&#97vascript&colon;x()\">a</a>",
        "<a href=\" \u{1}javascript:x()\">a</a>",
        "<a href=\"vbscript:x()\">a</a>",
        "<area href=\"data:text/html,x\">",
        "<a ping=\"https://exempel.se\">a</a>",
        "<a href=/a ping=/b>a</a>",
        "[a](&#106;avascript:x())",
        "[a](file:///etc/passwd)",
        "<javascript:x()>",
    ] {
        is_found_once(text);
    }
    for text in [
        "![a](https://medskick.se/a.jpg)",
        "![a](HTTPS://MEDSKICK.SE:443/a.jpg)",
        "![a](//medskick.se/a.jpg)",
        "<img src=\"&sol;a.jpg\" alt=a>",
    ] {
        assert_eq!(told(text), [], "{text}");
    }
}

#[test]
fn html_is_read_as_a_browser_does() {
    for text in [
        // A browser ends the comment at `--!>`; Markdown does not.
        "<!-- a --!> <img src=//exempel.se/a.jpg> -->",
        // An unquoted attribute value may contain a quotation mark.
        "<p a=b\" ><img src=//exempel.se/a.jpg> \">",
        // Without the footnote extension this is a link definition and no image.
        "a[^1]\n\n[^1]: ![a](https://exempel.se/a.jpg)",
        "<textarea><!-- </textarea>a",
        "<div a=\"\n\nb](onclick=x)",
        "<!-- without an end",
    ] {
        assert!(!told(text).is_empty(), "{text}");
    }
    let lines: Vec<usize> = told("a\n\n<p>\n<b onclick=x>\n\n<p\nstyle=x>\n\n![a](//b/)")
        .into_iter()
        .map(|(line, _)| line)
        .collect();
    assert_eq!(lines, [4, 7, 9]);
}

#[test]
fn a_site_without_an_address_has_no_foreign_one_for_its_own() {
    for origin in ["", "medskick", "mailto:a@b.se"] {
        let base = Base::of(origin);
        assert_eq!(embedded("![a](/a.png)", &base), [], "{origin}");
        assert_eq!(embedded("![a](//exempel.se/a.png)", &base).len(), 1);
    }
}
