### The words of the workshop in Somali.

## What the survey says otherwise when a group answers: these stand in the place of the texts in widget.ftl

answers-text = Xusuusta tablet-ka, haddii aad dhiibto. Halkaas waxaa lagu qasaa kuwa dadka kale. Hoggaamiyuhu wuxuu arki karaa inta qof ee jawaab kasta bixisay, haddii ugu yaraan toban qof ay dhiibaan. Mararka qaarkood jawaabaha waxaa sidoo kale loo kaydin karaa saf saf, magac la’aan.
promise-text = Maya. Tablet-ka adigu ma lihid, hoggaamiyuhuna wuu og yahay cidda halkan joogta. Qof ag taagan ayaa shaashadda arki kara. Milkiilaha tablet-ku wuxuu yeelan karaa barnaamijyo muujiya waxaad samaynayso.
done-text = Waad dhammaysay. Jawaabaha weli lama dhiibin. Adigaa dooranaya.
left-out = Beddel. Haddii kale qoraalku kuma jiri doono jawaabaha aad dhiibto.

## The leader begins

setup-title = Hal tablet, hal koox
setup-how = Kooxdu mid mid ayay uga jawaabtaa tablet-kan. Adigaa bilaabaya, xiraya oo kaydinaya.
setup-memory = Jawaabuhu waxay ku jiraan xusuusta tablet-ka ilaa aad wareegga xirto. Haddii aad bogga xirto way lumayaan.
setup-least = Haddii jawaabaha la dhiibay ka yar yihiin { $least }, natiijo ma helaysid.
setup-pin = Koodka adiga oo keliya waa inaad taqaanno. Haddii aad illowdo, jawaabaha lama heli karo.
pin = Dooro kood PIN ah oo ugu yaraan { $least } lambar leh
pin-again = Mar kale qor koodka
pin-set = Fur wareegga
no-pin = Koodku waa inuu lahaadaa ugu yaraan { $least } lambar, wax kalena waa inaysan ku jirin.
other-pin = Koodadku way kala duwan yihiin. Labada sanduuq isla kood ku qor.
gone = Bogga waa laga baxay, sidaas darteed wareeggii wuu lumay. Jawaabo kuma harin.

## Between two respondents

hand-over-title = Tablet-ka u dhiib qofka xiga
hand-over-text = Waxa qofkii hore ku jawaabay waxba halkan kagama harin.
for-leader = Hoggaamiyaha
nobody-there = Cidina shaashadda ma taaban. Jawaabihii waa la tirtiray, lamana tirinayo.

## A respondent

still-title = Weli ma joogtaa?
still-text = Riix badhanka. Haddii kale jawaabaha waxaa la tirtirayaa { $seconds } ilbiriqsi kaddib.
still-here = Waan joogaa
hand-in-title = Ma rabtaa inaad dhiibto jawaabahaaga?
hand-in-text = Waxaa lagu qasayaa kuwa dadka kale. Kaddib kuwaaga lagama soo saari karo.
hand-in = Dhiib
do-not = Tirtir

## The leader

gate-title = Hoggaamiyaha
gate-pin = Koodka PIN
gate-open = Tus
wrong-pin = Koodku sax maaha. Mar kale isku day.
wait = Koodka marar badan ayaa la khalday. Sug { $seconds } ilbiriqsi.
wait-over = Hadda mar kale waad isku dayi kartaa.
to-group = Ku noqo kooxda
leader-title = Wareeggu waa furan yahay
count = Jawaabaha la dhiibay: { $count }
count-text = Wax ka badan lama tuso ilaa aad wareegga xirto.
close-batch = Xir wareegga
closing-title = Ma rabtaa inaad wareegga xirto?
closing-text = Mar dambe lama furi karo. Kaddib natiijada ayaa la tusayaa.
closing-few = Jawaabaha la dhiibay waa { $count } oo keliya. Haddii aad hadda xirto wax walba waa la tirtirayaa, natiijona lama tusayo. Waxaa loo baahan yahay ugu yaraan { $least }.
closing-none = Cidina ma dhiibin. Haddii aad hadda xirto wareeggu wuu dhammaanayaa, natiijo la’aan.
keep-open = Maya, ha furnaado
close-now = Haa, xir

## Too few

few-title = Dad aad u yar ayaa dhiibay
few-text = Waxaa loo baahan yahay ugu yaraan { $least }. Haddii ay ka yar yihiin, qof baa ogaan kara cidda jawaab kasta bixisay. Sidaas darteed waxba lama tuso, jawaabihiina waa la tirtiray.
few-next = Marka xigta laba kooxood isla hal wareeg ha ku jawaabeen. Xir marka ay jawaabaan dhammaan kuwa raba.
few-again = Mar kale bilow

## The result

result-title = Natiijada
respondents = Dadka dhiibay: { $count }.
respondents-least = Ugu yaraan { $count } ayaa dhiibay. Tirada saxda ah waxaa la sheegaa oo keliya laga bilaabo { $exact }.
small = <{ $cell } waa in ka yar { $cell }. Waxaa laga yaabaa inaan cidiba jirin.
withheld = .. waa tiro aan la sheegin. Haddii kale tiro kale ayaa laga xisaabin lahaa.
asked = Inta su’aasha la weydiiyay: { $count }
answer = Jawaab
number = Tirada
number-first = Inta ka dhigtay kan koowaad
no-answer = Jawaab ma leh
others = Inta kale oo wadajir ah
files-title = Kaydi
files-text = Faylashu waxay galayaan waxyaabaha tablet-ka lagu soo dejiyay. Meel kale u rar, halkaasna ka tirtir.
files-excel = Excel-ka Iswiidhishka ah
files-statistics = Barnaamijka tirakoobka
file-summary = Natiijada
file-texts = Waxa la qoray
file-codebook = Macnaha koodadka
file-package = Sharraxaad loogu talagalay barnaamijyada
file-rows = Jawaabaha saf saf
file-r = Ku akhri R
file-spss = Ku akhri SPSS
rows-title = Jawaabaha saf saf
rows-text = Qof kasta hal saf, magac la’aan, safafkuna way isku qasan yihiin. Sii oo keliya cilmi-baare aad magaciisa taqaanno. Weligaa ha faafin.
rows-reason = Maxaa safafka loo isticmaalayaa, yaase isticmaalaya?
rows-reason-text = Waxa aad qorto waxay galayaan datapackage.json.
no-reason = Marka hore qor waxa safafka loo isticmaalayo.
no-rows-few = Jawaabaha saf saf looma kaydin karo. Waxaa loo baahan yahay in la dhiibo ugu yaraan { $least }.
no-rows = Jawaabaha saf saf looma kaydin karo. Kooxdan qof ayaa laga aqoonsan karay.
file-saved = Biraawsarku hadda waa inuu faylka ku tusaa ama ku weydiiyaa meesha lagu kaydinayo. Hubi inaad haysato ka hor inta aadan halkan wax ka tirtirin.
not-saved = Faylka lama kaydin karin. Mar kale isku day.
delete-all = Wax walba tirtir
deleting-title = Ma rabtaa inaad wax walba tirtirto?
deleting-text = Waxa aadan kaydin lama soo celin karo.
keep = Maya, ha jiro
delete-now = Haa, wax walba tirtir

## When what is handed in is sealed to a key, this stands in the place of the texts above (behind the word `sealed-`)

sealed-answers-text = Xusuusta tablet-ka, iyagoo qufulan, haddii aad dhiibto. Hoggaamiyaha iyo cid kale toona halkaas kama akhrin karaan. Qofka furaha haysta ayaa ku daraya kuwa dadka kale. Waxba lama muujiyo haddii in ka yar toban qof ay jawaabeen.
sealed-setup-memory = Jawaab kasta waa la qufulaa marka la dhiibo. Qofna tablet-ka kama akhrin karo, xitaa adigu.
sealed-setup-least = Natiijada waxaa arka qofka furaha haysta, marka ugu yaraan { $least } ay jawaabaan.
sealed-setup-pin = Koodka adiga oo keliya waa inaad taqaanno. Haddii aad illowdo, jawaabaha lama heli karo, haddii aanay tablet-ka ku harin.
sealed-hand-in-text = Isla markiiba waa la qufulayaa. Kaddib kuwaaga lagama soo saari karo.
sealed-count-text = Wax ka badan halkan laguma arki karo. Jawaabuhu way qufulan yihiin.
sealed-closing-text = Mar dambe lama furi karo. Kaddib jawaabaha qufulan waxaad u kaydinaysaa fayl ahaan.
sealed-closing-few = Jawaabaha la dhiibay waa { $count } oo keliya. Waxba lama tirtirayo: jawaabaha qufulan waxaad u kaydinaysaa fayl ahaan. Laakiin qofka furaha haysta waxba looma tusayo ilaa ugu yaraan { $least } qof ay jawaabaan, halkan ama wareegyo kale. Wareegga mar dambe lama furi karo.
sealed-closing-none = Cidina ma dhiibin. Haddii aad hadda xirto, wax la kaydiyo ma jiraan.
sealed-deleting-text = Haddii aadan faylka kaydin, jawaabaha lama soo celin karo.
sealed-key = Lixda eray ee furaha:
sealed-key-text = Qofka jawaabaha ururinaya waa inuu haystaa isla erayadan. Haddii ay kala duwan yihiin, ha sii wadin.
sealed-title = Wareeggu waa xiran yahay
sealed-text = Kaydi faylka oo sii qofka furaha haysta. Cid kale ma furi karto. Kaddib faylka ka tirtir tablet-ka.
sealed-save = Kaydi jawaabaha qufulan
sealed-none = Cidina ma dhiibin. Wax la kaydiyo ma jiraan.
not-sealed = Jawaabaha laguma qufuli karin biraawsarkan. Weli adigaa haysta. Hoggaamiyaha weydiiso tablet kale.

## When the leader keeps what is sealed on the tablet: the choice, what is said then, and behind `kept-` what stands in the place of the texts above

keep-choice = Jawaabaha qufulan tablet-ka ha ku haraan haddii bogga si khalad ah loo xiro
keep-text = Markaas way ku harayaan ilaa aad gaarsiiso qofka furaha haysta oo aad halkan ka tirtirto. Furaha la’aantiis cidina ma akhrin karto, laakiin qofka tablet-ka qaata wuxuu arkaa in la jawaabay iyo qiyaastii inta qof. Haddii aadan sanduuqa calaamadin oo bogga la xiro adigoon weli kaydin, jawaabuhu way lumayaan.
keep-elsewhere = Hadda jawaabaha laguma hayn karo tablet-ka. Boggu tab kale ma ku furan yahay? Kaas xir. Haddii kale jawaabuhu way lumayaan haddii boggan la xiro adigoon weli kaydin.
keep-unavailable = Biraawsarkani jawaabaha kuma hayn karo tablet-ka. Haddii bogga la xiro adigoon weli kaydin, jawaabuhu way lumayaan.
keep-goes-on = Wareeggu wuu socdaa. Jawaabihii hore loo dhiibay weli way joogaan.
moment = Wax yar sug
found-title = Halkan waxaa jira jawaabo qufulan
found-text = Waa kuwo wareeg aan weli la gaarsiin qofka furaha haysta. Qofna tablet-ka kama akhrin karo. Wareegga waad ku sii wadi kartaa kood PIN oo cusub. Haddii uu dhammaaday, kaydi jawaabaha, faylka sii qofka furaha haysta, jawaabahana halkan ka tirtir.
found-other = Waa kuwo sahan kale ama fure kale. Qofna tablet-ka kama akhrin karo. Kaydi jawaabaha, faylka sii qofka furaha haysta, jawaabahana halkan ka tirtir. Kaddib waad bilaabi kartaa.
go-on = Sii wad wareegga
kept-text = Jawaabuhu way ku jiraan tablet-ka, iyagoo qufulan, ilaa aad tirtirto.
kept-not = Tablet-ku dhammaan jawaabaha ma hayn karin. Ha xirin bogga ilaa aad fayl ahaan u kaydiso.
not-kept = Tablet-ku jawaabaha ma hayn karin. Waa la dhiibay, laakiin waxay jirayaan oo keliya inta boggu furan yahay. U sheeg hoggaamiyaha.
gone-partly = Bogga waa laga baxay. Jawaabihii tablet-ku hayn kari waayay way lumeen.
erased = Jawaabihii tablet-ka waa laga tirtiray.
not-erased = Jawaabaha lama tirtiri karin. Mar kale isku day, ama xogta bogga ka tirtir dejinta biraawsarka.
kept-answers-text = Tablet-ka, iyagoo qufulan, haddii aad dhiibto. Halkaas ayay ku jirayaan ilaa hoggaamiyuhu gaarsiiyo qofka furaha haysta. Hoggaamiyaha iyo cid kale toona halkaas kama akhrin karaan. Qofka furaha haysta ayaa ku daraya kuwa dadka kale. Waxba lama muujiyo haddii in ka yar toban qof ay jawaabeen.
kept-hand-over-text = Waxa qofkii hore ku jawaabay waxba halkan lagama akhrin karo.
kept-deleting-text = Faylku ma gaaray qofka furaha haysta? Boggani taas ma arki karo. Waxa aad tirtirto lama soo celin karo.
kept-sealed-text = Kaydi faylka oo sii qofka furaha haysta. Cid kale ma furi karto. Marka uu gaaro, faylka ka tirtir tablet-ka, halkanna wax walba ka tirtir.
