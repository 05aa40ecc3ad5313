embed-title = أسئلة
help-line =
    .what = للجميع.
    .hours = ليلا ونهارا.
checked = تم التحقق { $date }
