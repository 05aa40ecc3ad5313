//! Reads the campaign: its pages, texts, surveys and data, and every problem in them.
