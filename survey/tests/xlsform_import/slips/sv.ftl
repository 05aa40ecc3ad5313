survey = Skrivfel

q-been = Har du varit där?
c-been-yes = Ja
c-been-no = Nej

q-again = Igen?
c-again-yes = Ja
c-again-no = Nej
