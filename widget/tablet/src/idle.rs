//! How long a tablet may lie untouched while somebody is answering.

/// After so many seconds without a touch a respondent is asked whether anybody is there (WCAG 2.2, 2.2.1: and can say so
/// as often as they want).
pub const IDLE: u32 = 45;
/// And after so many more everything is deleted; 20 are the fewest that WCAG asks for.
pub const GRACE: u32 = 20;
