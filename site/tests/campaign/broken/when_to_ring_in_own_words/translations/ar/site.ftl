embed-title = أسئلة
help-line =
    .what = للجميع.
    .hours = ليلا ونهارا.
    .anonymous = لا حاجة إلى ذكر اسمك.
checked = تم التحقق { $date }
statement-call = اتصل بالرقم 112 الآن و114 14 لاحقا.
later = اتصل بالرقم 114 14. { statement-call }
