survey = Äldre rubriker

q-been = Have you been there?
c-been-yes = Yes
c-been-no = No

q-again = Again?
c-again-yes = Yes
c-again-no = No
