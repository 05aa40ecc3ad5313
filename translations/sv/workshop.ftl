### The words of the workshop: one tablet, a group, a leader. Swedish is the source; the other languages follow this file's order.

## What the survey says otherwise when a group answers: these stand in the place of the texts in widget.ftl

answers-text = I plattans minne, om du lämnar in dem. Där blandas de med de andras. Ledaren får se hur många som svarat vad, om minst tio lämnar in. Ibland kan svaren också sparas rad för rad, utan namn.
promise-text = Nej. Plattan är inte din, och ledaren vet vilka som är här. Någon bredvid kan se skärmen. Plattans ägare kan ha program som ser vad du gör.
done-text = Du är klar. Svaren är inte inlämnade än. Du väljer.
left-out = Ändra det. Annars kommer texten inte med när du lämnar in.

## The leader begins

setup-title = En platta, en grupp
setup-how = Gruppen svarar en i taget på den här plattan. Du startar, stänger och sparar.
setup-memory = Svaren ligger i plattans minne tills du stänger omgången. Stänger du sidan är de borta.
setup-least = Med färre än { $least } inlämnade svar får du inget resultat.
setup-pin = Bara du ska kunna koden. Glömmer du den går svaren inte att få fram.
pin = Välj en PIN-kod med minst { $least } siffror
pin-again = Skriv koden en gång till
pin-set = Öppna omgången
no-pin = Koden ska ha minst { $least } siffror och inget annat.
other-pin = Koderna är olika. Skriv samma kod i båda rutorna.
gone = Sidan lämnades, så omgången är borta. Inga svar finns kvar.

## Between two respondents

hand-over-title = Lämna över plattan
hand-over-text = Här finns inget kvar av det som den förra svarade.
for-leader = För ledaren
nobody-there = Ingen rörde skärmen. Svaren är borta och räknas inte.

## A respondent

still-title = Är du kvar?
still-text = Tryck på knappen. Annars raderas svaren om { $seconds } sekunder.
still-here = Jag är kvar
hand-in-title = Vill du lämna in dina svar?
hand-in-text = De blandas med de andras. Sedan går det inte att ta ut just dina.
hand-in = Lämna in
do-not = Radera

## The leader

gate-title = För ledaren
gate-pin = PIN-kod
gate-open = Visa
wrong-pin = Det är inte rätt kod. Försök igen.
wait = Koden har varit fel för många gånger. Vänta i { $seconds } sekunder.
wait-over = Nu kan du försöka igen.
to-group = Till gruppen
leader-title = Omgången är öppen
count = Inlämnade svar: { $count }
count-text = Mer än så visas inte förrän du har stängt omgången.
close-batch = Stäng omgången
closing-title = Vill du stänga omgången?
closing-text = Den går inte att öppna igen. Sedan visas resultatet.
closing-few = Bara { $count } har lämnat in. Stänger du nu raderas allt, och inget resultat visas. Det krävs minst { $least }.
closing-none = Ingen har lämnat in. Stänger du nu är omgången slut, utan resultat.
keep-open = Nej, låt den vara öppen
close-now = Ja, stäng den

## Too few

few-title = För få har lämnat in
few-text = Det krävs minst { $least }. Med färre kan någon räkna ut vem som svarat vad. Därför visas inget, och svaren är raderade.
few-next = Nästa gång kan du låta två grupper svara i samma omgång. Stäng den när alla som vill har svarat.
few-again = Börja om

## The result

result-title = Resultatet
respondents = { $count } har lämnat in.
respondents-least = Minst { $count } har lämnat in. Hur många det är exakt sägs först från { $exact }.
small = <{ $cell } är färre än { $cell }. Det kan vara ingen alls.
withheld = .. är ett antal som inte sägs. Annars gick ett annat att räkna ut.
asked = Fick frågan: { $count }
answer = Svar
number = Antal
number-first = Antal som satte det först
no-answer = Inget svar
others = Övriga tillsammans
files-title = Spara
files-text = Filerna hamnar bland det som laddats ner på plattan. Flytta dem och ta bort dem där.
files-excel = För Excel på svenska
files-statistics = För statistikprogram
file-summary = Resultatet
file-texts = Det som skrevs
file-codebook = Vad koderna betyder
file-package = Beskrivning för program
file-rows = Svaren rad för rad
file-r = Läs in i R
file-spss = Läs in i SPSS
rows-title = Svaren rad för rad
rows-text = En rad för varje person, utan namn och i blandad ordning. Ge dem bara till en forskare som du vet namnet på. Lägg aldrig ut dem.
rows-reason = Vad ska raderna användas till, och av vem?
rows-reason-text = Det du skriver följer med i datapackage.json.
no-reason = Skriv först vad raderna ska användas till.
no-rows-few = Svaren kan inte sparas rad för rad. Det krävs minst { $least } inlämnade.
no-rows = Svaren kan inte sparas rad för rad. I den här gruppen kunde någon bli igenkänd.
file-saved = Nu ska webbläsaren visa filen eller fråga var den ska sparas. Se efter att du har den innan du raderar något här.
not-saved = Filen gick inte att spara. Försök igen.
delete-all = Radera allt
deleting-title = Vill du radera allt?
deleting-text = Det du inte har sparat går inte att få tillbaka.
keep = Nej, behåll det
delete-now = Ja, radera allt

## When what is handed in is sealed to a key, this stands in the place of the texts above (behind the word `sealed-`)

sealed-answers-text = I plattans minne, förseglade, om du lämnar in dem. Varken ledaren eller någon annan kan läsa dem där. De läggs ihop med andras hos den som har nyckeln. Inget visas om färre än tio har svarat.
sealed-setup-memory = Varje svar förseglas när det lämnas in. Ingen kan läsa det på plattan, inte du heller.
sealed-setup-least = Resultatet visas hos den som har nyckeln, när minst { $least } har svarat.
sealed-setup-pin = Bara du ska kunna koden. Glömmer du den går svaren inte att få fram, om du inte behåller dem på plattan.
sealed-hand-in-text = De förseglas på en gång. Sedan går det inte att ta ut just dina.
sealed-count-text = Mer än så går inte att se här. Svaren är förseglade.
sealed-closing-text = Den går inte att öppna igen. Sedan sparar du de förseglade svaren som en fil.
sealed-closing-few = Bara { $count } har lämnat in. Inget raderas: du sparar de förseglade svaren som en fil. Men hos den som har nyckeln visas inget förrän minst { $least } har svarat, här eller i andra omgångar. Omgången går inte att öppna igen.
sealed-closing-none = Ingen har lämnat in. Stänger du nu finns det inget att spara.
sealed-deleting-text = Har du inte sparat filen går svaren inte att få tillbaka.
sealed-key = Nyckelns sex ord:
sealed-key-text = Samma ord ska stå hos den som samlar in. Gör de inte det, fortsätt inte.
sealed-title = Omgången är stängd
sealed-text = Spara filen och ge den till den som har nyckeln. Ingen annan kan öppna den. Ta sedan bort filen från plattan.
sealed-save = Spara de förseglade svaren
sealed-none = Ingen lämnade in. Det finns inget att spara.
not-sealed = Svaren gick inte att försegla i den här webbläsaren. De är kvar hos dig. Be ledaren om en annan platta.

## When the leader keeps what is sealed on the tablet: the choice, what is said then, and behind `kept-` what stands in the place of the texts above

keep-choice = Behåll förseglade svar på plattan om sidan stängs av misstag
keep-text = Då ligger de kvar tills du har lämnat över dem och raderat dem här. Ingen kan läsa dem utan nyckeln, men den som tar plattan ser att någon har svarat, och ungefär hur många. Kryssar du inte i är svaren borta om sidan stängs innan du har sparat.
keep-elsewhere = Svar kan inte behållas på plattan just nu. Är sidan öppen i en flik till? Stäng den. Annars är svaren borta om den här sidan stängs innan du har sparat.
keep-unavailable = Den här webbläsaren kan inte behålla svar på plattan. Stängs sidan innan du har sparat är svaren borta.
keep-goes-on = Omgången fortsätter. Svaren som redan är inlämnade är kvar.
moment = Ett ögonblick
found-title = Här finns förseglade svar
found-text = De är från en omgång som inte har lämnats över. Ingen kan läsa dem på plattan. Du kan fortsätta omgången med en ny PIN-kod. Är den slut sparar du svaren, ger filen till den som har nyckeln och raderar dem här.
found-other = De är från en annan enkät eller en annan nyckel. Ingen kan läsa dem på plattan. Spara dem, ge filen till den som har nyckeln och radera dem här. Sedan kan du börja.
go-on = Fortsätt omgången
kept-text = Svaren finns förseglade på plattan tills du raderar dem.
kept-not = Plattan kunde inte behålla alla svar. Stäng inte sidan förrän du har sparat dem som en fil.
not-kept = Plattan kunde inte behålla svaren. De är inlämnade men finns bara så länge sidan är öppen. Säg det till ledaren.
gone-partly = Sidan lämnades. De svar som plattan inte kunde behålla är borta.
erased = Svaren är raderade från plattan.
not-erased = Svaren gick inte att radera. Försök igen, eller rensa webbplatsens data i webbläsarens inställningar.
kept-answers-text = På plattan, förseglade, om du lämnar in dem. De ligger där tills ledaren har lämnat över dem. Varken ledaren eller någon annan kan läsa dem där. De läggs ihop med andras hos den som har nyckeln. Inget visas om färre än tio har svarat.
kept-hand-over-text = Inget av det som den förra svarade går att läsa här.
kept-deleting-text = Har filen kommit fram till den som har nyckeln? Det kan den här sidan inte se. Det du raderar går inte att få tillbaka.
kept-sealed-text = Spara filen och ge den till den som har nyckeln. Ingen annan kan öppna den. När den har kommit fram tar du bort filen från plattan och raderar allt här.
