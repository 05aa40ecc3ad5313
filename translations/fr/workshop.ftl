### The words of the workshop in French.

## What the survey says otherwise when a group answers: these stand in the place of the texts in widget.ftl

answers-text = Dans la mémoire de la tablette, si tu les remets. Là, elles sont mélangées avec celles des autres. L’animateur peut voir combien ont donné chaque réponse, si au moins dix les remettent. Parfois, les réponses peuvent aussi être enregistrées ligne par ligne, sans nom.
promise-text = Non. La tablette n’est pas à toi, et l’animateur sait qui est là. Quelqu’un à côté peut voir l’écran. Le propriétaire de la tablette peut avoir des programmes qui montrent ce que tu fais.
done-text = C’est fini. Les réponses ne sont pas encore remises. C’est toi qui choisis.
left-out = Change-le. Sinon le texte n’est pas inclus quand tu remets les réponses.

## The leader begins

setup-title = Une tablette, un groupe
setup-how = Le groupe répond sur cette tablette, l’un après l’autre. Tu ouvres, tu fermes et tu enregistres.
setup-memory = Les réponses sont dans la mémoire de la tablette jusqu’à ce que tu fermes la séance. Si tu fermes la page, elles sont perdues.
setup-least = Avec moins de { $least } réponses remises, tu n’as aucun résultat.
setup-pin = Toi seul dois connaître le code. Si tu l’oublies, on ne peut plus récupérer les réponses.
pin = Choisis un code PIN d’au moins { $least } chiffres
pin-again = Écris le code encore une fois
pin-set = Ouvrir la séance
no-pin = Le code doit avoir au moins { $least } chiffres et rien d’autre.
other-pin = Les codes sont différents. Écris le même dans les deux cases.
gone = La page a été quittée, la séance est donc perdue. Il ne reste aucune réponse.

## Between two respondents

hand-over-title = Passe la tablette
hand-over-text = Il ne reste rien ici de ce que la personne précédente a répondu.
for-leader = Pour l’animateur
nobody-there = Personne n’a touché l’écran. Les réponses sont effacées et ne comptent pas.

## A respondent

still-title = Tu es encore là ?
still-text = Appuie sur le bouton. Sinon les réponses sont effacées dans { $seconds } secondes.
still-here = Je suis là
hand-in-title = Veux-tu remettre tes réponses ?
hand-in-text = Elles sont mélangées avec celles des autres. Ensuite, on ne peut plus retirer les tiennes.
hand-in = Remettre
do-not = Effacer

## The leader

gate-title = Pour l’animateur
gate-pin = Code PIN
gate-open = Montrer
wrong-pin = Ce n’est pas le bon code. Essaie encore.
wait = Le code a été faux trop de fois. Attends { $seconds } secondes.
wait-over = Tu peux maintenant essayer encore.
to-group = Au groupe
leader-title = La séance est ouverte
count = Réponses remises : { $count }
count-text = Rien de plus n’est montré tant que tu n’as pas fermé la séance.
close-batch = Fermer la séance
closing-title = Veux-tu fermer la séance ?
closing-text = On ne peut pas la rouvrir. Ensuite, le résultat est montré.
closing-few = Réponses remises : { $count } seulement. Si tu fermes maintenant, tout est effacé et aucun résultat n’est montré. Il en faut au moins { $least }.
closing-none = Personne n’a rien remis. Si tu fermes maintenant, la séance est finie, sans résultat.
keep-open = Non, la laisser ouverte
close-now = Oui, la fermer

## Too few

few-title = Trop peu de réponses remises
few-text = Il en faut au moins { $least }. Avec moins, quelqu’un pourrait deviner qui a répondu quoi. Rien n’est donc montré, et les réponses sont effacées.
few-next = La prochaine fois, tu peux laisser deux groupes répondre dans la même séance. Ferme-la quand tous ceux qui le veulent ont répondu.
few-again = Recommencer

## The result

result-title = Le résultat
respondents = { $count } ont remis leurs réponses.
respondents-least = Au moins { $count } ont remis leurs réponses. Le nombre exact n’est donné qu’à partir de { $exact }.
small = <{ $cell } veut dire moins de { $cell }. Peut-être n’y a-t-il personne.
withheld = .. est un nombre qui n’est pas donné. Sinon, on pourrait en calculer un autre.
asked = Ont reçu la question : { $count }
answer = Réponse
number = Nombre
number-first = L’ont mis en premier
no-answer = Pas de réponse
others = Les autres ensemble
files-title = Enregistrer
files-text = Les fichiers sont parmi les téléchargements de la tablette. Déplace-les, et efface-les là.
files-excel = Pour Excel en suédois
files-statistics = Pour un logiciel de statistique
file-summary = Le résultat
file-texts = Ce qui a été écrit
file-codebook = Ce que veulent dire les codes
file-package = Description pour les programmes
file-rows = Les réponses ligne par ligne
file-r = Lire dans R
file-spss = Lire dans SPSS
rows-title = Les réponses ligne par ligne
rows-text = Une ligne par personne, sans nom et dans le désordre. Ne les donne qu’à un chercheur dont tu connais le nom. Ne les publie jamais.
rows-reason = À quoi vont servir les lignes, et à qui ?
rows-reason-text = Ce que tu écris va dans datapackage.json.
no-reason = Écris d’abord à quoi vont servir les lignes.
no-rows-few = Les réponses ne peuvent pas être enregistrées ligne par ligne. Il en faut au moins { $least } remises.
no-rows = Les réponses ne peuvent pas être enregistrées ligne par ligne. Dans ce groupe, on pourrait reconnaître quelqu’un.
file-saved = Le navigateur doit maintenant montrer le fichier ou demander où l’enregistrer. Vérifie que tu l’as avant d’effacer quoi que ce soit ici.
not-saved = Le fichier n’a pas pu être enregistré. Essaie encore.
delete-all = Tout effacer
deleting-title = Veux-tu tout effacer ?
deleting-text = Ce que tu n’as pas enregistré ne peut pas être récupéré.
keep = Non, tout garder
delete-now = Oui, tout effacer

## When what is handed in is sealed to a key, this stands in the place of the texts above (behind the word `sealed-`)

sealed-answers-text = Dans la mémoire de la tablette, scellées, si tu les remets. Là, ni l’animateur ni personne d’autre ne peut les lire. Celui qui a la clé les réunit avec celles des autres. Rien n’est montré si moins de dix personnes ont répondu.
sealed-setup-memory = Chaque réponse est scellée quand elle est remise. Personne ne peut la lire sur la tablette, toi non plus.
sealed-setup-least = Le résultat se voit chez celui qui a la clé, quand au moins { $least } ont répondu.
sealed-setup-pin = Toi seul dois connaître le code. Si tu l’oublies, on ne peut plus récupérer les réponses, sauf si tu les gardes sur la tablette.
sealed-hand-in-text = Elles sont scellées aussitôt. Ensuite, on ne peut plus retirer les tiennes.
sealed-count-text = On ne peut rien voir de plus ici. Les réponses sont scellées.
sealed-closing-text = On ne peut pas la rouvrir. Ensuite, tu enregistres les réponses scellées dans un fichier.
sealed-closing-few = Réponses remises : { $count } seulement. Rien n’est effacé : tu enregistres les réponses scellées dans un fichier. Mais chez celui qui a la clé, rien n’est montré avant qu’au moins { $least } personnes aient répondu, ici ou dans d’autres séances. On ne peut pas rouvrir la séance.
sealed-closing-none = Personne n’a rien remis. Si tu fermes maintenant, il n’y a rien à enregistrer.
sealed-deleting-text = Si tu n’as pas enregistré le fichier, les réponses ne peuvent pas être récupérées.
sealed-key = Les six mots de la clé :
sealed-key-text = Celui qui recueille les réponses doit avoir les mêmes mots. S’ils sont différents, ne continue pas.
sealed-title = La séance est fermée
sealed-text = Enregistre le fichier et donne-le à celui qui a la clé. Personne d’autre ne peut l’ouvrir. Efface ensuite le fichier de la tablette.
sealed-save = Enregistrer les réponses scellées
sealed-none = Personne n’a rien remis. Il n’y a rien à enregistrer.
not-sealed = Les réponses n’ont pas pu être scellées dans ce navigateur. Tu les as toujours. Demande une autre tablette à l’animateur.

## When the leader keeps what is sealed on the tablet: the choice, what is said then, and behind `kept-` what stands in the place of the texts above

keep-choice = Garder les réponses scellées sur la tablette, au cas où la page serait fermée par erreur
keep-text = Elles y restent alors jusqu’à ce que tu les aies transmises et effacées ici. Personne ne peut les lire sans la clé, mais celui qui prend la tablette voit que quelqu’un a répondu, et à peu près combien de personnes. Si tu ne coches pas la case et que la page est fermée avant que tu aies enregistré, les réponses sont perdues.
keep-elsewhere = La tablette ne peut pas garder de réponses en ce moment. La page est-elle ouverte dans un autre onglet ? Ferme-le. Sinon, les réponses sont perdues si cette page est fermée avant que tu aies enregistré.
keep-unavailable = Ce navigateur ne peut pas garder de réponses sur la tablette. Si la page est fermée avant que tu aies enregistré, les réponses sont perdues.
keep-goes-on = La séance continue. Les réponses déjà remises sont toujours là.
moment = Un instant
found-title = Il y a ici des réponses scellées
found-text = Elles viennent d’une séance qui n’a pas encore été transmise. Personne ne peut les lire sur la tablette. Tu peux continuer la séance avec un nouveau code PIN. Si elle est finie, enregistre les réponses, donne le fichier à celui qui a la clé et efface-les ici.
found-other = Elles viennent d’une autre enquête ou vont avec une autre clé. Personne ne peut les lire sur la tablette. Enregistre-les, donne le fichier à celui qui a la clé et efface-les ici. Ensuite, tu peux commencer.
go-on = Continuer la séance
kept-text = Les réponses restent scellées sur la tablette jusqu’à ce que tu les effaces.
kept-not = La tablette n’a pas pu garder toutes les réponses. Ne ferme pas la page avant de les avoir enregistrées dans un fichier.
not-kept = La tablette n’a pas pu garder les réponses. Elles sont remises, mais n’existent que tant que la page est ouverte. Dis-le à l’animateur.
gone-partly = La page a été quittée. Les réponses que la tablette n’a pas pu garder sont perdues.
erased = Les réponses sont effacées de la tablette.
not-erased = Les réponses n’ont pas pu être effacées. Essaie encore, ou efface les données du site dans les réglages du navigateur.
kept-answers-text = Sur la tablette, scellées, si tu les remets. Elles y restent jusqu’à ce que l’animateur les ait transmises. Là, ni l’animateur ni personne d’autre ne peut les lire. Celui qui a la clé les réunit avec celles des autres. Rien n’est montré si moins de dix personnes ont répondu.
kept-hand-over-text = On ne peut rien lire ici de ce que la personne précédente a répondu.
kept-deleting-text = Le fichier est-il arrivé chez celui qui a la clé ? Cette page ne peut pas le voir. Ce que tu effaces ne peut pas être récupéré.
kept-sealed-text = Enregistre le fichier et donne-le à celui qui a la clé. Personne d’autre ne peut l’ouvrir. Quand il est arrivé, efface le fichier de la tablette et efface tout ici.
