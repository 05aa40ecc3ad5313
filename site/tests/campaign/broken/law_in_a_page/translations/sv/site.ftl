embed-title = Frågor
help-line =
    .what = För alla.
    .hours = Dygnet runt.
    .anonymous = Du behöver inte säga vem du är.
checked = Kontrollerad { $date }
sources = Källor
    .one = Källa
