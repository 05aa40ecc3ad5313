### The words of the workshop in easy Swedish.

## What the survey says otherwise when a group answers: these stand in the place of the texts in widget.ftl

answers-text = De sparas i plattan om du lämnar in dem. De blandas med de andras svar. Ledaren kan se hur många som svarat vad. Då måste minst tio lämna in. Ibland kan svaren också sparas en person i taget, utan namn.
promise-text = Nej. Plattan är inte din. Ledaren vet vilka som är här. Någon bredvid dig kan se skärmen. Den som äger plattan kan kanske se vad du gör.
done-text = Du är klar. Du har inte lämnat in svaren än. Du väljer själv.
left-out = Ändra texten. Annars lämnas den inte in.

## The leader begins

setup-title = En platta och en grupp
setup-how = Alla i gruppen svarar på den här plattan. De svarar en i taget. Du börjar och du slutar.
setup-memory = Svaren finns bara i plattan tills du stänger omgången. Stänger du sidan försvinner de.
setup-least = Minst { $least } måste lämna in. Annars får du inget resultat.
setup-pin = Bara du ska kunna koden. Glömmer du koden kan du inte få fram svaren.
pin = Välj en kod. Den ska ha minst { $least } siffror
pin-again = Skriv koden igen
pin-set = Öppna omgången
no-pin = Koden ska ha minst { $least } siffror. Skriv bara siffror.
other-pin = Koderna är olika. Skriv samma kod två gånger.
gone = Sidan stängdes. Då försvann omgången. Det finns inga svar kvar.

## Between two respondents

hand-over-title = Ge plattan till nästa
hand-over-text = Svaren från den förra syns inte här.
for-leader = För ledaren
nobody-there = Ingen tryckte på skärmen. Svaren är borta. De räknas inte.

## A respondent

still-title = Är du kvar?
still-text = Tryck på knappen. Annars försvinner svaren om { $seconds } sekunder.
still-here = Jag är kvar
hand-in-title = Vill du lämna in dina svar?
hand-in-text = Svaren blandas med de andras. Sedan kan ingen ta bort just dina.
hand-in = Lämna in
do-not = Ta bort svaren

## The leader

gate-title = För ledaren
gate-pin = Kod
gate-open = Visa
wrong-pin = Koden är fel. Försök igen.
wait = Koden har varit fel för många gånger. Vänta i { $seconds } sekunder.
wait-over = Nu kan du försöka igen.
to-group = Till gruppen
leader-title = Omgången är öppen
count = Så många har lämnat in: { $count }
count-text = Du får inte se mer innan du har stängt omgången.
close-batch = Stäng omgången
closing-title = Vill du stänga omgången?
closing-text = Du kan inte öppna den igen. Sedan får du se resultatet.
closing-few = Bara { $count } har lämnat in. Stänger du nu försvinner alla svar. Då får du inget resultat. Minst { $least } måste lämna in.
closing-none = Ingen har lämnat in. Stänger du nu får du inget resultat.
keep-open = Nej, inte än
close-now = Ja, stäng den

## Too few

few-title = För få har lämnat in
few-text = Minst { $least } måste lämna in. Är det färre kan någon räkna ut vem som svarat vad. Därför visar vi inget. Svaren är borta.
few-next = Nästa gång kan två grupper svara i samma omgång. Vänta tills alla som vill har svarat. Stäng sedan.
few-again = Börja om

## The result

result-title = Resultatet
respondents = { $count } har lämnat in.
respondents-least = Minst { $count } har lämnat in. Är det färre än { $exact } visar vi inte det riktiga antalet.
small = <{ $cell } betyder färre än { $cell }. Det kan också vara ingen.
withheld = .. betyder att vi inte visar antalet. Annars kan någon räkna ut ett annat antal.
asked = Så många fick frågan: { $count }
answer = Svar
number = Antal
number-first = Så många satte det först
no-answer = Inget svar
others = De andra tillsammans
files-title = Spara
files-text = Filerna sparas på plattan. Flytta dem. Ta sedan bort dem från plattan.
files-excel = För Excel
files-statistics = För statistikprogram
file-summary = Resultatet
file-texts = Det som skrevs
file-codebook = Vad koderna betyder
file-package = Beskrivning för program
file-rows = Svaren, en person i taget
file-r = Läs in i R
file-spss = Läs in i SPSS
rows-title = Svaren, en person i taget
rows-text = Varje person får en rad. Det står inga namn. Raderna är blandade. Ge dem bara till en forskare som du vet vem det är. Lägg aldrig ut dem på nätet.
rows-reason = Vad ska raderna användas till? Vem ska ha dem?
rows-reason-text = Texten sparas i filen datapackage.json.
no-reason = Skriv först vad raderna ska användas till.
no-rows-few = Du kan inte spara svaren en person i taget. Då måste minst { $least } lämna in.
no-rows = Du kan inte spara svaren en person i taget. Någon i gruppen kan bli igenkänd.
file-saved = Nu ska du få en fil. Titta att du har den innan du raderar något här.
not-saved = Det gick inte att spara filen. Försök igen.
delete-all = Ta bort allt
deleting-title = Vill du ta bort allt?
deleting-text = Det du inte har sparat försvinner.
keep = Nej, behåll det
delete-now = Ja, ta bort allt

## When what is handed in is sealed to a key, this stands in the place of the texts above (behind the word `sealed-`)

sealed-answers-text = De låses i plattan om du lämnar dem. Ledaren kan inte läsa dem. Bara den som har nyckeln kan öppna dem. Inget visas om färre än tio har svarat.
sealed-setup-memory = Varje svar låses på en gång. Ingen kan läsa det på plattan.
sealed-setup-least = Den som har nyckeln får se resultatet, när minst { $least } har svarat.
sealed-setup-pin = Bara du ska kunna koden. Glömmer du koden kan du inte få fram svaren. Det kan du bara om plattan behåller dem.
sealed-hand-in-text = De låses på en gång. Sedan kan ingen ta ut bara dina.
sealed-count-text = Mer kan du inte se här. Svaren är låsta.
sealed-closing-text = Den går inte att öppna igen. Sedan sparar du de låsta svaren i en fil.
sealed-closing-few = Bara { $count } har lämnat in. Inga svar försvinner. Du sparar de låsta svaren i en fil. Men den som har nyckeln får inget resultat förrän minst { $least } har svarat. Du kan inte öppna omgången igen.
sealed-closing-none = Ingen har lämnat in. Stänger du nu finns det inget att spara.
sealed-deleting-text = Om du inte har sparat filen är svaren borta.
sealed-key = Nyckelns sex ord:
sealed-key-text = Samma ord ska stå hos den som samlar in svaren. Är det andra ord? Sluta då.
sealed-title = Omgången är stängd
sealed-text = Spara filen. Ge den till den som har nyckeln. Ingen annan kan öppna den. Ta sedan bort filen från plattan.
sealed-save = Spara de låsta svaren
sealed-none = Ingen lämnade några svar. Det finns inget att spara.
not-sealed = Det gick inte att låsa svaren här. De är kvar hos dig. Be ledaren om en annan platta.

## When the leader keeps what is sealed on the tablet: the choice, what is said then, and behind `kept-` what stands in the place of the texts above

keep-choice = Behåll låsta svar på plattan om sidan stängs av misstag
keep-text = Då finns svaren kvar tills du tar bort dem. Ingen kan läsa dem utan nyckeln. Men den som tar plattan ser att någon har svarat, och ungefär hur många. Om du inte kryssar i försvinner svaren när sidan stängs.
keep-elsewhere = Plattan kan inte behålla svar just nu. Är sidan öppen i en flik till? Stäng den. Annars försvinner svaren om du stänger den här sidan innan du har sparat.
keep-unavailable = Den här plattan kan inte behålla svar. Stänger du sidan innan du har sparat är svaren borta.
keep-goes-on = Omgången fortsätter. De svar som redan är lämnade finns kvar.
moment = Vänta lite
found-title = Här finns låsta svar
found-text = De är från en omgång som inte är klar. Ingen kan läsa dem på plattan. Du kan fortsätta omgången. Då väljer du en ny kod. Är omgången slut? Spara svaren. Ge filen till den som har nyckeln. Ta sedan bort svaren här.
found-other = De hör till en annan enkät eller en annan nyckel. Ingen kan läsa dem på plattan. Spara svaren. Ge filen till den som har nyckeln. Ta sedan bort svaren här. Sedan kan du börja.
go-on = Fortsätt omgången
kept-text = Svaren finns låsta på plattan tills du tar bort dem.
kept-not = Plattan kunde inte behålla alla svar. Stäng inte sidan innan du har sparat svaren i en fil.
not-kept = Plattan kunde inte behålla svaren. De är lämnade. Men de försvinner om sidan stängs. Säg det till ledaren.
gone-partly = Sidan stängdes. De svar som plattan inte kunde behålla är borta.
erased = Svaren är borttagna från plattan.
not-erased = Det gick inte att ta bort svaren. Försök igen. Du kan också ta bort sidans data i webbläsarens inställningar.
kept-answers-text = De låses på plattan om du lämnar dem. Där finns de tills ledaren har lämnat dem vidare. Ledaren kan inte läsa dem. Bara den som har nyckeln kan öppna dem. Inget visas om färre än tio har svarat.
kept-hand-over-text = Ingen kan läsa svaren från den förra här.
kept-deleting-text = Har den som har nyckeln fått filen? Det vet inte den här sidan. Det du tar bort kommer inte tillbaka.
kept-sealed-text = Spara filen. Ge den till den som har nyckeln. Ingen annan kan öppna den. Vänta tills filen har kommit fram. Ta sedan bort filen från plattan, och ta bort allt här.
