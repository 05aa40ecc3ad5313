### The words of the survey widget in Somali.

## Before the first question

who = Yaa weydiinaya?
why = Waayo?
time = Intee bay qaadanaysaa?
voluntary = Ma qasab baa inaan ka jawaabo?
voluntary-text = Maya. Ka bood su’aal ama jooji markaad rabto. Haddii aad joojiso, jawaabahaaga waa la tirtiraa.
answers = Xaggee bay tagaan jawaabahaygu?
answers-text = Meelna. Halkan oo keliya ayay ku jiraan inta boggu furan yahay. Adiga oo keliya ayaa kaydin kara.
promise = Ma gebi ahaanba ammaan baa?
promise-text = Maya. Qof ag taagan ayaa shaashadda arki kara. Milkiilaha taleefanku wuxuu yeelan karaa barnaamijyo muujiya waxaad samaynayso. Cinwaanka boggan wuxuu ku haraa taariikhda biraawsarka.
start = Bilow
no-thanks = Maya, mahadsanid

## The questions

page = Bogga { $current } ee { $total }
next = Xiga
finish = Dhammaad
back = Dib u noqo
many = Dooro inta aad rabto.
at-most = Dooro ugu badnaan { $max }.
too-many = Ugu badnaan { $max } ayaa la dooran karaa. Mid ka saar haddii aad beddelayso.
rank = U riix siday u kala horreeyaan. Waxa aad marka hore riixdo wuxuu helaa booska 1.
write = Wax gaaban qor, ugu badnaan { $max } xaraf. Ha qorin magaca qofna.
too-long = Xarfaha aad qortay: { $count }. Ugu badnaan { $max }.
has-phone = Halkan waxaa ku qoran lambar taleefan ama wax u eg.
has-person = Halkan waxaa ku qoran lambarka shakhsiga (personnummer) ama taariikhda dhalashada.
has-address = Halkan waxaa ku qoran cinwaan e-mail ama magac isticmaale.
has-link = Halkan waxaa ku qoran cinwaan bog.
left-out = Beddel. Haddii kale qoraalku kuma jiri doono kaydinta.
decline = Ma rabo inaan ka jawaabo
skip = Ka bood
skipped = Su’aasha waad ka boodaysaa.
undo = Ka noqo
stop = Jooji oo tirtir

## Help

help = Caawimo hadda
help-title = Qof la hadal
help-text = Waxay sidoo kale noqon kartaa qof aad hore u aamminto.
help-hours = Saacadaha
help-anonymous = Qarsoodi?
help-close = Xir caawimada

## The end

thanks = Mahadsanid!
done-text = Waad dhammaysay. Jawaabuhu boggan oo keliya ayay ku jiraan.
left-text = Waad dhammaysay. Jawaabo halkan kuma harin.
save-title = Ma rabtaa inaad kaydiso jawaabahaaga?
save-text = Faylku wuxuu galayaa waxyaabaha aad soo dejisay. Qofka taleefanka gaara waa akhrin karaa.
save-excel = Excel
save-excel-text = Jaddwal si sax ah ugu furma Excel-ka Iswiidhishka ah.
save-statistics = Barnaamijka tirakoobka
save-statistics-text = Isla jaddwalka, R, SPSS iyo wixii la mid ah.
save-words = Waxa aad qortay
save-words-text = Fayl gooni ah, si aan cidna u arkin jawaabaha qoraalku ka tirsan yahay.
saved = Biraawsarku hadda waa inuu faylka ku tusaa ama ku weydiiyaa meesha lagu kaydinayo. Waxba ma dhicin? Markaa halkan fayl laguma kaydin karo. Sahanka ka fur boggiisa gaarka ah oo halkaas kaga jawaab.
close = Xir oo tirtir
again = Bilowga
