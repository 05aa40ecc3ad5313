survey = Everyday life
    .who = Who asks
    .why = Why
    .time = Three minutes
q-offer = Have { $you been offered { money?
c-offer-yes = Yes }
c-offer-no = No
q-trust = Do you trust?
    .low = Not at all
    .high = Fully

this is no message
empty =
quote = { "abc }
escape = { "\q" }
code = { "\uZZZZ" }
bracket = { * }
bracket-two = { }
upper = { lower() }
variants = { $n ->
    [one] One
    [other] Other
}
1st = One
q-wrong-line = goes on
on the next line
 .attr = only
-term =
term-arg = { -t(1, 2) }
selector = { -term.attr }
