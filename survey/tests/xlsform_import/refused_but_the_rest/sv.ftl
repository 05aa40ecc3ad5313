survey = All that is refused

q-like = Do you like it?
c-like-yes = Yes
c-like-no = No

page-children = Children
q-child_likes = Does the child like it?
c-child_likes-yes = Yes
c-child_likes-no = No

q-narrow = Which?
c-narrow-yes = Yes
c-narrow-no = No

q-one = Anything else?
