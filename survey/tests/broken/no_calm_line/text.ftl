survey = S
    .who = W
    .why = Y
    .time = T
page-start = Start
q-seen = Har du sett det?
c-seen-yes = Ja
c-seen-no = Nej
