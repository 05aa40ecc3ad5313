### The words of the survey widget. Swedish is the source; the other languages follow this file's order.

## Before the first question

who = Vem frågar?
why = Varför?
time = Hur lång tid tar det?
voluntary = Måste jag svara?
voluntary-text = Nej. Hoppa över eller sluta när du vill. Slutar du så raderas svaren.
answers = Vart tar svaren vägen?
answers-text = Ingenstans. De finns bara här medan du har sidan öppen. Bara du kan spara dem.
promise = Är det helt säkert?
promise-text = Nej. Någon bredvid kan se skärmen. Mobilens ägare kan ha program som ser vad du gör. Adressen hit blir kvar i historiken.
start = Börja
no-thanks = Nej tack

## The questions

page = Sida { $current } av { $total }
next = Nästa
finish = Klar
back = Tillbaka
many = Välj så många du vill.
at-most = Välj högst { $max }.
too-many = Högst { $max } går att välja. Ta bort ett val om du vill byta.
rank = Tryck i tur och ordning. Det du trycker på först får plats 1.
write = Skriv kort, högst { $max } tecken. Skriv inte namn på någon.
too-long = Du har skrivit { $count } tecken. Högst { $max } får plats.
has-phone = Här står ett telefonnummer eller något som liknar ett.
has-person = Här står ett personnummer eller ett födelsedatum.
has-address = Här står en mejladress eller ett användarnamn.
has-link = Här står en webbadress.
left-out = Ändra det. Annars kommer texten inte med när du sparar.
decline = Jag vill inte svara
skip = Hoppa över
skipped = Du hoppar över frågan.
undo = Ångra
stop = Sluta och radera

## Help

help = Hjälp nu
help-title = Prata med någon
help-text = Det kan också vara någon du redan litar på.
help-hours = Tider
help-anonymous = Anonymt?
help-close = Stäng hjälpen

## The end

thanks = Tack!
done-text = Du är klar. Svaren finns bara på den här sidan.
left-text = Du är klar. Här finns inga svar kvar.
save-title = Vill du spara dina svar?
save-text = Filen hamnar bland det du har laddat ner. Den som kommer åt mobilen kan läsa den.
save-excel = Excel
save-excel-text = En tabell som öppnas rätt i Excel på svenska.
save-statistics = Statistikprogram
save-statistics-text = Samma tabell för R, SPSS och liknande.
save-words = Det du skrev
save-words-text = I en egen fil, så att ingen ser vilka svar texten hör till.
saved = Nu ska webbläsaren visa filen eller fråga var den ska sparas. Händer inget? Då släpper sidan inte fram filer. Öppna enkäten på en egen sida och svara där.
close = Stäng och radera
again = Till början
