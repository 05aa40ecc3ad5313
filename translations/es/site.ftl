### The words of the site's templates in Spanish.

## On every page

tagline = Unas palabras para llevar contigo
skip = Saltar al contenido
nav = Menú
nav-home = A la página de inicio
nav-narratives = Para jóvenes
nav-guides = Para padres
nav-leaders = Para monitores
nav-help = Pedir ayuda
nav-survey = Encuestas
nav-about = Sobre Medskick
nav-organisations = Para organizaciones
nav-forum = El foro

exit = Salir de la página
    .note = «Salir de la página» te lleva enseguida a otro sitio web. No borra el historial: en el navegador todavía puede verse que has estado aquí.
    .keys = Si tienes teclado, también puedes pulsar tres veces la tecla Mayús.

search = Buscar
    .about = Todo lo que hay aquí, sala por sala.
    .label = ¿Qué buscas?
    .found = { $count } resultados.
    .nothing = Sin resultados. Prueba con otra palabra o busca en la lista.
    .failed = Ahora no se puede buscar. Mira en la lista.

languages = Idioma

footer-privacy = Así te protegemos
footer-accessibility = Accesibilidad
footer-nothing = Sin cookies, sin medición de visitas, sin cuenta.
footer-licence = Puedes compartir y adaptar los textos y las imágenes:
print-from = Impreso desde
comma = ,
aloud = Leer el texto en voz alta
    .stop = Dejar de leer

## Notices

notice = Sobre este texto
notice-proposal = Esto es una propuesta. Nadie la ha firmado.
notice-fallback = Esta página todavía no existe en tu idioma. El texto se muestra en { $name }.
notice-stale = El original ha cambiado desde que se tradujo el texto. Algo aquí puede estar anticuado.
    .link = Leer el original
notice-partial = No todo el sitio está traducido a tu idioma. Lo que falta se muestra en otro idioma.
notice-unreviewed = Nadie ha revisado todavía esta traducción.

## The chooser, the page that does not exist

chooser = Elige idioma
    .hello = Hola
    .go = Leer en español
notfound = La página no existe
    .text = Puede que se haya movido o que la dirección sea incorrecta.

## Home

doors = ¿Por dónde quieres empezar?
door-youth = Soy joven
    .text = Historias cortas. Dos minutos para leer, una cosa que hacer.
door-parent = Soy padre o madre
    .text = Qué puedes notar y qué puedes decir esta misma noche. También para hermanos.
door-leader = Soy monitor o monitora
    .text = Habla con el grupo y deja que cada uno responda a la encuesta.
home-message = Lo que pueden decir los adultos
    .text = Una propuesta de lo que los adultos pueden decir juntos a todos aquellos a quienes alguien se lo pide.
    .go = Leer el mensaje
home-help = ¿Quieres hablar con alguien?
    .text = Aquí ves quién contesta, cuándo contesta y qué sabemos sobre el anonimato.
    .go = Encontrar la ayuda adecuada
home-survey = ¿Cómo es donde tú estás?
    .text = Responde sin decir quién eres. No se envía nada: las respuestas solo están contigo.
    .go = A la encuesta

## The joint message

message-who = ¿Quién dice esto?
    .text = Estos están detrás del mensaje. Cada uno ha escrito lo que promete hacer.
message-nobody = Por ahora, nadie. El mensaje es una propuesta para quienes quieran decirlo juntos. Quien lo apoye escribe lo que promete hacer, y solo entonces aparece su nombre aquí.
message-next = ¿Cómo puede ser?

## Stories

fiction = Historia inventada
    .note = Las personas no existen en la realidad.
act = Una cosa que puedes hacer
ask = Una pregunta para ti
    .note = Piensa en ella o habla con alguien en quien confíes. No tienes que responder aquí.
next-story = Siguiente historia
all-stories = Todas las historias

card = Compartir la historia como imagen
    .text = En la imagen están el nombre de la historia y lo que puedes hacer. Nada en ella muestra quién eres.
    .tall = Imagen vertical
    .wide = Imagen horizontal

signoff = ¿Quién está detrás del texto?
signoff-nobody = El texto está escrito como propuesta. Todavía no han trabajado en él jóvenes, padres ni organizaciones.
signoff-took-part = Han participado en el texto:
signoff-unsigned = Ninguna organización lo ha firmado.
signoff-signed = Lo han firmado:

## Guides and leaders

guide-signs = Si notas algo
guide-sign = Si notas
guide-say = Di esta noche
guide-one-sign = Una sola señal rara vez significa algo. Varias a la vez son motivo para preguntar.
guide-print = La página se puede imprimir.
guide-help = ¿Quieres hablar tú con alguien?
onward = Seguir
all-help = Todas las formas de pedir ayuda
all-leaders = Más para monitores
all-organisations = Más para organizaciones
all-forum = Más sobre el foro
all-guides = Todas las guías
roles = Cuatro papeles. Uno corre el riesgo.
role-order = Quien lo encarga
    .text = decide y paga
role-recruit = Quien recluta
    .text = encuentra y convence
role-enable = Quien lo hace posible
    .text = consigue lo que hace falta
role-do = Quien lo hace
    .text = se expone y corre el riesgo

## Get help

help-needs = ¿Qué necesitas?
help-numbers = A quién puedes acudir
help-top = Arriba
help-also = Otros que pueden ayudar
help-only = Mostrar solo
    .always = lo que está abierto día y noche
    .anonymous = donde puedes ser anónimo
help-nobody = Ninguno que conozcamos. Quita una opción para ver más.
help-more = Más información
need-urgent = Hay peligro ahora mismo
need-talk = Quiero hablar con alguien
need-violence = Alguien amenaza o pega
need-victim = He sido víctima de un delito
need-social = Necesitamos apoyo en casa
need-leave = Quiero salir de eso
need-police = Quiero contárselo a la policía
for-youth = Para jóvenes
for-parent = Para padres
for-adult = Si tienes 18 años o más
for-women = Para mujeres y sus personas más cercanas
for-all = Para todos
help-hours = Horario
help-anonymous = ¿Anónimo?
help-languages = Idiomas
help-website = Sitio web
help-checked = Comparado el { $date }
help-source = Fuente
    .dated = del { $date }
# The heading of a page's list of sources, of several and of one. Pages write it so.
sources = Fuentes
    .one = Fuente

language-ar = árabe
language-ckb = sorani
language-da = danés
language-en = inglés
language-es = español
language-fa = persa
language-fi = finés
language-fr = francés
language-pl = polaco
language-prs = dari
language-ps = pastún
language-so = somalí
language-sv = sueco
language-sv-simple = sueco fácil
language-swl = lengua de signos sueca
language-ti = tigriña
language-tr = turco
language-uk = ucraniano

## The survey

all-surveys = Todas las encuestas
survey-who = ¿Quién pregunta?
survey-why = ¿Por qué?
survey-time = ¿Cuánto se tarda?
survey-opening = La encuesta se está abriendo …
survey-late = La encuesta aún no se ha abierto, por eso no pasa nada al pulsar. Espera un poco o vuelve a cargar la página.
survey-own = Abrir la encuesta en su propia página
survey-noscript = La encuesta necesita JavaScript y aquí está desactivado. Puedes leer las preguntas más abajo, imprimirlas o hablar de ellas con alguien.
workshop-noscript = Esto necesita JavaScript y aquí está desactivado. Podéis leer e imprimir las preguntas en la página de la encuesta:
merge-noscript = Esta página necesita JavaScript: abre respuestas selladas en el navegador.
merge-late = Esta parte de la página aún no se ha abierto. Espera un poco o vuelve a cargar la página.
merge-failed = No se ha podido abrir esta parte de la página. Vuelve a cargarla o prueba con otro navegador. Todavía tenéis los archivos con las respuestas.
merge-save = Guardar la página como archivo
    .text = El archivo se abre en un navegador y funciona sin conexión, desde una memoria USB o una carpeta.
saved-online = Las páginas de la campaña en internet:
workshop = Responder en grupo en una tableta
    .text = De uno en uno, contigo como monitor. Elige una encuesta:
survey-failed-offline = No se ha podido traer la encuesta. Mira si tienes conexión y vuelve a cargar la página.
survey-failed-missing = La encuesta ya no está en esta dirección.
survey-failed-blocked = La página no deja pasar la encuesta. A tu móvil no le pasa nada.
survey-failed-damaged = Un archivo de la encuesta no está como debe. Por eso no se abre.
survey-failed-old = Tu navegador es demasiado antiguo para la encuesta. Prueba con uno más nuevo.
survey-failed-switched-off = La encuesta necesita una parte del navegador que aquí está desactivada (WebAssembly). Algunos ajustes de seguridad la desactivan. A tu móvil no le pasa nada.
survey-failed-setup = La encuesta no está bien puesta en la página. A tu móvil no le pasa nada.
survey-failed-broken = La encuesta ha dejado de funcionar y tus respuestas se han perdido. Vuelve a cargar la página para empezar de nuevo.
survey-failed-key = Falta la llave o no está entera. Sin ella no se pueden sellar las respuestas, y por eso aquí no se abre nada. Pide otra vez el enlace o el archivo a la organización que las recoge.
survey-failed-way = Puedes leer las preguntas más abajo o imprimirlas.
survey-failed-page = Puedes abrirla en su propia página.
survey-paper = Leer las preguntas o imprimirlas
    .note = No escribas tu nombre en el papel. Puedes saltarte cualquier pregunta.
survey-one = Elige una respuesta.
survey-many = Elige todas las que quieras.
survey-max = Elige como máximo { $max }.
survey-rank = Escribe números: 1 para lo primero, 2 para lo siguiente, y así.
survey-write = Escribe poco. No escribas el nombre de nadie.
survey-scale = Rodea un número: 1 es «{ $low }», { $points } es «{ $high }».
survey-if = Responde solo si esto es verdad: { $condition }.
survey-if-has = la pregunta { $number } es «{ $choice }»
survey-if-not = la pregunta { $number } no es «{ $choice }»
survey-if-none = no: { $condition }
survey-if-and = y
survey-if-or = o
data = Para ti que haces cuentas con las respuestas
data-text = ¿Has guardado las respuestas para un programa de estadística? Estos archivos dicen qué significan las columnas y los códigos.
data-codebook = Libro de códigos en todos los idiomas
data-r = Leer en R
data-spss = Leer en SPSS
data-package = Descripción para programas (Data Package)
data-skipped = Se saltó la pregunta
data-declined = No quiere responder
data-chosen = Elegido
data-not-chosen = No elegido
data-hidden = Oculto, porque muy pocos han respondido así
embed-title = Preguntas

## The directory, and results half-year by half-year

directory = Municipio por municipio
directory-empty = Aquí no hay nada todavía. Ninguna organización se ha añadido, y no rellenamos la lista en nombre de nadie.
directory-after-hours = Guardia de los servicios sociales (socialjour)
directory-activities = Actividades gratis
directory-organisations = Organizaciones
directory-ages = Edad:
day-mon = lunes
day-tue = martes
day-wed = miércoles
day-thu = jueves
day-fri = viernes
day-sat = sábado
day-sun = domingo
waves = Resultados, semestre por semestre
waves-empty = Todavía no se ha publicado ningún resultado. Cuando una organización haya publicado dos semestres, se verán aquí uno junto al otro.
wave-half-1 = Primavera de { $year }
wave-half-2 = Otoño de { $year }
wave-count = { $count } de { $of }
wave-least = de al menos { $of }
wave-below = menos de { $least }
wave-hidden = no se muestra
wave-absent = no se preguntó

## Dates

date = { $day } de { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

### Help contacts (written with content/data/help.toml)

help-emergency =
    .name = Número de emergencias
    .what = { statement-call-112 }
    .hours = Siempre.
    .anonymous = No lo sabemos con certeza. Cuenta con que pueden ver tu número. Si llamas desde un móvil, también saben dónde estás.
help-bris =
    .what = Habla o chatea con un adulto, o escríbele un correo o un SMS. Para ti si tienes menos de 18 años. Es gratis.
    .hours = Día y noche.
    .anonymous = Sí. No tienes que decir cómo te llamas. No sabemos si ven tu número. Si dices quién eres, ya no eres anónimo. En 2021 Bris escribió que en una situación urgente pueden ayudarte a contactar con el 112 o con la guardia de los servicios sociales (socialjouren).
help-social_services =
    .name = Servicios sociales (socialtjänsten)
    .contact = Los servicios sociales (socialtjänsten) de tu municipio
    .what = Consejo y apoyo para jóvenes, padres y otras personas. Puedes llamar y pedir consejo sin decir de quién se trata. No necesitas pruebas.
    .hours = Depende del municipio. Por la noche y los fines de semana hay una guardia (socialjouren). En algunos municipios se llega a ella por el 112; en otros tiene su propio número.
    .anonymous = Solo si llamas y nunca dices tu nombre ni tu número. No sabemos si ven el número desde el que llamas. El correo muestra tu dirección. Si dices el nombre, por lo general la familia llega a saber quién se ha puesto en contacto. Quien trabaja en la escuela o en la sanidad y tiene que avisar no puede ser anónimo.
help-protection =
    .name = La policía, si te amenazan
    .what = Para ti si te amenazan o te presionan. La policía valora qué protección hace falta. No borres lo que se ha escrito. Si la amenaza es nueva o continúa, llama al 112.
    .hours = Sin confirmar. Mira la página de la policía.
    .anonymous = No. La policía tiene que saber quién eres para poder protegerte. Antes de contar algo, pregunta quién podrá leer lo que digas.
help-kvinnofridslinjen =
    .what = Para mujeres que sufren amenazas o violencia, y para sus amigos y su familia. Hay intérprete para la mayoría de los idiomas. La llamada es gratis y no aparece en la factura del teléfono.
    .hours = Día y noche.
    .anonymous = Sí. No tienes que decir quién eres. No sabemos si ven tu número. La llamada puede verse en la lista de llamadas del móvil.
help-brottsofferjouren =
    .what = Para ti si has sufrido un delito, has visto uno o tienes cerca a alguien que lo ha sufrido. No hace falta haber denunciado nada. Pueden acompañarte a un interrogatorio. Es gratis.
    .hours = Sin confirmar. Mira su propia página.
    .anonymous = Sí. No tienes que decir quién eres. Quienes contestan han prometido no contar nada a nadie. No sabemos si ven tu número.
help-jag_vill_veta =
    .what = Un sitio web para leer, para ti si tienes menos de 18 años. Sobre qué es un delito, qué derechos tienes y cómo recibir ayuda. También si te preocupa un amigo, una amiga o un hermano.
    .hours = Siempre. Es un sitio web; nadie contesta.
    .anonymous = Sí, solo lees. Pero la visita puede verse en el historial.
help-stodcentrum =
    .name = Centro de apoyo (Stödcentrum)
    .contact = El Stödcentrum de tu municipio
    .what = Conversaciones, consejo y ayuda práctica para jóvenes que han sufrido un delito. Existe en algunos municipios. Mira la página web de tu municipio o pregunta a los servicios sociales (socialtjänsten).
    .hours = Depende del municipio.
    .anonymous = No lo sabemos. Pregunta antes de decir quién eres.
help-leave =
    .name = Ayuda para salir
    .what = Para ti si quieres alejarte de delincuentes, y para tu familia. Llama y pregunta por la ayuda para salir (avhopparsamordningen) donde vives, o contacta con los servicios sociales (socialtjänsten) de tu municipio. Se reúnen contigo, valoran cómo pueden ayudar y acuerdan unas reglas contigo. Si es urgente, llama al 112.
    .hours = De lunes a viernes, de día.
    .anonymous = No lo sabemos. Pregunta antes de decir quién eres. Para recibir el apoyo tienes que aceptar que la policía y los servicios sociales colaboren.
help-police =
    .name = La policía
    .what = Cuando ha pasado un tiempo, o cuando quieres preguntar, denunciar o dar información. Di «tips» si quieres dar información. Si está pasando ahora, acaba de pasar o va a pasar, llama al 112.
    .hours = Sin confirmar. Mira la página de la policía.
    .anonymous = No lo sabemos, y tampoco si ven tu número. Pregunta antes de contar. Lo que escribes en el formulario de la página de la policía se convierte en un documento público. Puede entregarse a otros si su contenido no es secreto.
help-priest =
    .name = Sacerdote de guardia (jourhavande präst)
    .what = Habla con un sacerdote, creas en lo que creas. Llama al 112 y pide hablar con «jourhavande präst». También puedes chatear o escribir en la página web de Svenska kyrkan. Es gratis.
    .hours = Teléfono: todas las noches, de 21 a 06 h. Chat: de lunes a jueves, de 20 a 24 h.
    .anonymous = El sacerdote está obligado a guardar secreto absoluto. Pero llamas a través del 112: cuenta con que pueden ver tu número y, desde un móvil, también dónde estás. La llamada no aparece en la factura del teléfono, pero puede verse en el móvil. El chat no se guarda.
help-hjalplinjen =
    .what = Para ti si tienes 18 años o más y lo estás pasando mal, o tienes cerca a alguien que lo está pasando mal. Es gratis.
    .hours = Día y noche, escribió el Gobierno en diciembre de 2024.
    .anonymous = Sí, escribió el Gobierno en diciembre de 2024. No sabemos si ven tu número.
help-sjalvmordslinjen =
    .name = Línea contra el suicidio (Självmordslinjen)
    .what = Para ti si piensas en quitarte la vida. Puedes llamar o chatear. Si hay peligro de muerte ahora, llama al 112.
    .hours = Día y noche desde junio de 2020. El horario de hoy no está confirmado.
    .anonymous = No lo sabemos. Pregunta primero.
help-care_1177 =
    .contact = 1177, elige tu región
    .what = ¿Lo estás pasando mal? Adónde acudir cambia según la parte del país. Elige tu región en la página web y verás qué hay para ti.
    .hours = La página web está siempre abierta. Quienes contestan tienen sus propios horarios.
    .anonymous = Sí, cuando lees. La visita puede verse en el historial. Si hablas con alguien, pregunta primero.
help-gangsnacket =
    .contact = Leer Gängsnacket
    .what = Un texto corto de las autoridades regionales (länsstyrelserna) y la policía sobre cómo hablar con tu hijo o tu hija.
    .hours = Siempre. Es para leer o imprimir.
    .anonymous = Sí, solo lees. Pero la visita puede verse en el historial.

## For organisations that show the survey

embed-make = Crea las líneas para vuestra página
embed-survey = Encuesta
embed-language = Idioma
embed-way = Cómo
embed-frame = En un marco
embed-element = Directamente en la página
embed-theme = Colores
embed-auto = Como haya elegido el visitante
embed-light = Claro
embed-dark = Oscuro
embed-preview = Así se ve
embed-lines = Las líneas que hay que poner
embed-copy = Copiar
embed-copied = Copiado.
embed-plain = Las líneas de cada encuesta
embed-check = Probad vuestra página
embed-checktext = Pega el HTML de la página. Se queda en esta página y no se envía a ningún sitio.
embed-html = El HTML de la página
embed-empty = El recuadro está vacío. Abre vuestra página, mira su código fuente, cópialo todo y pégalo aquí.
embed-no-page = Esto no es el HTML de una página entera, así que no se puede decir nada de ella. Abre vuestra página, mira su código fuente y cópialo todo, desde <!doctype html> hasta el final.
embed-go = Probar
embed-good = Nada en la página impide poner la encuesta directamente en ella. De todos modos, repasa la lista de arriba.
embed-bad = Poned la encuesta en un marco. Esto que hay en la página puede leer las respuestas:
embed-inline = Un script escrito en la página:
embed-foreign = Un script de otra dirección:
embed-tracking = Un script que parece medir visitas:
embed-handler = Un script en un elemento:
embed-inside = Un marco de vuestra propia dirección sin sandbox:
embed-worker = Algo que se queda en el navegador (service worker).
embed-other = Un marco de otra dirección no puede leer las respuestas, pero puede medir la visita:
embed-script = La prueba como archivo, para ejecutarla en la página

### Situations (written with content/data/situations.toml)

situation-who = ¿Quién eres?
situation-youth = Soy joven
situation-family = Soy padre, madre, hermano o hermana mayor de edad, u otro familiar
situation-leader = Soy monitor, entrenador o docente
situation-what = ¿Qué ha pasado?
situation-urgent = ¿Es urgente? ¿Hay alguien en peligro?
situation-yes = Sí, o no lo sé
situation-no = No, ahora mismo no

situation-asked-youth = Alguien me ha pedido algo que siento que no está bien
    .do = No tienes que contestar. Habla con alguien de confianza antes de escribir a quien te lo pide. Si ese adulto no te ayuda, prueba con otro.
    .now = Ve a un sitio donde haya gente. Llama al 112 y di qué temes que pase.
situation-asked-family = Alguien ha pedido algo a mi hijo o mi hija
    .do = Dale las gracias por contártelo. No contestes a quien se lo pide. Llama y pide consejo, sin dar nombres si quieres.
    .now = No te separes de tu hijo o tu hija. Llama al 112.
situation-asked-leader = Alguien ha pedido algo a un joven o una joven de mi grupo
    .do = Habla a solas con el joven o la joven. Di: «No puedo prometer que lo guardaré en secreto. Pero te lo diré a ti antes de hablar con nadie». Llama a los servicios sociales (socialtjänsten) y pide consejo, sin dar nombres.
    .now = No dejes solo al joven o a la joven. Llama al 112.
situation-owes-youth = Debo dinero a alguien
    .do = No hagas ningún encargo para librarte de la deuda. La deuda puede crecer igualmente. Cuenta a un adulto cuánto es y quién lo exige, antes de contestar o pagar.
    .now = Ve a donde haya gente y llama al 112. No borres lo que escriben.
situation-owes-family = Mi hijo o mi hija debe dinero
    .do = { statement-do-not-pay } No borres lo que se ha escrito. { statement-call-112 }
    .now = Llama al 112. Di que se trata de una deuda.
situation-owes-leader = Un joven o una joven de mi grupo debe dinero
    .do = No prestes tú el dinero. Ayuda al joven o a la joven a contárselo a un adulto en casa, o llamad juntos a los servicios sociales (socialtjänsten).
    .now = Llama al 112 si alguien está amenazado. Quédate con el joven o la joven hasta que llegue otra persona.
situation-threatened-youth = Alguien me amenaza o me pega
    .do = No es culpa tuya. Cuéntaselo hoy a un adulto, antes de contestar a quien te amenaza, y pídele que llame contigo. No borres lo que se escribe. { statement-call-112 }
    .now = Ve a un sitio donde haya gente. Llama al 112.
situation-threatened-family = Alguien amenaza a mi hijo o mi hija, o a nosotros
    .do = No contestes a quien amenaza. No borres lo que se escribe. { statement-do-not-pay } { statement-call-112 }
    .now = Llama al 112.
situation-threatened-leader = Alguien amenaza a un joven o una joven, o a mí
    .do = No contestes a quien amenaza. Anota qué ha pasado y cuándo. Cuéntaselo a otra persona de la junta directiva. { statement-call-112 }
    .now = Llama al 112. Llévate al grupo de allí, con calma, si se puede hacer sin peligro. No digas nada a quien amenaza.
situation-done-youth = He hecho algo de lo que me arrepiento
    .do = Puedes parar, aunque haya pasado varias veces. Si tienes menos de 18 años, puedes empezar por Bris y preguntar qué pasa si lo cuentas. No tienes que decir quién eres.
    .now = ¿Hay alguien herido, o va a pasar otra vez? Llama al 112. Puedes salvar a alguien.
situation-done-family = Mi hijo o mi hija ha hecho algo
    .do = Di que vais a superar esto juntos. Llama a los servicios sociales (socialtjänsten) y pide consejo, sin dar nombres si quieres. Si se sospecha de tu hijo o tu hija, pide un abogado defensor (försvarare).
    .now = ¿Hay alguien herido o en peligro, o va a pasar otra vez? Llama al 112.
situation-inside-youth = Quiero salir de eso
    .do = No digas nada a las personas de las que quieres alejarte. Cuéntaselo a un adulto. Si no te ayuda, prueba con otro. Llama al 114 14 de día y pregunta por la ayuda para salir (avhopparsamordningen), o pide a alguien que llame por ti.
    .now = ¿Estás en peligro porque quieres dejarlo? Llama al 112 y di justo eso.
situation-inside-family = Mi hijo o mi hija quiere salir de eso
    .do = No digas nada a las personas de las que tu hijo o tu hija quiere alejarse. Llama hoy a los servicios sociales (socialtjänsten) o a la ayuda para salir (avhopparsamordningen), mientras tu hijo o tu hija quiera.
    .now = Si alguien está en peligro, llama al 112 y di que vuestro hijo o vuestra hija quiere salir.
situation-worried-youth = Me preocupa un amigo, una amiga o un hermano
    .do = Pregunta cómo está, sin interrogar. No tienes que cargar con ello a solas: habla con un adulto. Si no te ayuda, prueba con otro. Si tienes menos de 18 años, puedes llamar a Bris.
    .now = ¿Crees que va a pasar algo? Llama al 112. No hace falta que lo sepas seguro.
situation-worried-family = Algo me preocupa, pero no lo sé seguro
    .do = Una sola señal rara vez significa algo. Es mejor preguntar que registrar sus cosas. Los servicios sociales (socialtjänsten) responden a preguntas sin que digas de quién se trata.
    .now = Si tu hijo o tu hija ha desaparecido, o si crees que va a pasar algo, llama al 112.
situation-worried-leader = Me preocupa alguien de mi grupo
    .do = Habla a solas con el joven o la joven, sin prisa. No prometas guardarlo en secreto. Llama a los servicios sociales (socialtjänsten) y pide consejo, sin dar nombres.
    .now = Si crees que va a pasar algo, llama al 112.

### Statements (written with content/data/statements.toml)

statement-sources = Fuentes de las leyes y los consejos de esta página
statement-checked = Comparado el { $date }
statement-call-112 = Llama al 112 si alguien está en peligro, o si un delito está ocurriendo ahora, acaba de ocurrir o va a ocurrir. Vale también para las amenazas y para lo que parece pequeño. Llama al 114 14 si ha pasado un tiempo, o si quieres preguntar o dar información.
statement-call-112-sms = Llama al 112, no envíes un SMS. En 2025 los SMS al 112 eran solo para quien es sordo, oye mal o tiene dificultad para hablar y se había registrado antes. Lo que vale hoy no lo sabemos.
statement-number-seen = Cuenta con que la persona a quien llamas puede ver tu número. Si llamas al 112 desde un móvil, también saben dónde estás. No te fíes de los códigos que dicen ocultar el número: una llamada oculta no siempre llega. Si no quieres que te identifiquen, pide a un adulto de confianza que llame y pregunte por ti.
statement-screenshots = En algunas aplicaciones la otra persona puede ver que haces una captura de pantalla. Mejor haz una foto con otro móvil, de modo que se vean el día, la hora y quién lo envió. Lo mejor es que un adulto de confianza haga la foto y la guarde. No borres lo que se escribió.
statement-photos-seen = Las fotos pueden verse en varios sitios, por ejemplo en una nube que comparte la familia.
statement-sexual-images = No fotografíes, guardes ni reenvíes una imagen sexual de alguien menor de 18 años. Tener una imagen así puede ser un delito. Déjala donde está. Cuéntaselo a un adulto de confianza y pregunta a la policía en el 114 14 qué debes hacer. Si alguien ha difundido una imagen tuya, no es culpa tuya.
statement-home-finds = No lo toques ni lo muevas. No lo lleves contigo a la policía. Llama al 112 y pregunta. Puedes preguntar qué pasará antes de decir de quién es. No hemos encontrado ningún consejo de la policía sobre esto en concreto.
statement-weapon-handed-in = Esto no es una promesa y no vale para otros delitos. Así lo decía la ley de armas (vapenlagen) en noviembre de 2024: a quien entrega por iniciativa propia un arma de fuego o munición a la policía, solo se le acusa por tenerlas si lo exige el interés público. Llama y pregunta antes de mover nada.
statement-do-not-pay = No paguéis antes de haber hablado con la policía. Si se paga una vez, vuelven, dijo la policía según Aftonbladet el 10 de febrero de 2024.
statement-law-involving = Si los dos tienen casi la misma edad, no siempre es un delito. En los demás casos, desde el 1 de julio de 2023 es un delito implicar en delitos a alguien menor de 18 años: pedírselo, pagarle, darle instrucciones o entregarle cosas. Vale también si el joven o la joven dijo que sí.
statement-law-age = No hemos leído la ley que vale hoy. Durante mucho tiempo, el límite para poder ser condenado por un delito fue de 15 años. El 13 de agosto de 2026, una mayoría del parlamento (riksdagen) estuvo a favor de 14 años para algunos delitos graves. Pregunta a un abogado defensor (försvarare) qué vale en tu caso.
statement-law-suspected = La ley sobre jóvenes sospechosos de un delito puede haber cambiado en 2026. Esto decía en mayo de 2025: Si tienes 15–17 años, por lo general deben darte un defensor (försvarare), un abogado que está de tu lado. Si tienes menos de 15 años, por lo general deben darte un asistente jurídico (juridiskt biträde), un jurista que te ayuda, si la investigación es sobre un delito grave. Por lo general, tus padres son informados y se les llama al interrogatorio. Si tienes 15–17 años, por lo general los servicios sociales (socialtjänsten) deben estar presentes.
statement-law-decision = También estas reglas pueden haber cambiado en 2026. Esto decían en mayo de 2025: Si tienes menos de 15 años, por lo general la investigación debe durar como máximo tres meses. En delitos muy graves, un tribunal puede examinar quién lo hizo, sin castigo. Si tienes 15–17 años, por lo general en un plazo de seis semanas debe estar decidido si se va a presentar acusación.
statement-law-messages = Desde el 1 de octubre de 2025, la policía puede a veces leer mensajes y hacer escuchas también cuando alguien tiene menos de 15 años. Vale para ciertos delitos graves. Por eso nadie puede prometer que no se lee nada.
statement-law-zones = Desde el 25 de abril de 2024 existen las zonas de seguridad (säkerhetszoner). En ellas la policía puede registrar ropa, bolsos y coches sin que haya sospecha. Una zona dura como máximo dos semanas cada vez y puede prorrogarse. Vale para todas las edades. La decisión sobre una zona debe poder leerse, y lo que se hace debe quedar por escrito.
statement-law-tell-police = Desde el 1 de abril de 2025, los directores de escuela y los municipios deben en ciertos casos dar información a la policía. El director o la directora puede hacerlo también sin que la policía lo haya pedido. Puede valer también para un centro juvenil abierto. Los servicios sociales (socialtjänsten) y la sanidad están por lo general exentos, pero en ciertos casos pueden informar. Pregunta primero qué se aplica.
statement-law-report = Quien trabaja con niños en la escuela o en la sanidad tiene que enviar un aviso de preocupación (orosanmälan) a los servicios sociales (socialtjänsten) si cree que un niño o una niña está sufriendo daño.
statement-law-report-associations = Esto escribió Socialstyrelsen sobre la ley que valía antes de julio de 2025: Si la asociación tiene un acuerdo con el municipio sobre trabajo social, tenéis que avisar si os preocupa un niño o una niña. Otras asociaciones sin ánimo de lucro deberían hacerlo. Quien está contratado como médico o psicólogo tiene que hacerlo. Preguntad a vuestro municipio qué vale hoy.
statement-law-inquiry = No hemos podido confirmar qué plazos valen en la nueva ley de servicios sociales (socialtjänstlagen), desde el 1 de julio de 2025. Así era con la antigua: Los servicios sociales valoraban enseguida si el niño o la niña necesitaba protección. En un plazo de 14 días decidían si iban a investigar, y una investigación podía durar como máximo cuatro meses. Se informaba al niño o a la niña y a sus padres.
statement-law-parents-told = Así era antes del 1 de julio de 2025, y no hemos podido confirmar que ahora sea igual: Si los servicios sociales (socialtjänsten) empiezan a investigar, se os informa a ti y a tus padres.
statement-law-support-12 = No hemos leído qué dice la ley que vale hoy. Según una propuesta de ley de 2023, los servicios sociales (socialtjänsten) pueden a veces dar apoyo desde los 12 años sin que tus padres digan que sí, si tú quieres. Pregunta: «¿Qué puedo recibir sin que mis padres digan que sí?»
