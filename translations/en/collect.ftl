### The words around a survey on one's own phone whose answers are sealed and handed over. Swedish is the source; the other languages follow this file's order.

## What the survey says otherwise: these stand in the place of the texts in widget.ftl

answers-text = Into your phone, sealed, if you choose to hand them in. Only whoever has the key can open them, and puts them together with others. Nothing is shown if fewer than ten have answered.
promise-text = No. Whoever takes your answers sees that you hand something in. Somebody beside you can see the screen. The owner of the phone may have programs that see what you do. The address of this page stays in the history.
done-text = You are done. Your answers are not handed in yet. You choose.
left-out = Change it. Otherwise the text is left out when you hand in.

## Hand in or not

seal-title = Do you want to hand in your answers?
seal-text = They are sealed at once. After that nobody can read them on this phone, not even you.
seal = Seal
do-not = Delete
not-sealed = Your answers could not be sealed in this browser. They are still here. Try another browser.

## What is sealed

sealed-title = Your answers are sealed
sealed-text = Hand them over in one of three ways. The same answers count only once, even if they arrive twice.
key-words = The six words of the key:
key-words-text = Whoever collects must have the same words. If they differ, hand over nothing.
code-title = Show the code
code-text = Hold your phone up to the camera of whoever collects.
no-code = The answers are too long for a code, since there is a question where you write yourself. Use the file or the text.
file-title = Give the file
file-text = It lands among your downloads. Nobody can open it without the key, but it can be seen. Remove it afterwards.
file = Save the file
share = Share the file
text-title = Send the text
text-text = Paste it where whoever collects has told you. Anybody who sees your message sees that you have answered, but not what.
copy = Copy the text
file-saved = Your browser should now show the file or ask where to save it. If nothing happens, try the code or the text.
not-saved = The file could not be saved. Try the code or the text.
shared = The file was handed to the other program.
not-shared = The file was not shared. Try again, or another way.
copied = The text is copied.
not-copied = It could not be copied. Select the text and copy it yourself.
remove = Done, remove it
