### The words of the site’s templates in French. What is not here yet is shown in the fallback.

## On every page

tagline = Quelques mots à emporter
skip = Aller au contenu
nav = Menu
nav-home = À la page d’accueil
nav-narratives = Pour les jeunes
nav-guides = Pour les parents
nav-leaders = Pour les animateurs
nav-help = Trouver de l’aide
nav-survey = Enquêtes
nav-about = À propos de Medskick
nav-organisations = Pour les organisations
nav-forum = Le forum
exit = Quitter la page
    .note = « Quitter la page » t’emmène aussitôt sur un autre site. Cela n’efface pas l’historique : on peut encore voir dans le navigateur que tu as été ici.
    .keys = Si tu as un clavier, tu peux aussi appuyer trois fois sur la touche Maj.
search = Chercher
    .about = Tout ce qu’il y a ici, rubrique par rubrique.
    .label = Que cherches-tu ?
    .found = { $count } résultats.
    .nothing = Aucun résultat. Essaie un autre mot ou regarde dans la liste.
    .failed = La recherche ne marche pas en ce moment. Regarde dans la liste.
languages = Langue
footer-privacy = Comment nous te protégeons
footer-accessibility = Accessibilité
footer-nothing = Pas de cookies, pas de mesure des visites, pas de compte.
footer-licence = Tu peux partager et adapter les textes et les images :
print-from = Imprimé depuis
comma = ,
aloud = Lire le texte à voix haute
    .stop = Arrêter la lecture

## Notices

notice = À propos de ce texte
notice-proposal = Ceci est une proposition. Personne ne l’a encore signée.
notice-fallback = Cette page n’existe pas encore dans ta langue. Le texte est affiché en { $name }.
notice-stale = L’original a changé depuis la traduction. Quelque chose ici peut être dépassé.
    .link = Lire l’original
notice-partial = Tout le site n’est pas encore traduit dans ta langue. Ce qui manque est affiché dans une autre langue.
notice-unreviewed = Personne n’a encore relu cette traduction.

## The chooser, the page that does not exist

chooser = Choisir la langue
    .hello = Bonjour
    .go = Lire en français
notfound = La page n’existe pas
    .text = Elle a peut-être été déplacée, ou l’adresse est fausse.

## Home

doors = Par où veux-tu commencer ?
door-youth = Je suis jeune
    .text = Des histoires courtes. Deux minutes à lire, une chose à faire.
door-parent = Je suis parent
    .text = Ce que tu peux remarquer, et ce que tu peux dire dès ce soir. Aussi pour les frères et sœurs.
door-leader = J’encadre des jeunes
    .text = Parle avec le groupe et laisse chacun répondre à l’enquête.
home-message = Ce que les adultes peuvent dire
    .text = Une proposition : ce que les adultes peuvent dire ensemble à tous ceux à qui on pose la question.
    .go = Lire le message
home-help = Tu veux parler à quelqu’un ?
    .text = Tu vois ici qui répond, quand, et ce que nous savons sur l’anonymat.
    .go = Trouver la bonne aide
home-survey = Comment ça se passe là où tu es ?
    .text = Réponds sans dire qui tu es. Rien n’est envoyé : les réponses ne sont que chez toi.
    .go = À l’enquête

## The joint message

message-who = Qui dit cela ?
    .text = Voici ceux qui soutiennent le message. Chacun a écrit ce qu’il promet de faire.
message-nobody = Personne pour l’instant. Le message est une proposition à ceux qui veulent le dire ensemble. Celui qui le soutient écrit ce qu’il promet de faire, et alors seulement son nom apparaît ici.
message-next = Comment cela peut-il se passer ?

## Stories

fiction = Histoire inventée
    .note = Les personnes n’existent pas en vrai.
act = Une chose que tu peux faire
ask = Une question pour toi
    .note = Penses-y, ou parles-en avec quelqu’un en qui tu as confiance. Tu n’as pas à répondre ici.
next-story = Histoire suivante
all-stories = Toutes les histoires
card = Partager l’histoire en image
    .text = L’image montre le nom de l’histoire et ce que tu peux faire. Rien n’y montre qui tu es.
    .tall = Image verticale
    .wide = Image horizontale
signoff = Qui est derrière ce texte ?
signoff-nobody = Le texte est une proposition. Aucun jeune, parent ou organisation n’y a encore travaillé.
signoff-took-part = Ont participé au texte :
signoff-unsigned = Aucune organisation ne l’a signé.
signoff-signed = L’ont signé :

## Guides and leaders

guide-signs = Si tu remarques quelque chose
guide-sign = Si tu remarques
guide-say = Dis ce soir
guide-one-sign = Un seul signe veut rarement dire quelque chose. Plusieurs à la fois sont une raison de poser la question.
guide-print = La page peut être imprimée.
guide-help = Tu veux toi-même parler à quelqu’un ?
onward = Continuer
all-help = Toutes les aides
all-leaders = Plus pour les animateurs
all-organisations = Plus pour les organisations
all-forum = Plus sur le forum
all-guides = Tous les guides

## Get help

help-needs = De quoi as-tu besoin ?
help-numbers = À qui tu peux t’adresser
help-top = Haut de la page
help-also = D’autres qui peuvent aider
help-only = Montrer seulement
    .always = ce qui est ouvert jour et nuit
    .anonymous = là où tu peux rester anonyme
help-nobody = Personne parmi ceux que nous connaissons. Enlève un choix pour en voir plus.
help-more = En savoir plus
need-urgent = Il y a un danger maintenant
need-talk = Je veux parler à quelqu’un
need-violence = Quelqu’un menace ou frappe
need-victim = J’ai été victime d’un crime ou d’un délit
need-social = Nous avons besoin de soutien à la maison
need-leave = Je veux en sortir
need-police = Je veux le dire à la police
for-youth = Pour les jeunes
for-parent = Pour les parents
for-adult = Pour toi qui as 18 ans ou plus
for-women = Pour les femmes et leurs proches
for-all = Pour tous
help-hours = Horaires
help-anonymous = Anonyme ?
help-languages = Langues
help-website = Site web
help-checked = Comparé le { $date }
help-source = Source
    .dated = du { $date }
# The heading of a page's list of sources, of several and of one. Pages write it so.
sources = Sources
    .one = Source
language-ar = arabe
language-ckb = sorani
language-da = danois
language-en = anglais
language-es = espagnol
language-fa = persan
language-fi = finnois
language-fr = français
language-pl = polonais
language-prs = dari
language-ps = pachto
language-so = somali
language-sv = suédois
language-sv-simple = suédois facile
language-swl = langue des signes suédoise
language-ti = tigrigna
language-tr = turc
language-uk = ukrainien

## The survey

all-surveys = Toutes les enquêtes
survey-who = Qui demande ?
survey-why = Pourquoi ?
survey-time = Combien de temps cela prend-il ?
survey-opening = L’enquête s’ouvre …
survey-late = L’enquête ne s’est pas encore ouverte, c’est pourquoi rien ne se passe quand tu appuies. Attends un peu ou recharge la page.
survey-own = Ouvrir l’enquête sur sa propre page
survey-noscript = L’enquête a besoin de JavaScript, et il est désactivé ici. Tu peux lire les questions plus bas, les imprimer ou en parler avec quelqu’un.
workshop-noscript = Ceci a besoin de JavaScript, et il est désactivé ici. Vous pouvez lire et imprimer les questions sur la page de l’enquête :
merge-noscript = Cette page a besoin de JavaScript : elle ouvre des réponses scellées dans le navigateur.
merge-late = Cette partie de la page ne s’est pas encore ouverte. Attends un peu ou recharge la page.
merge-failed = Cette partie de la page n’a pas pu s’ouvrir. Recharge-la, ou essaie un autre navigateur. Tu as toujours les fichiers de réponses.
merge-save = Enregistrer la page dans un fichier
    .text = Le fichier s’ouvre dans un navigateur et marche sans connexion, depuis une clé USB ou un dossier.
saved-online = Les pages de la campagne sur internet :
workshop = Répondre en groupe sur une tablette
    .text = L’un après l’autre, avec toi comme animateur. Choisis une enquête :
survey-failed-offline = L’enquête n’a pas pu être chargée. Vérifie ta connexion et recharge la page.
survey-failed-missing = L’enquête n’est plus à cette adresse.
survey-failed-blocked = La page ne laisse pas passer l’enquête. Ton téléphone n’a rien.
survey-failed-damaged = Un fichier de l’enquête n’est pas comme il doit être. C’est pourquoi elle ne s’ouvre pas.
survey-failed-old = Ton navigateur est trop ancien pour l’enquête. Essaie un plus récent.
survey-failed-switched-off = L’enquête a besoin d’une partie du navigateur qui est désactivée ici (WebAssembly). Certains réglages de sécurité la désactivent. Ton téléphone n’a rien.
survey-failed-setup = L’enquête est mal placée dans la page. Ton téléphone n’a rien.
survey-failed-broken = L’enquête a cessé de marcher, et tes réponses sont perdues. Recharge la page pour recommencer.
survey-failed-key = La clé manque ou n’est pas entière. Sans elle, les réponses ne peuvent pas être scellées, et rien ne s’ouvre ici. Redemande le lien ou le fichier à l’organisation qui les recueille.
survey-failed-way = Tu peux lire les questions plus bas ou les imprimer.
survey-failed-page = Tu peux plutôt l’ouvrir sur sa propre page.
survey-paper = Lire les questions, ou les imprimer
    .note = N’écris pas ton nom sur le papier. Tu peux passer n’importe quelle question.
survey-one = Choisis une réponse.
survey-many = Choisis-en autant que tu veux.
survey-max = Choisis-en au plus { $max }.
survey-rank = Écris des chiffres : 1 pour le premier, 2 pour le suivant, et ainsi de suite.
survey-write = Écris court. N’écris le nom de personne.
survey-scale = Entoure un chiffre : 1 veut dire « { $low } », { $points } veut dire « { $high } ».
survey-if = Réponds seulement si ceci est vrai : { $condition }.
survey-if-has = la question { $number } est « { $choice } »
survey-if-not = la question { $number } n’est pas « { $choice } »
survey-if-none = non : { $condition }
survey-if-and = et
survey-if-or = ou
data = Pour toi qui fais des calculs avec les réponses
data-text = As-tu enregistré les réponses pour un logiciel de statistique ? Ces fichiers disent ce que veulent dire les colonnes et les codes.
data-codebook = Livre des codes dans toutes les langues
data-r = Lire dans R
data-spss = Lire dans SPSS
data-package = Description pour les programmes (Data Package)
data-skipped = A passé la question
data-declined = Ne veut pas répondre
data-chosen = Choisi
data-not-chosen = Pas choisi
data-hidden = Caché, car trop peu ont répondu ainsi
embed-title = Questions

## Dates

date = { $day } { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

### Help contacts (written with content/data/help.toml)

help-emergency =
    .name = Numéro d’urgence
    .what = { statement-call-112 }
    .hours = Toujours.
    .anonymous = Nous ne le savons pas avec certitude. Pars du principe qu’ils peuvent voir ton numéro. Si tu appelles d’un portable, ils savent aussi où tu es.
help-bris =
    .what = Parle, chatte, ou écris un e-mail ou un SMS à un adulte. Pour toi qui as moins de 18 ans. C’est gratuit.
    .hours = Jour et nuit.
    .anonymous = Oui. Tu n’as pas à dire ton nom. Nous ne savons pas s’ils voient ton numéro. Si tu dis qui tu es, tu n’es plus anonyme. Bris a écrit en 2021 qu’en cas d’urgence grave ils peuvent t’aider à joindre le 112 ou les services sociaux de garde (socialjouren).
help-social_services =
    .name = Services sociaux (socialtjänsten)
    .contact = Les services sociaux de ta commune
    .what = Conseil et soutien pour les jeunes, les parents et d’autres. Tu peux appeler et demander conseil sans dire de qui il s’agit. Tu n’as pas besoin de preuves.
    .hours = Cela dépend de la commune. Le soir et le week-end, il y a un service de garde (socialjouren). Dans certaines communes on le joint par le 112, dans d’autres il a son propre numéro.
    .anonymous = Seulement si tu appelles sans jamais dire ton nom ni ton numéro. Nous ne savons pas s’ils voient le numéro d’où tu appelles. Un e-mail montre ton adresse. Si tu dis ton nom, la famille apprend en général qui a pris contact. Les personnes qui travaillent à l’école ou dans les soins et qui sont obligées de faire un signalement ne peuvent pas être anonymes.
help-protection =
    .name = La police, si on te menace
    .what = Pour toi si on te menace ou te met la pression. La police évalue la protection nécessaire. N’efface pas ce qui a été écrit. Si la menace est récente, ou si elle continue, appelle le 112.
    .hours = Non confirmé. Voir la page de la police.
    .anonymous = Non. La police doit savoir qui tu es pour pouvoir te protéger. Avant de raconter, demande qui peut lire ce que tu dis.
help-kvinnofridslinjen =
    .what = Pour les femmes qui subissent des menaces ou de la violence, et pour leurs amis et leur famille. Il y a un interprète pour la plupart des langues. L’appel est gratuit et n’apparaît pas sur la facture de téléphone.
    .hours = Jour et nuit.
    .anonymous = Oui. Tu n’as pas à dire qui tu es. Nous ne savons pas s’ils voient ton numéro. L’appel peut se voir dans la liste d’appels du téléphone.
help-brottsofferjouren =
    .what = Pour toi si tu as été victime d’un crime ou d’un délit, si tu en as vu un ou si tu es proche d’une victime. Pas besoin d’avoir porté plainte. Ils peuvent t’accompagner à un interrogatoire. C’est gratuit.
    .hours = Non confirmé. Voir leur propre page.
    .anonymous = Oui. Tu n’as pas à dire qui tu es. Ceux qui répondent ont promis de ne rien répéter. Nous ne savons pas s’ils voient ton numéro.
help-jag_vill_veta =
    .what = Un site à lire, pour toi qui as moins de 18 ans. Il explique ce qu’est un crime ou un délit, quels sont tes droits et comment obtenir de l’aide. Aussi si tu t’inquiètes pour un ami, un frère ou une sœur.
    .hours = Toujours. C’est un site ; personne ne répond.
    .anonymous = Oui, tu lis seulement. Mais la visite peut se voir dans l’historique.
help-stodcentrum =
    .name = Stödcentrum
    .contact = Stödcentrum dans ta commune
    .what = Écoute, conseils et aide pratique pour les jeunes victimes d’un crime ou d’un délit. Cela existe dans certaines communes. Regarde sur le site de ta commune, ou demande aux services sociaux.
    .hours = Cela dépend de la commune.
    .anonymous = Nous ne le savons pas. Demande avant de dire qui tu es.
help-leave =
    .name = Aide pour en sortir
    .what = Pour toi si tu veux t’éloigner de criminels, et pour ta famille. Appelle et demande avhopparsamordningen (le service qui aide à en sortir) là où tu habites, ou contacte les services sociaux de ta commune. Ils te rencontrent, évaluent comment ils peuvent aider et conviennent de règles avec toi. Si c’est urgent, appelle le 112.
    .hours = Du lundi au vendredi, en journée.
    .anonymous = Nous ne le savons pas. Demande avant de dire qui tu es. Pour recevoir ce soutien, tu dois accepter que la police et les services sociaux travaillent ensemble.
help-police =
    .name = La police
    .what = Quand un certain temps a passé, ou quand tu veux poser une question, porter plainte ou donner une information. Dis « tips » pour donner une information. Si cela arrive maintenant, vient d’arriver ou va arriver, appelle le 112.
    .hours = Non confirmé. Voir la page de la police.
    .anonymous = Nous ne le savons pas, et nous ne savons pas non plus s’ils voient ton numéro. Demande avant de raconter. Ce que tu écris dans le formulaire du site de la police devient un document public (allmän handling). Il peut être communiqué si son contenu n’est pas secret.
help-priest =
    .name = Prêtre de garde (jourhavande präst)
    .what = Parle avec un prêtre, quelle que soit ta croyance. Appelle le 112 et demande jourhavande präst. Tu peux aussi chatter ou écrire sur le site de Svenska kyrkan, l’Église de Suède. C’est gratuit.
    .hours = Téléphone chaque nuit de 21 h à 6 h. Chat du lundi au jeudi de 20 h à 24 h.
    .anonymous = Le prêtre est tenu au secret absolu. Mais tu appelles en passant par le 112 : pars du principe qu’ils peuvent voir ton numéro et, d’un portable, aussi où tu es. L’appel n’apparaît pas sur la facture de téléphone, mais il peut se voir dans le téléphone. Le chat n’est pas conservé.
help-hjalplinjen =
    .what = Pour toi qui as 18 ans ou plus et qui vas mal, ou qui es proche de quelqu’un qui va mal. C’est gratuit.
    .hours = Jour et nuit, a écrit le gouvernement en décembre 2024.
    .anonymous = Oui, a écrit le gouvernement en décembre 2024. Nous ne savons pas s’ils voient ton numéro.
help-sjalvmordslinjen =
    .name = Ligne d’écoute sur le suicide (Självmordslinjen)
    .what = Pour toi qui penses à mettre fin à ta vie. Tu peux appeler ou chatter. Si une vie est en danger maintenant, appelle le 112.
    .hours = Jour et nuit depuis juin 2020. Les horaires d’aujourd’hui ne sont pas confirmés.
    .anonymous = Nous ne le savons pas. Demande d’abord.
help-care_1177 =
    .contact = 1177, choisis ta région
    .what = Tu vas mal ? À qui t’adresser dépend de l’endroit du pays. Choisis ta région sur le site, et tu verras ce qui existe pour toi.
    .hours = Le site est toujours ouvert. Ceux qui répondent ont leurs propres horaires.
    .anonymous = Oui, quand tu lis. La visite peut se voir dans l’historique. Si tu parles à quelqu’un, demande d’abord.
help-gangsnacket =
    .contact = Lire Gängsnacket
    .what = Un texte court des autorités régionales (länsstyrelserna) et de la police sur la façon de parler avec ton enfant.
    .hours = Toujours. C’est à lire ou à imprimer.
    .anonymous = Oui, tu lis seulement. Mais la visite peut se voir dans l’historique.

### Situations (written with content/data/situations.toml)

situation-who = Qui es-tu ?
situation-youth = Je suis jeune
situation-family = Je suis parent, frère ou sœur adulte, ou de la famille
situation-leader = Je suis animateur, entraîneur ou enseignant
situation-what = Que s’est-il passé ?
situation-urgent = Est-ce urgent ? Quelqu’un est-il en danger ?
situation-yes = Oui, ou je ne sais pas
situation-no = Non, pas en ce moment
situation-asked-youth = On m’a demandé quelque chose qui ne me semble pas bien
    .do = Tu n’as pas à répondre. Parle à quelqu’un en qui tu as confiance avant d’écrire à la personne qui demande. Si cet adulte ne t’aide pas, essaie avec un autre.
    .now = Va dans un endroit où il y a du monde. Appelle le 112 et dis ce que tu as peur qu’il arrive.
situation-asked-family = On a demandé quelque chose à mon enfant
    .do = Remercie ton enfant de te le dire. Ne réponds pas à la personne qui demande. Appelle et demande conseil, sans donner de nom si tu veux.
    .now = Garde ton enfant près de toi. Appelle le 112.
situation-asked-leader = On a demandé quelque chose à un jeune de mon groupe
    .do = Parle avec le jeune sans être dérangé. Dis : « Je ne peux pas te promettre de garder le secret. Mais je te le dirai avant d’en parler à quelqu’un. » Appelle les services sociaux (socialtjänsten) et demande conseil, sans donner de nom.
    .now = Ne laisse pas le jeune seul. Appelle le 112.
situation-owes-youth = Je dois de l’argent à quelqu’un
    .do = N’accepte aucune mission pour effacer la dette. Elle peut grandir quand même. Dis à un adulte combien c’est et qui le réclame, avant de répondre ou de payer.
    .now = Va où il y a du monde et appelle le 112. N’efface pas ce qu’ils écrivent.
situation-owes-family = Mon enfant doit de l’argent
    .do = { statement-do-not-pay } N’efface pas ce qui a été écrit. { statement-call-112 }
    .now = Appelle le 112. Dis qu’il s’agit d’une dette.
situation-owes-leader = Un jeune de mon groupe doit de l’argent
    .do = Ne prête pas d’argent toi-même. Aide le jeune à le dire à un adulte à la maison, ou appelez ensemble les services sociaux.
    .now = Appelle le 112 si quelqu’un est menacé. Reste avec le jeune jusqu’à ce que quelqu’un d’autre soit là.
situation-threatened-youth = Quelqu’un me menace ou me frappe
    .do = Ce n’est pas ta faute. Dis-le aujourd’hui à un adulte, avant de répondre à la personne qui menace, et demande-lui d’appeler avec toi. N’efface pas ce qui est écrit. { statement-call-112 }
    .now = Va dans un endroit où il y a du monde. Appelle le 112.
situation-threatened-family = Quelqu’un menace mon enfant ou nous menace
    .do = Ne réponds pas à la personne qui menace. N’efface pas ce qui est écrit. { statement-do-not-pay } { statement-call-112 }
    .now = Appelle le 112.
situation-threatened-leader = Quelqu’un menace un jeune, ou me menace
    .do = Ne réponds pas à la personne qui menace. Note ce qui s’est passé et quand. Dis-le à une autre personne du bureau de l’association. { statement-call-112 }
    .now = Appelle le 112. Éloigne le groupe, calmement, si c’est possible sans danger. Ne dis rien à la personne qui menace.
situation-done-youth = J’ai fait quelque chose que je regrette
    .do = Tu as le droit d’arrêter, même si c’est arrivé plusieurs fois. Si tu as moins de 18 ans, tu peux commencer par Bris et demander ce qui se passe si tu racontes. Tu n’as pas à dire qui tu es.
    .now = Quelqu’un est blessé, ou cela va-t-il recommencer ? Appelle le 112. Tu peux sauver quelqu’un.
situation-done-family = Mon enfant a fait quelque chose
    .do = Dis que vous allez y arriver ensemble. Appelle les services sociaux et demande conseil, sans donner de nom si tu veux. Si ton enfant est soupçonné, demande un avocat de la défense (försvarare).
    .now = Quelqu’un est blessé, en danger, ou cela va-t-il recommencer ? Appelle le 112.
situation-inside-youth = Je veux en sortir
    .do = Ne dis rien à ceux dont tu veux t’éloigner. Parles-en à un adulte. S’il ne t’aide pas, essaie avec un autre. Appelle le 114 14 en journée et demande avhopparsamordningen, ou demande à quelqu’un d’appeler pour toi.
    .now = Tu es en danger parce que tu veux arrêter ? Appelle le 112 et dis exactement cela.
situation-inside-family = Mon enfant veut en sortir
    .do = Ne dis rien à ceux dont ton enfant veut s’éloigner. Appelle aujourd’hui les services sociaux ou avhopparsamordningen, tant que ton enfant le veut.
    .now = Si quelqu’un est en danger, appelle le 112 et dis que votre enfant veut en sortir.
situation-worried-youth = Je m’inquiète pour un ami, un frère ou une sœur
    .do = Demande comment ça va, sans faire d’interrogatoire. Tu n’as pas à porter cela sans aide : parles-en à un adulte. S’il ne t’aide pas, essaie avec un autre. Si tu as moins de 18 ans, tu peux appeler Bris.
    .now = Tu crois que quelque chose va arriver ? Appelle le 112. Tu n’as pas besoin d’avoir de certitude.
situation-worried-family = Je m’inquiète, mais je ne sais pas
    .do = Un signe veut rarement dire quelque chose. Pose des questions plutôt que de fouiller. Les services sociaux répondent aux questions sans que tu dises de qui il s’agit.
    .now = Si l’enfant a disparu, ou si tu crois que quelque chose va arriver, appelle le 112.
situation-worried-leader = Je m’inquiète pour quelqu’un de mon groupe
    .do = Parle avec le jeune sans être dérangé et sans hâte. Ne promets pas de garder le secret. Appelle les services sociaux et demande conseil, sans donner de nom.
    .now = Si tu crois que quelque chose va arriver, appelle le 112.

### Statements (written with content/data/statements.toml)

statement-sources = Sources des lois et des conseils de cette page
statement-checked = Comparé le { $date }
statement-call-112 = Appelle le 112 si quelqu’un est en danger, ou si un crime ou un délit a lieu maintenant, vient d’avoir lieu ou va avoir lieu. C’est vrai aussi pour les menaces, et pour ce qui paraît peu de chose. Appelle le 114 14 si un certain temps a passé, ou si tu veux poser une question ou donner une information.
statement-call-112-sms = Appelle le 112, n’envoie pas de SMS. En 2025, le SMS au 112 était réservé aux personnes sourdes, malentendantes ou qui ont du mal à parler et qui s’étaient inscrites à l’avance. Nous ne savons pas ce qui vaut aujourd’hui.
statement-number-seen = Pars du principe que la personne que tu appelles peut voir ton numéro. Si tu appelles le 112 d’un portable, ils savent aussi où tu es. Ne te fie pas aux codes censés cacher le numéro : un appel masqué n’aboutit pas toujours. Si tu ne veux pas qu’on te voie, demande à un adulte en qui tu as confiance d’appeler et de poser la question pour toi.
statement-screenshots = Dans certaines applis, l’autre peut voir que tu fais une capture d’écran. Prends plutôt une photo avec un autre téléphone, pour qu’on voie le jour, l’heure et l’expéditeur. Le mieux est qu’un adulte en qui tu as confiance prenne la photo et la garde de son côté. N’efface pas ce qui a été écrit.
statement-photos-seen = Des photos peuvent se voir à plusieurs endroits, par exemple dans un cloud que la famille partage.
statement-sexual-images = Ne photographie pas, n’enregistre pas et ne transmets pas une image sexuelle d’une personne de moins de 18 ans. Avoir une telle image peut être un délit. Laisse-la où elle est. Parles-en à un adulte en qui tu as confiance, et demande à la police, au 114 14, ce que tu dois faire. Si quelqu’un a diffusé une image de toi, ce n’est pas ta faute.
statement-home-finds = N’y touche pas et ne le déplace pas. Ne l’apporte pas à la police. Appelle le 112 et demande. Tu as le droit de demander ce qui va se passer avant de dire à qui c’est. Nous n’avons pas trouvé de conseil de la police sur ce point précis.
statement-weapon-handed-in = Ceci n’est pas une promesse, et cela ne vaut pas pour d’autres crimes ou délits. Voici ce que disait la loi sur les armes (vapenlagen) en novembre 2024 : la personne qui remet elle-même à la police une arme à feu ou des munitions n’est poursuivie pour les avoir eues que si l’intérêt général l’exige. Appelle et demande avant qu’on déplace quoi que ce soit.
statement-do-not-pay = Ne payez pas avant d’avoir parlé à la police. Si on paie une fois, ils reviennent, a dit la police selon Aftonbladet le 10 février 2024.
statement-law-involving = Si les deux ont presque le même âge, ce n’est pas toujours un délit. Sinon, c’est un délit depuis le 1er juillet 2023 d’entraîner une personne de moins de 18 ans dans un crime ou un délit : lui demander, la payer, lui donner des consignes ou lui remettre des objets. C’est vrai même si la jeune personne a dit oui.
statement-law-age = Nous n’avons pas lu la loi en vigueur aujourd’hui. Pendant longtemps, il fallait avoir 15 ans pour pouvoir être condamné pour un crime ou un délit. Le 13 août 2026, le parlement (riksdagen) a voté pour 14 ans pour certains crimes graves. Demande à un avocat de la défense (försvarare) ce qui vaut pour toi.
statement-law-suspected = La loi sur les jeunes soupçonnés a peut-être changé en 2026. Voici ce qu’elle disait en mai 2025 : si tu as de 15 à 17 ans, tu dois en règle générale avoir un avocat de la défense (försvarare), qui est de ton côté. Si tu as moins de 15 ans, tu dois en règle générale avoir un assistant juridique (juridiskt biträde), un juriste qui t’aide, si l’enquête porte sur un crime grave. Tes parents en sont en règle générale informés et convoqués à l’interrogatoire. Si tu as de 15 à 17 ans, les services sociaux doivent en règle générale être présents.
statement-law-decision = Ces règles aussi ont peut-être changé en 2026. Voici ce qu’elles disaient en mai 2025 : si tu as moins de 15 ans, l’enquête doit en règle générale durer au plus trois mois. Pour des crimes très graves, un tribunal peut établir qui l’a fait, sans peine. Si tu as de 15 à 17 ans, il doit en règle générale être décidé dans les six semaines s’il y aura des poursuites.
statement-law-messages = Depuis le 1er octobre 2025, la police peut parfois lire des messages et écouter, même quand la personne a moins de 15 ans. Cela vaut pour certains crimes graves. Personne ne peut donc promettre que rien n’est lu.
statement-law-zones = Il existe des zones de sécurité (säkerhetszoner) depuis le 25 avril 2024. La police peut y fouiller les vêtements, les sacs et les voitures sans soupçon. Une zone vaut au plus deux semaines à la fois et peut être prolongée. Cela concerne tous les âges. On doit pouvoir lire la décision sur une zone, et ce qui est fait doit être noté.
statement-law-tell-police = Depuis le 1er avril 2025, les chefs d’établissement scolaire (rektorer) et les communes doivent dans certains cas donner des informations à la police. Le chef d’établissement peut le faire même si la police n’a rien demandé. Cela peut aussi concerner un centre de jeunes ouvert à tous (öppen fritidsgård). Les services sociaux et les soins en sont en règle générale exemptés, mais ont le droit de parler dans certains cas. Demande d’abord ce qui vaut.
statement-law-report = Les personnes qui travaillent avec des enfants à l’école ou dans les soins doivent faire un signalement (orosanmälan) aux services sociaux si elles pensent qu’un enfant est maltraité ou en danger.
statement-law-report-associations = Voici ce que Socialstyrelsen écrivait sur la loi en vigueur avant juillet 2025 : si l’association a un accord avec la commune sur du travail social, vous devez signaler une inquiétude pour un enfant. Les autres associations à but non lucratif devraient le faire. Une personne employée comme médecin ou psychologue doit le faire. Demandez à votre commune ce qui vaut aujourd’hui.
statement-law-inquiry = Nous n’avons pas pu confirmer quels délais valent dans la nouvelle loi sur les services sociaux, depuis le 1er juillet 2025. Voici ce que prévoyait l’ancienne : les services sociaux évaluaient tout de suite si l’enfant avait besoin de protection. Dans les 14 jours, ils décidaient s’ils allaient ouvrir une enquête, et une enquête pouvait durer au plus quatre mois. L’enfant et les parents étaient informés.
statement-law-parents-told = C’était ainsi avant le 1er juillet 2025, et nous n’avons pas pu confirmer que c’est pareil maintenant : si les services sociaux ouvrent une enquête, toi et tes parents en êtes informés.
statement-law-support-12 = Nous n’avons pas lu ce que dit la loi en vigueur aujourd’hui. Selon un projet de loi de 2023, les services sociaux peuvent parfois, à partir de 12 ans, donner un soutien sans que tes parents disent oui, si toi-même tu le veux. Demande : « Que puis-je avoir sans que mes parents disent oui ? »
