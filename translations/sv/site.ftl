### The words of the site's templates. Swedish is the source; the other languages follow this file's order.

## On every page

tagline = Några ord att ta med sig
skip = Hoppa till innehållet
nav = Meny
nav-home = Till startsidan
nav-narratives = För unga
nav-guides = För föräldrar
nav-leaders = För ledare
nav-help = Få hjälp
nav-survey = Enkäter
nav-about = Om Medskick
nav-organisations = För organisationer
nav-forum = Forumet

exit = Lämna sidan
    .note = ”Lämna sidan” tar dig genast till en annan webbplats. Den raderar inte historiken: att du har varit här kan fortfarande synas i webbläsaren.
    .keys = Har du ett tangentbord kan du i stället trycka tre gånger på Skift.

search = Sök
    .about = Allt som finns här, rum för rum.
    .label = Vad letar du efter?
    .found = { $count } träffar.
    .nothing = Inga träffar. Prova ett annat ord, eller leta i listan.
    .failed = Det gick inte att söka just nu. Leta i listan i stället.

languages = Språk

footer-privacy = Så skyddar vi dig
footer-accessibility = Tillgänglighet
footer-nothing = Inga kakor, ingen mätning av besök, inget konto.
footer-licence = Du får dela och bearbeta texter och bilder:
print-from = Utskrivet från
comma = ,
aloud = Läs upp texten
    .stop = Sluta läsa

## Notices

notice = Om den här texten
notice-proposal = Det här är ett förslag. Ingen har skrivit under än.
notice-fallback = Den här sidan finns inte på ditt språk än. Texten visas på { $name }.
notice-stale = Originalet har ändrats sedan texten översattes. Något här kan vara gammalt.
    .link = Läs originalet
notice-partial = Allt på sajten är inte översatt till ditt språk än. Det som saknas visas på ett annat språk.
notice-unreviewed = Ingen har granskat den här översättningen än.

## The chooser, the page that does not exist

chooser = Välj språk
    .hello = Hej
    .go = Läs på svenska
notfound = Sidan finns inte
    .text = Den kan ha flyttat, eller så blev adressen fel.

## Home

doors = Var vill du börja?
door-youth = Jag är ung
    .text = Korta berättelser. Två minuter att läsa, en sak att göra.
door-parent = Jag är förälder
    .text = Vad du kan lägga märke till, och vad du kan säga redan i kväll. Också för syskon.
door-leader = Jag leder unga
    .text = Prata med gruppen och låt var och en svara på enkäten.
home-message = Vad vuxna kan säga
    .text = Ett förslag till vad vuxna kan säga tillsammans, till alla som får frågan.
    .go = Läs budskapet
home-help = Vill du prata med någon?
    .text = Här ser du vem som svarar, när de svarar och vad vi vet om att vara anonym.
    .go = Hitta rätt hjälp
home-survey = Hur är det där du är?
    .text = Svara utan att säga vem du är. Inget skickas: svaren finns bara hos dig.
    .go = Till enkäten

## The joint message

message-who = Vilka säger det här?
    .text = De här står bakom budskapet. Var och en har själv skrivit vad den lovar att göra.
message-nobody = Än så länge ingen. Budskapet är ett förslag till dem som vill säga det tillsammans. Den som ställer sig bakom det skriver själv vad den lovar att göra, och först då står namnet här.
message-next = Hur kan det gå till?

## Stories

fiction = Påhittad berättelse
    .note = Personerna finns inte på riktigt.
act = En sak du kan göra
ask = En fråga till dig
    .note = Tänk på den, eller prata med någon du litar på. Du behöver inte svara här.
next-story = Nästa berättelse
all-stories = Alla berättelser

card = Dela berättelsen som bild
    .text = På bilden står berättelsens namn och saken du kan göra. Ingenting på den visar vem du är.
    .tall = Stående bild
    .wide = Liggande bild

signoff = Vilka står bakom texten?
signoff-nobody = Texten är skriven som ett förslag. Inga unga, föräldrar eller organisationer har varit med och arbetat om den än.
signoff-took-part = Har varit med och gjort texten:
signoff-unsigned = Ingen organisation har skrivit under den.
signoff-signed = Har skrivit under:

## Guides and leaders

guide-signs = Om du märker något
guide-sign = Om du märker
guide-say = Säg i kväll
guide-one-sign = Ett enda tecken betyder sällan något. Flera på en gång är skäl att fråga.
guide-print = Sidan går bra att skriva ut.
guide-help = Vill du själv prata med någon?
onward = Vidare
all-help = Alla sätt att få hjälp
all-leaders = Mer för ledare
all-organisations = Mer för organisationer
all-forum = Mer om forumet
all-guides = Alla guider
roles = Fyra roller. En tar risken.
role-order = Beställaren
    .text = bestämmer och betalar
role-recruit = Rekryteraren
    .text = hittar och övertalar
role-enable = Möjliggöraren
    .text = ordnar det som behövs
role-do = Utföraren
    .text = syns, och tar risken

## Get help

help-needs = Vad behöver du?
help-numbers = Hit kan du höra av dig
help-top = Till toppen
help-also = Fler som kan hjälpa
help-only = Visa bara
    .always = det som är öppet dygnet runt
    .anonymous = där du kan vara anonym
help-nobody = Ingen av dem som vi känner till. Ta bort ett val för att se fler.
help-more = Mer om det
need-urgent = Det är fara just nu
need-talk = Jag vill prata med någon
need-violence = Någon hotar eller slår
need-victim = Jag har blivit utsatt för brott
need-social = Vi behöver stöd hemma
need-leave = Jag vill komma bort från det
need-police = Jag vill berätta för polisen
for-youth = För unga
for-parent = För föräldrar
for-adult = För dig som är 18 år eller äldre
for-women = För kvinnor och deras närmaste
for-all = För alla
help-hours = Tider
help-anonymous = Anonymt?
help-languages = Språk
help-website = Webbplats
help-checked = Jämfört { $date }
help-source = Källa
    .dated = från { $date }
# The heading of a page's list of sources, of several and of one. Pages write it so.
sources = Källor
    .one = Källa

language-ar = arabiska
language-ckb = sorani
language-da = danska
language-en = engelska
language-es = spanska
language-fa = persiska
language-fi = finska
language-fr = franska
language-pl = polska
language-prs = dari
language-ps = pashto
language-so = somaliska
language-sv = svenska
language-sv-simple = lätt svenska
language-swl = svenskt teckenspråk
language-ti = tigrinska
language-tr = turkiska
language-uk = ukrainska

## The survey

all-surveys = Alla enkäter
survey-who = Vem frågar?
survey-why = Varför?
survey-time = Hur lång tid tar det?
survey-opening = Enkäten öppnas …
survey-late = Enkäten har inte öppnats än, och därför händer inget när du trycker. Vänta lite, eller ladda om sidan.
survey-own = Öppna enkäten på en egen sida
survey-noscript = Enkäten behöver JavaScript, och det är avstängt här. Du kan läsa frågorna nedanför, skriva ut dem eller prata om dem med någon.
workshop-noscript = Det här behöver JavaScript, och det är avstängt här. Frågorna kan ni läsa och skriva ut på enkätens egen sida:
merge-noscript = Den här sidan behöver skript: den öppnar förseglade svar i webbläsaren.
merge-late = Den här delen av sidan har inte öppnats än. Vänta lite, eller ladda om sidan.
merge-failed = Det gick inte att öppna den här delen av sidan. Ladda om den, eller prova en annan webbläsare. Filerna med svar finns kvar hos er.
merge-save = Spara sidan som en fil
    .text = Filen öppnas i en webbläsare och fungerar utan nät, från ett USB-minne eller en mapp.
saved-online = Kampanjens sidor på nätet:
workshop = Svara i grupp på en platta
    .text = En i taget, med dig som ledare. Välj en enkät:
survey-failed-offline = Enkäten gick inte att hämta. Se efter att du har nät och ladda om sidan.
survey-failed-missing = Enkäten finns inte längre på den här adressen.
survey-failed-blocked = Sidan släpper inte fram enkäten. Det är inget fel på din mobil.
survey-failed-damaged = En fil i enkäten är inte som den ska vara. Därför öppnas den inte.
survey-failed-old = Din webbläsare är för gammal för enkäten. Prova en nyare.
survey-failed-switched-off = Enkäten behöver en del av webbläsaren som är avstängd här (WebAssembly). Vissa säkerhetsinställningar stänger av den. Det är inget fel på din mobil.
survey-failed-setup = Enkäten är inte rätt inlagd på sidan. Det är inget fel på din mobil.
survey-failed-broken = Enkäten slutade fungera, och dina svar är borta. Ladda om sidan för att börja om.
survey-failed-key = Nyckeln saknas eller är inte hel. Utan den kan svaren inte förseglas, och därför öppnas inget här. Be organisationen som samlar in om länken eller filen igen.
survey-failed-way = Du kan läsa frågorna nedanför eller skriva ut dem.
survey-failed-page = Du kan öppna den på dess egen sida i stället.
survey-paper = Läs frågorna, eller skriv ut dem
    .note = Skriv inte ditt namn på pappret. Du kan hoppa över vilken fråga du vill.
survey-one = Välj ett svar.
survey-many = Välj så många du vill.
survey-max = Välj högst { $max }.
survey-rank = Skriv siffror: 1 för det första, 2 för nästa och så vidare.
survey-write = Skriv kort. Skriv inte namn på någon.
survey-scale = Ringa in en siffra: 1 är ”{ $low }”, { $points } är ”{ $high }”.
survey-if = Svara bara om det här stämmer: { $condition }.
survey-if-has = fråga { $number } är ”{ $choice }”
survey-if-not = fråga { $number } är inte ”{ $choice }”
survey-if-none = inte: { $condition }
survey-if-and = och
survey-if-or = eller
data = För dig som räknar på svaren
data-text = Har du sparat svaren för ett statistikprogram? De här filerna säger vad kolumnerna och koderna betyder.
data-codebook = Kodbok på alla språk
data-r = Läs in i R
data-spss = Läs in i SPSS
data-package = Beskrivning för program (Data Package)
data-skipped = Hoppade över frågan
data-declined = Vill inte svara
data-chosen = Valt
data-not-chosen = Inte valt
data-hidden = Döljs, eftersom för få svarade så
embed-title = Frågor

## The directory, and results half-year by half-year

directory = Kommun för kommun
directory-empty = Här finns ingenting än. Ingen organisation har lagt till sig, och vi fyller inte listan åt någon.
directory-after-hours = Socialjour
directory-activities = Gratis att göra
directory-organisations = Organisationer
directory-ages = Ålder:
day-mon = måndag
day-tue = tisdag
day-wed = onsdag
day-thu = torsdag
day-fri = fredag
day-sat = lördag
day-sun = söndag
waves = Resultat, halvår för halvår
waves-empty = Inget resultat är publicerat än. När en organisation har publicerat två halvår syns de bredvid varandra här.
wave-half-1 = Våren { $year }
wave-half-2 = Hösten { $year }
wave-count = { $count } av { $of }
wave-least = av minst { $of }
wave-below = färre än { $least }
wave-hidden = visas inte
wave-absent = frågades inte

## Dates

date = { $day } { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

### Help contacts (written with content/data/help.toml)

help-emergency =
    .name = Larmnumret
    .what = { statement-call-112 }
    .hours = Alltid.
    .anonymous = Det vet vi inte säkert. Räkna med att de kan se ditt nummer. Ringer du från en mobil får de också veta var du är.
help-bris =
    .what = Prata, chatta, mejla eller skicka sms till en vuxen. För dig som är under 18 år. Det är gratis.
    .hours = Dygnet runt.
    .anonymous = Ja. Du behöver inte säga vad du heter. Om de ser ditt nummer vet vi inte. Säger du vem du är är du inte anonym längre. Bris skrev 2021 att de i ett akut läge kan hjälpa dig att nå 112 eller socialjouren.
help-social_services =
    .name = Socialtjänsten
    .contact = Socialtjänsten i din kommun
    .what = Råd och stöd, för unga, föräldrar och andra. Du kan ringa och fråga om råd utan att säga vem det gäller. Du behöver inga bevis.
    .hours = Olika i olika kommuner. På kvällar och helger finns socialjouren. I en del kommuner når du den på 112, i andra har den ett eget nummer.
    .anonymous = Bara om du ringer och aldrig säger ditt namn eller nummer. Om de ser numret som du ringer från vet vi inte. Mejl visar din adress. Säger du namnet får familjen som regel veta vem som har hört av sig. Den som arbetar i skolan eller vården och måste anmäla kan inte vara anonym.
help-protection =
    .name = Polisen, om du är hotad
    .what = För dig som blir hotad eller pressad. Polisen bedömer vilket skydd som behövs. Radera inte det som har skrivits. Är hotet nytt, eller pågår det, ringer du 112.
    .hours = Inte bekräftat. Se polisens sida.
    .anonymous = Nej. Polisen behöver veta vem du är för att kunna skydda dig. Fråga innan du berättar vem som får läsa det du säger.
help-kvinnofridslinjen =
    .what = För kvinnor som utsätts för hot eller våld, och för vänner och familj. Tolk finns för de flesta språk. Samtalet är gratis och syns inte på telefonräkningen.
    .hours = Dygnet runt.
    .anonymous = Ja. Du behöver inte säga vem du är. Om de ser ditt nummer vet vi inte. Samtalet kan synas i samtalslistan på mobilen.
help-brottsofferjouren =
    .what = För dig som har råkat ut för ett brott, sett ett eller är nära någon som har råkat ut för ett. Du behöver inte ha anmält något. De kan följa med till ett förhör. Det är gratis.
    .hours = Inte bekräftat. Titta på jourens egen sida.
    .anonymous = Ja. Du behöver inte säga vem du är. De som svarar har lovat att inte föra något vidare. Om de ser ditt nummer vet vi inte.
help-jag_vill_veta =
    .what = En webbplats att läsa på, för dig som är under 18 år. Om vad som är ett brott, vilka rättigheter du har och hur du får hjälp. Också om du är orolig för en vän eller ett syskon.
    .hours = Alltid. Det är en webbplats, utan någon som svarar.
    .anonymous = Ja, du läser bara. Men besöket kan synas i historiken.
help-stodcentrum =
    .name = Stödcentrum
    .contact = Stödcentrum i din kommun
    .what = Samtal, råd och praktisk hjälp för unga som har råkat ut för brott. Det finns i en del kommuner. Titta på din kommuns webbplats, eller fråga socialtjänsten.
    .hours = Olika i olika kommuner.
    .anonymous = Det vet vi inte. Fråga innan du säger vem du är.
help-leave =
    .name = Hjälp att lämna
    .what = För dig som vill komma bort från kriminella, och för din familj. Ring och be om avhopparsamordningen där du bor, eller kontakta socialtjänsten i din kommun. De träffar dig, bedömer hur de kan hjälpa och kommer överens med dig om regler. Är det bråttom ringer du 112.
    .hours = Måndag till fredag på dagen.
    .anonymous = Det vet vi inte. Fråga innan du säger vem du är. För att få stödet måste du gå med på att polisen och socialtjänsten samarbetar.
help-police =
    .name = Polisen
    .what = När det har gått en tid, eller när du vill fråga, anmäla eller tipsa. Säg ”tips” om du vill tipsa. Händer det nu, hände det nyss eller ska det hända, ringer du 112.
    .hours = Inte bekräftat. Se polisens sida.
    .anonymous = Det vet vi inte, och inte heller om de ser ditt nummer. Fråga innan du berättar. Skriver du i formuläret på polisens webbplats blir det en allmän handling. Den kan lämnas ut om innehållet inte är hemligt.
help-priest =
    .name = Jourhavande präst
    .what = Prata med en präst, vad du än tror på. Ring 112 och be att få jourhavande präst. Du kan också chatta eller skriva på Svenska kyrkans webbplats. Det är gratis.
    .hours = Telefon varje natt klockan 21–06. Chatt måndag till torsdag klockan 20–24.
    .anonymous = Prästen har absolut tystnadsplikt. Men du ringer genom 112: räkna med att de kan se ditt nummer, och från en mobil också var du är. Samtalet syns inte på telefonräkningen men kan synas i mobilen. Chatten sparas inte.
help-hjalplinjen =
    .what = För dig som är 18 år eller äldre och mår dåligt, eller är nära någon som gör det. Det är gratis.
    .hours = Dygnet runt, skrev regeringen i december 2024.
    .anonymous = Ja, skrev regeringen i december 2024. Om de ser ditt nummer vet vi inte.
help-sjalvmordslinjen =
    .name = Självmordslinjen
    .what = För dig som tänker på att ta ditt liv. Du kan ringa eller chatta. Är det fara för livet nu ringer du 112.
    .hours = Dygnet runt sedan juni 2020. Tiderna i dag är inte bekräftade.
    .anonymous = Det vet vi inte. Fråga först.
help-care_1177 =
    .contact = 1177, välj din region
    .what = Mår du dåligt? Vart du vänder dig är olika i olika delar av landet. Välj din region på webbplatsen, så ser du vad som finns för dig.
    .hours = Webbplatsen är alltid öppen. De som svarar har egna tider.
    .anonymous = Ja, när du läser. Besöket kan synas i historiken. Pratar du med någon, fråga först.
help-gangsnacket =
    .contact = Läs Gängsnacket
    .what = En kort skrift från länsstyrelserna och polisen om hur du pratar med ditt barn.
    .hours = Alltid. Det är något att läsa eller skriva ut.
    .anonymous = Ja, du läser bara. Men besöket kan synas i historiken.

## For organisations that show the survey

embed-make = Gör raderna till er sida
embed-survey = Enkät
embed-language = Språk
embed-way = Hur
embed-frame = I en ram
embed-element = Direkt i sidan
embed-theme = Färger
embed-auto = Som besökaren har valt
embed-light = Ljus
embed-dark = Mörk
embed-preview = Så här ser det ut
embed-lines = Raderna att lägga in
embed-copy = Kopiera
embed-copied = Kopierat.
embed-plain = Raderna för varje enkät
embed-check = Prova er sida
embed-checktext = Klistra in sidans HTML. Den stannar här på sidan och skickas ingenstans.
embed-html = Sidans HTML
embed-empty = Rutan är tom. Öppna er sida, visa dess källkod, kopiera allt och klistra in det här.
embed-no-page = Det här är inte HTML för en hel sida, så det går inte att säga något om den. Öppna er sida, visa dess källkod och kopiera allt, från <!doctype html> till slutet.
embed-go = Prova
embed-good = Inget på sidan hindrar att enkäten läggs in direkt. Gå ändå igenom listan ovanför.
embed-bad = Lägg enkäten i en ram. Det här på sidan kan läsa svaren:
embed-inline = Skript som står i sidan:
embed-foreign = Skript från en annan adress:
embed-tracking = Skript som ser ut att mäta besök:
embed-handler = Skript i ett element:
embed-inside = En ram från er egen adress utan sandbox:
embed-worker = Något som ligger kvar i webbläsaren (service worker).
embed-other = En ram från en annan adress kan inte läsa svaren, men den kan mäta besöket:
embed-script = Provet som fil, att köra på sidan

### Situations (written with content/data/situations.toml)

situation-who = Vem är du?
situation-youth = Jag är ung
situation-family = Jag är förälder, vuxet syskon eller annan släkting
situation-leader = Jag är ledare, tränare eller lärare
situation-what = Vad har hänt?
situation-urgent = Är det bråttom? Är någon i fara?
situation-yes = Ja, eller jag vet inte
situation-no = Nej, inte just nu

situation-asked-youth = Någon har bett mig om något som känns fel
    .do = Du behöver inte svara. Prata med någon du litar på innan du skriver till den som frågar. Hjälper den vuxna inte, pröva en till.
    .now = Gå till en plats med folk. Ring 112 och säg vad du är rädd ska hända.
situation-asked-family = Någon har bett mitt barn om något
    .do = Tacka ditt barn för att hen berättar. Svara inte den som frågar. Ring och be om råd, utan namn om du vill.
    .now = Håll ditt barn nära. Ring 112.
situation-asked-leader = Någon har bett en ung i min grupp om något
    .do = Prata ostört med den unga. Säg: ”Jag kan inte lova att hålla det hemligt. Men jag säger till dig innan jag pratar med någon.” Ring socialtjänsten och fråga om råd, utan namn.
    .now = Lämna inte den unga ensam. Ring 112.
situation-owes-youth = Jag är skyldig någon pengar
    .do = Gör inget uppdrag för att bli kvitt. Skulden kan bli större ändå. Berätta för en vuxen hur mycket det är och vem som kräver det, innan du svarar eller betalar.
    .now = Gå dit det finns folk och ring 112. Radera inte det de skriver.
situation-owes-family = Mitt barn är skyldigt pengar
    .do = { statement-do-not-pay } Radera inte det som har skrivits. { statement-call-112 }
    .now = Ring 112. Berätta att det gäller en skuld.
situation-owes-leader = En ung i min grupp är skyldig pengar
    .do = Låna inte ut pengar själv. Hjälp den unga att berätta för en vuxen hemma, eller ring socialtjänsten tillsammans.
    .now = Ring 112 om någon är hotad. Stanna hos den unga tills någon annan är där.
situation-threatened-youth = Någon hotar eller slår mig
    .do = Det är inte ditt fel. Berätta för en vuxen i dag, innan du svarar den som hotar, och be hen ringa med dig. Radera inte det som skrivs. { statement-call-112 }
    .now = Gå till en plats med folk. Ring 112.
situation-threatened-family = Någon hotar mitt barn eller oss
    .do = Svara inte den som hotar. Radera inte det som skrivs. { statement-do-not-pay } { statement-call-112 }
    .now = Ring 112.
situation-threatened-leader = Någon hotar en ung, eller mig
    .do = Svara inte den som hotar. Skriv upp vad som har hänt och när. Berätta för en till i styrelsen. { statement-call-112 }
    .now = Ring 112. Ta gruppen därifrån, lugnt, om det går utan fara. Säg inget till den som hotar.
situation-done-youth = Jag har gjort något som jag ångrar
    .do = Du får sluta, också om det har hänt flera gånger. Är du under 18 kan du börja hos Bris och fråga vad som händer om du berättar. Du behöver inte säga vem du är.
    .now = Är någon skadad, eller ska det hända igen? Ring 112. Du kan rädda någon.
situation-done-family = Mitt barn har gjort något
    .do = Säg att ni ska klara det här tillsammans. Ring socialtjänsten och fråga om råd, utan namn om du vill. Är ditt barn misstänkt, be om en försvarare.
    .now = Är någon skadad, i fara eller ska det hända igen? Ring 112.
situation-inside-youth = Jag vill komma bort från det
    .do = Säg inget till dem du vill bort från. Berätta för en vuxen. Hjälper den inte, pröva en till. Ring 114 14 på dagen och fråga efter avhopparsamordningen, eller be någon ringa åt dig.
    .now = Är du i fara för att du vill sluta? Ring 112 och säg just det.
situation-inside-family = Mitt barn vill komma bort från det
    .do = Säg inget till dem som ditt barn vill bort från. Ring socialtjänsten eller avhopparsamordningen i dag, medan ditt barn vill.
    .now = Är någon i fara, ring 112 och säg att ert barn vill lämna.
situation-worried-youth = Jag är orolig för en vän eller ett syskon
    .do = Fråga hur det är, utan att förhöra. Du måste inte bära det ensam: prata med en vuxen. Hjälper den inte, pröva en till. Är du under 18 kan du ringa Bris.
    .now = Tror du att något ska hända? Ring 112. Du behöver inte vara säker.
situation-worried-family = Jag är orolig, men vet inte
    .do = Ett tecken betyder sällan något. Fråga hellre än du letar. Socialtjänsten svarar på frågor utan att du säger vem det gäller.
    .now = Är barnet borta, eller tror du att något ska hända, ring 112.
situation-worried-leader = Jag är orolig för någon i min grupp
    .do = Prata ostört med den unga, utan bråttom. Lova inte att hålla det hemligt. Ring socialtjänsten och fråga om råd, utan namn.
    .now = Tror du att något ska hända, ring 112.

### Statements (written with content/data/statements.toml)

statement-sources = Källor till lagar och råd på sidan
statement-checked = Jämfört { $date }
statement-call-112 = Ring 112 om någon är i fara, eller om ett brott händer nu, nyss har hänt eller ska hända. Det gäller hot också, och sådant som verkar litet. Ring 114 14 om det har gått en tid, eller om du vill fråga eller tipsa.
statement-call-112-sms = Ring till 112, skicka inte sms. Sms till 112 var 2025 bara för den som är döv, hör dåligt eller har svårt att tala, och som hade anmält sig i förväg. Vad som gäller i dag vet vi inte.
statement-number-seen = Räkna med att den du ringer kan se ditt nummer. Ringer du 112 från en mobil får de också veta var du är. Lita inte på koder som ska dölja numret: ett dolt samtal kommer inte alltid fram. Vill du inte synas, be en vuxen som du litar på att ringa och fråga åt dig.
statement-screenshots = I en del appar kan den andra se att du tar en skärmbild. Ta hellre ett foto med en annan mobil, så att dag, tid och avsändare syns. Bäst är om en vuxen som du litar på tar fotot och har det hos sig. Radera inte det som skrevs.
statement-photos-seen = Foton kan synas på flera ställen, till exempel i ett moln som familjen delar.
statement-sexual-images = En sexuell bild av någon under 18 år ska du inte fota, spara eller skicka vidare. Att ha en sådan bild kan vara ett brott. Låt den vara där den är. Berätta för en vuxen som du litar på, och fråga polisen på 114 14 vad du ska göra. Har någon spridit en bild av dig är det inte ditt fel.
statement-home-finds = Rör det inte och flytta det inte. Ta det inte med dig till polisen. Ring 112 och fråga. Du får fråga vad som händer innan du säger vems det är. Något råd från polisen om just det här har vi inte hittat.
statement-weapon-handed-in = Det här är inget löfte, och det gäller inte andra brott. Så stod det i vapenlagen i november 2024: Den som själv lämnar ett skjutvapen eller ammunition till polisen åtalas för innehavet bara om det behövs från allmän synpunkt. Ring och fråga innan något flyttas.
statement-do-not-pay = Betala inte innan ni har pratat med polisen. Betalar man en gång kommer de tillbaka, sade polisen enligt Aftonbladet den 10 februari 2024.
statement-law-involving = Är de två nästan lika gamla är det inte alltid ett brott. Annars är det sedan den 1 juli 2023 ett brott att dra in någon under 18 år i brott: att be, betala, ge instruktioner eller lämna över saker. Det gäller också om den unga sa ja.
statement-law-age = Vi har inte läst lagen som gäller i dag. Länge var gränsen 15 år för att kunna dömas för ett brott. Den 13 augusti 2026 röstade riksdagen ja till 14 år för vissa allvarliga brott. Fråga en försvarare vad som gäller dig.
statement-law-suspected = Lagen om unga som är misstänkta kan ha ändrats 2026. Så stod det i maj 2025: Är du 15–17 år ska du som regel få en försvarare, en advokat som står på din sida. Är du under 15 ska du som regel få ett juridiskt biträde, en jurist som hjälper dig, om utredningen gäller ett allvarligt brott. Dina föräldrar får som regel veta det och kallas till förhöret. Är du 15–17 ska socialtjänsten som regel vara med.
statement-law-hearing = Är du under 15 ska den som frågar vara utbildad för att prata med barn.
statement-law-decision = Också de här reglerna kan ha ändrats 2026. Så stod det i maj 2025: Är du under 15 ska utredningen som regel ta högst tre månader. Vid mycket grova brott kan en domstol pröva vem som gjorde det, utan straff. Är du 15–17 ska det som regel vara bestämt inom sex veckor om det blir åtal.
statement-law-messages = Sedan den 1 oktober 2025 får polisen ibland läsa meddelanden och lyssna också när någon är under 15. Det gäller vissa grova brott. Ingen kan alltså lova att inget blir läst.
statement-law-zones = Säkerhetszoner finns sedan den 25 april 2024. Där får polisen leta i kläder, väskor och bilar utan misstanke. En zon gäller högst två veckor åt gången och kan förlängas. Det gäller alla åldrar. Beslutet om en zon ska finnas att läsa, och det som görs ska skrivas upp.
statement-law-tell-police = Sedan den 1 april 2025 ska rektorer och kommuner i vissa fall lämna uppgifter till polisen. Rektorn kan göra det också utan att polisen har frågat. Det kan gälla en öppen fritidsgård också. Socialtjänsten och vården är som regel undantagna, men får berätta i vissa fall. Fråga först vad som gäller.
statement-law-report = Den som arbetar med barn i skolan eller vården måste göra en orosanmälan till socialtjänsten om hen tror att ett barn far illa.
statement-law-report-associations = Så skrev Socialstyrelsen om den lag som gällde före juli 2025: Har föreningen avtal med kommunen om socialt arbete måste ni anmäla oro för ett barn. Andra ideella föreningar bör göra det. Den som är anställd som läkare eller psykolog måste. Fråga er kommun vad som gäller i dag.
statement-law-inquiry = Vi har inte kunnat bekräfta vilka tider som gäller i den nya socialtjänstlagen, från den 1 juli 2025. Så var det enligt den gamla: Socialtjänsten bedömde direkt om barnet behövde skydd. Inom 14 dagar bestämde de om de skulle utreda, och en utredning fick ta högst fyra månader. Barnet och föräldrarna fick veta.
statement-law-parents-told = Så var det före den 1 juli 2025, och vi har inte kunnat bekräfta att det är likadant nu: Börjar socialtjänsten utreda får du och dina föräldrar veta det.
statement-law-support-12 = Vi har inte läst hur det står i lagen som gäller i dag. Enligt ett lagförslag från 2023 kan socialtjänsten från 12 år ibland ge stöd utan att dina föräldrar säger ja, om du själv vill. Fråga: ”Vad kan jag få utan att mina föräldrar säger ja?”
