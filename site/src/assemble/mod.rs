//! Writes the Zola root that the site is rendered from.
