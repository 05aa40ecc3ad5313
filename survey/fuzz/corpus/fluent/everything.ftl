survey = A
    .who = B { $x }
# comment
q-a = { q-b } and { q-b.hint }
q-b = C
    .hint = { "{" } D
c-a-b =
    several
    lines
