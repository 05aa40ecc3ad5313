survey = Dzień
    .who = My.
q-well = Dobrze się czujesz?
