### The words around a survey on one's own phone whose answers are sealed and handed over, in Somali.

## What the survey says otherwise: these stand in the place of the texts in widget.ftl

answers-text = Taleefanka, iyagoo qufulan, haddii aad doorato inaad dhiibto. Qofka furaha haysta oo keliya ayaa furi kara, wuxuuna ku daraa kuwa dadka kale. Waxba lama muujiyo haddii in ka yar toban qof ay jawaabeen.
promise-text = Maya. Qofka jawaabaha qaata wuxuu arkaa inaad wax dhiibayso. Qof ag taagan ayaa shaashadda arki kara. Milkiilaha taleefanku wuxuu yeelan karaa barnaamijyo muujiya waxaad samaynayso. Cinwaanka boggan wuxuu ku haraa taariikhda biraawsarka.
done-text = Waad dhammaysay. Jawaabaha weli lama dhiibin. Adigaa dooranaya.
left-out = Beddel. Haddii kale qoraalku kuma jiri doono jawaabaha aad dhiibto.

## Hand in or not

seal-title = Ma rabtaa inaad dhiibto jawaabahaaga?
seal-text = Isla markiiba waa la qufulayaa. Kaddib qofna kuma akhrin karo taleefankan, xitaa adigu.
seal = Quful
do-not = Tirtir
not-sealed = Jawaabaha laguma qufuli karin biraawsarkan. Weli way joogaan. Isku day biraawsar kale.

## What is sealed

sealed-title = Jawaabahaagu way qufulan yihiin
sealed-text = Ku dhiib mid ka mid ah saddex siyaabood. Isla jawaabahan hal mar oo keliya ayaa la tiriyaa, xitaa haddii ay laba jeer yimaadaan.
key-words = Lixda eray ee furaha:
key-words-text = Qofka jawaabaha ururinaya waa inuu haystaa isla erayadan. Haddii ay kala duwan yihiin, waxba ha dhiibin.
code-title = Tus koodka
code-text = Taleefanka hor dhig kamaradda qofka jawaabaha ururinaya.
no-code = Jawaabuhu way ka dheer yihiin kood, sababtoo ah waxaa ku jirta su’aal aad adigu wax ku qorto. Isticmaal faylka ama qoraalka.
file-title = Dhiib faylka
file-text = Wuxuu galayaa waxyaabaha aad soo dejisay. Furaha la’aantiis cidina ma furi karto, laakiin waa la arki karaa. Kaddib tirtir.
file = Kaydi faylka
share = Wadaag faylka
text-title = Dir qoraalka
text-text = Ku dheji meesha uu kuu sheegay qofka jawaabaha ururinaya. Qofka farriintaada arka wuxuu arkaa inaad jawaabtay, laakiin ma arko waxa aad ku jawaabtay.
copy = Koobiyee qoraalka
file-saved = Biraawsarku hadda waa inuu faylka ku tusaa ama ku weydiiyaa meesha lagu kaydinayo. Waxba ma dhicin? Isku day koodka ama qoraalka.
not-saved = Faylka lama kaydin karin. Isku day koodka ama qoraalka.
shared = Faylka waxaa la siiyay barnaamijka kale.
not-shared = Faylka lama wadaagin. Mar kale isku day, ama isku day si kale.
copied = Qoraalka waa la koobiyeeyay.
not-copied = Lama koobiyayn karin. Calaamadee qoraalka oo adigu koobiyee.
remove = Dhammaad, tirtir
