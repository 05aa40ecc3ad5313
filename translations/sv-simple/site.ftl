### The words of the site's templates in easy Swedish.

## On every page

tagline = Några ord att ta med dig
skip = Gå till texten
nav = Meny
nav-home = Till första sidan
nav-narratives = För unga
nav-guides = För föräldrar
nav-leaders = För ledare
nav-help = Få hjälp
nav-survey = Frågor
nav-about = Om Medskick
nav-organisations = För organisationer
nav-forum = Forumet

exit = Lämna sidan
    .note = När du trycker på ”Lämna sidan” kommer du direkt till en annan webbplats. Men det kan ändå synas i din telefon eller dator att du har varit här.
    .keys = Har du ett tangentbord? Då kan du trycka tre gånger på Skift i stället.

search = Sök
    .about = Här finns alla sidor.
    .label = Vad vill du hitta?
    .found = Vi hittade { $count } sidor.
    .nothing = Vi hittade inget. Prova ett annat ord. Du kan också titta i listan.
    .failed = Det gick inte att söka nu. Titta i listan.

languages = Språk

footer-privacy = Så skyddar vi dig
footer-accessibility = Kan alla använda sajten?
footer-nothing = Vi sparar inget om dig. Vi räknar inte besök. Du behöver inte logga in.
footer-licence = Du får dela och ändra texter och bilder:
print-from = Utskrivet från
comma = ,
aloud = Lyssna på texten
    .stop = Sluta läsa

## Notices

notice = Om den här texten
notice-proposal = Det här är ett förslag. Ingen har sagt ja till texten än.
notice-fallback = Den här sidan finns inte på ditt språk än. Du ser texten på { $name }.
notice-stale = Den svenska texten är ändrad. Därför kan något här vara gammalt.
    .link = Läs den svenska texten
notice-partial = Allt är inte översatt än. Det som saknas finns på ett annat språk.
notice-unreviewed = Ingen har kontrollerat den här texten än.

## The chooser, the page that does not exist

chooser = Välj språk
    .hello = Hej
    .go = Läs på lätt svenska
notfound = Sidan finns inte
    .text = Sidan har kanske flyttat. Eller så är adressen fel.

## Home

doors = Var vill du börja?
door-youth = Jag är ung
    .text = Korta berättelser. Det tar en minut att läsa. Du får ett tips på en sak att göra.
door-parent = Jag är förälder
    .text = Saker som du kan se hos ditt barn. Och ord som du kan säga i kväll. Också för syskon.
door-leader = Jag leder unga
    .text = Prata med gruppen. Låt alla svara på frågorna, var och en för sig.
home-message = Det vi vill säga
    .text = Det här säger vi tillsammans. Vi säger det till alla som får frågan.
    .go = Läs vad vi vill säga
home-help = Vill du prata med någon?
    .text = Här ser du vem som svarar och när. Du ser också om du kan låta bli att säga vad du heter.
    .go = Hitta hjälp
home-survey = Hur är det där du är?
    .text = Du kan svara utan att säga vem du är. Inget skickas. Svaren finns bara hos dig.
    .go = Till frågorna

## The joint message

message-who = Vilka säger det här?
    .text = De här säger samma sak. Alla har själva skrivit vad de lovar.
message-nobody = Ingen säger det än. Det här är ett förslag. Den som vill vara med skriver själv vad den lovar. Då står namnet här.
message-next = Hur kan det gå till?

## Stories

fiction = Påhittad berättelse
    .note = Personerna finns inte på riktigt.
act = En sak du kan göra
ask = En fråga till dig
    .note = Tänk på frågan. Eller prata med någon du litar på. Du behöver inte svara här.
next-story = Nästa berättelse
all-stories = Alla berättelser

card = Dela som bild
    .text = På bilden står vad berättelsen heter och vad du kan göra. Bilden visar inte vem du är.
    .tall = Hög bild
    .wide = Bred bild

signoff = Vem har gjort texten?
signoff-nobody = Texten är ett förslag. Inga unga, föräldrar eller organisationer har hjälpt till med texten än.
signoff-took-part = De här har hjälpt till med texten:
signoff-unsigned = Ingen organisation har sagt ja till texten än.
signoff-signed = De här har sagt ja till texten:

## Guides and leaders

guide-signs = Om du ser något
guide-sign = Om du ser det här
guide-say = Säg så här i kväll
guide-one-sign = En enda sak betyder inte så mycket. Men om du ser flera saker är det bra att fråga.
guide-print = Du kan skriva ut sidan.
guide-help = Vill du själv prata med någon?
onward = Gå vidare
all-help = All hjälp
all-leaders = Mer för ledare
all-organisations = Mer för organisationer
all-forum = Mer om forumet
all-guides = Alla guider
roles = Fyra personer. En tar risken.
role-order = Beställaren
    .text = bestämmer och betalar
role-recruit = Rekryteraren
    .text = letar och övertalar
role-enable = Möjliggöraren
    .text = fixar det som behövs
role-do = Utföraren
    .text = syns och tar risken

## Get help

help-needs = Vad behöver du?
help-numbers = Hit kan du ringa eller skriva
help-top = Till början av sidan
help-also = Fler som kan hjälpa
help-only = Visa bara
    .always = de som alltid har öppet
    .anonymous = där du inte måste säga vem du är
help-nobody = Vi vet ingen. Ta bort ett val. Då ser du fler.
help-more = Läs mer
need-urgent = Det är farligt just nu
need-talk = Jag vill prata med någon
need-violence = Någon hotar eller slår
need-victim = Någon har gjort ett brott mot mig
need-social = Vi behöver hjälp hemma
need-leave = Jag vill komma bort från det
need-police = Jag vill berätta för polisen
for-youth = För unga
for-parent = För föräldrar
for-all = För alla
help-hours = När kan du höra av dig?
help-anonymous = Kan du låta bli att säga vem du är?
help-languages = Språk
help-website = Webbplats
help-checked = Vi jämförde det här med källan { $date }
help-source = Vi har läst det här
    .dated = från { $date }

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

all-surveys = Alla frågor
survey-who = Vem frågar?
survey-why = Varför?
survey-time = Hur lång tid tar det?
survey-opening = Frågorna öppnas …
survey-late = Frågorna är inte klara än. Därför händer inget när du trycker. Vänta lite, eller ladda om sidan.
survey-own = Öppna frågorna på en egen sida
survey-noscript = Frågorna fungerar bara med JavaScript. Det är avstängt här. Men du kan läsa frågorna här nedanför eller skriva ut dem.
workshop-noscript = Det här fungerar bara med JavaScript. Det är avstängt här. Frågorna finns också på en egen sida:
merge-noscript = Den här sidan behöver skript. Slå på det i webbläsaren.
merge-late = Den här delen av sidan är inte klar än. Vänta lite, eller ladda om sidan.
merge-failed = Det gick inte att öppna. Ladda om sidan. Du kan också prova en annan webbläsare. Filerna med svar finns kvar hos er.
merge-save = Spara sidan som en fil
    .text = Öppna filen i en webbläsare. Den fungerar utan internet.
saved-online = Mer finns på internet:
workshop = Svara i grupp på en platta
    .text = En i taget. En ledare är med. Välj en enkät:
survey-failed-offline = Det gick inte att hämta frågorna. Har du internet? Ladda om sidan.
survey-failed-missing = Frågorna finns inte kvar här.
survey-failed-blocked = Sidan stoppar frågorna. Det är inget fel på din mobil.
survey-failed-damaged = Något är fel med en fil. Därför visas inte frågorna.
survey-failed-old = Din webbläsare är för gammal. Prova en nyare.
survey-failed-switched-off = Frågorna behöver något i webbläsaren som är avstängt (WebAssembly). Det kan vara en inställning för säkerhet. Det är inget fel på din mobil.
survey-failed-setup = Sidan är inte klar. Det är inget fel på din mobil.
survey-failed-broken = Något gick sönder. Dina svar är borta. Ladda om sidan och börja om.
survey-failed-way = Du kan läsa frågorna här nedanför eller skriva ut dem.
survey-failed-page = Öppna den på en egen sida i stället.
survey-paper = Läs frågorna eller skriv ut dem
    .note = Skriv inte ditt namn på pappret. Du får hoppa över frågor.
survey-one = Välj ett svar.
survey-many = Du får välja flera svar.
survey-max = Välj högst { $max } svar.
survey-rank = Skriv siffror. Skriv 1 för det viktigaste. Skriv 2 för nästa.
survey-write = Skriv kort. Skriv inga namn.
survey-scale = Ringa in en siffra. 1 är ”{ $low }”. { $points } är ”{ $high }”.
survey-if = Svara bara om det är så här: { $condition }.
survey-if-has = ditt svar på fråga { $number } är ”{ $choice }”
survey-if-not = ditt svar på fråga { $number } är inte ”{ $choice }”
survey-if-none = inte: { $condition }
survey-if-and = och
survey-if-or = eller
data = För dig som räknar på svaren
data-text = Här finns filer som berättar vad svaren i filen betyder.
data-codebook = Förklaring av alla koder
data-r = Läs in i R
data-spss = Läs in i SPSS
data-package = Beskrivning för datorprogram (Data Package)
data-skipped = Hoppade över frågan
data-declined = Vill inte svara
data-chosen = Valt
data-not-chosen = Inte valt
data-hidden = Visas inte. För få svarade så.
embed-title = Frågor

## The directory, and results half-year by half-year

directory = Alla kommuner
directory-empty = Listan är tom. Ingen organisation har skrivit något än. Vi skriver inget åt dem.
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
waves = Svar från olika halvår
waves-empty = Det finns inga svar att visa än. När en organisation har visat svar från två halvår kan du jämföra dem här.
wave-half-1 = Våren { $year }
wave-half-2 = Hösten { $year }
wave-count = { $count } av { $of }
wave-least = av minst { $of }
wave-below = färre än { $least }
wave-hidden = visas inte
wave-absent = frågan fanns inte

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
    .what = Ring om någon är i fara. Ring om du vet att ett brott händer nu. Ring om du vet att ett brott ska hända.
    .hours = De svarar alltid.
    .anonymous = Det vet vi inte. De kommer att fråga var du är.
help-bris =
    .what = Här kan du prata med en vuxen. Du kan ringa, chatta, mejla eller skicka sms. Det är för dig som är under 18 år. Det kostar inget.
    .hours = De svarar hela dagen och hela natten.
    .anonymous = Ja. Du behöver inte säga vad du heter. Om du säger vem du är, då vet de det.
help-social_services =
    .name = Socialtjänsten
    .contact = Socialtjänsten i din kommun
    .what = Socialtjänsten ger råd och hjälp till unga och till familjer. Du kan ringa och fråga utan att säga vem det handlar om. Du behöver inte veta säkert.
    .hours = Tiderna är olika i olika kommuner. På kvällar och helger heter det socialjouren. I en del kommuner ringer du 112. I andra kommuner finns ett eget nummer.
    .anonymous = Ibland. Ring och säg inte ditt namn eller ditt nummer. Om du mejlar ser de din adress. Om du säger ditt namn får familjen oftast veta det. Du som arbetar med barn måste säga vem du är.
help-protection =
    .name = Polisen, om någon hotar dig
    .what = Ring om någon hotar dig eller pressar dig. Polisen bestämmer hur de kan skydda dig. Spara bilder av skärmen, länkar, mejl och sms. Är det bråttom? Ring 112.
    .hours = Det vet vi inte säkert. Titta på polisens sida.
    .anonymous = Nej. Polisen måste veta vem du är för att kunna skydda dig.
help-kvinnofridslinjen =
    .what = För kvinnor som någon hotar eller slår. Vänner och familj kan också ringa. Det finns tolk för de flesta språk. Det kostar inget att ringa. Det syns inte på räkningen.
    .hours = De svarar hela dagen och hela natten.
    .anonymous = Ja. Du behöver inte säga vem du är. Men samtalet kan synas i listan i mobilen.
help-brottsofferjouren =
    .what = För dig som har varit med om ett brott eller sett ett brott. Också för dig som är nära någon som har varit med om ett brott. Du behöver inte ha pratat med polisen. Det kostar inget.
    .hours = Det vet vi inte säkert. Titta på jourens egen sida.
    .anonymous = Ja. Du behöver inte säga vem du är. De som svarar har lovat att inte berätta för andra.
help-jag_vill_veta =
    .what = En webbplats att läsa. Den är för dig som är under 18 år. Du kan läsa om vad som är ett brott, vad du har rätt till och hur du får hjälp. Du kan också läsa om du är orolig för en vän eller ett syskon.
    .hours = Alltid. Det är en webbplats. Det är ingen som svarar.
    .anonymous = Ja, du läser bara. Men det kan synas i mobilen att du har läst.
help-leave =
    .name = Hjälp att lämna
    .what = För dig som vill sluta med brott och lämna dem du är med. Din familj kan också få hjälp. Ring och säg att du vill prata med avhopparsamordningen där du bor. Du kan också ringa socialtjänsten i din kommun. Polisen och socialtjänsten träffar dig. De säger hur de kan hjälpa. Är det bråttom? Ring 112.
    .hours = Måndag till fredag på dagen.
    .anonymous = Det vet vi inte. För att få hjälpen måste du säga ja till att polisen och socialtjänsten pratar med varandra.
help-police =
    .name = Polisen
    .what = När det inte är bråttom. Du kan anmäla ett brott eller fråga något. Du kan också berätta något som du vet. Säg då ordet ”tips”.
    .hours = Det vet vi inte säkert. Titta på polisens sida.
    .anonymous = Det vet vi inte. Om du skriver till polisen på deras webbplats kan andra få läsa det. Men det gäller inte sådant som är hemligt enligt lagen.
help-gangsnacket =
    .contact = Läs Gängsnacket
    .what = En kort text om hur du kan prata med ditt barn. Den kommer från länsstyrelserna och polisen.
    .hours = Alltid. Du kan läsa den eller skriva ut den.
    .anonymous = Ja, du läser bara. Men det kan synas i mobilen att du har läst.

## For organisations that show the survey

embed-make = Gör raderna till er sida
embed-survey = Frågor
embed-language = Språk
embed-way = Hur
embed-frame = I en ram
embed-element = Direkt i sidan
embed-theme = Färger
embed-auto = Som besökaren vill
embed-light = Ljus
embed-dark = Mörk
embed-preview = Så här ser det ut
embed-lines = Raderna att lägga in
embed-copy = Kopiera
embed-copied = Klart. Raderna är kopierade.
embed-plain = Raderna
embed-check = Prova er sida
embed-checktext = Klistra in sidans HTML. Den skickas ingenstans.
embed-html = Sidans HTML
embed-empty = Rutan är tom. Öppna er sida, visa källkoden, kopiera allt och klistra in det här.
embed-no-page = Det här är inte hela sidans HTML. Öppna er sida, visa källkoden och kopiera allt, från <!doctype html> till slutet.
embed-go = Prova
embed-good = Vi hittade inget som kan läsa svaren. Läs ändå listan ovanför.
embed-bad = Lägg frågorna i en ram. Det här kan läsa svaren:
embed-inline = Program i sidan:
embed-foreign = Program från en annan adress:
embed-tracking = Program som kanske räknar besök:
embed-handler = Program i en del av sidan:
embed-worker = Något som ligger kvar i webbläsaren.
embed-other = En ram från någon annan. Den kan räkna besöket:
embed-script = Provet som fil

### Situations (written with content/data/situations.toml)

situation-who = Vem är du?
situation-youth = Jag är ung
situation-family = Jag är förälder, syskon eller släkt
situation-leader = Jag är ledare eller lärare
situation-what = Vad har hänt?
situation-urgent = Är det bråttom? Är någon i fara?
situation-yes = Ja. Eller så vet jag inte.
situation-no = Nej, inte nu

situation-asked-youth = Någon har bett mig göra något som känns fel
    .do = Du måste inte svara. Skriv först till någon du litar på.
    .now = Gå dit det finns folk. Ring 112. Säg vad du är rädd för.
situation-asked-family = Någon har bett mitt barn göra något
    .do = Säg tack till ditt barn för att hen berättar. Fråga vad hen vill. Ring sedan och be om råd.
    .now = Var nära ditt barn. Ring 112 om något snart ska hända.
situation-asked-leader = Någon har bett en ung i min grupp göra något
    .do = Prata med den unga, bara ni två. Lova inte att det är hemligt. Ring socialtjänsten och be om råd. Du behöver inte säga namn.
    .now = Lämna inte den unga ensam. Ring 112.
situation-owes-youth = Jag är skyldig någon pengar
    .do = Gör inget uppdrag för att betala. Då tar det sällan slut. Berätta för en vuxen.
    .now = Hotar någon dig nu? Gå dit det finns folk. Ring 112. Spara det de skriver.
situation-owes-family = Mitt barn är skyldigt pengar
    .do = Betala inte än. Ring polisen först, på 114 14. Spara det som någon har skrivit.
    .now = Hotar någon er? Ring 112. Säg att det handlar om en skuld.
situation-owes-leader = En ung i min grupp är skyldig pengar
    .do = Låna inte ut pengar. Hjälp den unga att berätta hemma. Eller ring socialtjänsten tillsammans.
    .now = Hotar någon den unga? Ring 112. Stanna kvar tills någon annan kommer.
situation-threatened-youth = Någon hotar eller slår mig
    .do = Det är inte ditt fel. Spara det som skrivs. Berätta för en vuxen i dag. Be den vuxna ringa med dig.
    .now = Gå dit det finns folk. Ring 112.
situation-threatened-family = Någon hotar mitt barn eller oss
    .do = Svara inte. Betala inte. Spara allt. Ring polisen på 114 14. De ser vilket skydd ni behöver.
    .now = Ring 112.
situation-threatened-leader = Någon hotar en ung eller mig
    .do = Skriv upp vad som har hänt. Berätta för en till i styrelsen. Ring polisen på 114 14.
    .now = Gå lugnt därifrån med gruppen. Ring 112.
situation-done-youth = Jag har gjort något som jag ångrar
    .do = Du kan sluta efter första gången. Prata med Bris. Du behöver inte säga vem du är. Fråga vad som händer om du berättar.
    .now = Är någon skadad? Ska det hända igen? Ring 112. Du kan hjälpa någon.
situation-done-family = Mitt barn har gjort något
    .do = Säg att ni klarar det här tillsammans. Läs vad som händer. Ring sedan socialtjänsten.
    .now = Är någon skadad eller i fara? Ring 112.
situation-inside-youth = Jag vill sluta
    .do = Säg det till en vuxen. Ring 114 14 på dagen. Säg ”avhopparsamordningen”. Du kan be någon ringa med dig.
    .now = Är du i fara för att du vill sluta? Ring 112. Säg det.
situation-inside-family = Mitt barn vill sluta
    .do = Det är viktigt att ni gör något i dag. Ring socialtjänsten. Eller ring 114 14 och säg ”avhopparsamordningen”.
    .now = Är någon i fara? Ring 112. Säg att barnet vill sluta.
situation-worried-youth = Jag är orolig för en vän eller ett syskon
    .do = Fråga hur din vän mår. Du måste inte klara det ensam. Prata med en vuxen eller med Bris.
    .now = Tror du att något ska hända? Ring 112. Du behöver inte veta säkert.
situation-worried-family = Jag är orolig men vet inte
    .do = En sak betyder sällan något. Fråga ditt barn. Du kan ringa socialtjänsten. Du behöver inte säga vem det gäller.
    .now = Är barnet borta? Tror du att något ska hända? Ring 112.
situation-worried-leader = Jag är orolig för någon i min grupp
    .do = Prata med den unga, bara ni två. Ring socialtjänsten och be om råd. Du behöver inte säga namn.
    .now = Tror du att något ska hända? Ring 112.
