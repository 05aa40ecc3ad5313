### The words of the survey widget in easy Swedish.

## Before the first question

who = Vem frågar?
why = Varför?
time = Hur lång tid tar det?
voluntary = Måste jag svara?
voluntary-text = Nej. Du kan hoppa över frågor. Du kan sluta när du vill. Då försvinner svaren.
answers = Vem får svaren?
answers-text = Ingen. Svaren finns bara här på sidan. De försvinner när du stänger sidan. Bara du kan spara dem.
promise = Är det helt säkert?
promise-text = Nej. Någon bredvid dig kan se skärmen. Den som äger mobilen kan kanske se vad du gör. Det syns i historiken att du har varit här.
start = Börja
no-thanks = Nej tack

## The questions

page = Sida { $current } av { $total }
next = Nästa
finish = Klar
back = Tillbaka
many = Välj så många svar du vill.
at-most = Välj högst { $max } svar.
too-many = Du kan bara välja { $max } svar. Ta bort ett svar om du vill byta.
rank = Tryck på det viktigaste först. Tryck sedan på nästa.
write = Skriv kort. Du får skriva { $max } tecken. Skriv inga namn.
too-long = Texten är för lång. Den är { $count } tecken. Du får skriva { $max }.
has-phone = Det står ett långt nummer i texten. Det kan vara ett telefonnummer.
has-person = Det står ett personnummer eller en födelsedag i texten.
has-address = Det står en mejladress eller ett användarnamn i texten.
has-link = Det står en adress till en webbsida i texten.
left-out = Ändra texten. Annars sparas den inte.
decline = Jag vill inte svara
skip = Hoppa över
skipped = Du hoppar över frågan.
undo = Ångra
stop = Sluta och ta bort svaren

## Help

help = Hjälp nu
help-title = Prata med någon
help-text = Du kan också prata med någon du känner och litar på.
help-hours = När kan du höra av dig?
help-anonymous = Kan du låta bli att säga vem du är?
help-close = Stäng hjälpen

## The end

thanks = Tack!
done-text = Du är klar. Dina svar finns bara här på sidan.
left-text = Du är klar. Det finns inga svar kvar här.
save-title = Vill du spara dina svar?
save-text = Då får du en fil i mobilen eller datorn. Den som kan öppna mobilen kan läsa filen.
save-excel = Excel
save-excel-text = En tabell som du kan öppna i Excel.
save-statistics = Statistikprogram
save-statistics-text = Samma tabell, för program som heter till exempel R och SPSS.
save-words = Det du skrev
save-words-text = Texten sparas för sig. Då syns det inte vilka svar den hör till.
saved = Nu ska du få en fil. Får du ingen fil? Då går det inte att spara här. Öppna frågorna på en egen sida och svara där.
close = Stäng och ta bort svaren
again = Till början
