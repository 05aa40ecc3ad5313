//! Words that the programs which read the answers keep for themselves, so that no column can be called that.

/// Names that SPSS refuses (IBM SPSS Statistics, Command Syntax Reference, "Variable Names").
const SPSS: &str = "\
    all and by eq ge gt le lt ne not or to with";
/// Words of R's own language in small letters (R, `?Reserved`).
const R: &str = "\
    break else for function if in next repeat while";
/// Words that a query in SQL cannot use for a column without quotation marks: the reserved ones of PostgreSQL (its
/// manual, appendix C) and of DuckDB, which adds to them.
const SQL: &str = "\
    analyse analyze any array as asc asymmetric both case cast check collate column constraint create \
    current_date current_role current_time current_user default deferrable desc distinct do end except false \
    fetch foreign from grant group having initially intersect into lateral leading limit localtime null \
    offset on only order placing primary references returning select session_user some symmetric system_user \
    table then trailing true union unique user using variadic when where window qualify pivot unpivot \
    summarize";

/// The program that keeps the word, if one does.
pub(super) fn by(word: &str) -> Option<&'static str> {
    let programs = [("SPSS", SPSS), ("R", R), ("SQL", SQL)];
    let keeps = |words: &str| words.split(' ').any(|kept| kept == word);
    programs
        .into_iter()
        .find(|(_, words)| keeps(words))
        .map(|(program, _)| program)
}
