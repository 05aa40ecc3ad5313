embed-title = أسئلة
help-line =
    .what = للجميع.
    .hours = ليلا ونهارا.
    .anonymous = لا حاجة إلى ذكر اسمك.
checked = تم التحقق { $date }
party-club = نستمع.
party-other = نجيب.
