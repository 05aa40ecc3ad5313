//! Unicode normalisation of passphrases. It matches the browser's, so that a key created in the browser opens here.

use icu_normalizer::ComposingNormalizerBorrowed;
use zeroize::Zeroizing;

/// Returns the text in normalisation form KC (NFKC), in memory that is overwritten when dropped.
pub fn nfkc(text: &str) -> Zeroizing<String> {
    Zeroizing::new(
        ComposingNormalizerBorrowed::new_nfkc()
            .normalize(text)
            .into_owned(),
    )
}
