//! Words that are reserved in the programs which read the answers, so that no column can have them as its name.

/// Names that SPSS refuses (IBM SPSS Statistics, Command Syntax Reference, "Variable Names").
const SPSS: &str = "\
    all and by eq ge gt le lt ne not or to with";
/// Words of R's own language in small letters (R, `?Reserved`).
const R: &str = "\
    break else for function if in next repeat while";
/// Words that SQL accepts as a column name only in quotation marks: the reserved words of PostgreSQL (its manual, appendix C)
/// and those that DuckDB adds.
const SQL: &str = "\
    analyse analyze any array as asc asymmetric both case cast check collate column constraint create \
    current_date current_role current_time current_user default deferrable desc distinct do end except false \
    fetch foreign from grant group having initially intersect into lateral leading limit localtime null \
    offset on only order placing primary references returning select session_user some symmetric system_user \
    table then trailing true union unique user using variadic when where window qualify pivot unpivot \
    summarize";

/// The program that reserves the word, if there is one.
pub(super) fn by(word: &str) -> Option<&'static str> {
    let programs = [("SPSS", SPSS), ("R", R), ("SQL", SQL)];
    let keeps = |words: &str| words.split(' ').any(|kept| kept == word);
    programs
        .into_iter()
        .find(|(_, words)| keeps(words))
        .map(|(program, _)| program)
}
