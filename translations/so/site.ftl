### The words of the site’s templates in Somali. What is not here yet is shown in the fallback.

## On every page

tagline = Dhowr eray oo aad sii qaadato
skip = U bood qoraalka bogga
nav = Liiska
nav-home = Bogga hore
nav-narratives = Dhallinyarada
nav-guides = Waalidka
nav-leaders = Hoggaamiyeyaasha dhallinyarada
nav-help = Hel caawimo
nav-survey = Sahannada
nav-about = Ku saabsan Medskick
nav-organisations = Ururrada
nav-forum = Kulanka
exit = Ka bax bogga
    .note = “Ka bax bogga” isla markiiba waxay ku geynaysaa bog kale. Ma tirtirto taariikhda biraawsarka: weli halkaas waa laga arki karaa inaad halkan joogtay.
    .keys = Haddii aad leedahay kiiboodh, waxaad sidoo kale saddex jeer riixi kartaa Shift.
search = Raadi
    .about = Wax kasta oo halkan yaal, qayb qayb.
    .label = Maxaad raadinaysaa?
    .found = Natiijooyin: { $count }.
    .nothing = Wax lama helin. Isku day eray kale, ama ka eeg liiska.
    .failed = Hadda lama raadin karo. Ka eeg liiska.
languages = Luqadda
footer-privacy = Sida aan kuu ilaalinno
footer-accessibility = Helitaanka
footer-nothing = Kuki ma leh, booqashada lama cabbiro, akoon ma leh.
footer-licence = Qoraallada iyo sawirrada waad la wadaagi kartaa oo waad beddeli kartaa:
print-from = Laga daabacay
comma = ,
aloud = Qoraalka kor u akhri
    .stop = Jooji akhriska

## Notices

notice = Ku saabsan qoraalkan
notice-proposal = Tani waa soo jeedin. Weli cidina ma saxiixin.
notice-fallback = Boggan weli kuma jiro luqaddaada. Qoraalka waxaa lagu muujiyay { $name }.
notice-stale = Qoraalka asalka ah wuu isbeddelay tan iyo markii la turjumay. Wax halkan ku qoran ayaa duug noqday laga yaabaa.
    .link = Akhri asalka
notice-partial = Weli bogga oo dhan laguma turjumin luqaddaada. Waxa dhiman waxaa lagu muujinayaa luqad kale.
notice-unreviewed = Weli cidina ma hubin tarjumaddan.

## The chooser, the page that does not exist

chooser = Dooro luqad
    .hello = Salaan
    .go = Ku akhri Soomaali
notfound = Bogga ma jiro
    .text = Waxaa laga yaabaa in la raray, ama cinwaanku uu khaldan yahay.

## Home

doors = Xaggee rabtaa inaad ka bilowdo?
door-youth = Waxaan ahay dhallinyaro
    .text = Sheekooyin gaagaaban. Laba daqiiqo oo akhris ah, hal wax oo la sameeyo.
door-parent = Waxaan ahay waalid
    .text = Waxa aad dareemi karto, iyo waxa aad caawaba dhihi karto. Sidoo kale walaalaha.
door-leader = Waxaan hoggaamiyaa dhallinyaro
    .text = La hadal kooxda, qof walbana ha ka jawaabo sahanka.
home-message = Waxa dadka waaweyn dhihi karaan
    .text = Soo jeedin ku saabsan waxa dadka waaweyn wada dhihi karaan, kuna socota qof kasta oo su’aashaas la weydiiyo.
    .go = Akhri farriinta
home-help = Ma rabtaa inaad qof la hadasho?
    .text = Halkan waxaad ka arkaysaa cidda jawaabta, goorta ay jawaabto, iyo waxa aan ka og nahay qarsoodi ahaanta.
    .go = Hel caawimada saxda ah
home-survey = Sidee bay tahay meesha aad joogto?
    .text = Ka jawaab adigoon sheegin cidda aad tahay. Waxba lama diro: jawaabuhu adiga oo keliya ayay kula joogaan.
    .go = Sahanka

## The joint message

message-who = Yaa sidan leh?
    .text = Kuwani ayaa farriinta taageeraya. Mid walba isagaa qoray waxa uu ballanqaadayo.
message-nobody = Ilaa hadda cidna. Farriintu waa soo jeedin loogu talagalay kuwa raba inay wada dhahaan. Ciddii taageerta iyada ayaa qorta waxa ay ballanqaadayso, markaas uun baana magaceeda halkan lagu qoraa.
message-next = Sidee bay u dhici kartaa?

## Stories

fiction = Sheeko la allifay
    .note = Dadku run ahaan ma jiraan.
act = Hal wax oo aad samayn karto
ask = Su’aal adiga kuu taal
    .note = Ka fikir, ama kala hadal qof aad aamminto. Uma baahnid inaad halkan ka jawaabto.
next-story = Sheekada xigta
all-stories = Dhammaan sheekooyinka
card = Sheekada u wadaag sawir ahaan
    .text = Sawirka waxaa ku qoran magaca sheekada iyo waxa aad samayn karto. Waxba kuma muujinayo cidda aad tahay.
    .tall = Sawir taagan
    .wide = Sawir ballaaran
signoff = Yaa qoraalka ka dambeeya?
signoff-nobody = Qoraalka waxaa loo qoray soo jeedin ahaan. Weli kama shaqayn dhallinyaro, waalid ama ururro.
signoff-took-part = Ka qayb qaatay qoraalka:
signoff-unsigned = Ururna ma saxiixin.
signoff-signed = Saxiixay:

## Guides and leaders

guide-signs = Haddii aad wax dareento
guide-sign = Haddii aad dareento
guide-say = Caawa dheh
guide-one-sign = Hal calaamad oo keliya inta badan macno ma leh. Dhowr mar qura ah waa sabab wax lagu weydiiyo.
guide-print = Bogga waa la daabici karaa.
guide-help = Adiguba ma rabtaa inaad qof la hadasho?
onward = Sii wad
all-help = Dhammaan siyaabaha caawimada
all-leaders = Wax badan oo hoggaamiyeyaasha ah
all-organisations = Wax badan oo ururrada ah
all-forum = Wax badan oo kulanka ku saabsan
all-guides = Dhammaan tilmaamaha

## Get help

help-needs = Maxaad u baahan tahay?
help-numbers = Halkan ayaad la xiriiri kartaa
help-top = Kor u noqo
help-also = Kuwo kale oo caawin kara
help-only = Muuji oo keliya
    .always = kuwa furan habeen iyo maalin
    .anonymous = meelaha aad qarsoodi ku ahaan karto
help-nobody = Kuwa aan naqaanno midna kuma habboona. Doorasho ka saar si aad kuwo badan u aragto.
help-more = Wax badan
need-urgent = Hadda khatar baa jirta
need-talk = Waxaan rabaa inaan qof la hadlo
need-violence = Qof baa hanjabaya ama wax garaacaya
need-victim = Dambi ayaa la iga galay
need-social = Guriga waxaan uga baahan nahay taageero
need-leave = Waxaan rabaa inaan ka baxo
need-police = Waxaan rabaa inaan booliska u sheego
for-youth = Dhallinyarada
for-parent = Waalidka
for-adult = Haddii aad tahay 18 jir ama ka weyn
for-women = Haweenka iyo dadka u dhow
for-all = Qof walba
help-hours = Saacadaha
help-anonymous = Qarsoodi?
help-languages = Luqadaha
help-website = Bogga
help-checked = La barbardhigay { $date }
help-source = Isha
    .dated = taariikhda { $date }
# The heading of a page's list of sources, of several and of one. Pages write it so.
sources = Ilaha
    .one = Isha
language-ar = Carabi
language-ckb = Kurdi (Soraani)
language-da = Deenish
language-en = Ingiriisi
language-es = Isbaanish
language-fa = Faarisi
language-fi = Finnish
language-fr = Faransiis
language-pl = Boolish
language-prs = Daari
language-ps = Bashtuu
language-so = Soomaali
language-sv = Iswiidhish
language-sv-simple = Iswiidhish fudud
language-swl = Luqadda calaamadaha ee Iswiidhishka
language-ti = Tigrinya
language-tr = Turki
language-uk = Yukreeniyaan

## The survey

all-surveys = Dhammaan sahannada
survey-who = Yaa weydiinaya?
survey-why = Waayo?
survey-time = Intee bay qaadanaysaa?
survey-opening = Sahanku wuu furmayaa …
survey-late = Sahanku weli ma furmin, sidaas darteed waxba ma dhacaan marka aad riixdo. Wax yar sug, ama mar kale fur bogga.
survey-own = Sahanka ka fur boggiisa gaarka ah
survey-noscript = Sahanku wuxuu u baahan yahay JavaScript, halkanna waa ka damisan tahay. Su’aalaha hoos ayaad ka akhrisan kartaa, waad daabici kartaa, ama qof ayaad kala hadli kartaa.
workshop-noscript = Tani waxay u baahan tahay JavaScript, halkanna waa ka damisan tahay. Su’aalaha waxaad ka akhrisan kartaan oo ka daabacan kartaan bogga sahanka:
merge-noscript = Boggani wuxuu u baahan yahay JavaScript: jawaabaha qufulan ayuu biraawsarka ku furaa.
merge-late = Qaybtan bogga weli ma furmin. Wax yar sug, ama mar kale fur bogga.
merge-failed = Qaybtan bogga lama furi karin. Mar kale fur bogga, ama isku day biraawsar kale. Faylasha jawaabaha weli adigaa haysta.
merge-save = Bogga fayl ahaan u kaydi
    .text = Faylku biraawsar ayuu ku furmaa, internet la’aanna wuu shaqeeyaa, isagoo ku jira USB ama gal.
saved-online = Bogagga ololaha ee internetka:
workshop = Koox ahaan hal tablet uga jawaaba
    .text = Mid mid, adiga oo hoggaamiye ah. Dooro sahan:
survey-failed-offline = Sahanka lama soo qaadi karin. Hubi in internet jiro oo mar kale fur bogga.
survey-failed-missing = Sahanku cinwaankan kuma jiro mar dambe.
survey-failed-blocked = Boggu sahanka ma oggola. Taleefankaaga waxba kama khaldana.
survey-failed-damaged = Fayl sahanka ka mid ah ma aha sidii la rabay. Sidaas darteed lama furo.
survey-failed-old = Biraawsarkaagu aad buu ugu duq yahay sahanka. Isku day mid ka cusub.
survey-failed-switched-off = Sahanku wuxuu u baahan yahay qayb biraawsarka ka mid ah oo halkan ka damisan (WebAssembly). Dejimaha amniga qaarkood ayaa damiya. Taleefankaaga waxba kama khaldana.
survey-failed-setup = Sahanka si sax ah boggan looma gelin. Taleefankaaga waxba kama khaldana.
survey-failed-broken = Sahanku wuu istaagay, jawaabahaaguna way lumeen. Mar kale fur bogga si aad dib ugu bilowdo.
survey-failed-key = Furihii wuu maqan yahay ama ma dhamma. La’aantiis jawaabaha lama qufuli karo, sidaas darteed halkan waxba kama furmaan. Ururka jawaabaha ururinaya mar kale weydiiso linkiga ama faylka.
survey-failed-way = Su’aalaha hoos ayaad ka akhrisan kartaa ama waad daabici kartaa.
survey-failed-page = Taas beddelkeeda bogga sahanka laftiisa ayaad ka furi kartaa.
survey-paper = Akhri su’aalaha, ama daabac
    .note = Warqadda ha ku qorin magacaaga. Su’aal kasta waad ka boodi kartaa.
survey-one = Dooro hal jawaab.
survey-many = Dooro inta aad rabto.
survey-max = Dooro ugu badnaan { $max }.
survey-rank = Qor lambarro: 1 kan koowaad, 2 kan xiga, sidaas ku wad.
survey-write = Wax gaaban qor. Ha qorin magaca qofna.
survey-scale = Goobo geli hal lambar: 1 waa “{ $low }”, { $points } waa “{ $high }”.
survey-if = Jawaab oo keliya haddii tani run tahay: { $condition }.
survey-if-has = su’aasha { $number } waa “{ $choice }”
survey-if-not = su’aasha { $number } ma aha “{ $choice }”
survey-if-none = ma aha: { $condition }
survey-if-and = iyo
survey-if-or = ama
data = Adiga oo jawaabaha xisaabinaya
data-text = Ma u kaydisay jawaabaha barnaamijka tirakoobka? Faylashani waxay sheegayaan macnaha tiirarka iyo koodadka.
data-codebook = Buugga koodadka ee dhammaan luqadaha
data-r = Ku akhri R
data-spss = Ku akhri SPSS
data-package = Sharraxaad loogu talagalay barnaamijyada (Data Package)
data-skipped = Su’aasha waa laga booday
data-declined = Ma rabo inaan ka jawaabo
data-chosen = La doortay
data-not-chosen = Lama dooran
data-hidden = Waa qarsoon yahay, waayo dad aad u yar ayaa sidaas ku jawaabay
embed-title = Su’aalo

## Dates

date = { $day } { $month } { $year }
month-1 = Janaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maajo
month-6 = Juun
month-7 = Luulyo
month-8 = Agoosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Nofembar
month-12 = Diseembar

### Help contacts (written with content/data/help.toml)

help-emergency =
    .name = Lambarka degdegga
    .what = { statement-call-112 }
    .hours = Had iyo jeer.
    .anonymous = Si hubaal ah uma garanayno. Filo inay lambarkaaga arki karaan. Haddii aad taleefanka gacanta ka soo wacdo, waxay sidoo kale ogaanayaan meesha aad joogto.
help-bris =
    .what = La hadal qof weyn, la chatgaree, ama u dir e-mail ama SMS. Waxaa loogu talagalay adiga haddii aad ka yar tahay 18 sano. Waa bilaash.
    .hours = Habeen iyo maalin.
    .anonymous = Haa. Uma baahnid inaad magacaaga sheegto. Ma garanayno inay lambarkaaga arkaan iyo in kale. Haddii aad sheegto cidda aad tahay, mar dambe qarsoodi ma tihid. Sannadkii 2021 Bris waxay qortay in xaalad degdeg ah ay kaa caawin karaan inaad gaarto 112 ama adeegga bulshada ee heeganka ah (socialjouren).
help-social_services =
    .name = Adeegga bulshada (socialtjänsten)
    .contact = Adeegga bulshada ee degmadaada
    .what = Talo iyo taageero loogu talagalay dhallinyarada, waalidka iyo dadka kale. Waad wici kartaa oo talo weydiin kartaa adigoon sheegin cidda ay khusayso. Caddayn uma baahnid.
    .hours = Degmooyinku way kala duwan yihiin. Fiidkii iyo dhammaadka toddobaadka waxaa jira adeeg heegan ah (socialjouren). Degmooyinka qaarkood waxaad ka heli kartaa 112, kuwo kalena lambar gaar ah ayuu leeyahay.
    .anonymous = Keliya haddii aad wacdo oo aadan weligaa sheegin magacaaga ama lambarkaaga. Ma garanayno inay arkaan lambarka aad ka soo wacayso iyo in kale. E-mailku wuxuu muujiyaa cinwaankaaga. Haddii aad magaca sheegto, qoyska inta badan waa loo sheegaa cidda soo xiriirtay. Qofka ka shaqeeya dugsiga ama daryeelka caafimaadka ee ay waajib ku tahay inuu walaaca soo sheego, qarsoodi ma noqon karo.
help-protection =
    .name = Booliska, haddii laguu hanjabo
    .what = Waxaa loogu talagalay adiga oo laguu hanjabo ama lagu cadaadiyo. Boolisku wuxuu qiimeeyaa ilaalinta loo baahan yahay. Ha tirtirin wixii la qoray. Haddii hanjabaaddu cusub tahay, ama ay weli socoto, wac 112.
    .hours = Lama xaqiijin. Eeg bogga booliska.
    .anonymous = Maya. Boolisku waa inuu ogaado cidda aad tahay si uu kuu ilaaliyo. Intaadan wax sheegin ka hor, weydii cidda akhrin karta waxa aad sheegto.
help-kvinnofridslinjen =
    .what = Waxaa loogu talagalay haweenka loo hanjabo ama rabshad loo geysto, iyo saaxiibbada iyo qoyska. Turjubaan baa loo hayaa luqadaha badankood. Wicitaanku waa bilaash, biilka taleefankana kama muuqdo.
    .hours = Habeen iyo maalin.
    .anonymous = Haa. Uma baahnid inaad sheegto cidda aad tahay. Ma garanayno inay lambarkaaga arkaan iyo in kale. Wicitaanka waxaa laga arki karaa liiska wicitaannada ee taleefanka.
help-brottsofferjouren =
    .what = Waxaa loogu talagalay adiga oo dambi lagaa galay, dambi arkay ama u dhow qof dambi laga galay. Uma baahnid inaad booliska u sheegtay. Waxay kuu raaci karaan waraysiga booliska. Waa bilaash.
    .hours = Lama xaqiijin. Eeg boggooda.
    .anonymous = Haa. Uma baahnid inaad sheegto cidda aad tahay. Kuwa jawaaba waxay ballanqaadeen inaysan waxba cid kale u sheegin. Ma garanayno inay lambarkaaga arkaan iyo in kale.
help-jag_vill_veta =
    .what = Bog la akhristo, oo loogu talagalay adiga haddii aad ka yar tahay 18 sano. Wuxuu ku saabsan yahay waxa dambi ah, xuquuqda aad leedahay iyo sida aad caawimo u heshid. Sidoo kale haddii aad ka walwalsan tahay saaxiib ama walaal.
    .hours = Had iyo jeer. Waa bog, cidina kama jawaabto.
    .anonymous = Haa, waad akhrinaysaa oo keliya. Laakiin booqashada waxaa laga arki karaa taariikhda biraawsarka.
help-stodcentrum =
    .name = Stödcentrum
    .contact = Stödcentrum ee degmadaada
    .what = Wada hadal, talo iyo caawimo wax ku ool ah oo loogu talagalay dhallinyarada dambi laga galay. Degmooyinka qaarkood ayuu ka jiraa. Eeg bogga degmadaada, ama weydii adeegga bulshada.
    .hours = Degmooyinku way kala duwan yihiin.
    .anonymous = Ma garanayno. Weydii intaadan sheegin cidda aad tahay.
help-leave =
    .name = Caawimo si looga baxo
    .what = Waxaa loogu talagalay adiga oo raba inaad ka fogaato dadka dambiyada gala, iyo qoyskaaga. Wac oo codso avhopparsamordningen (adeegga ka caawiya dadka inay ka baxaan) ee meesha aad deggan tahay, ama la xiriir adeegga bulshada ee degmadaada. Way kula kulmaan, waxay qiimeeyaan sida ay kuu caawin karaan, waxayna kula heshiiyaan xeerar. Haddii ay degdeg tahay wac 112.
    .hours = Isniin ilaa Jimce, maalintii.
    .anonymous = Ma garanayno. Weydii intaadan sheegin cidda aad tahay. Si aad taageerada u hesho waa inaad oggolaato in booliska iyo adeegga bulshadu wada shaqeeyaan.
help-police =
    .name = Booliska
    .what = Marka uu wakhti ka soo wareegay, ama marka aad rabto inaad wax weydiiso, dambi soo sheegto ama war bixiso. Dheh “tips” haddii aad rabto inaad war bixiso. Haddii ay hadda dhacayso, hadda uun dhacday ama ay dhici doonto, wac 112.
    .hours = Lama xaqiijin. Eeg bogga booliska.
    .anonymous = Ma garanayno, mana garanayno inay lambarkaaga arkaan iyo in kale. Weydii intaadan wax sheegin. Waxa aad ku qorto foomka ku yaal bogga booliska wuxuu noqdaa dukumenti dadweynuhu codsan karo (allmän handling). Cid kale waa la siin karaa haddii waxa ku qoran aanay sir ahayn.
help-priest =
    .name = Baadariga heeganka ah (jourhavande präst)
    .what = La hadal baadari, wax kasta oo aad rumaysan tahay. Wac 112 oo codso jourhavande präst. Waxaad sidoo kale ka chatgarayn kartaa ama wax ka qori kartaa bogga Svenska kyrkan. Waa bilaash.
    .hours = Taleefanka habeen kasta saacadda 21–06. Chatka Isniin ilaa Khamiis saacadda 20–24.
    .anonymous = Baadariga waxaa saaran waajib buuxa oo ah inuu sirta hayo. Laakiin waxaad ku wacaysaa 112: filo inay lambarkaaga arki karaan, haddii aad taleefanka gacanta ka soo wacdona sidoo kale meesha aad joogto. Wicitaanku biilka kama muuqdo, laakiin taleefanka waa laga arki karaa. Chatka lama kaydiyo.
help-hjalplinjen =
    .what = Waxaa loogu talagalay adiga oo 18 jir ah ama ka weyn oo niyad xun, ama u dhow qof sidaas ah. Waa bilaash.
    .hours = Habeen iyo maalin, sida ay dawladdu qortay Diseembar 2024.
    .anonymous = Haa, sida ay dawladdu qortay Diseembar 2024. Ma garanayno inay lambarkaaga arkaan iyo in kale.
help-sjalvmordslinjen =
    .name = Khadka ka hortagga is-dilka (Självmordslinjen)
    .what = Waxaa loogu talagalay adiga oo ka fikiraya inaad naftaada qaaddo. Waad wici kartaa ama waad chatgarayn kartaa. Haddii nafi hadda khatar ku jirto, wac 112.
    .hours = Habeen iyo maalin tan iyo Juun 2020. Saacadaha maanta lama xaqiijin.
    .anonymous = Ma garanayno. Marka hore weydii.
help-care_1177 =
    .contact = 1177, dooro gobolkaaga
    .what = Ma xanuunsan tahay ama ma niyad xun tahay? Cidda aad la xiriirayso way ku kala duwan tahay qaybaha dalka. Bogga ka dooro gobolkaaga, markaas waxaad arkaysaa waxa adiga kuu jira.
    .hours = Boggu had iyo jeer waa furan yahay. Kuwa jawaaba saacado u gaar ah ayay leeyihiin.
    .anonymous = Haa, marka aad akhrinayso. Booqashada waxaa laga arki karaa taariikhda biraawsarka. Haddii aad qof la hadlayso, marka hore weydii.
help-gangsnacket =
    .contact = Akhri Gängsnacket
    .what = Buug yar oo ka yimid maamullada gobollada (länsstyrelserna) iyo booliska, kuna saabsan sida ilmahaaga loola hadlo.
    .hours = Had iyo jeer. Waa wax la akhristo ama la daabaco.
    .anonymous = Haa, waad akhrinaysaa oo keliya. Laakiin booqashada waxaa laga arki karaa taariikhda biraawsarka.

### Situations (written with content/data/situations.toml)

situation-who = Yaad tahay?
situation-youth = Waxaan ahay dhallinyaro
situation-family = Waxaan ahay waalid, walaal qof weyn ah ama qaraabo
situation-leader = Waxaan ahay hoggaamiye, tababare ama macallin
situation-what = Maxaa dhacay?
situation-urgent = Ma degdeg baa? Qof khatar ma ku jiraa?
situation-yes = Haa, ama ma garanayo
situation-no = Maya, hadda maya
situation-asked-youth = Qof ayaa iga codsaday wax aan dareemayo inay khaldan yihiin
    .do = Uma baahnid inaad jawaabto. La hadal qof aad aamminto intaadan wax u qorin qofka ku weydiinaya. Haddii qofka weyn uusan ku caawin, mid kale isku day.
    .now = Tag meel dad joogo. Wac 112 oo sheeg waxa aad ka baqayso inuu dhaco.
situation-asked-family = Qof ayaa ilmahayga wax ka codsaday
    .do = Ilmahaaga uga mahadceli inuu kuu sheegay. Ha u jawaabin qofka wax codsanaya. Wac oo talo weydii, magac la’aan haddii aad rabto.
    .now = Ilmahaaga agtaada ku hay. Wac 112.
situation-asked-leader = Qof ayaa wax ka codsaday qof dhallinyaro ah oo kooxdayda ku jira
    .do = La hadal qofka dhallinyarada ah meel aan la idin dhibin. Dheh: “Ma ballanqaadi karo inaan sir ka dhigo. Laakiin adiga ayaan kuu sheegayaa intaanan cid kale la hadlin.” Wac adeegga bulshada (socialtjänsten) oo talo weydii, magac la’aan.
    .now = Qofka dhallinyarada ah keligiis ha uga tegin. Wac 112.
situation-owes-youth = Lacag ayaa la igu leeyahay
    .do = Ha qaban hawl si aad deynta uga baxdo. Deyntu way sii badan kartaa xitaa markaas. U sheeg qof weyn inta ay tahay iyo cidda ku dalbanaysa, intaadan jawaabin ama lacag bixin.
    .now = Tag meel dad joogo oo wac 112. Ha tirtirin waxa ay soo qoraan.
situation-owes-family = Ilmahayga lacag ayaa lagu leeyahay
    .do = { statement-do-not-pay } Ha tirtirin wixii la qoray. { statement-call-112 }
    .now = Wac 112. Sheeg inay deyn ku saabsan tahay.
situation-owes-leader = Qof dhallinyaro ah oo kooxdayda ku jira ayaa lacag lagu leeyahay
    .do = Adigu lacag ha amaahin. Qofka dhallinyarada ah ka caawi inuu u sheego qof weyn oo guriga jooga, ama wadajir u waca adeegga bulshada.
    .now = Wac 112 haddii qof loo hanjabay. La joog qofka dhallinyarada ah ilaa qof kale halkaas joogo.
situation-threatened-youth = Qof ayaa ii hanjabaya ama i garaacaya
    .do = Adigu khaladka ma lihid. Maanta u sheeg qof weyn, intaadan u jawaabin qofka hanjabaya, kana codso inuu kula waco. Ha tirtirin waxa la soo qoro. { statement-call-112 }
    .now = Tag meel dad joogo. Wac 112.
situation-threatened-family = Qof ayaa u hanjabaya ilmahayga ama annaga
    .do = Ha u jawaabin qofka hanjabaya. Ha tirtirin waxa la soo qoro. { statement-do-not-pay } { statement-call-112 }
    .now = Wac 112.
situation-threatened-leader = Qof ayaa u hanjabaya qof dhallinyaro ah, ama aniga
    .do = Ha u jawaabin qofka hanjabaya. Qor waxa dhacay iyo goorta. U sheeg qof kale oo guddiga ururka ka mid ah. { statement-call-112 }
    .now = Wac 112. Kooxda si deggan meesha uga kaxee, haddii ay suurtagal tahay khatar la’aan. Waxba ha u sheegin qofka hanjabaya.
situation-done-youth = Wax aan ka qoomamaynayo ayaan sameeyay
    .do = Waad joojin kartaa, xitaa haddii ay dhowr jeer dhacday. Haddii aad ka yar tahay 18 sano, waxaad ka bilaabi kartaa Bris oo weydiin kartaa waxa dhacaya haddii aad sheegto. Uma baahnid inaad sheegto cidda aad tahay.
    .now = Qof ma dhaawacan yahay, mise mar kale ayay dhacaysaa? Wac 112. Qof ayaad badbaadin kartaa.
situation-done-family = Ilmahaygu wax buu sameeyay
    .do = Sheeg inaad tan wadajir uga gudbi doontaan. Wac adeegga bulshada oo talo weydii, magac la’aan haddii aad rabto. Haddii ilmahaaga la tuhunsan yahay, codso qareen difaaca (försvarare).
    .now = Qof ma dhaawacan yahay, khatar ma ku jiraa, mise mar kale ayay dhacaysaa? Wac 112.
situation-inside-youth = Waxaan rabaa inaan ka baxo
    .do = Waxba ha u sheegin kuwa aad rabto inaad ka fogaato. U sheeg qof weyn. Haddii uusan ku caawin, mid kale isku day. Maalintii wac 114 14 oo codso avhopparsamordningen, ama qof ka codso inuu kuu waco.
    .now = Khatar ma ku jirtaa sababtoo ah waxaad rabtaa inaad joojiso? Wac 112 oo sidaas u sheeg.
situation-inside-family = Ilmahaygu wuxuu rabaa inuu ka baxo
    .do = Waxba ha u sheegin kuwa ilmahaagu rabo inuu ka fogaado. Maanta wac adeegga bulshada ama avhopparsamordningen, inta ilmahaagu weli rabo.
    .now = Haddii qof khatar ku jiro, wac 112 oo sheeg in ilmihiinnu rabo inuu ka baxo.
situation-worried-youth = Waxaan ka walwalsanahay saaxiib ama walaal
    .do = Weydii sida uu yahay, adigoon su’aalo ku cadaadin. Uma baahnid inaad keligaa xambaarto: la hadal qof weyn. Haddii uusan ku caawin, mid kale isku day. Haddii aad ka yar tahay 18 sano, waxaad wici kartaa Bris.
    .now = Ma u malaynaysaa in wax dhici doonaan? Wac 112. Uma baahnid inaad hubto.
situation-worried-family = Waan walwalsanahay, laakiin ma hubo
    .do = Hal calaamad inta badan macno ma leh. Weydii, intii aad alaabta ka baari lahayd. Adeegga bulshadu su’aalaha waa ka jawaabaa adigoon sheegin cidda ay khusayso.
    .now = Haddii ilmuhu maqan yahay, ama aad u malaynayso in wax dhici doonaan, wac 112.
situation-worried-leader = Waxaan ka walwalsanahay qof kooxdayda ku jira
    .do = La hadal qofka dhallinyarada ah meel aan la idin dhibin, degdeg la’aan. Ha ballanqaadin inaad sir ka dhigto. Wac adeegga bulshada oo talo weydii, magac la’aan.
    .now = Haddii aad u malaynayso in wax dhici doonaan, wac 112.

### Statements (written with content/data/statements.toml)

statement-sources = Ilaha sharciyada iyo talooyinka bogga
statement-checked = La barbardhigay { $date }
statement-call-112 = Wac 112 haddii qof khatar ku jiro, ama haddii dambi hadda dhacayo, hadda uun dhacay ama dhici doono. Taasi waxay sidoo kale khusaysaa hanjabaadda, iyo waxa u muuqda wax yar. Wac 114 14 haddii wakhti ka soo wareegay, ama haddii aad rabto inaad wax weydiiso ama war bixiso.
statement-call-112-sms = Wac 112, SMS ha dirin. Sannadkii 2025 SMS-ka 112 wuxuu u ahaa oo keliya qofka dhegoolka ah, maqalkiisu liito ama hadalku ku adag yahay, ee hore isu soo diiwaangeliyay. Waxa maanta khuseeya ma garanayno.
statement-number-seen = Filo in qofka aad wacayso uu lambarkaaga arki karo. Haddii aad 112 ka wacdo taleefanka gacanta, waxay sidoo kale ogaanayaan meesha aad joogto. Ha ku kalsoonaan koodhadh loogu talagalay inay lambarka qariyaan: wicitaan lambarkiisu qarsoon yahay mararka qaarkood ma gaaro. Haddii aadan rabin in lagu arko, ka codso qof weyn oo aad aamminto inuu waco oo wax kuu weydiiyo.
statement-screenshots = App-yada qaarkood qofka kale wuu arki karaa inaad shaashadda sawirtay. Waxaa ka fiican inaad taleefan kale ku sawirto, si maalinta, saacadda iyo cidda dirtay loo arko. Waxaa ugu fiican in qof weyn oo aad aamminto uu sawirka qaado oo isagu hayo. Ha tirtirin wixii la soo qoray.
statement-photos-seen = Sawirrada waxaa laga arki karaa dhowr meelood, tusaale ahaan kayd internet (cloud) oo qoysku wadaago.
statement-sexual-images = Sawir galmo ah oo qof ka yar 18 sano ha sawirin, ha kaydin, hana sii dirin. Haysashada sawir noocaas ah waxay noqon kartaa dambi. Meesha uu ku jiro ha ku jiro. U sheeg qof weyn oo aad aamminto, booliskana ka weydii 114 14 waxa aad samaynayso. Haddii qof sawirkaaga faafiyay, adigu khaladka ma lihid.
statement-home-finds = Ha taaban, hana dhaqaajin. Booliska ha u qaadin. Wac 112 oo weydii. Waad weydiin kartaa waxa dhici doona intaadan sheegin cidda iska leh. Ma aannan helin talo boolisku ka bixiyay arrintan gaarka ah.
statement-weapon-handed-in = Tani ballan ma aha, dambiyada kalena ma khusayso. Sidan ayay ugu qornayd sharciga hubka (vapenlagen) Nofembar 2024: Qofka isagu booliska u dhiiba hub wax lagu toogto ama rasaas, haysashada waxaa maxkamad loogu soo taagaa oo keliya haddii danta guud u baahan tahay. Wac oo weydii intaan waxba la dhaqaajin.
statement-do-not-pay = Lacag ha bixinina intaydaan booliska la hadlin. Haddii mar la bixiyo way soo noqdaan, sidaas ayuu boolisku yiri sida uu qoray Aftonbladet 10 Febraayo 2024.
statement-law-involving = Haddii labadoodu isku da’ ku dhow yihiin, mararka qaarkood dambi ma aha. Haddii kale, laga bilaabo 1 Luulyo 2023 waa dambi in qof ka yar 18 sano dambi lagu soo jiido: in wax laga codsado, lacag la siiyo, wax la faro ama alaab loo dhiibo. Waa sidaas xitaa haddii qofka dhallinyarada ahi haa yiri.
statement-law-age = Ma aannan akhrin sharciga maanta jira. Muddo dheer da’da qof dambi lagu xukumi karo waxay ka bilaabanaysay 15 sano. 13 Agoosto 2026 baarlamaanku (riksdagen) wuxuu dambiyada culus qaarkood ugu codeeyay 14 sano. Weydii qareen difaaca (försvarare) waxa adiga ku khuseeya.
statement-law-suspected = Sharciga dhallinyarada la tuhunsan yahay waxaa laga yaabaa in la beddelay 2026. Sidan ayay ugu qornayd Maajo 2025: Haddii aad tahay 15–17 jir, sida caadiga ah waa inaad heshaa qareen difaaca (försvarare), oo ah qareen dhinacaaga ku jira. Haddii aad ka yar tahay 15 sano, sida caadiga ah waa inaad heshaa kaaliye sharci (juridiskt biträde), oo ah sharciyaqaan ku caawiya, haddii baaritaanku khuseeyo dambi culus. Waalidkaa sida caadiga ah waa loo sheegaa, waxaana loogu yeeraa waraysiga booliska. Haddii aad tahay 15–17 jir, adeegga bulshadu sida caadiga ah waa inuu joogo.
statement-law-decision = Xeerarkan xitaa waxaa laga yaabaa in la beddelay 2026. Sidan ayay ugu qornayd Maajo 2025: Haddii aad ka yar tahay 15 sano, baaritaanku sida caadiga ah waa inuu qaato ugu badnaan saddex bilood. Dambiyada aadka u culus maxkamaddu way eegi kartaa cidda geysatay, ciqaab la’aan. Haddii aad tahay 15–17 jir, sida caadiga ah waa in lix toddobaad gudahood lagu go’aamiyo in maxkamad lagu soo taagayo (åtal) iyo in kale.
statement-law-messages = Laga bilaabo 1 Oktoobar 2025 boolisku mararka qaarkood wuu akhrin karaa farriimaha wuuna dhegaysan karaa, xitaa marka qofku ka yar yahay 15 sano. Taasi waxay khusaysaa dambiyada culus qaarkood. Markaa cidina ma ballanqaadi karto in aan waxba la akhrin doonin.
statement-law-zones = Laga bilaabo 25 Abriil 2024 waxaa jira aagag ammaan (säkerhetszoner). Halkaas boolisku wuu baari karaa dharka, boorsooyinka iyo baabuurta isagoo aan cidna wax ku tuhunsanayn. Aaggu wuxuu jiraa ugu badnaan laba toddobaad markiiba, waana la kordhin karaa. Waxay khusaysaa da’ kasta. Go’aanka aagga waa in la akhrin karo, waxa la sameeyana waa in la qoro.
statement-law-tell-police = Laga bilaabo 1 Abriil 2025 maamulayaasha dugsiyada (rektorer) iyo degmooyinku xaaladaha qaarkood waa inay xog siiyaan booliska. Maamuluhu wuu samayn karaa xitaa haddii boolisku uusan weydiin. Waxay sidoo kale khusayn kartaa xarun dhallinyaro oo furan (öppen fritidsgård). Adeegga bulshada iyo daryeelka caafimaadka inta badan waa laga reebay, laakiin xaaladaha qaarkood way sheegi karaan. Marka hore weydii waxa khuseeya.
statement-law-report = Qofka dugsiga ama daryeelka caafimaadka kula shaqeeya carruurta waa inuu adeegga bulshada u diro warbixin walaac (orosanmälan) haddii uu u malaynayo in ilmo dhib ku jiro.
statement-law-report-associations = Sidan ayay Socialstyrelsen ka qortay sharcigii jiray ka hor Luulyo 2025: Haddii ururku degmada kula jiro heshiis shaqo bulsho ah, waa inaad soo sheegtaan walaaca aad ilmo ka qabtaan. Ururrada kale ee aan faa’iido doonka ahayn waxaa habboon inay sameeyaan. Qofka u shaqeeya dhakhtar ama cilmi-nafsi yaqaan ahaan waa ku waajib. Weydiiya degmadiinna waxa maanta khuseeya.
statement-law-inquiry = Ma aannan xaqiijin karin wakhtiyada ku jira sharciga cusub ee adeegga bulshada, ee laga bilaabo 1 Luulyo 2025. Sidan ayay ahayd sida uu qorayay kii hore: Adeegga bulshadu isla markiiba wuxuu qiimayn jiray in ilmuhu ilaalin u baahan yahay iyo in kale. 14 maalmood gudahood ayay go’aamin jireen inay baaritaan bilaabayaan iyo in kale, baaritaankuna wuxuu qaadan karay ugu badnaan afar bilood. Ilmaha iyo waalidka waa loo sheegi jiray.
statement-law-parents-told = Sidan ayay ahayd ka hor 1 Luulyo 2025, mana aannan xaqiijin karin inay hadda la mid tahay: Haddii adeegga bulshadu baaritaan bilaabo, adiga iyo waalidkaa waa laydiin sheegaa.
statement-law-support-12 = Ma aannan akhrin waxa ku qoran sharciga maanta jira. Sida uu dhigayo soo jeedin sharci oo 2023 ah, adeegga bulshadu 12 jir laga bilaabo mararka qaarkood wuu ku taageeri karaa iyadoo aan waalidkaa oggolaan, haddii adigu rabto. Weydii: “Maxaan heli karaa iyadoo aan waalidkay oggolaan?”
