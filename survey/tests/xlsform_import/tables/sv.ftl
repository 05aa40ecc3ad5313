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
