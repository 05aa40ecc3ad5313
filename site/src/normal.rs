//! Unicode normalisation of passphrases: the same as the browser's, so that a key that was made there opens here.

use icu_normalizer::ComposingNormalizerBorrowed;
use zeroize::Zeroizing;

/// The text in form KC (NFKC).
pub fn nfkc(text: &str) -> Zeroizing<String> {
    Zeroizing::new(
        ComposingNormalizerBorrowed::new_nfkc()
            .normalize(text)
            .into_owned(),
    )
}
