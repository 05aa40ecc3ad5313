### The words around a survey on one's own phone whose answers are sealed and handed over, in French.

## What the survey says otherwise: these stand in the place of the texts in widget.ftl

answers-text = Dans le téléphone, scellées, si tu choisis de les remettre. Seul celui qui a la clé peut les ouvrir, et il les réunit avec celles des autres. Rien n’est montré si moins de dix personnes ont répondu.
promise-text = Non. Celui qui reçoit les réponses voit que tu remets quelque chose. Quelqu’un à côté peut voir l’écran. Le propriétaire du téléphone peut avoir des programmes qui montrent ce que tu fais. L’adresse reste dans l’historique.
done-text = C’est fini. Les réponses ne sont pas encore remises. C’est toi qui choisis.
left-out = Change-le. Sinon le texte n’est pas inclus quand tu remets les réponses.

## Hand in or not

seal-title = Veux-tu remettre tes réponses ?
seal-text = Elles sont scellées aussitôt. Ensuite, personne ne peut les lire sur ce téléphone, toi non plus.
seal = Sceller
do-not = Effacer
not-sealed = Les réponses n’ont pas pu être scellées dans ce navigateur. Elles sont toujours là. Essaie un autre navigateur.

## What is sealed

sealed-title = Tes réponses sont scellées
sealed-text = Remets-les de l’une de ces trois façons. Les mêmes réponses ne comptent qu’une fois, même si elles arrivent deux fois.
key-words = Les six mots de la clé :
key-words-text = Celui qui recueille les réponses doit avoir les mêmes mots. S’ils sont différents, ne remets rien.
code-title = Montrer le code
code-text = Tiens le téléphone devant la caméra de celui qui recueille les réponses.
no-code = Les réponses sont trop longues pour un code, car il y a une question où tu écris toi-même. Utilise le fichier ou le texte.
file-title = Donner le fichier
file-text = Il sera parmi tes téléchargements. Personne ne peut l’ouvrir sans la clé, mais on le voit. Efface-le ensuite.
file = Enregistrer le fichier
share = Partager le fichier
text-title = Envoyer le texte
text-text = Colle-le là où te l’a dit celui qui recueille les réponses. Celui qui voit ton message voit que tu as répondu, mais pas quoi.
copy = Copier le texte
file-saved = Le navigateur doit maintenant montrer le fichier ou demander où l’enregistrer. Il ne se passe rien ? Essaie le code ou le texte.
not-saved = Le fichier n’a pas pu être enregistré. Essaie le code ou le texte.
shared = Le fichier est passé à l’autre programme.
not-shared = Le fichier n’a pas été partagé. Essaie encore, ou essaie une autre façon.
copied = Le texte est copié.
not-copied = La copie n’a pas marché. Sélectionne le texte et copie-le toi-même.
remove = Terminé, effacer
