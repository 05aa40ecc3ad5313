### The words around a survey on one's own phone whose answers are sealed and handed over. Swedish is the source; the other languages follow this file's order.

## What the survey says otherwise: these stand in the place of the texts in widget.ftl

answers-text = I mobilen, förseglade, om du väljer att lämna dem. Bara den som har nyckeln kan öppna dem, och lägger ihop dem med andras. Inget visas om färre än tio har svarat.
promise-text = Nej. Den som tar emot svaren ser att du lämnar något. Någon bredvid kan se skärmen. Mobilens ägare kan ha program som ser vad du gör. Adressen hit blir kvar i historiken.
done-text = Du är klar. Svaren är inte lämnade än. Du väljer.
left-out = Ändra det. Annars kommer texten inte med när du lämnar svaren.

## Hand in or not

seal-title = Vill du lämna dina svar?
seal-text = De förseglas på en gång. Sedan kan ingen läsa dem här i mobilen, inte du heller.
seal = Försegla
do-not = Radera
not-sealed = Svaren gick inte att försegla i den här webbläsaren. De är kvar. Prova en annan webbläsare.

## What is sealed

sealed-title = Dina svar är förseglade
sealed-text = Lämna dem på ett av tre sätt. Samma svar räknas bara en gång, också om det kommer fram två gånger.
key-words = Nyckelns sex ord:
key-words-text = Samma ord ska stå hos den som samlar in. Gör de inte det, lämna inget.
code-title = Visa koden
code-text = Håll upp mobilen mot kameran hos den som samlar in.
no-code = Svaren är för långa för en kod, eftersom det finns en fråga där man skriver själv. Använd filen eller texten.
file-title = Ge filen
file-text = Den hamnar bland det du har laddat ner. Ingen kan öppna den utan nyckeln, men den syns. Ta bort den sedan.
file = Spara filen
share = Dela filen
text-title = Skicka texten
text-text = Klistra in den där den som samlar in har sagt. Den som ser ditt meddelande ser att du har svarat, men inte vad.
copy = Kopiera texten
file-saved = Nu ska webbläsaren visa filen eller fråga var den ska sparas. Händer inget? Prova koden eller texten.
not-saved = Filen gick inte att spara. Prova koden eller texten.
shared = Filen är lämnad till det andra programmet.
not-shared = Filen delades inte. Försök igen, eller prova ett annat sätt.
copied = Texten är kopierad.
not-copied = Det gick inte att kopiera. Markera texten och kopiera den själv.
remove = Klar, ta bort
