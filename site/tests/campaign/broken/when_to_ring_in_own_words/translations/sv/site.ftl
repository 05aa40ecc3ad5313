embed-title = Frågor
help-line =
    .what = För alla.
    .hours = Dygnet runt.
    .anonymous = Du behöver inte säga vem du är.
checked = Kontrollerad { $date }
statement-call = Ring 112 nu, 114 14 sedan.
later = Ring 114 14. { statement-call }
