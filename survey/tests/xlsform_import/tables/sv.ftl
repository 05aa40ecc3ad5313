survey = Tables

q-a = A?
c-a-yes = Yes
c-a-no = No
q-b = B?
c-b-much = Much
c-b-little = Little

page-page = Page
q-good = Do you like
r-good-food = food?
r-good-music = music?
c-good-yes = Yes
c-good-no = No

page-visit = How was your visit?
q-visit_head = How much did you like
r-visit_head-leaders = the leaders?
r-visit_head-things = what there is to do?
r-visit_head-place = the place?
c-visit_head-much = Much
c-visit_head-little = Little
q-again = Will you come again?
c-again-yes = Yes
c-again-no = No

page-safe = Do you feel safe
q-safe_head = Do you feel safe
r-safe_head-here = here?
r-safe_head-outside = outside?
c-safe_head-yes = Yes
c-safe_head-no = No
