### The words of the workshop in Polish.

## What the survey says otherwise when a group answers: these stand in the place of the texts in widget.ftl

answers-text = Do pamięci tabletu, jeśli je oddasz. Tam mieszają się z odpowiedziami innych. Osoba prowadząca może zobaczyć, ile osób jak odpowiedziało, jeśli odda je co najmniej dziesięć. Czasem odpowiedzi można też zapisać wiersz po wierszu, bez nazwisk.
promise-text = Nie. Tablet nie jest twój, a osoba prowadząca wie, kto tu jest. Ktoś obok może widzieć ekran. Właściciel tabletu może mieć programy, które pokazują, co robisz.
done-text = Gotowe. Odpowiedzi nie są jeszcze oddane. Ty wybierasz.
left-out = Zmień to. Inaczej tekstu nie będzie wśród oddanych odpowiedzi.

## The leader begins

setup-title = Jeden tablet, jedna grupa
setup-how = Grupa odpowiada po kolei na tym tablecie. Ty zaczynasz, zamykasz i zapisujesz.
setup-memory = Odpowiedzi są w pamięci tabletu, dopóki nie zamkniesz rundy. Jeśli zamkniesz stronę, przepadną.
setup-least = Jeśli oddanych odpowiedzi będzie mniej niż { $least }, nie dostaniesz wyniku.
setup-pin = Kod masz znać tylko ty. Jeśli go zapomnisz, nie da się dotrzeć do odpowiedzi.
pin = Wybierz kod PIN. Najmniejsza liczba cyfr: { $least }
pin-again = Wpisz kod jeszcze raz
pin-set = Otwórz rundę
no-pin = Kod musi mieć same cyfry. Najmniejsza ich liczba: { $least }.
other-pin = Kody są różne. Wpisz ten sam kod w oba pola.
gone = Strona została opuszczona, więc rundy już nie ma. Nie zostały żadne odpowiedzi.

## Between two respondents

hand-over-title = Przekaż tablet
hand-over-text = Nie ma tu już nic z tego, co odpowiedziała poprzednia osoba.
for-leader = Dla osoby prowadzącej
nobody-there = Nikt nie dotknął ekranu. Odpowiedzi są usunięte i się nie liczą.

## A respondent

still-title = Nadal tu jesteś?
still-text = Naciśnij przycisk. Inaczej odpowiedzi zostaną usunięte za { $seconds } s.
still-here = Jestem tu
hand-in-title = Chcesz oddać swoje odpowiedzi?
hand-in-text = Zmieszają się z odpowiedziami innych. Potem nie da się wyjąć twoich.
hand-in = Oddaj
do-not = Usuń

## The leader

gate-title = Dla osoby prowadzącej
gate-pin = Kod PIN
gate-open = Pokaż
wrong-pin = To nie jest właściwy kod. Spróbuj jeszcze raz.
wait = Kod był błędny zbyt wiele razy. Poczekaj { $seconds } s.
wait-over = Teraz możesz spróbować jeszcze raz.
to-group = Do grupy
leader-title = Runda jest otwarta
count = Oddane odpowiedzi: { $count }
count-text = Nic więcej nie widać, dopóki nie zamkniesz rundy.
close-batch = Zamknij rundę
closing-title = Chcesz zamknąć rundę?
closing-text = Nie da się jej otworzyć ponownie. Potem pokaże się wynik.
closing-few = Oddanych odpowiedzi jest tylko: { $count }. Jeśli teraz zamkniesz, wszystko zostanie usunięte i nie będzie wyniku. Potrzeba co najmniej { $least }.
closing-none = Nikt nie oddał odpowiedzi. Jeśli teraz zamkniesz, runda skończy się bez wyniku.
keep-open = Nie, niech będzie otwarta
close-now = Tak, zamknij

## Too few

few-title = Za mało osób oddało odpowiedzi
few-text = Potrzeba co najmniej { $least }. Gdy jest ich mniej, ktoś może odgadnąć, kto jak odpowiedział. Dlatego nic nie widać, a odpowiedzi są usunięte.
few-next = Następnym razem dwie grupy mogą odpowiadać w tej samej rundzie. Zamknij ją, gdy odpowiedzą wszyscy, którzy chcą.
few-again = Zacznij od nowa

## The result

result-title = Wynik
respondents = Liczba osób, które oddały odpowiedzi: { $count }.
respondents-least = Liczba osób, które oddały odpowiedzi: co najmniej { $count }. Dokładną liczbę podajemy dopiero od { $exact }.
small = <{ $cell } to mniej niż { $cell }. Może nie być nikogo.
withheld = .. to liczba, której nie podajemy. Inaczej dałoby się obliczyć inną.
asked = Pytanie dostało: { $count }
answer = Odpowiedź
number = Liczba
number-first = Na pierwszym miejscu
no-answer = Bez odpowiedzi
others = Pozostałe razem
files-title = Zapisz
files-text = Pliki będą wśród pobranych na tablecie. Przenieś je i usuń je stamtąd.
files-excel = Do szwedzkiego Excela
files-statistics = Do programu statystycznego
file-summary = Wynik
file-texts = To, co napisano
file-codebook = Co znaczą kody
file-package = Opis dla programów
file-rows = Odpowiedzi wiersz po wierszu
file-r = Wczytaj do R
file-spss = Wczytaj do SPSS
rows-title = Odpowiedzi wiersz po wierszu
rows-text = Jeden wiersz na osobę, bez nazwisk i w pomieszanej kolejności. Daj je tylko badaczowi, którego nazwisko znasz. Nigdy ich nie publikuj.
rows-reason = Do czego posłużą wiersze i kto ich użyje?
rows-reason-text = To, co napiszesz, trafi do datapackage.json.
no-reason = Najpierw napisz, do czego posłużą wiersze.
no-rows-few = Odpowiedzi nie można zapisać wiersz po wierszu. Potrzeba co najmniej { $least } oddanych.
no-rows = Odpowiedzi nie można zapisać wiersz po wierszu. W tej grupie można by kogoś rozpoznać.
file-saved = Przeglądarka powinna teraz pokazać plik albo zapytać, gdzie go zapisać. Upewnij się, że go masz, zanim cokolwiek tu usuniesz.
not-saved = Nie udało się zapisać pliku. Spróbuj jeszcze raz.
delete-all = Usuń wszystko
deleting-title = Chcesz usunąć wszystko?
deleting-text = Tego, czego nie zapiszesz, nie da się odzyskać.
keep = Nie, zachowaj
delete-now = Tak, usuń wszystko

## When what is handed in is sealed to a key, this stands in the place of the texts above (behind the word `sealed-`)

sealed-answers-text = Do pamięci tabletu, zapieczętowane, jeśli je oddasz. Tam nie przeczyta ich ani osoba prowadząca, ani nikt inny. Kto ma klucz, łączy je z odpowiedziami innych. Nic nie jest pokazywane, jeśli odpowiedziało mniej niż dziesięć osób.
sealed-setup-memory = Każda odpowiedź jest pieczętowana przy oddaniu. Nikt nie przeczyta jej na tablecie, ty też nie.
sealed-setup-least = Wynik widzi ten, kto ma klucz, gdy odpowie co najmniej { $least }.
sealed-setup-pin = Kod masz znać tylko ty. Jeśli go zapomnisz, nie da się dotrzeć do odpowiedzi, chyba że zachowasz je na tablecie.
sealed-hand-in-text = Zostaną od razu zapieczętowane. Potem nie da się wyjąć twoich.
sealed-count-text = Nic więcej tu nie widać. Odpowiedzi są zapieczętowane.
sealed-closing-text = Nie da się jej otworzyć ponownie. Potem zapiszesz zapieczętowane odpowiedzi jako plik.
sealed-closing-few = Oddanych odpowiedzi jest tylko: { $count }. Nic nie zostanie usunięte: zapiszesz zapieczętowane odpowiedzi jako plik. Ale ten, kto ma klucz, nie zobaczy niczego, dopóki nie odpowie co najmniej { $least }, tutaj lub w innych rundach. Rundy nie da się otworzyć ponownie.
sealed-closing-none = Nikt nie oddał odpowiedzi. Jeśli teraz zamkniesz, nie będzie czego zapisać.
sealed-deleting-text = Bez zapisanego pliku odpowiedzi nie da się odzyskać.
sealed-key = Sześć słów klucza:
sealed-key-text = Kto zbiera odpowiedzi, musi mieć te same słowa. Jeśli są inne, nie idź dalej.
sealed-title = Runda jest zamknięta
sealed-text = Zapisz plik i daj go temu, kto ma klucz. Nikt inny go nie otworzy. Potem usuń plik z tabletu.
sealed-save = Zapisz zapieczętowane odpowiedzi
sealed-none = Nikt nie oddał odpowiedzi. Nie ma czego zapisać.
not-sealed = Nie udało się zapieczętować odpowiedzi w tej przeglądarce. Nadal je masz. Poproś osobę prowadzącą o inny tablet.

## When the leader keeps what is sealed on the tablet: the choice, what is said then, and behind `kept-` what stands in the place of the texts above

keep-choice = Zachowaj zapieczętowane odpowiedzi na tablecie na wypadek zamknięcia strony przez pomyłkę
keep-text = Zostaną wtedy na tablecie, dopóki ich nie przekażesz i nie usuniesz tutaj. Nikt ich nie przeczyta bez klucza, ale kto weźmie tablet, zobaczy, że ktoś odpowiadał i mniej więcej ile osób. Jeśli nie zaznaczysz pola, a strona zamknie się przed zapisaniem, odpowiedzi przepadną.
keep-elsewhere = Teraz nie można zachować odpowiedzi na tablecie. Czy strona jest otwarta także w innej karcie? Zamknij tamtą kartę. Inaczej odpowiedzi przepadną, jeśli ta strona zamknie się przed zapisaniem.
keep-unavailable = Ta przeglądarka nie może zachować odpowiedzi na tablecie. Jeśli strona zamknie się przed zapisaniem, odpowiedzi przepadną.
keep-goes-on = Runda trwa dalej. Oddane już odpowiedzi nadal tu są.
moment = Chwileczkę
found-title = Są tu zapieczętowane odpowiedzi
found-text = Są z rundy, która nie została jeszcze przekazana. Nikt nie przeczyta ich na tablecie. Możesz kontynuować rundę z nowym kodem PIN. Jeśli runda jest skończona, zapisz odpowiedzi, daj plik temu, kto ma klucz, i usuń je tutaj.
found-other = Należą do innej ankiety albo do innego klucza. Nikt nie przeczyta ich na tablecie. Zapisz je, daj plik temu, kto ma klucz, i usuń je tutaj. Potem możesz zacząć.
go-on = Kontynuuj rundę
kept-text = Odpowiedzi są zapieczętowane na tablecie, dopóki ich nie usuniesz.
kept-not = Tablet nie mógł zachować wszystkich odpowiedzi. Nie zamykaj strony, dopóki nie zapiszesz ich jako pliku.
not-kept = Tablet nie mógł zachować odpowiedzi. Są oddane, ale będą tu tylko, dopóki strona jest otwarta. Powiedz o tym osobie prowadzącej.
gone-partly = Strona została opuszczona. Odpowiedzi, których tablet nie mógł zachować, przepadły.
erased = Odpowiedzi są usunięte z tabletu.
not-erased = Nie udało się usunąć odpowiedzi. Spróbuj jeszcze raz albo usuń dane strony w ustawieniach przeglądarki.
kept-answers-text = Na tablet, zapieczętowane, jeśli je oddasz. Zostaną tam, dopóki osoba prowadząca ich nie przekaże. Nie przeczyta ich tam ani osoba prowadząca, ani nikt inny. Kto ma klucz, łączy je z odpowiedziami innych. Nic nie jest pokazywane, jeśli odpowiedziało mniej niż dziesięć osób.
kept-hand-over-text = Nie da się tu przeczytać nic z tego, co odpowiedziała poprzednia osoba.
kept-deleting-text = Czy plik dotarł do tego, kto ma klucz? Ta strona tego nie widzi. Tego, co usuniesz, nie da się odzyskać.
kept-sealed-text = Zapisz plik i daj go temu, kto ma klucz. Nikt inny go nie otworzy. Gdy plik dotrze, usuń go z tabletu i usuń tu wszystko.
