survey = Dagen
    .who = Vi.
    .why = Slå *31# före numret.
    .time = En minut.
q-well = Mår du bra?
c-well-yes = Ja
c-well-no = Nej
