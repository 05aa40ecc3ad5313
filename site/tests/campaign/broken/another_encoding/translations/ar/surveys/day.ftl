survey = «бнжг
    .who = дЌд.
    .why = бдЏ—Ё.
    .time = ѕёнё….
q-well = еб √д  »ќн—њ
c-well-yes = дЏг
c-well-no = б«
