### The words of the survey widget in French.

## Before the first question

who = Qui demande ?
why = Pourquoi ?
time = Combien de temps cela prend-il ?
voluntary = Dois-je répondre ?
voluntary-text = Non. Passe des questions ou arrête quand tu veux. Si tu arrêtes, tes réponses sont effacées.
answers = Où vont mes réponses ?
answers-text = Nulle part. Elles ne sont ici que tant que la page est ouverte. Toi seul peux les enregistrer.
promise = Est-ce tout à fait sûr ?
promise-text = Non. Quelqu’un à côté peut voir l’écran. Le propriétaire du téléphone peut avoir des programmes qui montrent ce que tu fais. L’adresse reste dans l’historique.
start = Commencer
no-thanks = Non merci

## The questions

page = Page { $current } sur { $total }
next = Suivant
finish = Terminé
back = Retour
many = Choisis-en autant que tu veux.
at-most = Choisis-en au plus { $max }.
too-many = Au plus { $max } choix possibles. Enlèves-en un si tu veux changer.
rank = Appuie dans l’ordre. Ce que tu touches d’abord a la place 1.
write = Écris court, au plus { $max } caractères. N’écris le nom de personne.
too-long = Tu as écrit { $count } caractères. Il y a de la place pour { $max }.
has-phone = Il y a ici un numéro de téléphone ou quelque chose qui y ressemble.
has-person = Il y a ici un numéro d’identité (personnummer) ou une date de naissance.
has-address = Il y a ici une adresse e-mail ou un nom d’utilisateur.
has-link = Il y a ici une adresse web.
left-out = Change-le. Sinon le texte n’est pas inclus quand tu enregistres.
decline = Je ne veux pas répondre
skip = Passer
skipped = Tu passes la question.
undo = Annuler
stop = Arrêter et effacer

## Help

help = De l’aide maintenant
help-title = Parle à quelqu’un
help-text = Ce peut aussi être quelqu’un en qui tu as déjà confiance.
help-hours = Horaires
help-anonymous = Anonyme ?
help-close = Fermer l’aide

## The end

thanks = Merci !
done-text = C’est fini. Les réponses ne sont que sur cette page.
left-text = C’est fini. Il ne reste aucune réponse ici.
save-title = Veux-tu enregistrer tes réponses ?
save-text = Le fichier sera parmi tes téléchargements. Celui qui a accès au téléphone peut le lire.
save-excel = Excel
save-excel-text = Un tableau qui s’ouvre bien dans Excel en suédois.
save-statistics = Logiciel de statistique
save-statistics-text = Le même tableau pour R, SPSS et d’autres.
save-words = Ce que tu as écrit
save-words-text = Dans un fichier à part, pour que personne ne voie à quelles réponses le texte appartient.
saved = Le navigateur doit maintenant montrer le fichier ou demander où l’enregistrer. Il ne se passe rien ? Alors on ne peut pas enregistrer de fichier ici. Ouvre l’enquête sur sa propre page et réponds-y.
close = Fermer et effacer
again = Au début
