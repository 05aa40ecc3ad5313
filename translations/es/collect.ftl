### The words around a survey on one's own phone whose answers are sealed and handed over, in Spanish.

## What the survey says otherwise: these stand in the place of the texts in widget.ftl

answers-text = Al móvil, selladas, si eliges entregarlas. Solo quien tiene la llave puede abrirlas, y las junta con las de otros. No se muestra nada si han respondido menos de diez.
promise-text = No. Quien recibe las respuestas ve que entregas algo. Alguien a tu lado puede ver la pantalla. El dueño del móvil puede tener programas que muestran lo que haces. La dirección de esta página queda en el historial.
done-text = Has terminado. Las respuestas todavía no están entregadas. Tú eliges.
left-out = Cámbialo. Si no, el texto no se incluye al entregar las respuestas.

## Hand in or not

seal-title = ¿Quieres entregar tus respuestas?
seal-text = Se sellan enseguida. Después nadie puede leerlas en este móvil, tampoco tú.
seal = Sellar
do-not = Borrar
not-sealed = Las respuestas no se han podido sellar en este navegador. Siguen aquí. Prueba con otro navegador.

## What is sealed

sealed-title = Tus respuestas están selladas
sealed-text = Entrégalas de una de estas tres maneras. Las mismas respuestas solo cuentan una vez, aunque lleguen dos veces.
key-words = Las seis palabras de la llave:
key-words-text = Quien recoge las respuestas debe tener las mismas palabras. Si son distintas, no entregues nada.
code-title = Mostrar el código
code-text = Pon el móvil delante de la cámara de quien recoge las respuestas.
no-code = Las respuestas son demasiado largas para un código, porque hay una pregunta en la que escribes tú. Usa el archivo o el texto.
file-title = Dar el archivo
file-text = Queda entre tus descargas. Nadie puede abrirlo sin la llave, pero se ve. Bórralo después.
file = Guardar el archivo
share = Compartir el archivo
text-title = Enviar el texto
text-text = Pégalo donde te haya dicho quien recoge las respuestas. Quien vea tu mensaje ve que has respondido, pero no qué.
copy = Copiar el texto
file-saved = Ahora el navegador debería mostrar el archivo o preguntar dónde guardarlo. ¿No pasa nada? Prueba con el código o el texto.
not-saved = El archivo no se ha podido guardar. Prueba con el código o el texto.
shared = El archivo ha pasado al otro programa.
not-shared = El archivo no se ha compartido. Inténtalo otra vez o prueba de otra manera.
copied = El texto está copiado.
not-copied = No se ha podido copiar. Selecciona el texto y cópialo tú.
remove = Listo, borrar
