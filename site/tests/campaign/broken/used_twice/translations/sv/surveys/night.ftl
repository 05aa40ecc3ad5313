survey = Dagen
    .who = Vi.
    .why = För att veta.
    .time = En minut.
q-well = Mår du bra?
c-well-yes = Ja
c-well-no = Nej
