### The words of the workshop in English.

## What the survey says otherwise when a group answers: these stand in the place of the texts in widget.ftl

answers-text = Into the tablet’s memory, if you hand them in. There they are mixed with the others’. The leader can see how many gave each answer, if at least ten hand in. Sometimes the answers can also be saved row by row, without names.
promise-text = No. The tablet is not yours, and the leader knows who is here. Someone next to you can see the screen. The owner of the tablet may have software that sees what you do.
done-text = You are done. Your answers are not handed in yet. It is up to you.
left-out = Change it. Otherwise the text is left out when you hand in.

## The leader begins

setup-title = One tablet, one group
setup-how = The group answers one at a time on this tablet. You start, close and save.
setup-memory = The answers stay in this tablet’s memory until you close the batch. If you close the page, they are gone.
setup-least = With fewer than { $least } handed in you get no result.
setup-pin = Only you should know the code. If you forget it, nobody can get at the answers.
pin = Choose a PIN of at least { $least } digits
pin-again = Type it once more
pin-set = Open the batch
no-pin = The PIN needs at least { $least } digits and nothing else.
other-pin = The two are different. Type the same PIN in both boxes.
gone = The page was left, so the batch is gone. No answers remain.

## Between two respondents

hand-over-title = Pass the tablet on
hand-over-text = Nothing of what the last person answered is left here.
for-leader = For the leader
nobody-there = Nobody touched the screen. The answers are gone and do not count.

## A respondent

still-title = Are you still here?
still-text = Press the button. Otherwise the answers are deleted in { $seconds } seconds.
still-here = I’m still here
hand-in-title = Do you want to hand in your answers?
hand-in-text = They are mixed with the others’. After that, yours cannot be taken out again.
hand-in = Hand in
do-not = Delete

## The leader

gate-title = For the leader
gate-pin = PIN
gate-open = Show
wrong-pin = That is not the PIN. Try again.
wait = The PIN has been wrong too many times. Wait { $seconds } seconds.
wait-over = Now you can try again.
to-group = Back to the group
leader-title = The batch is open
count = Handed in: { $count }
count-text = No more than that is shown until you have closed the batch.
close-batch = Close the batch
closing-title = Do you want to close the batch?
closing-text = It cannot be opened again. The result is shown next.
closing-few = Only { $count } handed in so far. If you close now, everything is deleted and there is no result. It takes at least { $least }.
closing-none = Nobody has handed in. If you close now, this round ends without a result.
keep-open = No, leave it open
close-now = Yes, close it

## Too few

few-title = Too few have handed in
few-text = It takes at least { $least }. With fewer, someone could work out who gave which answer. So nothing is shown, and the answers are deleted.
few-next = Next time, let two groups answer in the same batch. Close it when everyone who wants to has answered.
few-again = Start over

## The result

result-title = The result
respondents = { $count } have handed in.
respondents-least = At least { $count } have handed in. The exact number is told only from { $exact }.
small = <{ $cell } is fewer than { $cell }. It may be nobody at all.
withheld = .. is a number that is not told. Otherwise another could be worked out.
asked = Were asked: { $count }
answer = Answer
number = Number
number-first = Put it first
no-answer = No answer
others = The others together
files-title = Save
files-text = The files are among the tablet’s downloads. Move them, and delete them there.
files-excel = For Excel in Swedish
files-statistics = For statistics programs
file-summary = The result
file-texts = What was written
file-codebook = What the codes mean
file-package = Description for programs
file-rows = The answers row by row
file-r = Read into R
file-spss = Read into SPSS
rows-title = The answers row by row
rows-text = One row for each person, without names and in mixed order. Give them only to a researcher whose name you know. Never publish them.
rows-reason = What will the rows be used for, and by whom?
rows-reason-text = What you write goes into datapackage.json.
no-reason = First write what the rows will be used for.
no-rows-few = The answers cannot be saved row by row. It takes at least { $least } handed in.
no-rows = The answers cannot be saved row by row. Someone in this group could be recognised.
file-saved = Your browser should now show the file or ask where to save it. Make sure that you have it before you delete anything here.
not-saved = The file could not be saved. Try again.
delete-all = Delete everything
deleting-title = Do you want to delete everything?
deleting-text = What you have not saved cannot be had back.
keep = No, keep it
delete-now = Yes, delete everything

## When what is handed in is sealed to a key, this stands in the place of the texts above (behind the word `sealed-`)

sealed-answers-text = Into the tablet's memory, sealed, if you hand them in. Neither the leader nor anybody else can read them there. Whoever has the key puts them together with others. Nothing is shown if fewer than ten have answered.
sealed-setup-memory = Each answer is sealed when it is handed in. Nobody can read it on the tablet, not even you.
sealed-setup-least = Whoever has the key sees the result, once at least { $least } have answered.
sealed-setup-pin = Only you should know the code. If you forget it, nobody can get at the answers, unless you keep them on the tablet.
sealed-hand-in-text = They are sealed at once. After that, yours cannot be taken out.
sealed-count-text = This is all that can be seen here. The answers are sealed.
sealed-closing-text = It cannot be opened again. Then you save the sealed answers as a file.
sealed-closing-few = Only { $count } handed in so far. Nothing is deleted: you save the sealed answers as a file. But whoever has the key sees no result until at least { $least } have answered, here or in other rounds. This round cannot be opened again.
sealed-closing-none = Nobody has handed in. If you close now, there is nothing to save.
sealed-deleting-text = If you have not saved the file, the answers cannot be brought back.
sealed-key = The six words of the key:
sealed-key-text = Whoever collects must have the same words. If they differ, do not go on.
sealed-title = The round is closed
sealed-text = Save the file and give it to whoever has the key. Nobody else can open it. Then remove the file from the tablet.
sealed-save = Save the sealed answers
sealed-none = Nobody handed in. There is nothing to save.
not-sealed = The answers could not be sealed in this browser. You still have them. Ask the leader for another tablet.

## When the leader keeps what is sealed on the tablet: the choice, what is said then, and behind `kept-` what stands in the place of the texts above

keep-choice = Keep sealed answers on the tablet in case the page is closed by mistake
keep-text = They then stay until you have handed them over and deleted them here. Nobody can read them without the key, but whoever takes the tablet sees that somebody has answered, and roughly how many. If you leave the box empty, the answers are gone if the page is closed before you have saved.
keep-elsewhere = Answers cannot be kept on the tablet right now. Is the page open in another tab? Close it. Otherwise the answers are gone if this page is closed before you have saved.
keep-unavailable = This browser cannot keep answers on the tablet. If the page is closed before you have saved, the answers are gone.
keep-goes-on = The round goes on. The answers already handed in are still here.
moment = One moment
found-title = There are sealed answers here
found-text = They are from a round that has not been handed over. Nobody can read them on the tablet. You can go on with the round, with a new PIN. If it is over, save the answers, give the file to whoever has the key and delete them here.
found-other = They are from another survey or another key. Nobody can read them on the tablet. Save them, give the file to whoever has the key and delete them here. Then you can begin.
go-on = Go on with the round
kept-text = The answers are on the tablet, sealed, until you delete them.
kept-not = The tablet could not keep all the answers. Do not close the page before you have saved them as a file.
not-kept = The tablet could not keep the answers. They are handed in, but only there as long as the page is open. Tell the leader.
gone-partly = The page was left. The answers that the tablet could not keep are gone.
erased = The answers are deleted from the tablet.
not-erased = The answers could not be deleted. Try again, or clear the site’s data in the browser’s settings.
kept-answers-text = Onto the tablet, sealed, if you hand them in. They stay there until the leader has handed them over. Neither the leader nor anybody else can read them there. Whoever has the key puts them together with others. Nothing is shown if fewer than ten have answered.
kept-hand-over-text = Nothing of what the last person answered can be read here.
kept-deleting-text = Has the file arrived at whoever has the key? This page cannot see that. What you delete cannot be brought back.
kept-sealed-text = Save the file and give it to whoever has the key. Nobody else can open it. When it has arrived, remove the file from the tablet and delete everything here.
