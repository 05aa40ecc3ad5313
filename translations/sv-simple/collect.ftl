### The words around a survey on one's own phone whose answers are sealed and handed over. Swedish is the source; the other languages follow this file's order.

## What the survey says otherwise: these stand in the place of the texts in widget.ftl

answers-text = De låses i mobilen om du vill lämna dem. Bara den som har nyckeln kan öppna dem. Inget visas om färre än tio har svarat.
promise-text = Nej. Den som tar emot svaren ser att du lämnar något. Någon kan se din skärm. Det kan finnas program i mobilen som ser vad du gör. Adressen hit finns kvar i mobilen.
done-text = Du är klar. Du har inte lämnat svaren än. Du väljer.
left-out = Ändra det. Annars följer texten inte med.

## Hand in or not

seal-title = Vill du lämna dina svar?
seal-text = De låses på en gång. Sedan kan ingen läsa dem i mobilen. Inte du heller.
seal = Lås svaren
do-not = Ta bort
not-sealed = Det gick inte att låsa svaren här. De är kvar. Prova en annan webbläsare.

## What is sealed

sealed-title = Dina svar är låsta
sealed-text = Lämna dem på ett av tre sätt. Samma svar räknas bara en gång.
key-words = Nyckelns sex ord:
key-words-text = Samma ord ska stå hos den som samlar in svaren. Är det andra ord? Lämna inget.
code-title = Visa koden
code-text = Håll mobilen framför kameran hos den som samlar in svaren.
no-code = Svaren är för långa för en kod. Använd filen eller texten.
file-title = Ge filen
file-text = Den sparas i mobilen. Ingen kan öppna den utan nyckeln. Men den syns. Ta bort den sedan.
file = Spara filen
share = Dela filen
text-title = Skicka texten
text-text = Klistra in den där du har fått veta. Den som ser ditt meddelande ser att du har svarat. Men inte vad.
copy = Kopiera texten
file-saved = Nu ska du få en fil. Får du ingen fil? Prova koden eller texten.
not-saved = Filen gick inte att spara. Prova koden eller texten.
shared = Filen är lämnad.
not-shared = Filen lämnades inte. Försök igen.
copied = Texten är kopierad.
not-copied = Det gick inte. Markera texten och kopiera den själv.
remove = Klar, ta bort
