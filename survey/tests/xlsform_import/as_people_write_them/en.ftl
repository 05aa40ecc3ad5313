survey = A visit

q-been_there = Have you been?
c-been_there-c1 = Yes
c-been_there-c2 = No

q-what = What?
c-what-ball_game = Ball
c-what-ball_game_2 = Another
c-what-an_option_whose_name_is_much_too = A | bar

q-been_there_2 = Again?
c-been_there_2-c1 = Yes
c-been_there_2-c2 = No

q-then_1 = And then?
c-then_1-c1 = Yes
c-then_1-c2 = No

q-where_1 = Did you like it?
c-where_1-c1 = Yes
c-where_1-c2 = No

q-note_13 = Thank you.
