### The words of the page where an organisation makes its key and puts sealed answers together. Swedish is the source; the other languages follow this file's order.

## The page

intro = Den här sidan öppnar låsta svar och räknar dem. Allt händer i din webbläsare. Inget skickas.

## The key

key-title = 1. Nyckeln
key-new-title = Gör en nyckel
key-new-text = Svaren låses med en nyckel. Bara ni har den. Nyckeln sparas i en fil. Filen låses med en lösenfras. Den ska ha minst { $least } tecken. Skriv gärna några vanliga ord i rad.
passphrase = Lösenfras
passphrase-again = Lösenfrasen en gång till
key-make = Gör nyckeln och spara filen
key-open-title = Öppna en nyckel som ni har
key-file = Nyckelfilen
key-open = Öppna nyckeln
recover-title = Öppna med pappret
recover-field = Skriv av raden på pappret
recover = Öppna med pappret
key-lost = Om både filen och pappret är borta kan ingen öppna svaren. Inte vi heller.
key-words = Nyckelns sex ord:
key-words-text = Samma ord ska stå på plattan och i mobilerna. Är det andra ord ska ingen svara.
copy-title = En person till
copy-text = Spara en fil till. Den andra personen väljer en egen lösenfras. Filen öppnar samma svar.
copy-save = Spara filen
sheet-title = Papper att spara
sheet-text = Den som läser pappret kan öppna alla svar. Skriv ut det. Lås in det. Ta ingen bild.
sheet-show = Visa pappret
sheet-hide = Göm pappret
sheet-line = Nyckeln, att skriva av:
print = Skriv ut
links-title = Så svarar gruppen
survey = Frågor
links-phone = Egna mobiler
links-tablet = En platta som går runt
links-text = Den öppna delen av nyckeln står i länken. Alla får se den. Bara er fil kan öppna svaren.
copy-link = Kopiera länken

## The answers

answers-title = 2. Svaren
present = Hur många kunde svara?
present-text = Då får du veta om det kommer för många svar. Talet sparas inte.
files = Filer med låsta svar
files-text = Du kan välja flera. Du kan också dra dem hit.
paste = Text eller kod
add = Lägg till
count = Antal svar: { $count }
source-pasted = Text
source-new = Nya: { $new }. Fanns redan: { $again }.
reading = Läser …
working = Arbetar …
too-many = Det är fler svar än { $present }. Kanske har någon svarat flera gånger. Visa inte resultatet förrän ni vet varför.
lines = Rad { $lines }

## Why a line is not opened: docs/errors/sealed.md, E01 to E06

reason-not-sealed = Det här är inga låsta svar. De börjar med MEDSKICK. Be om dem igen.
reason-version = De är gjorda i en annan version av Medskick. Öppna dem i den senaste.
reason-other-survey = De hör till andra frågor. Välj de frågor som gruppen svarade på.
reason-other-key = De är låsta med en annan nyckel. Öppna den nyckel vars ord stod på skärmen.
reason-damaged = De har gått sönder på vägen. Be om dem igen.
reason-impossible = De går att öppna, men ingen kan svara så. Fråga var de kommer ifrån. De räknas inte.

## The result

result-head = 3. Resultatet
history-title = Har ni visat resultat förut?
history-text = Välj filen med historik från förra gången. Annars kan någon räkna ut vad en person har svarat.
history-file = Filen med historik
history-read = Läs in filen
by = Dela upp på
by-none = Dela inte upp
release = Visa resultatet
release-text = Historiken sparas i en fil. Spara den till nästa gång. Ge den inte till någon.
package-title = Spara allt
package-text = Resultatet och det som förklarar det, i en fil.
package-excel = För Excel på svenska
package-statistics = För statistikprogram

## What is told

file-saved-as = Filen { $name } sparas nu.
copied = Kopierat.
not-copied = Det gick inte. Markera texten och kopiera den själv.
differ = Lösenfraserna är olika. Skriv samma två gånger.
no-file = Välj en fil först.
remembered = Historiken är inläst.
why-short = Lösenfrasen är för kort. Den ska ha minst { $least } tecken.
why-randomness = Den här webbläsaren kan inte göra en säker nyckel. Prova en annan.
why-not-a-key = Det här är ingen nyckelfil. Namnet slutar på -key.json.
why-version = Filen är gjord i en annan version av Medskick. Öppna den i den senaste.
why-passphrase = Lösenfrasen är fel, eller så är filen ändrad. Försök igen. Du kan också ta den andra filen eller pappret.
why-sheet = Raden från pappret är fel. Jämför ett tecken i taget.
why-no-history = Det här är ingen fil med historik. Namnet slutar på -history.json.
why-other-survey = Historiken hör till andra frågor.
refused-few = Minst { $least } måste svara innan något visas.
refused-close = Förra resultatet har nästan samma svar. Minst { $least } svar måste vara nya. Annars går det att räkna ut vad de svarade. Vänta tills fler har svarat.
refused-breakdown = Samma svar har redan visats på ett annat sätt. Två sätt kan visa vem någon är.
refused = Det här resultatet får inte visas.
broken = Sidan slutade fungera. Ladda om den. Filerna med svar finns kvar hos er.
