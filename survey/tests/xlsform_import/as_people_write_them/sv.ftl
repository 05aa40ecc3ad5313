survey = A visit

q-been_there = Har du varit där?
c-been_there-c1 = Ja
c-been_there-c2 = Nej

q-what = Vad?
c-what-ball_game = Boll
c-what-ball_game_2 = En annan
c-what-an_option_whose_name_is_much_too = Ett { "{" } streck { "}" }

q-been_there_2 = Igen?
c-been_there_2-c1 = Ja
c-been_there_2-c2 = Nej

q-then_1 = Och sen?
c-then_1-c1 = Ja
c-then_1-c2 = Nej

c-where_1-c1 = Ja
c-where_1-c2 = Nej

q-note_13 = Tack.
