### The words of the survey widget in English.

## Before the first question

who = Who is asking?
why = Why?
time = How long does it take?
voluntary = Do I have to answer?
voluntary-text = No. Skip or stop whenever you like. If you stop, your answers are deleted.
answers = Where do my answers go?
answers-text = Nowhere. They are only here while you have this page open. Only you can save them.
promise = Is it completely safe?
promise-text = No. Someone next to you can see the screen. The owner of the phone may have software that sees what you do. This page’s address stays in the history.
start = Start
no-thanks = No thanks

## The questions

page = Page { $current } of { $total }
next = Next
finish = Done
back = Back
many = Choose as many as you like.
at-most = Choose at most { $max }.
too-many = You can choose at most { $max }. Take one away if you want to swap.
rank = Tap in order. What you tap first gets place 1.
write = Keep it short, at most { $max } characters. Don’t write anyone’s name.
too-long = You have written { $count } characters. There is room for { $max }.
has-phone = There is a phone number here, or something like one.
has-person = There is a personal identity number or a date of birth here.
has-address = There is an email address or a user name here.
has-link = There is a web address here.
left-out = Change that. Otherwise the text is left out when you save.
decline = I don’t want to answer
skip = Skip
skipped = You are skipping this question.
undo = Undo
stop = Stop and delete

## Help

help = Help now
help-title = Talk to someone
help-text = It can also be someone you already trust.
help-hours = Hours
help-anonymous = Anonymous?
help-close = Close help

## The end

thanks = Thank you!
done-text = You are done. Your answers are only on this page.
left-text = You are done. There are no answers left here.
save-title = Do you want to save your answers?
save-text = The file ends up among your downloads. Anyone who can get into the phone can read it.
save-excel = Excel
save-excel-text = A table that opens correctly in Swedish Excel.
save-statistics = Statistics program
save-statistics-text = The same table for R, SPSS and the like.
save-words = What you wrote
save-words-text = In a file of its own, so that nobody sees which answers it belongs to.
saved = Your browser should now show the file or ask where to save it. If nothing happens, files cannot be saved here. Open the survey on a page of its own and answer there.
close = Close and delete
again = To the start
