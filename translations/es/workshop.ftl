### The words of the workshop in Spanish.

## What the survey says otherwise when a group answers: these stand in the place of the texts in widget.ftl

answers-text = A la memoria de la tableta, si las entregas. Allí se mezclan con las de los demás. El monitor puede ver cuántos han dado cada respuesta, si entregan al menos diez. A veces las respuestas también se pueden guardar fila por fila, sin nombres.
promise-text = No. La tableta no es tuya, y el monitor sabe quiénes están aquí. Alguien a tu lado puede ver la pantalla. El dueño de la tableta puede tener programas que muestran lo que haces.
done-text = Has terminado. Las respuestas todavía no están entregadas. Tú eliges.
left-out = Cámbialo. Si no, el texto no se incluye al entregar las respuestas.

## The leader begins

setup-title = Una tableta, un grupo
setup-how = El grupo responde de uno en uno en esta tableta. Tú empiezas, cierras y guardas.
setup-memory = Las respuestas están en la memoria de la tableta hasta que cierres la ronda. Si cierras la página, se pierden.
setup-least = Con menos de { $least } respuestas entregadas no obtienes ningún resultado.
setup-pin = Solo tú debes saber el código. Si lo olvidas, no se puede llegar a las respuestas.
pin = Elige un PIN de al menos { $least } cifras
pin-again = Escribe el código otra vez
pin-set = Abrir la ronda
no-pin = El código debe tener al menos { $least } cifras y nada más.
other-pin = Los códigos son distintos. Escribe el mismo en las dos casillas.
gone = Se ha salido de la página, así que la ronda se ha perdido. No queda ninguna respuesta.

## Between two respondents

hand-over-title = Pasa la tableta
hand-over-text = Aquí no queda nada de lo que respondió la persona anterior.
for-leader = Para el monitor
nobody-there = Nadie tocó la pantalla. Las respuestas se han borrado y no cuentan.

## A respondent

still-title = ¿Sigues ahí?
still-text = Pulsa el botón. Si no, las respuestas se borran en { $seconds } segundos.
still-here = Sigo aquí
hand-in-title = ¿Quieres entregar tus respuestas?
hand-in-text = Se mezclan con las de los demás. Después ya no se pueden sacar las tuyas.
hand-in = Entregar
do-not = Borrar

## The leader

gate-title = Para el monitor
gate-pin = PIN
gate-open = Mostrar
wrong-pin = El código no es correcto. Inténtalo otra vez.
wait = El código ha sido incorrecto demasiadas veces. Espera { $seconds } segundos.
wait-over = Ahora puedes intentarlo otra vez.
to-group = Al grupo
leader-title = La ronda está abierta
count = Respuestas entregadas: { $count }
count-text = No se muestra nada más hasta que cierres la ronda.
close-batch = Cerrar la ronda
closing-title = ¿Quieres cerrar la ronda?
closing-text = No se puede volver a abrir. Después se muestra el resultado.
closing-few = Respuestas entregadas: solo { $count }. Si cierras ahora, se borra todo y no se muestra ningún resultado. Hacen falta al menos { $least }.
closing-none = Nadie ha entregado nada. Si cierras ahora, la ronda se acaba sin resultado.
keep-open = No, dejarla abierta
close-now = Sí, cerrarla

## Too few

few-title = Han entregado muy pocos
few-text = Hacen falta al menos { $least }. Con menos, alguien podría averiguar quién ha respondido qué. Por eso no se muestra nada, y las respuestas se han borrado.
few-next = La próxima vez puedes dejar que dos grupos respondan en la misma ronda. Ciérrala cuando hayan respondido todos los que quieran.
few-again = Empezar de nuevo

## The result

result-title = El resultado
respondents = Han entregado { $count }.
respondents-least = Han entregado al menos { $count }. El número exacto solo se dice a partir de { $exact }.
small = <{ $cell } es menos de { $cell }. Puede que no sea nadie.
withheld = .. es un número que no se dice. Si no, se podría calcular otro.
asked = Recibieron la pregunta: { $count }
answer = Respuesta
number = Número
number-first = Cuántos lo pusieron primero
no-answer = Sin respuesta
others = Los demás juntos
files-title = Guardar
files-text = Los archivos quedan entre las descargas de la tableta. Muévelos y bórralos allí.
files-excel = Para Excel en sueco
files-statistics = Para programas de estadística
file-summary = El resultado
file-texts = Lo que se escribió
file-codebook = Qué significan los códigos
file-package = Descripción para programas
file-rows = Las respuestas fila por fila
file-r = Leer en R
file-spss = Leer en SPSS
rows-title = Las respuestas fila por fila
rows-text = Una fila por persona, sin nombres y en orden mezclado. Dalas solo a un investigador cuyo nombre conozcas. No las publiques nunca.
rows-reason = ¿Para qué se van a usar las filas, y quién las va a usar?
rows-reason-text = Lo que escribas va en datapackage.json.
no-reason = Escribe primero para qué se van a usar las filas.
no-rows-few = Las respuestas no se pueden guardar fila por fila. Hacen falta al menos { $least } entregadas.
no-rows = Las respuestas no se pueden guardar fila por fila. En este grupo se podría reconocer a alguien.
file-saved = Ahora el navegador debería mostrar el archivo o preguntar dónde guardarlo. Comprueba que lo tienes antes de borrar algo aquí.
not-saved = El archivo no se ha podido guardar. Inténtalo otra vez.
delete-all = Borrar todo
deleting-title = ¿Quieres borrar todo?
deleting-text = Lo que no hayas guardado no se puede recuperar.
keep = No, conservarlo
delete-now = Sí, borrar todo

## When what is handed in is sealed to a key, this stands in the place of the texts above (behind the word `sealed-`)

sealed-answers-text = A la memoria de la tableta, selladas, si las entregas. Allí no puede leerlas ni el monitor ni nadie. Quien tiene la llave las junta con las de otros. No se muestra nada si han respondido menos de diez.
sealed-setup-memory = Cada respuesta se sella al entregarla. Nadie puede leerla en la tableta, tampoco tú.
sealed-setup-least = El resultado lo ve quien tiene la llave, cuando hayan respondido al menos { $least }.
sealed-setup-pin = Solo tú debes saber el código. Si lo olvidas, no se puede llegar a las respuestas, salvo que las conserves en la tableta.
sealed-hand-in-text = Se sellan enseguida. Después ya no se pueden sacar las tuyas.
sealed-count-text = Aquí no se puede ver nada más. Las respuestas están selladas.
sealed-closing-text = No se puede volver a abrir. Después guardas las respuestas selladas en un archivo.
sealed-closing-few = Respuestas entregadas: solo { $count }. No se borra nada: guardas las respuestas selladas en un archivo. Pero quien tiene la llave no ve nada hasta que hayan respondido al menos { $least }, aquí o en otras rondas. La ronda no se puede volver a abrir.
sealed-closing-none = Nadie ha entregado nada. Si cierras ahora, no hay nada que guardar.
sealed-deleting-text = Si no has guardado el archivo, las respuestas no se pueden recuperar.
sealed-key = Las seis palabras de la llave:
sealed-key-text = Quien recoge las respuestas debe tener las mismas palabras. Si son distintas, no sigas.
sealed-title = La ronda está cerrada
sealed-text = Guarda el archivo y dáselo a quien tiene la llave. Nadie más puede abrirlo. Después borra el archivo de la tableta.
sealed-save = Guardar las respuestas selladas
sealed-none = Nadie entregó nada. No hay nada que guardar.
not-sealed = Las respuestas no se han podido sellar en este navegador. Todavía las tienes tú. Pídele otra tableta al monitor.

## When the leader keeps what is sealed on the tablet: the choice, what is said then, and behind `kept-` what stands in the place of the texts above

keep-choice = Conservar las respuestas selladas en la tableta, por si la página se cierra sin querer
keep-text = Así se quedan hasta que se las hayas dado a quien tiene la llave y las hayas borrado aquí. Nadie puede leerlas sin la llave, pero quien se lleve la tableta ve que alguien ha respondido, y más o menos cuántos. Si no marcas la casilla y la página se cierra antes de que guardes, las respuestas se pierden.
keep-elsewhere = Ahora mismo no se pueden conservar respuestas en la tableta. ¿Está abierta la página en otra pestaña? Ciérrala. Si no, las respuestas se perderán si esta página se cierra antes de que guardes.
keep-unavailable = Este navegador no puede conservar respuestas en la tableta. Si la página se cierra antes de que guardes, las respuestas se pierden.
keep-goes-on = La ronda continúa. Las respuestas ya entregadas siguen aquí.
moment = Un momento
found-title = Aquí hay respuestas selladas
found-text = Son de una ronda que todavía no se ha entregado a quien tiene la llave. Nadie puede leerlas en la tableta. Puedes continuar la ronda con un PIN nuevo. Si ya ha terminado, guarda las respuestas, da el archivo a quien tiene la llave y bórralas aquí.
found-other = Son de otra encuesta o de otra llave. Nadie puede leerlas en la tableta. Guárdalas, da el archivo a quien tiene la llave y bórralas aquí. Después puedes empezar.
go-on = Continuar la ronda
kept-text = Las respuestas quedan selladas en la tableta hasta que las borres.
kept-not = La tableta no ha podido conservar todas las respuestas. No cierres la página hasta que las hayas guardado en un archivo.
not-kept = La tableta no ha podido conservar las respuestas. Están entregadas, pero solo existen mientras la página esté abierta. Díselo al monitor.
gone-partly = Se ha salido de la página. Las respuestas que la tableta no pudo conservar se han perdido.
erased = Las respuestas se han borrado de la tableta.
not-erased = Las respuestas no se han podido borrar. Inténtalo otra vez, o borra los datos del sitio web en los ajustes del navegador.
kept-answers-text = A la tableta, selladas, si las entregas. Se quedan allí hasta que el monitor se las haya dado a quien tiene la llave. Allí no puede leerlas ni el monitor ni nadie. Quien tiene la llave las junta con las de otros. No se muestra nada si han respondido menos de diez.
kept-hand-over-text = Aquí no se puede leer nada de lo que respondió la persona anterior.
kept-deleting-text = ¿Ha llegado el archivo a quien tiene la llave? Esta página no puede verlo. Lo que borres no se puede recuperar.
kept-sealed-text = Guarda el archivo y dáselo a quien tiene la llave. Nadie más puede abrirlo. Cuando haya llegado, borra el archivo de la tableta y borra todo aquí.
