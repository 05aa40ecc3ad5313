//! The idle timer of the tablet while a respondent answers.

/// Seconds without a touch until the respondent is asked whether anybody is there. Respondents can confirm as often as they want
/// (WCAG 2.2, 2.2.1).
pub const IDLE: u32 = 45;
/// Seconds from that question until everything is deleted. WCAG asks for at least 20.
pub const GRACE: u32 = 20;
