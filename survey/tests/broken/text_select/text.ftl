survey = Everyday life
    .who = Who asks
    .why = Why
    .time = Three minutes
q-offer = { $count ->
    [one] Have you been offered money once?
   *[other] Have you been offered money { $count } times?
}
c-offer-yes = Yes
c-offer-no = No
q-trust = Do you trust?
    .low = Not at all
    .high = Fully
