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
    .text = Korta berättelser. Två minuter att läsa. En sak att göra.
door-parent = Jag är förälder
    .text = Saker som du kan se hos ditt barn. Och ord som du kan säga i kväll. Också för syskon.
door-leader = Jag leder unga
    .text = Prata med gruppen. Låt alla svara på frågorna, var och en för sig.
home-message = Vad vuxna kan säga
    .text = Ett förslag. Vad kan vuxna säga till den som får frågan?
    .go = Läs förslaget
home-help = Vill du prata med någon?
    .text = Här ser du vem som svarar och när. Du ser också vad vi vet om att inte säga vem du är.
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
for-adult = För dig som är 18 år eller äldre
for-women = För kvinnor och deras familj och vänner
for-all = För alla
help-hours = När kan du höra av dig?
help-anonymous = Kan du låta bli att säga vem du är?
help-languages = Språk
help-website = Webbplats
help-checked = Vi jämförde det här med källan { $date }
help-source = Vi har läst det här
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
survey-failed-key = Nyckeln fattas eller är inte hel. Därför går det inte att svara här. Be den som samlar in om en ny länk eller fil.
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
    .what = { statement-call-112 }
    .hours = De svarar alltid.
    .anonymous = Det vet vi inte säkert. De kan nog se ditt nummer. Ringer du från en mobil vet de också var du är.
help-bris =
    .what = Här kan du prata med en vuxen. Du kan ringa, chatta, mejla eller skicka sms. Det är för dig som är under 18 år. Det kostar inget.
    .hours = De svarar hela dagen och hela natten.
    .anonymous = Ja. Du behöver inte säga vad du heter. Vi vet inte om de ser ditt nummer. Bris skrev 2021: Är det akut kan de hjälpa dig att nå 112 eller socialjouren.
help-social_services =
    .name = Socialtjänsten
    .contact = Socialtjänsten i din kommun
    .what = Socialtjänsten ger råd och hjälp till unga och till familjer. Du kan ringa och fråga utan att säga vem det handlar om. Du behöver inte veta säkert.
    .hours = Tiderna är olika i olika kommuner. På kvällar och helger heter det socialjouren. I en del kommuner ringer du 112. I andra kommuner finns ett eget nummer.
    .anonymous = Bara om du ringer och aldrig säger ditt namn. Vi vet inte om de ser ditt nummer. Om du mejlar ser de din adress. Säger du ditt namn får familjen oftast veta det. Den som måste anmäla i sitt arbete kan inte vara anonym.
help-protection =
    .name = Polisen, om någon hotar dig
    .what = Ring om någon hotar eller pressar dig. Polisen ser vilket skydd du behöver. Ta inte bort det som någon har skrivit. Är hotet nytt? Ring 112.
    .hours = Det vet vi inte säkert. Titta på polisens sida.
    .anonymous = Nej. Polisen måste veta vem du är. Fråga först vem som får läsa det du säger.
help-kvinnofridslinjen =
    .what = För kvinnor som någon hotar eller slår. Vänner och familj kan också ringa. Det finns tolk för de flesta språk. Det kostar inget att ringa. Det syns inte på räkningen.
    .hours = De svarar hela dagen och hela natten.
    .anonymous = Ja. Du behöver inte säga vem du är. Vi vet inte om de ser ditt nummer. Samtalet kan synas i din mobil.
help-brottsofferjouren =
    .what = För dig som har varit med om ett brott eller sett ett. Också för den som är nära. Du behöver inte ha pratat med polisen. De kan gå med dig till ett förhör. Det kostar inget.
    .hours = Det vet vi inte säkert. Titta på jourens egen sida.
    .anonymous = Ja. Du behöver inte säga vem du är. De har lovat att inte berätta för andra. Vi vet inte om de ser ditt nummer.
help-jag_vill_veta =
    .what = En webbplats att läsa. Den är för dig som är under 18 år. Du kan läsa om vad som är ett brott, vad du har rätt till och hur du får hjälp. Du kan också läsa om du är orolig för en vän eller ett syskon.
    .hours = Alltid. Det är en webbplats. Det är ingen som svarar.
    .anonymous = Ja, du läser bara. Men det kan synas i mobilen att du har läst.
help-stodcentrum =
    .name = Stödcentrum
    .contact = Stödcentrum i din kommun
    .what = Hjälp för unga som har varit med om ett brott. Det finns i en del kommuner. Fråga socialtjänsten.
    .hours = Tiderna är olika.
    .anonymous = Det vet vi inte. Fråga först.
help-leave =
    .name = Hjälp att lämna
    .what = För dig som vill bort från kriminella. Din familj kan också få hjälp. Ring och säg ”avhopparsamordningen”. Eller ring socialtjänsten i din kommun. De träffar dig. Ni gör upp regler. Är det bråttom? Ring 112.
    .hours = Måndag till fredag på dagen.
    .anonymous = Det vet vi inte. Fråga först. Du måste säga ja till att polisen och socialtjänsten pratar med varandra.
help-police =
    .name = Polisen
    .what = När det har gått en tid. Du kan anmäla ett brott, fråga eller tipsa. Säg då ordet ”tips”. Händer det nu, nyss eller snart? Ring 112.
    .hours = Det vet vi inte säkert. Titta på polisens sida.
    .anonymous = Det vet vi inte. Vi vet inte heller om de ser ditt nummer. Fråga först. Skriver du på polisens webbplats kan andra få läsa det, om det inte är hemligt.
help-priest =
    .name = Jourhavande präst
    .what = Prata med en präst. Du behöver inte tro på något. Ring 112. Säg att du vill prata med jourhavande präst. Du kan också chatta eller skriva på Svenska kyrkans webbplats. Det kostar inget.
    .hours = Telefon varje natt från klockan 21 till 06. Chatt måndag till torsdag från klockan 20 till 24.
    .anonymous = Prästen får aldrig berätta för någon. Men 112 kan nog se ditt nummer och var du är. Samtalet kan synas i mobilen. Chatten sparas inte.
help-hjalplinjen =
    .what = För dig som är 18 år eller äldre och mår dåligt. Eller om någon nära dig mår dåligt. Det kostar inget.
    .hours = Alltid. Det skrev regeringen i december 2024.
    .anonymous = Ja, skrev regeringen i december 2024. Vi vet inte om de ser ditt nummer.
help-sjalvmordslinjen =
    .name = Självmordslinjen
    .what = För dig som tänker på att ta ditt liv. Du kan ringa eller chatta. Är det fara nu? Ring 112.
    .hours = Alltid, sedan juni 2020. Vi vet inte säkert om det är så i dag.
    .anonymous = Det vet vi inte. Fråga först.
help-care_1177 =
    .contact = 1177, välj din region
    .what = Mår du dåligt? Hjälpen är olika i olika delar av landet. Välj din region på webbplatsen.
    .hours = Webbplatsen är alltid öppen. De som svarar har egna tider.
    .anonymous = Ja, när du läser. Det kan synas i mobilen att du har läst. Fråga först om du ska prata med någon.
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
embed-inside = En ram från er egen adress. Den är inte låst (sandbox):
embed-worker = Något som ligger kvar i webbläsaren.
embed-other = En ram från någon annan. Den kan räkna besöket:
embed-script = Provet som fil

### Situations (written with content/data/situations.toml)

situation-who = Vem är du?
situation-youth = Jag är ung
situation-family = Jag är förälder, vuxet syskon eller släkt
situation-leader = Jag är ledare eller lärare
situation-what = Vad har hänt?
situation-urgent = Är det bråttom? Är någon i fara?
situation-yes = Ja. Eller så vet jag inte.
situation-no = Nej, inte nu

situation-asked-youth = Någon har bett mig göra något som känns fel
    .do = Du måste inte svara. Prata först med en vuxen som du litar på. Hjälper den vuxna inte? Prata med en annan.
    .now = Gå dit det finns folk. Ring 112. Säg vad du är rädd för.
situation-asked-family = Någon har bett mitt barn göra något
    .do = Säg tack till ditt barn för att hen berättar. Svara inte den som frågar. Ring och be om råd.
    .now = Var nära ditt barn. Ring 112.
situation-asked-leader = Någon har bett en ung i min grupp göra något
    .do = Prata med den unga, bara ni två. Säg: ”Jag kan inte lova att det är hemligt. Men jag säger till dig innan jag pratar med någon.” Ring socialtjänsten och be om råd.
    .now = Lämna inte den unga ensam. Ring 112.
situation-owes-youth = Jag är skyldig någon pengar
    .do = Gör inget uppdrag för att betala. Skulden kan bli större. Prata med en vuxen innan du svarar eller betalar.
    .now = Gå dit det finns folk. Ring 112. Ta inte bort det de skriver.
situation-owes-family = Mitt barn är skyldigt pengar
    .do = { statement-do-not-pay } { statement-call-112 }
    .now = Ring 112. Säg att det handlar om en skuld.
situation-owes-leader = En ung i min grupp är skyldig pengar
    .do = Låna inte ut pengar. Hjälp den unga att berätta hemma. Eller ring socialtjänsten tillsammans.
    .now = Är någon hotad? Ring 112. Stanna hos den unga tills någon annan kommer.
situation-threatened-youth = Någon hotar eller slår mig
    .do = Det är inte ditt fel. Berätta för en vuxen i dag. Gör det innan du svarar den som hotar. Ta inte bort det som skrivs. { statement-call-112 }
    .now = Gå dit det finns folk. Ring 112.
situation-threatened-family = Någon hotar mitt barn eller oss
    .do = Svara inte den som hotar. Ta inte bort något. { statement-do-not-pay } { statement-call-112 }
    .now = Ring 112.
situation-threatened-leader = Någon hotar en ung eller mig
    .do = Svara inte den som hotar. Skriv upp vad som har hänt. Berätta för en till i styrelsen. { statement-call-112 }
    .now = Ring 112. Gå därifrån med gruppen, om det inte är farligt. Säg inget till den som hotar.
situation-done-youth = Jag har gjort något som jag ångrar
    .do = Du får sluta, också om det har hänt många gånger. Är du under 18 år? Prata med Bris. Fråga vad som händer om du berättar.
    .now = Är någon skadad? Ska det hända igen? Ring 112. Du kan hjälpa någon.
situation-done-family = Mitt barn har gjort något
    .do = Säg att ni klarar det här tillsammans. Ring socialtjänsten och be om råd. Är ditt barn misstänkt? Be om en försvarare.
    .now = Är någon skadad eller i fara? Ska det hända igen? Ring 112.
situation-inside-youth = Jag vill sluta
    .do = Säg inget till dem du vill bort från. Berätta för en vuxen. Hjälper den inte? Prata med en annan. Ring 114 14 på dagen. Säg ”avhopparsamordningen”. Någon annan kan ringa åt dig.
    .now = Är du i fara för att du vill sluta? Ring 112. Säg det.
situation-inside-family = Mitt barn vill sluta
    .do = Säg inget till dem som ditt barn vill bort från. Ring socialtjänsten i dag. Eller ring 114 14 och säg ”avhopparsamordningen”.
    .now = Är någon i fara? Ring 112. Säg att barnet vill sluta.
situation-worried-youth = Jag är orolig för en vän eller ett syskon
    .do = Fråga hur din vän mår. Du måste inte klara det ensam. Prata med en vuxen. Hjälper den inte? Prata med en annan. Är du under 18 år kan du ringa Bris.
    .now = Tror du att något ska hända? Ring 112. Du behöver inte veta säkert.
situation-worried-family = Jag är orolig men vet inte
    .do = En sak betyder sällan något. Fråga ditt barn. Du kan ringa socialtjänsten. Du behöver inte säga vem det gäller.
    .now = Är barnet borta? Tror du att något ska hända? Ring 112.
situation-worried-leader = Jag är orolig för någon i min grupp
    .do = Prata med den unga, bara ni två. Lova inte att det är hemligt. Ring socialtjänsten och be om råd. Du behöver inte säga namn.
    .now = Tror du att något ska hända? Ring 112.

### Statements (written with content/data/statements.toml)

statement-sources = Här kommer lagarna och råden från
statement-checked = Jämfört { $date }
statement-call-112 = Ring 112 om någon är i fara. Ring 112 om ett brott händer nu, nyss har hänt eller ska hända. Det gäller också hot och små saker. Har det gått en tid? Vill du fråga eller tipsa? Ring 114 14.
statement-call-112-sms = Ring till 112. Skicka inte sms. Sms var 2025 bara för den som hör eller talar dåligt, och som hade anmält sig först. Vi vet inte hur det är nu.
statement-number-seen = Den du ringer kan nog se ditt nummer. Ringer du 112 från en mobil vet de också var du är. Lita inte på koder som ska dölja numret. Vill du inte synas? Be en vuxen som du litar på att ringa.
statement-screenshots = I en del appar ser den andra att du tar en bild av skärmen. Ta hellre ett foto med en annan mobil. Dag, tid och namn ska synas. Helst ska en vuxen ta fotot och spara det. Ta inte bort det som skrevs.
statement-photos-seen = Andra i familjen kan se dina foton, om ni delar konto.
statement-sexual-images = Är bilden sexuell, och är personen under 18 år? Fota den inte. Spara den inte. Skicka den inte. Det kan vara ett brott att ha den. Låt den vara kvar där den är. Berätta för en vuxen. Fråga polisen på 114 14. Har någon spridit en bild av dig? Det är inte ditt fel.
statement-home-finds = Rör det inte. Flytta det inte. Ta det inte till polisen. Ring 112 och fråga. Fråga vad som händer innan du säger vems det är. Vi har inte hittat något råd från polisen om det här.
statement-weapon-handed-in = Det här är inget löfte. Det gäller inte andra brott. Lagen sa så här i november 2024: Lämnar du själv ett skjutvapen till polisen? Då åtalas du för att ha haft det bara om samhället behöver det. Ring och fråga först.
statement-do-not-pay = Betala inte. Prata med polisen först. Den som betalar en gång får krav igen, sade polisen enligt Aftonbladet den 10 februari 2024.
statement-law-involving = Är de två nästan lika gamla är det inte alltid ett brott. Annars är det sedan den 1 juli 2023 ett brott att få med någon under 18 år i brott. Det är ett brott också om den unga sa ja.
statement-law-age = Vi har inte läst lagen som gäller nu. Länge var gränsen 15 år för att kunna dömas. Den 13 augusti 2026 röstade riksdagen ja till 14 år för en del allvarliga brott. Fråga en försvarare.
statement-law-suspected = Lagen kan ha ändrats 2026. Så här stod det i maj 2025. Är du 15 till 17 år? Då får du oftast en försvarare. Det är en advokat som hjälper dig. Är du under 15 år? Då får du oftast en jurist, om brottet är allvarligt. Dina föräldrar får oftast veta. De kallas till förhöret. Är du 15 till 17 år ska socialtjänsten oftast vara med.
statement-law-hearing = Är du under 15 år? Då ska den som frågar kunna prata med barn.
statement-law-decision = Lagen kan ha ändrats 2026. Så här stod det i maj 2025. Är du under 15 år ska det oftast ta högst tre månader. Är brottet mycket allvarligt kan en domstol ta reda på vem som gjorde det, utan straff. Är du 15 till 17 år ska det oftast vara bestämt inom sex veckor om det blir rättegång.
statement-law-messages = Sedan den 1 oktober 2025 får polisen ibland läsa meddelanden, också om någon är under 15 år. Det gäller en del grova brott. Ingen kan lova att ingen läser.
statement-law-zones = Sedan den 25 april 2024 finns det platser som heter säkerhetszoner. Där får polisen leta i kläder, väskor och bilar. De behöver inte tro att du har gjort något. Det gäller alla åldrar. En zon gäller högst två veckor i taget.
statement-law-tell-police = Sedan den 1 april 2025 ska rektorer och kommuner ibland berätta för polisen. Det kan gälla fritidsgårdar också. Socialtjänsten och vården måste oftast inte. Men ibland får de. Fråga först.
statement-law-report = Den som arbetar med barn i skolan eller vården måste säga till socialtjänsten om ett barn far illa. Det kallas orosanmälan.
statement-law-report-associations = Så skrev Socialstyrelsen om lagen före juli 2025. Har er förening avtal med kommunen om socialt arbete? Då måste ni anmäla om ni är oroliga för ett barn. Andra föreningar bör göra det. En läkare eller psykolog måste. Fråga er kommun vad som gäller nu.
statement-law-inquiry = Vi vet inte vad den nya lagen säger om tider. Så var det före den 1 juli 2025: Socialtjänsten såg direkt om barnet behövde skydd. Inom 14 dagar bestämde de om de skulle ta reda på mer. Det fick ta fyra månader. Barnet och föräldrarna fick veta.
statement-law-parents-told = Så var det före den 1 juli 2025. Vi vet inte om det är så nu: Börjar socialtjänsten ta reda på mer får du och dina föräldrar veta det.
statement-law-support-12 = Vi har inte läst lagen som gäller nu. Ett förslag från 2023 sa så här: Från 12 år kan du ibland få hjälp utan att dina föräldrar säger ja. Fråga: ”Vad kan jag få?”
