survey = Everyday life { $name
    .who = Who asks
q-later = { $n -> *[x] y }
