### The words of the site’s templates in Polish.

## On every page

tagline = Kilka słów na drogę
skip = Przejdź do treści
nav = Menu
nav-home = Do strony głównej
nav-narratives = Dla młodych
nav-guides = Dla rodziców
nav-leaders = Dla prowadzących
nav-help = Znajdź pomoc
nav-survey = Ankiety
nav-about = O Medskick
nav-organisations = Dla organizacji
nav-forum = Forum

exit = Opuść stronę
    .note = „Opuść stronę” od razu przenosi cię na inną stronę internetową. Nie usuwa historii: w przeglądarce nadal może być widać, że tu byłeś lub byłaś.
    .keys = Jeśli masz klawiaturę, możesz też trzy razy nacisnąć Shift.

search = Szukaj
    .about = Wszystko, co tu jest, dział po dziale.
    .label = Czego szukasz?
    .found = Liczba wyników: { $count }.
    .nothing = Brak wyników. Spróbuj innego słowa albo poszukaj na liście.
    .failed = Teraz nie można szukać. Zajrzyj do listy.

languages = Język

footer-privacy = Jak cię chronimy
footer-accessibility = Dostępność
footer-nothing = Bez ciasteczek, bez mierzenia odwiedzin, bez konta.
footer-licence = Możesz udostępniać i zmieniać teksty i obrazy:
print-from = Wydrukowano ze strony
comma = ,
aloud = Przeczytaj tekst na głos
    .stop = Przestań czytać

## Notices

notice = O tym tekście
notice-proposal = To jest propozycja. Nikt jej jeszcze nie podpisał.
notice-fallback = Tej strony nie ma jeszcze w twoim języku. Tekst jest pokazany w języku: { $name }.
notice-stale = Oryginał zmienił się od czasu tłumaczenia. Coś tutaj może być nieaktualne.
    .link = Przeczytaj oryginał
notice-partial = Nie cała strona jest już przetłumaczona na twój język. To, czego brakuje, jest w innym języku.
notice-unreviewed = Nikt jeszcze nie sprawdził tego tłumaczenia.

## The chooser, the page that does not exist

chooser = Wybierz język
    .hello = Cześć
    .go = Czytaj po polsku
notfound = Nie ma takiej strony
    .text = Mogła zostać przeniesiona albo adres jest błędny.

## Home

doors = Od czego chcesz zacząć?
door-youth = Jestem młody lub młoda
    .text = Krótkie historie. Dwie minuty czytania, jedna rzecz do zrobienia.
door-parent = Jestem rodzicem
    .text = Co możesz zauważyć i co możesz powiedzieć jeszcze dziś wieczorem. Także dla rodzeństwa.
door-leader = Prowadzę grupę młodych
    .text = Porozmawiaj z grupą i pozwól każdemu odpowiedzieć na ankietę.
home-message = Co mogą powiedzieć dorośli
    .text = Propozycja tego, co dorośli mogą powiedzieć razem wszystkim, których ktoś zapytał.
    .go = Przeczytaj przesłanie
home-help = Chcesz z kimś porozmawiać?
    .text = Tu widzisz, kto odbiera, kiedy odbiera i co wiemy o anonimowości.
    .go = Znajdź właściwą pomoc
home-survey = Jak jest tam, gdzie jesteś?
    .text = Odpowiedz bez mówienia, kim jesteś. Nic nie jest wysyłane: odpowiedzi są tylko u ciebie.
    .go = Do ankiety

## The joint message

message-who = Kto to mówi?
    .text = Oto ci, którzy stoją za przesłaniem. Każdy sam napisał, co obiecuje zrobić.
message-nobody = Na razie nikt. Przesłanie jest propozycją dla tych, którzy chcą je powiedzieć razem. Kto je poprze, sam pisze, co obiecuje zrobić, i dopiero wtedy jest tu jego nazwa.
message-next = Jak to może wyglądać?

## Stories

fiction = Historia zmyślona
    .note = Te osoby nie istnieją naprawdę.
act = Jedna rzecz, którą możesz zrobić
ask = Pytanie do ciebie
    .note = Pomyśl o nim albo porozmawiaj z kimś, komu ufasz. Nie musisz tu odpowiadać.
next-story = Następna historia
all-stories = Wszystkie historie

card = Udostępnij historię jako obraz
    .text = Na obrazie jest tytuł historii i to, co możesz zrobić. Nic na nim nie pokazuje, kim jesteś.
    .tall = Obraz pionowy
    .wide = Obraz poziomy

signoff = Kto stoi za tekstem?
signoff-nobody = Tekst jest napisany jako propozycja. Nie pracowali nad nim jeszcze młodzi, rodzice ani organizacje.
signoff-took-part = Nad tekstem pracowali:
signoff-unsigned = Żadna organizacja go nie podpisała.
signoff-signed = Podpisali:

## Guides and leaders

guide-signs = Jeśli coś zauważysz
guide-sign = Jeśli zauważysz
guide-say = Powiedz dziś wieczorem
guide-one-sign = Jeden sygnał rzadko coś znaczy. Kilka naraz to powód, by zapytać.
guide-print = Stronę można wydrukować.
guide-help = Chcesz sam lub sama z kimś porozmawiać?
onward = Dalej
all-help = Wszystkie formy pomocy
all-leaders = Więcej dla prowadzących
all-organisations = Więcej dla organizacji
all-forum = Więcej o forum
all-guides = Wszystkie poradniki
roles = Cztery role. Jedna bierze ryzyko na siebie.
role-order = Ten, kto zamawia
    .text = decyduje i płaci
role-recruit = Ten, kto werbuje
    .text = wyszukuje i namawia
role-enable = Ten, kto umożliwia
    .text = załatwia to, co potrzebne
role-do = Ten, kto wykonuje
    .text = jest na widoku i bierze ryzyko na siebie

## Get help

help-needs = Czego potrzebujesz?
help-numbers = Tu możesz się zgłosić
help-top = Do góry
help-also = Inni, którzy mogą pomóc
help-only = Pokaż tylko
    .always = to, co działa całą dobę
    .anonymous = miejsca, gdzie możesz być anonimowo
help-nobody = Wśród tych, których znamy, nie ma nikogo takiego. Usuń jeden wybór, by zobaczyć więcej.
help-more = Więcej o tym
need-urgent = Właśnie teraz grozi niebezpieczeństwo
need-talk = Chcę z kimś porozmawiać
need-violence = Ktoś grozi lub bije
need-victim = Padłem lub padłam ofiarą przestępstwa
need-social = Potrzebujemy wsparcia w domu
need-leave = Chcę się z tego wydostać
need-police = Chcę powiedzieć policji
for-youth = Dla młodych
for-parent = Dla rodziców
for-adult = Dla osób, które mają 18 lat lub więcej
for-women = Dla kobiet i ich bliskich
for-all = Dla wszystkich
help-hours = Godziny
help-anonymous = Anonimowo?
help-languages = Języki
help-website = Strona
help-checked = Porównano { $date }
help-source = Źródło
    .dated = z dnia { $date }
# The heading of a page's list of sources, of several and of one. Pages write it so.
sources = Źródła
    .one = Źródło

language-ar = arabski
language-ckb = sorani
language-da = duński
language-en = angielski
language-es = hiszpański
language-fa = perski
language-fi = fiński
language-fr = francuski
language-pl = polski
language-prs = dari
language-ps = paszto
language-so = somalijski
language-sv = szwedzki
language-sv-simple = łatwy szwedzki
language-swl = szwedzki język migowy
language-ti = tigrinia
language-tr = turecki
language-uk = ukraiński

## The survey

all-surveys = Wszystkie ankiety
survey-who = Kto pyta?
survey-why = Dlaczego?
survey-time = Ile to trwa?
survey-opening = Ankieta się otwiera …
survey-late = Ankieta jeszcze się nie otworzyła, dlatego po naciśnięciu nic się nie dzieje. Poczekaj chwilę albo załaduj stronę ponownie.
survey-own = Otwórz ankietę na jej własnej stronie
survey-noscript = Ankieta wymaga JavaScriptu, a tutaj jest on wyłączony. Możesz przeczytać pytania niżej, wydrukować je albo o nich porozmawiać.
workshop-noscript = To wymaga JavaScriptu, a tutaj jest on wyłączony. Pytania możecie przeczytać i wydrukować na stronie ankiety:
merge-noscript = Ta strona wymaga JavaScriptu: otwiera zapieczętowane odpowiedzi w przeglądarce.
merge-late = Ta część strony jeszcze się nie otworzyła. Poczekaj chwilę albo załaduj stronę ponownie.
merge-failed = Nie udało się otworzyć tej części strony. Załaduj stronę ponownie albo spróbuj w innej przeglądarce. Nadal masz pliki z odpowiedziami.
merge-save = Zapisz stronę jako plik
    .text = Plik otwiera się w przeglądarce i działa bez internetu, z pamięci USB albo z folderu.
saved-online = Strony kampanii w internecie:
workshop = Odpowiadanie w grupie na jednym tablecie
    .text = Po kolei, gdy prowadzisz grupę. Wybierz ankietę:
survey-failed-offline = Nie udało się pobrać ankiety. Sprawdź, czy masz internet, i załaduj stronę ponownie.
survey-failed-missing = Ankiety nie ma już pod tym adresem.
survey-failed-blocked = Strona nie przepuszcza ankiety. Z twoim telefonem wszystko w porządku.
survey-failed-damaged = Jeden z plików ankiety nie jest taki, jak powinien. Dlatego się nie otwiera.
survey-failed-old = Twoja przeglądarka jest za stara na tę ankietę. Spróbuj w nowszej.
survey-failed-switched-off = Ankieta potrzebuje części przeglądarki, która jest tutaj wyłączona (WebAssembly). Wyłączają ją niektóre ustawienia bezpieczeństwa. Z twoim telefonem wszystko w porządku.
survey-failed-setup = Ankieta jest źle umieszczona na stronie. Z twoim telefonem wszystko w porządku.
survey-failed-broken = Ankieta przestała działać, a twoje odpowiedzi przepadły. Załaduj stronę ponownie, żeby zacząć od nowa.
survey-failed-key = Brakuje klucza albo jest niepełny. Bez niego odpowiedzi nie da się zapieczętować, dlatego nic się tu nie otwiera. Poproś organizację, która zbiera odpowiedzi, o link lub plik jeszcze raz.
survey-failed-way = Możesz przeczytać pytania niżej albo je wydrukować.
survey-failed-page = Możesz zamiast tego otworzyć ją na jej własnej stronie.
survey-paper = Przeczytaj pytania albo je wydrukuj
    .note = Nie pisz na kartce swojego imienia. Możesz pominąć każde pytanie.
survey-one = Wybierz jedną odpowiedź.
survey-many = Wybierz tyle, ile chcesz.
survey-max = Wybierz najwyżej { $max }.
survey-rank = Wpisz cyfry: 1 przy pierwszym, 2 przy następnym i tak dalej.
survey-write = Pisz krótko. Nie pisz niczyjego imienia.
survey-scale = Zakreśl cyfrę: 1 to „{ $low }”, { $points } to „{ $high }”.
survey-if = Odpowiedz tylko wtedy, gdy to prawda: { $condition }.
survey-if-has = pytanie { $number } to „{ $choice }”
survey-if-not = pytanie { $number } to nie „{ $choice }”
survey-if-none = nie: { $condition }
survey-if-and = i
survey-if-or = lub
data = Dla ciebie, jeśli liczysz odpowiedzi
data-text = Odpowiedzi są zapisane do programu statystycznego? Te pliki mówią, co znaczą kolumny i kody.
data-codebook = Książka kodów we wszystkich językach
data-r = Wczytaj do R
data-spss = Wczytaj do SPSS
data-package = Opis dla programów (Data Package)
data-skipped = Pominięto pytanie
data-declined = Nie chce odpowiadać
data-chosen = Wybrano
data-not-chosen = Nie wybrano
data-hidden = Ukryte, bo za mało osób tak odpowiedziało
embed-title = Pytania

## The directory, and results half-year by half-year

directory = Gmina po gminie
directory-empty = Nic tu jeszcze nie ma. Żadna organizacja się nie dopisała, a my nie wypełniamy listy za nikogo.
directory-after-hours = Dyżur opieki społecznej (socialjour)
directory-activities = Bezpłatne zajęcia
directory-organisations = Organizacje
directory-ages = Wiek:
day-mon = poniedziałek
day-tue = wtorek
day-wed = środa
day-thu = czwartek
day-fri = piątek
day-sat = sobota
day-sun = niedziela
waves = Wyniki, półrocze po półroczu
waves-empty = Żaden wynik nie jest jeszcze opublikowany. Gdy jakaś organizacja opublikuje dwa półrocza, będą tu widoczne obok siebie.
wave-half-1 = Wiosna { $year }
wave-half-2 = Jesień { $year }
wave-count = { $count } z { $of }
wave-least = z co najmniej { $of }
wave-below = mniej niż { $least }
wave-hidden = nie pokazujemy
wave-absent = nie pytano

## Dates

date = { $day } { $month } { $year }
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

### Help contacts (written with content/data/help.toml)

help-emergency =
    .name = Numer alarmowy
    .what = { statement-call-112 }
    .hours = Zawsze.
    .anonymous = Tego nie wiemy na pewno. Licz się z tym, że mogą widzieć twój numer. Jeśli dzwonisz z komórki, dowiadują się też, gdzie jesteś.
help-bris =
    .what = Porozmawiaj z dorosłym przez telefon albo na czacie, napisz do niego e-mail lub SMS. Dla ciebie, jeśli masz mniej niż 18 lat. Bezpłatnie.
    .hours = Całą dobę.
    .anonymous = Tak. Nie musisz mówić, jak się nazywasz. Czy widzą twój numer, nie wiemy. Jeśli powiesz, kim jesteś, nie jesteś już anonimowo. W 2021 roku Bris napisał, że w nagłej sytuacji może pomóc ci dotrzeć do 112 lub do dyżuru opieki społecznej (socialjouren).
help-social_services =
    .name = Opieka społeczna (socialtjänsten)
    .contact = Opieka społeczna (socialtjänsten) w twojej gminie
    .what = Rady i wsparcie dla młodych, rodziców i innych. Możesz zadzwonić po radę, nie mówiąc, o kogo chodzi. Nie potrzebujesz dowodów.
    .hours = Różnie w różnych gminach. Wieczorami i w weekendy jest dyżur (socialjouren). W niektórych gminach dodzwonisz się do niego pod 112, w innych ma własny numer.
    .anonymous = Tylko jeśli dzwonisz i ani razu nie powiesz, jak się nazywasz ani jaki masz numer. Czy widzą numer, z którego dzwonisz, nie wiemy. E-mail pokazuje twój adres. Jeśli powiesz, jak się nazywasz, rodzina z reguły dowie się, kto się zgłosił. Kto pracuje w szkole lub w ochronie zdrowia i musi zgłosić, nie może zrobić tego anonimowo.
help-protection =
    .name = Policja, jeśli ktoś ci grozi
    .what = Dla ciebie, jeśli ktoś ci grozi lub na ciebie naciska. Policja ocenia, jaka ochrona jest potrzebna. Nie usuwaj tego, co zostało napisane. Jeśli groźba jest nowa albo trwa, dzwoń pod 112.
    .hours = Niepotwierdzone. Zobacz stronę policji.
    .anonymous = Nie. Policja musi wiedzieć, kim jesteś, żeby móc cię chronić. Zanim coś powiesz, zapytaj, kto będzie mógł przeczytać twoje słowa.
help-kvinnofridslinjen =
    .what = Dla kobiet, które doświadczają gróźb lub przemocy, oraz dla przyjaciół i rodziny. Jest tłumacz dla większości języków. Rozmowa jest bezpłatna i nie widać jej na rachunku za telefon.
    .hours = Całą dobę.
    .anonymous = Tak. Nie musisz mówić, kim jesteś. Czy widzą twój numer, nie wiemy. Rozmowę może być widać na liście połączeń w telefonie.
help-brottsofferjouren =
    .what = Dla ciebie, jeśli spotkało cię przestępstwo, jesteś jego świadkiem albo jesteś blisko kogoś, kogo spotkało. Nie musisz niczego wcześniej zgłaszać. Mogą pójść z tobą na przesłuchanie. Bezpłatnie.
    .hours = Niepotwierdzone. Zajrzyj na ich własną stronę.
    .anonymous = Tak. Nie musisz mówić, kim jesteś. Ci, którzy odbierają, obiecali niczego nie przekazywać dalej. Czy widzą twój numer, nie wiemy.
help-jag_vill_veta =
    .what = Strona do czytania dla ciebie, jeśli masz mniej niż 18 lat. O tym, co jest przestępstwem, jakie masz prawa i jak dostać pomoc. Także wtedy, gdy martwisz się o kogoś z przyjaciół lub rodzeństwa.
    .hours = Zawsze. To strona internetowa, nikt tam nie odbiera.
    .anonymous = Tak, tylko czytasz. Ale wizytę może być widać w historii.
help-stodcentrum =
    .name = Stödcentrum
    .contact = Stödcentrum (ośrodek wsparcia) w twojej gminie
    .what = Rozmowy, rady i praktyczna pomoc dla młodych, których spotkało przestępstwo. Jest w niektórych gminach. Zajrzyj na stronę swojej gminy albo zapytaj opiekę społeczną (socialtjänsten).
    .hours = Różnie w różnych gminach.
    .anonymous = Tego nie wiemy. Zapytaj, zanim powiesz, kim jesteś.
help-leave =
    .name = Pomoc w odejściu
    .what = Dla ciebie, jeśli chcesz odejść od przestępców, i dla twojej rodziny. Zadzwoń i poproś o avhopparsamordningen tam, gdzie mieszkasz, albo skontaktuj się z opieką społeczną (socialtjänsten) w swojej gminie. Spotkają się z tobą, ocenią, jak mogą pomóc, i ustalą z tobą zasady. W pilnej sprawie dzwoń pod 112.
    .hours = Od poniedziałku do piątku, w dzień.
    .anonymous = Tego nie wiemy. Zapytaj, zanim powiesz, kim jesteś. Aby dostać wsparcie, musisz zgodzić się na współpracę policji i opieki społecznej.
help-police =
    .name = Policja
    .what = Gdy minął już jakiś czas albo gdy chcesz o coś zapytać, zgłosić przestępstwo lub przekazać informację. Powiedz „tips”, jeśli chcesz przekazać informację. Jeśli to dzieje się teraz, stało się przed chwilą albo ma się stać, dzwoń pod 112.
    .hours = Niepotwierdzone. Zobacz stronę policji.
    .anonymous = Tego nie wiemy. Nie wiemy też, czy widzą twój numer. Zapytaj, zanim coś powiesz. To, co napiszesz w formularzu na stronie policji, staje się dokumentem publicznym. Może zostać wydane innym, jeśli treść nie jest tajna.
help-priest =
    .name = Dyżurny duchowny (jourhavande präst)
    .what = Porozmawiaj z duchownym, niezależnie od tego, w co wierzysz. Zadzwoń pod 112 i poproś o „jourhavande präst”. Możesz też czatować albo napisać na stronie Kościoła Szwecji (Svenska kyrkan). Bezpłatnie.
    .hours = Telefon: co noc w godzinach 21–06. Czat: od poniedziałku do czwartku w godzinach 20–24.
    .anonymous = Duchowny ma bezwzględny obowiązek milczenia. Ale dzwonisz przez 112: licz się z tym, że mogą widzieć twój numer, a jeśli dzwonisz z komórki, także to, gdzie jesteś. Rozmowy nie widać na rachunku za telefon, ale może być widoczna w telefonie. Czat nie jest zapisywany.
help-hjalplinjen =
    .what = Dla ciebie, jeśli masz 18 lat lub więcej i jest ci ciężko albo jesteś blisko kogoś, komu jest ciężko. Bezpłatnie.
    .hours = Całą dobę, napisał rząd w grudniu 2024.
    .anonymous = Tak, napisał rząd w grudniu 2024. Czy widzą twój numer, nie wiemy.
help-sjalvmordslinjen =
    .name = Telefon dla osób z myślami samobójczymi (Självmordslinjen)
    .what = Dla ciebie, jeśli myślisz o tym, żeby odebrać sobie życie. Możesz zadzwonić lub czatować. Jeśli teraz zagrożone jest życie, dzwoń pod 112.
    .hours = Całą dobę od czerwca 2020. Dzisiejsze godziny nie są potwierdzone.
    .anonymous = Tego nie wiemy. Najpierw zapytaj.
help-care_1177 =
    .contact = 1177, wybierz swój region
    .what = Jest ci ciężko? To, dokąd się zwrócić, zależy od części kraju. Wybierz na stronie swój region, a zobaczysz, jaka pomoc tam jest dla ciebie.
    .hours = Strona jest zawsze otwarta. Ci, którzy odbierają, mają własne godziny.
    .anonymous = Tak, gdy czytasz. Wizytę może być widać w historii. Jeśli z kimś rozmawiasz, najpierw zapytaj.
help-gangsnacket =
    .contact = Przeczytaj Gängsnacket
    .what = Krótki tekst władz regionalnych (länsstyrelserna) i policji o tym, jak rozmawiać z dzieckiem.
    .hours = Zawsze. To coś do przeczytania lub wydrukowania.
    .anonymous = Tak, tylko czytasz. Ale wizytę może być widać w historii.

## For organisations that show the survey

embed-make = Utwórz linijki kodu na waszą stronę
embed-survey = Ankieta
embed-language = Język
embed-way = Jak
embed-frame = W ramce
embed-element = Bezpośrednio na stronie
embed-theme = Kolory
embed-auto = Według wyboru osoby odwiedzającej
embed-light = Jasne
embed-dark = Ciemne
embed-preview = Tak to wygląda
embed-lines = Linijki do wstawienia
embed-copy = Kopiuj
embed-copied = Skopiowano.
embed-plain = Linijki dla każdej ankiety
embed-check = Sprawdźcie swoją stronę
embed-checktext = Wklejcie HTML strony. Zostaje tu, na tej stronie, i nigdzie nie jest wysyłany.
embed-html = HTML strony
embed-empty = Pole jest puste. Otwórzcie swoją stronę, wyświetlcie jej kod źródłowy, skopiujcie wszystko i wklejcie tutaj.
embed-no-page = To nie jest HTML całej strony, więc nic nie da się o niej powiedzieć. Otwórzcie swoją stronę, wyświetlcie jej kod źródłowy i skopiujcie wszystko, od <!doctype html> do końca.
embed-go = Sprawdź
embed-good = Nic na stronie nie stoi na przeszkodzie, żeby wstawić ankietę bezpośrednio. Mimo to przejdźcie listę powyżej.
embed-bad = Umieśćcie ankietę w ramce. To na stronie może czytać odpowiedzi:
embed-inline = Skrypty zapisane na stronie:
embed-foreign = Skrypty z innego adresu:
embed-tracking = Skrypty, które wyglądają na mierzące odwiedziny:
embed-handler = Skrypt w elemencie:
embed-inside = Ramka z waszego własnego adresu bez sandbox:
embed-worker = Coś, co zostaje w przeglądarce (service worker).
embed-other = Ramka z innego adresu nie może czytać odpowiedzi, ale może mierzyć odwiedziny:
embed-script = Test jako plik, do uruchomienia na stronie

### Situations (written with content/data/situations.toml)

situation-who = Kim jesteś?
situation-youth = Jestem młody lub młoda
situation-family = Jestem rodzicem, dorosłym bratem, dorosłą siostrą lub kimś z rodziny
situation-leader = Prowadzę grupę, treningi lub lekcje
situation-what = Co się stało?
situation-urgent = Czy to pilne? Czy ktoś jest w niebezpieczeństwie?
situation-yes = Tak, albo nie wiem
situation-no = Nie, nie w tej chwili

situation-asked-youth = Ktoś poprosił mnie o coś, co wydaje się nie w porządku
    .do = Nie musisz odpowiadać. Porozmawiaj z kimś, komu ufasz, zanim napiszesz do tego, kto pyta. Jeśli ten dorosły nie pomoże, spróbuj z następnym.
    .now = Idź tam, gdzie są ludzie. Zadzwoń pod 112 i powiedz, czego się boisz.
situation-asked-family = Ktoś poprosił o coś moje dziecko
    .do = Podziękuj dziecku, że ci o tym mówi. Nie odpowiadaj temu, kto pyta. Zadzwoń i poproś o radę, bez podawania nazwiska, jeśli chcesz.
    .now = Trzymaj dziecko blisko siebie. Dzwoń pod 112.
situation-asked-leader = Ktoś poprosił o coś młodą osobę z mojej grupy
    .do = Porozmawiaj z tą młodą osobą na osobności. Powiedz: „Nie mogę obiecać, że zachowam to w tajemnicy. Ale powiem ci, zanim z kimś porozmawiam”. Zadzwoń do opieki społecznej (socialtjänsten) i poproś o radę, bez podawania nazwiska.
    .now = Nie zostawiaj tej młodej osoby samej. Dzwoń pod 112.
situation-owes-youth = Mam u kogoś dług
    .do = Nie bierz żadnego zlecenia, żeby pozbyć się długu. Dług i tak może urosnąć. Powiedz dorosłemu, ile wynosi i kto się go domaga, zanim odpowiesz lub zapłacisz.
    .now = Idź tam, gdzie są ludzie, i zadzwoń pod 112. Nie usuwaj tego, co piszą.
situation-owes-family = Moje dziecko ma dług
    .do = { statement-do-not-pay } Nie usuwajcie tego, co zostało napisane. { statement-call-112 }
    .now = Dzwoń pod 112. Powiedz, że chodzi o dług.
situation-owes-leader = Młoda osoba z mojej grupy ma dług
    .do = Nie pożyczaj pieniędzy z własnej kieszeni. Pomóż tej młodej osobie powiedzieć o tym dorosłemu w domu albo zadzwońcie razem do opieki społecznej (socialtjänsten).
    .now = Dzwoń pod 112, jeśli ktoś komuś grozi. Zostań z tą młodą osobą, aż przyjdzie ktoś inny.
situation-threatened-youth = Ktoś mi grozi lub mnie bije
    .do = To nie twoja wina. Powiedz dorosłemu jeszcze dziś, zanim odpowiesz temu, kto grozi, i poproś, żeby zadzwonił razem z tobą. Nie usuwaj tego, co piszą. { statement-call-112 }
    .now = Idź tam, gdzie są ludzie. Dzwoń pod 112.
situation-threatened-family = Ktoś grozi mojemu dziecku lub nam
    .do = Nie odpowiadaj temu, kto grozi. Nie usuwaj tego, co piszą. { statement-do-not-pay } { statement-call-112 }
    .now = Dzwoń pod 112.
situation-threatened-leader = Ktoś grozi młodej osobie albo mnie
    .do = Nie odpowiadaj temu, kto grozi. Zapisz, co się stało i kiedy. Powiedz jeszcze jednej osobie z zarządu. { statement-call-112 }
    .now = Dzwoń pod 112. Zabierz stamtąd grupę, spokojnie, jeśli da się to zrobić bez zagrożenia. Nic nie mów temu, kto grozi.
situation-done-youth = Zrobiłem lub zrobiłam coś, czego żałuję
    .do = Możesz przestać, nawet jeśli zdarzyło się to kilka razy. Jeśli masz mniej niż 18 lat, możesz zacząć od Bris i zapytać, co się stanie, jeśli o tym powiesz. Nie musisz mówić, kim jesteś.
    .now = Czy ktoś jest ranny albo czy to ma się powtórzyć? Dzwoń pod 112. Możesz kogoś uratować.
situation-done-family = Moje dziecko coś zrobiło
    .do = Powiedz, że poradzicie sobie z tym razem. Zadzwoń do opieki społecznej (socialtjänsten) i poproś o radę, bez podawania nazwiska, jeśli chcesz. Jeśli dziecko jest podejrzane, poproś o obrońcę (försvarare).
    .now = Czy ktoś jest ranny, w niebezpieczeństwie albo czy to ma się powtórzyć? Dzwoń pod 112.
situation-inside-youth = Chcę się z tego wydostać
    .do = Nic nie mów tym, od których chcesz odejść. Powiedz dorosłemu. Jeśli nie pomoże, spróbuj z następnym. W ciągu dnia zadzwoń pod 114 14 i zapytaj o avhopparsamordningen albo poproś kogoś, żeby zadzwonił za ciebie.
    .now = Jesteś w niebezpieczeństwie, bo chcesz przestać? Zadzwoń pod 112 i powiedz właśnie to.
situation-inside-family = Moje dziecko chce się z tego wydostać
    .do = Nic nie mów tym, od których dziecko chce odejść. Zadzwoń do opieki społecznej (socialtjänsten) lub do avhopparsamordningen dzisiaj, póki dziecko chce.
    .now = Jeśli ktoś jest w niebezpieczeństwie, zadzwoń pod 112 i powiedz, że wasze dziecko chce odejść.
situation-worried-youth = Martwię się o kogoś z przyjaciół lub rodzeństwa
    .do = Zapytaj, jak jest, ale nie przesłuchuj. Nie musisz dźwigać tego w pojedynkę: porozmawiaj z dorosłym. Jeśli nie pomoże, spróbuj z następnym. Jeśli masz mniej niż 18 lat, możesz zadzwonić do Bris.
    .now = Myślisz, że coś się stanie? Dzwoń pod 112. Nie musisz mieć pewności.
situation-worried-family = Martwię się, ale nie wiem
    .do = Jeden sygnał rzadko coś znaczy. Lepiej pytaj, niż szukaj. Opieka społeczna (socialtjänsten) odpowiada na pytania, nawet jeśli nie mówisz, o kogo chodzi.
    .now = Jeśli dziecko zniknęło albo myślisz, że coś się stanie, dzwoń pod 112.
situation-worried-leader = Martwię się o kogoś z mojej grupy
    .do = Porozmawiaj z tą młodą osobą na osobności, bez pośpiechu. Nie obiecuj, że zachowasz to w tajemnicy. Zadzwoń do opieki społecznej (socialtjänsten) i poproś o radę, bez podawania nazwiska.
    .now = Jeśli myślisz, że coś się stanie, dzwoń pod 112.

### Statements (written with content/data/statements.toml)

statement-sources = Źródła przepisów i rad na tej stronie
statement-checked = Porównano { $date }
statement-call-112 = Dzwoń pod 112, jeśli ktoś jest w niebezpieczeństwie albo jeśli przestępstwo dzieje się teraz, właśnie się zdarzyło lub ma się zdarzyć. Dotyczy to także gróźb i tego, co wydaje się małe. Dzwoń pod 114 14, jeśli minął już jakiś czas albo jeśli chcesz o coś zapytać lub przekazać informację.
statement-call-112-sms = Dzwoń pod 112, nie wysyłaj SMS-a. W 2025 roku SMS pod 112 był tylko dla osób, które nie słyszą, słabo słyszą albo mają trudności z mówieniem i które wcześniej się zarejestrowały. Co obowiązuje dziś, nie wiemy.
statement-number-seen = Licz się z tym, że osoba, do której dzwonisz, może widzieć twój numer. Jeśli dzwonisz pod 112 z komórki, dowiadują się też, gdzie jesteś. Nie polegaj na kodach, które mają ukryć numer: ukryte połączenie nie zawsze dochodzi. Jeśli nie chcesz, żeby było cię widać, poproś dorosłego, któremu ufasz, żeby zadzwonił i zapytał za ciebie.
statement-screenshots = W niektórych aplikacjach druga osoba może zobaczyć, że robisz zrzut ekranu. Lepiej zrób zdjęcie innym telefonem, tak żeby było widać dzień, godzinę i nadawcę. Najlepiej, jeśli zdjęcie zrobi dorosły, któremu ufasz, i będzie je miał u siebie. Nie usuwaj tego, co zostało napisane.
statement-photos-seen = Zdjęcia mogą być widoczne w kilku miejscach, na przykład w chmurze, z której korzysta cała rodzina.
statement-sexual-images = Nie fotografuj, nie zapisuj i nie wysyłaj dalej seksualnego zdjęcia osoby poniżej 18 lat. Samo posiadanie takiego zdjęcia może być przestępstwem. Zostaw je tam, gdzie jest. Powiedz dorosłemu, któremu ufasz, i zapytaj policję pod 114 14, co masz zrobić. Jeśli ktoś rozesłał twoje zdjęcie, to nie twoja wina.
statement-home-finds = Nie dotykaj tego i nie przenoś. Nie zabieraj tego ze sobą na policję. Zadzwoń pod 112 i zapytaj. Możesz zapytać, co się stanie, zanim powiesz, czyje to jest. Nie znaleźliśmy porady policji akurat w tej sprawie.
statement-weapon-handed-in = To nie jest obietnica i nie dotyczy innych przestępstw. W listopadzie 2024 roku w ustawie o broni (vapenlagen) było zapisane tak: Kto sam oddaje policji broń palną lub amunicję, zostaje oskarżony o jej posiadanie tylko wtedy, gdy wymaga tego interes publiczny. Zadzwoń i zapytaj, zanim cokolwiek zostanie przeniesione.
statement-do-not-pay = Nie płaćcie, zanim porozmawiacie z policją. Jeśli raz się zapłaci, wrócą, powiedziała policja według gazety Aftonbladet z 10 lutego 2024.
statement-law-involving = Jeśli obie osoby są prawie w tym samym wieku, nie zawsze jest to przestępstwo. W innych przypadkach od 1 lipca 2023 roku przestępstwem jest wciąganie w przestępczość kogoś, kto nie ma 18 lat: proszenie, płacenie, zlecanie zadań lub przekazywanie rzeczy. Dotyczy to także sytuacji, gdy młoda osoba powiedziała „tak”.
statement-law-age = Nie czytaliśmy ustawy, która obowiązuje dziś. Przez długi czas granica wieku wynosiła 15 lat: młodszych nie można było skazać za przestępstwo. W dniu 13 sierpnia 2026 roku większość w parlamencie (riksdagen) opowiedziała się za granicą 14 lat przy niektórych poważnych przestępstwach. Zapytaj obrońcę (försvarare), co dotyczy ciebie.
statement-law-suspected = Ustawa o młodych ludziach, którzy są podejrzani, mogła się zmienić w 2026 roku. W maju 2025 roku było w niej zapisane tak: Jeśli masz 15–17 lat, z reguły masz dostać obrońcę (försvarare), czyli adwokata, który stoi po twojej stronie. Jeśli masz mniej niż 15 lat, z reguły masz dostać doradcę prawnego (juridiskt biträde), czyli prawnika, który ci pomaga, jeśli śledztwo dotyczy poważnego przestępstwa. Twoi rodzice z reguły dowiadują się o tym i są wzywani na przesłuchanie. Jeśli masz 15–17 lat, z reguły ma w nim uczestniczyć opieka społeczna (socialtjänsten).
statement-law-decision = Także te zasady mogły się zmienić w 2026 roku. W maju 2025 roku było zapisane tak: Jeśli masz mniej niż 15 lat, śledztwo ma z reguły trwać najwyżej trzy miesiące. Przy bardzo ciężkich przestępstwach sąd może zbadać, kto to zrobił, bez wymierzania kary. Jeśli masz 15–17 lat, z reguły w ciągu sześciu tygodni ma zapaść decyzja, czy będzie oskarżenie.
statement-law-messages = Od 1 października 2025 roku policja może czasem czytać wiadomości i podsłuchiwać także wtedy, gdy ktoś ma mniej niż 15 lat. Dotyczy to niektórych ciężkich przestępstw. Nikt nie może więc obiecać, że nic nie zostanie przeczytane.
statement-law-zones = Strefy bezpieczeństwa (säkerhetszoner) istnieją od 25 kwietnia 2024 roku. Policja może w nich przeszukiwać ubrania, torby i samochody bez podejrzenia. Strefa obowiązuje najwyżej dwa tygodnie naraz i może zostać przedłużona. Dotyczy to osób w każdym wieku. Decyzja o strefie ma być dostępna do przeczytania, a to, co zostaje zrobione, ma być zapisywane.
statement-law-tell-police = Od 1 kwietnia 2025 roku dyrektorzy szkół i gminy muszą w niektórych przypadkach przekazywać informacje policji. Dyrektor szkoły może to zrobić także wtedy, gdy policja o nie nie pytała. Może to dotyczyć też otwartego klubu młodzieżowego (öppen fritidsgård). Opieka społeczna (socialtjänsten) i ochrona zdrowia są z reguły z tego wyłączone, ale w niektórych przypadkach mogą przekazać informacje. Najpierw zapytaj, co obowiązuje.
statement-law-report = Kto pracuje z dziećmi w szkole lub w ochronie zdrowia, musi zgłosić niepokój o dziecko (orosanmälan) opiece społecznej (socialtjänsten), jeśli sądzi, że dziecku dzieje się krzywda.
statement-law-report-associations = Tak pisał urząd Socialstyrelsen o ustawie, która obowiązywała przed lipcem 2025 roku: Jeśli stowarzyszenie ma z gminą umowę o pracy socjalnej, musicie zgłaszać niepokój o dziecko. Inne organizacje społeczne powinny to robić. Kto jest zatrudniony jako lekarz lub psycholog, musi. Zapytajcie swoją gminę, co obowiązuje dziś.
statement-law-inquiry = Nie udało nam się potwierdzić, jakie terminy obowiązują w nowej ustawie o opiece społecznej (socialtjänstlagen), od 1 lipca 2025 roku. Według starej było tak: Opieka społeczna (socialtjänsten) od razu oceniała, czy dziecko potrzebuje ochrony. W ciągu 14 dni decydowała, czy będzie badać sprawę, a takie badanie sprawy (utredning) mogło trwać najwyżej cztery miesiące. Dziecko i rodzice dowiadywali się o tym.
statement-law-parents-told = Tak było przed 1 lipca 2025 roku i nie udało nam się potwierdzić, że teraz jest tak samo: Jeśli opieka społeczna (socialtjänsten) zaczyna badać sprawę, ty i twoi rodzice dowiadujecie się o tym.
statement-law-support-12 = Nie czytaliśmy, co mówi ustawa, która obowiązuje dziś. Według projektu ustawy z 2023 roku opieka społeczna (socialtjänsten) może czasem, od 12. roku życia, dać wsparcie bez zgody twoich rodziców, jeśli ty tego chcesz. Zapytaj: „Co mogę dostać bez zgody rodziców?”
