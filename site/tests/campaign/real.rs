//! The campaign that this repository publishes.

use std::path::Path;

use medskick::campaign;
use medskick_survey::problem::Problem;

#[test]
fn it_has_no_problem() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let (campaign, problems) = campaign::load(root);
    assert_eq!(
        problems.iter().map(Problem::to_string).collect::<Vec<_>>(),
        Vec::<String>::new()
    );
    // Every page, with its own text in every language.
    for page in &campaign.pages {
        let missing: Vec<&str> = campaign
            .languages
            .list
            .iter()
            .map(|language| language.code.as_str())
            .filter(|code| !page.versions.contains_key(*code))
            .collect();
        assert!(
            missing.is_empty(),
            "{} is not written in {missing:?}",
            page.path
        );
    }
}
