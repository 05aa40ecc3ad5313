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
poster-title = Ett papper till rummet
poster-text = Skriv ut pappret. Sätt upp det där gruppen svarar. Ta ner det när ni är klara. Alla som ser koden kan svara.
poster-show = Visa pappret
poster-line = Håll mobilens kamera mot koden. Svara på frågorna. Dina svar låses i din mobil. Bara den som har nyckeln kan öppna dem.
poster-code = Kod till frågorna
poster-words = De här sex orden ska stå i mobilen. Är det andra ord ska du inte svara.

## The answers

answers-title = 2. Svaren
present = Hur många kunde svara?
present-text = Då får du veta om det kommer för många svar. Talet sparas inte.
files = Filer med låsta svar
files-text = Du kan välja flera. Du kan också dra dem hit. En zip-fil går bra.
camera = Läs koder med kameran
camera-text = Visa en kod i taget för kameran. Ingen bild sparas.
camera-stop = Sluta läsa
camera-asked = Webbläsaren frågar om kameran. Svara ja.
camera-count = Nya: { $new }. Redan lästa: { $again }.
camera-new = Svaret är läst. Visa nästa!
camera-again = Det svaret fanns redan. Det räknas en gång.
camera-hidden = Kameran stängdes när sidan inte syntes.
camera-denied = Webbläsaren får inte använda kameran. Säg ja till kameran uppe vid adressen. Du kan också klistra in texten under koden, eller välja en fil.
camera-none = Det finns ingen kamera. Klistra in texten under koden, eller välj en fil.
camera-taken = Kameran visar ingen bild. Stäng andra program. Försök igen. Du kan också klistra in texten under koden, eller välja en fil.
camera-unsafe = Kameran fungerar bara på en sida som börjar med https. Webbläsaren måste också vara ny. Klistra in texten under koden, eller välj en fil.
paste = Text eller kod
add = Lägg till
count = Antal svar: { $count }
received-save = Spara svaren, fortfarande låsta
received-text = Stänger du sidan försvinner svaren härifrån. Filen har alla låsta svar som sidan har fått. Ingen kan läsa dem utan nyckeln. Du kan välja filen här igen.
source-pasted = Text
source-new = Nya: { $new }. Fanns redan: { $again }.
sources-more = Och { $files } till. Nya: { $new }. Fanns redan: { $again }.
reading = Läser …
working = Arbetar …
helper-lost = En del av programmet slutade svara. Alla svar öppnas ändå. Det kan ta längre tid.
too-many = Det är fler svar än { $present }. Kanske har någon svarat flera gånger. Visa inte resultatet förrän ni vet varför.
lines = Rad { $lines }

## Why a line or a file is not opened: docs/errors/sealed.md, E01 to E06 and E14

reason-not-sealed = Det här är inga låsta svar. De börjar med MEDSKICK. Be om dem igen.
reason-version = De är gjorda i en annan version av Medskick. Öppna dem i den senaste.
reason-other-survey = De hör till andra frågor. Välj de frågor som gruppen svarade på.
reason-other-key = De är låsta med en annan nyckel. Öppna den nyckel vars ord stod på skärmen.
reason-damaged = De har gått sönder på vägen. Be om dem igen.
reason-impossible = De går att öppna, men ingen kan svara så. Fråga var de kommer ifrån. De räknas inte.
odd-gone = Filen går inte att läsa. Kanske är den borta eller för stor. Välj den igen.
odd-picture = Det här är en bild. Visa koden för kameran i stället.
odd-archive = Det finns inga svar i zip-filen som går att läsa. Packa upp den. Välj textfilerna i den.
odd-large = Det här är för stort för att vara låsta svar. Därför läste vi inte allt. Packa upp det själv och välj textfilerna.
odd-binary = Det här är ingen fil med svar. Namnet slutar oftast på -sealed.txt.

## The result

result-head = 3. Resultatet
history-title = Har ni visat resultat förut?
history-text = Välj filen med historik från förra gången. Har ni flera? Läs in alla, en i taget. Annars kan någon räkna ut vad en person har svarat.
history-file = Filen med historik
history-read = Läs in filen
compare-title = Jämför med förra halvåret
compare-text = Välj filen summary.csv från förra gången. Då ser du båda bredvid varandra. Det som var gömt då är gömt nu också.
compare-file = Filen summary.csv
compare-name = Vad ska det heta? Till exempel våren 2026.
compare-read = Läs in filen
compare-before = Förra gången
compare-now = Nu
compare-share = { $count } av { $of }
compare-least = av minst { $of }
compare-absent = frågades inte
by = Dela upp på
by-none = Dela inte upp
release = Visa resultatet
release-text = Historiken sparas i en fil. Spara den till nästa gång. Ge den inte till någon.
who-asked = Vem frågade?
when-asked = När?
method = Alla fick välja om de ville svara. Ingen skrev sitt namn. Det gick att hoppa över frågor. Vi vet inget om dem som inte svarade. Små tal visas inte. Då kan ingen bli igenkänd.
package-title = Spara allt
package-text = Resultatet och det som förklarar det, i en fil.
package-excel = För Excel på svenska
package-statistics = För statistikprogram
no-rows-many = Svaren är fler än { $most }. Du kan inte spara dem en person i taget. Resultatet gäller alla.

## What is told

file-saved-as = Nu ska ni få filen { $name }. Får ni den inte? Prova en annan webbläsare.
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
why-no-summary = Det här är fel fil, eller så har någon ändrat i den. Välj filen summary.csv.
compared = Filen är inläst. Du ser båda bredvid varandra.
refused-few = Minst { $least } måste svara innan något visas.
refused-close = Förra resultatet har nästan samma svar. Minst { $least } svar måste vara nya. Annars går det att räkna ut vad de svarade. Vänta tills fler har svarat.
refused-breakdown = Samma svar har redan visats på ett annat sätt. Två sätt kan visa vem någon är.
refused = Det här resultatet får inte visas.
silent = Sidan svarar inte just nu. Vänta lite till. Händer inget? Ladda om sidan och öppna nyckeln igen. Svar som kom i filer finns kvar i filerna.
broken = Sidan slutade fungera. Ladda om den och öppna nyckeln igen. Svar som kom i filer finns kvar i filerna.
rescue-text = Svar från kameran och svar som ni klistrade in finns bara här. Spara dem först. Svaren i filen är låsta. Ni kan välja filen här igen.
