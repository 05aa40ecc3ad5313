### The words of the page where an organisation makes its key and puts sealed answers together. Swedish is the source; the other languages follow this file's order.

## The page

intro = Den här sidan öppnar förseglade svar och lägger ihop dem till ett resultat. Allt händer i den här webbläsaren. Inget skickas någonstans.

## The key

key-title = 1. Nyckeln
key-new-title = Gör en nyckel
key-new-text = Svaren förseglas med en nyckel som bara ni har. Filen med den låses med en lösenfras, minst { $least } tecken. Flera vanliga ord i rad går bra.
passphrase = Lösenfras
passphrase-again = Lösenfrasen en gång till
key-make = Gör nyckeln och spara filen
key-open-title = Öppna en nyckel ni redan har
key-file = Nyckelfilen
key-open = Öppna nyckeln
recover-title = Öppna med återställningsbladet
recover-field = Skriv av raden på bladet
recover = Öppna med bladet
key-lost = Är både filen och bladet borta kan ingen öppna svaren. Det kan inte vi heller.
key-words = Nyckelns sex ord:
key-words-text = Samma ord ska stå på plattan och i mobilerna. Stämmer de inte ska ingen svara.
copy-title = En ersättare
copy-text = Spara en kopia med en egen lösenfras, som ersättaren själv väljer. Den öppnar samma svar.
copy-save = Spara kopian
sheet-title = Återställningsblad
sheet-text = Den som läser bladet kan öppna alla svar. Skriv ut det och lås in det. Ta ingen bild av det.
sheet-show = Visa bladet
sheet-hide = Dölj bladet
sheet-line = Nyckeln, att skriva av:
print = Skriv ut
links-title = Så svarar gruppen
survey = Enkät
links-phone = Egna mobiler
links-tablet = En platta som går runt
links-text = Den öppna nyckeln står i länken. Alla får se den. Bara er fil kan öppna svaren.
copy-link = Kopiera länken
poster-title = Ett blad till rummet
poster-text = Skriv ut bladet och häng upp det där gruppen svarar. Ta ner det när ni är klara: alla som ser koden kan svara.
poster-show = Visa bladet
poster-line = Rikta mobilkameran mot koden och svara. Dina svar förseglas i din mobil, och bara den som har nyckeln kan öppna dem.
poster-code = Kod som öppnar enkäten
poster-words = De här sex orden ska stå i mobilen. Är det andra ord, svara inte.

## The answers

answers-title = 2. Svaren
present = Hur många kunde svara?
present-text = Då får du veta om det kommer fler svar än så. Siffran sparas inte.
files = Filer med förseglade svar
files-text = Välj flera på en gång, eller dra hit dem. En zip-fil med dem går också bra.
camera = Läs av koder med kameran
camera-text = Håll en kod i taget framför kameran. Ingen bild sparas.
camera-stop = Sluta läsa av
camera-asked = Webbläsaren frågar om den får använda kameran. Svara ja.
camera-count = Nya: { $new }. Redan avlästa: { $again }.
camera-new = Svaret är avläst. Nästa!
camera-again = Det svaret fanns redan och räknas en gång.
camera-hidden = Kameran stängdes av när sidan inte syntes.
camera-denied = Webbläsaren får inte använda kameran. Tillåt det i adressfältet och försök igen. Annars går det bra att klistra in texten under koden, eller välja en fil.
camera-none = Det finns ingen kamera här. Klistra in texten under koden, eller välj en fil.
camera-taken = Kameran ger ingen bild. Stäng andra program som använder den och försök igen. Annars går det bra att klistra in texten under koden, eller välja en fil.
camera-unsafe = Kameran går bara att använda på en sida som börjar med https, i en ny webbläsare. Klistra in texten under koden, eller välj en fil.
paste = Text eller avläst kod
add = Lägg till
count = Antal svar: { $count }
received-save = Spara de mottagna svaren förseglade
received-text = Stängs sidan är de öppnade svaren borta härifrån. Filen har alla förseglade svar som sidan har fått till den här enkäten. Ingen kan läsa dem utan nyckeln, och filen går att välja här igen.
source-pasted = Inklistrat
source-new = Nya: { $new }. Fanns redan: { $again }.
sources-more = Och { $files } till. Nya: { $new }. Fanns redan: { $again }.
reading = Läser …
working = Arbetar …
helper-lost = En hjälpprocess i webbläsaren slutade svara. Alla svar öppnas ändå, men det kan ta längre tid.
too-many = Det är fler svar än { $present }. Någon kan ha svarat flera gånger, eller så har länken spritts. Publicera inte förrän ni vet varför.
lines = Rad { $lines }

## Why a line or a file is not opened: docs/errors/sealed.md, E01 to E06 and E14

reason-not-sealed = Det här är inga förseglade svar. De börjar med MEDSKICK, ett svar på varje rad. Be om dem igen.
reason-version = De är gjorda med en annan version av Medskick. Öppna dem med den senaste.
reason-other-survey = De hör till en annan enkät, eller till en äldre version av den här. Välj den enkät de gavs i.
reason-other-key = De är förseglade med en annan nyckel. Öppna den nyckel vars ord stod på skärmen.
reason-damaged = De har skadats på vägen. Be om dem igen från mobilen eller plattan där de finns kvar.
reason-impossible = De går att öppna, men så kan ingen svara. Fråga var de kommer ifrån. De räknas inte.
odd-gone = Filen gick inte att läsa. Den kan ha flyttats, tagits bort eller ändrats, eller vara för stor. Välj den igen.
odd-picture = Det här är en bild. Är det en bild av en kod, håll upp koden för kameran i stället.
odd-archive = I den här zip-filen finns inga svar som går att läsa. Är den låst, skadad eller mycket stor, packa upp den och välj textfilerna i den. Ett Office-dokument är också en zip-fil.
odd-large = Det här packar upp till mer än förseglade svar gör, och därför lästes det inte till slut. Vet ni vad det är, packa upp det själva och välj textfilerna.
odd-binary = Det här är ingen textfil med svar. Filens namn slutar oftast på -sealed.txt.

## The result

result-head = 3. Resultatet
history-title = Har ni gett ut resultat av enkäten förut?
history-text = Välj historikfilen från förra gången. Har ni flera, läs in alla, en i taget. Annars kan två resultat visa vad enstaka personer har svarat.
history-file = Historikfilen
history-read = Läs in historiken
compare-title = Jämför med ett tidigare halvår
compare-text = Välj summary.csv från ett resultat av samma enkät. Då står båda bredvid varandra. Det som doldes då är dolt även här.
compare-file = Filen summary.csv
compare-name = Vad ska det kallas? Till exempel våren 2026.
compare-read = Läs in för jämförelse
compare-before = Tidigare
compare-now = Den här gången
compare-share = { $count } av { $of }
compare-least = av minst { $of }
compare-absent = frågades inte
by = Dela upp på
by-none = Ingen uppdelning
release = Visa resultatet
release-text = Historiken sparas som en fil samtidigt. Behåll den till nästa gång, och lämna inte ut den.
who-asked = Vem frågade?
when-asked = När?
method = Enkäten var frivillig och anonym, och varje fråga gick att hoppa över. Svaren säger inget om dem som inte svarade. Små antal visas inte, så att ingen kan pekas ut.
package-title = Spara allt
package-text = Resultatet, kodboken och beskrivningar för program, i en zip-fil.
package-excel = För Excel på svenska
package-statistics = För statistikprogram
no-rows-many = Svaren är fler än { $most }. Så många rader får inte plats i en webbläsare. Resultatet ovan gäller alla.

## What is told

file-saved-as = Nu ska webbläsaren visa filen { $name } eller fråga var den ska sparas. Händer inget? Prova en annan webbläsare.
copied = Kopierat.
not-copied = Det gick inte att kopiera. Markera texten och kopiera den själv.
differ = Lösenfraserna är olika. Skriv samma i båda rutorna.
no-file = Välj en fil först.
remembered = Historiken är inläst.
why-short = Lösenfrasen är för kort. Den ska ha minst { $least } tecken.
why-randomness = Den här webbläsaren kan inte göra en säker nyckel. Prova en annan.
why-not-a-key = Det här är ingen nyckelfil. Namnet slutar på -key.json.
why-version = Filen är gjord med en annan version av Medskick. Öppna den med den senaste.
why-passphrase = Lösenfrasen passar inte, eller så har filen ändrats. Försök igen, ta ersättarens fil eller återställningsbladet.
why-sheet = Raden på bladet är felskriven eller inte hel. Jämför tecken för tecken.
why-no-history = Det här är ingen historikfil. Namnet slutar på -history.json.
why-other-survey = Historiken hör till en annan enkät, eller till en äldre version av den här.
why-no-summary = Det här är ingen summary.csv från den här enkäten, eller så har någon ändrat i den. Välj filen som den sparades.
compared = Det tidigare resultatet är inläst. Det syns bredvid det nya.
refused-few = Det krävs minst { $least } svar innan något visas.
refused-close = Förra resultatet har nästan samma svar. Det måste skilja minst { $least }, annars går det att räkna ut vad de nya svarade. Vänta tills fler har svarat.
refused-breakdown = Samma svar har redan getts ut med en annan uppdelning. Två uppdelningar av samma grupp kan peka ut någon.
refused = Det här resultatet får inte lämnas ut.
silent = Sidan har inte svarat på ett tag. Vänta en stund till. Händer ändå inget, ladda om sidan och öppna nyckeln igen. Svar som kom i filer finns kvar i filerna.
broken = Sidan slutade fungera. Ladda om den och öppna nyckeln igen. Svar som kom i filer finns kvar i filerna.
rescue-text = Svar som lästes av med kameran eller klistrades in finns bara här. Spara dem först. Filen är förseglad och går att välja här igen.
