### The words around a survey on one's own phone whose answers are sealed and handed over, in Polish.

## What the survey says otherwise: these stand in the place of the texts in widget.ftl

answers-text = Do telefonu, zapieczętowane, jeśli zechcesz je oddać. Otworzyć je może tylko ten, kto ma klucz. Łączy je z odpowiedziami innych. Nic nie jest pokazywane, jeśli odpowiedziało mniej niż dziesięć osób.
promise-text = Nie. Kto przyjmuje odpowiedzi, widzi, że coś oddajesz. Ktoś obok może widzieć ekran. Właściciel telefonu może mieć programy, które pokazują, co robisz. Adres zostaje w historii.
done-text = Gotowe. Odpowiedzi nie są jeszcze oddane. Ty wybierasz.
left-out = Zmień to. Inaczej tekstu nie będzie wśród oddanych odpowiedzi.

## Hand in or not

seal-title = Chcesz oddać swoje odpowiedzi?
seal-text = Zostaną od razu zapieczętowane. Potem nikt nie przeczyta ich w tym telefonie, ty też nie.
seal = Zapieczętuj
do-not = Usuń
not-sealed = Nie udało się zapieczętować odpowiedzi w tej przeglądarce. Nadal tu są. Spróbuj w innej przeglądarce.

## What is sealed

sealed-title = Twoje odpowiedzi są zapieczętowane
sealed-text = Oddaj je na jeden z trzech sposobów. Te same odpowiedzi liczą się tylko raz, nawet gdy dotrą dwa razy.
key-words = Sześć słów klucza:
key-words-text = Kto zbiera odpowiedzi, musi mieć te same słowa. Jeśli są inne, nic nie oddawaj.
code-title = Pokaż kod
code-text = Trzymaj telefon przed kamerą osoby, która zbiera odpowiedzi.
no-code = Odpowiedzi są za długie na kod, bo jest pytanie, w którym sam lub sama piszesz. Użyj pliku albo tekstu.
file-title = Daj plik
file-text = Będzie wśród pobranych. Nikt go nie otworzy bez klucza, ale go widać. Potem go usuń.
file = Zapisz plik
share = Udostępnij plik
text-title = Wyślij tekst
text-text = Wklej go tam, gdzie wskazała osoba, która zbiera odpowiedzi. Kto zobaczy twoją wiadomość, zobaczy, że bierzesz udział, ale nie zobaczy odpowiedzi.
copy = Skopiuj tekst
file-saved = Przeglądarka powinna teraz pokazać plik albo zapytać, gdzie go zapisać. Nic się nie dzieje? Użyj kodu albo tekstu.
not-saved = Nie udało się zapisać pliku. Użyj kodu albo tekstu.
shared = Plik jest już w drugim programie.
not-shared = Plik nie został udostępniony. Spróbuj jeszcze raz albo wybierz inny sposób.
copied = Tekst jest skopiowany.
not-copied = Nie udało się skopiować. Zaznacz tekst i skopiuj go samodzielnie.
remove = Gotowe, usuń
