survey = All that is refused

q-like = Do you like it?
c-like-yes = Yes
c-like-no = No

q-narrow = Which?
c-narrow-yes = Yes
c-narrow-no = No

q-one = Anything else?
