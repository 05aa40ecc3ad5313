### The words of the page where an organisation makes its key and puts sealed answers together. Swedish is the source; the other languages follow this file's order.

## The page

intro = This page opens sealed answers and puts them together into one result. Everything happens in this browser. Nothing is sent anywhere.

## The key

key-title = 1. The key
key-new-title = Make a key
key-new-text = Answers are sealed with a key that only you have. The file with it is locked by a passphrase of at least { $least } characters. Several ordinary words in a row are fine.
passphrase = Passphrase
passphrase-again = The passphrase once more
key-make = Make the key and save the file
key-open-title = Open a key that you have
key-file = The key file
key-open = Open the key
recover-title = Open with the recovery sheet
recover-field = Type the line from the sheet
recover = Open with the sheet
key-lost = If both the file and the sheet are lost, nobody can open the answers. Neither can we.
key-words = The six words of the key:
key-words-text = The tablet and the phones must show the same words. If they differ, nobody should answer.
copy-title = A deputy
copy-text = Save a copy with a passphrase of its own, which the deputy chooses. It opens the same answers.
copy-save = Save the copy
sheet-title = Recovery sheet
sheet-text = Whoever reads the sheet can open every answer. Print it and lock it away. Take no picture of it.
sheet-show = Show the sheet
sheet-hide = Hide the sheet
sheet-line = The key, to be typed:
print = Print
links-title = How the group answers
survey = Survey
links-phone = Phones of their own
links-tablet = One tablet that goes round
links-text = The public key stands in the link. Everybody may see it. Only your file can open the answers.
copy-link = Copy the link

## The answers

answers-title = 2. The answers
present = How many could answer?
present-text = Then you are told if more answers come than that. The number is not saved.
files = Files with sealed answers
files-text = Choose several at once, or drag them here.
paste = Text or scanned code
add = Add
count = Number of answers: { $count }
source-pasted = Pasted
source-new = New: { $new }. Here already: { $again }.
reading = Reading …
working = Working …
too-many = There are more answers than { $present }. Somebody may have answered several times, or the link has spread. Do not publish until you know why.
lines = Line { $lines }

## Why a line is not opened: docs/errors/sealed.md, E01 to E06

reason-not-sealed = These are no sealed answers. They begin with MEDSKICK, one answer on each line. Ask for them again.
reason-version = They were made with another version of Medskick. Open them with the latest.
reason-other-survey = They belong to another survey, or to an older version of this one. Choose the survey in which they were given.
reason-other-key = They are sealed with another key. Open the key whose words were on the screen.
reason-damaged = They were damaged on the way. Ask for them again from the phone or tablet where they still are.
reason-impossible = They can be opened, but nobody can answer like that. Ask where they come from. They do not count.

## The result

result-head = 3. The result
history-title = Have you released results of this survey before?
history-text = Choose the history file from last time. Otherwise two results can show what single persons have answered.
history-file = The history file
history-read = Read the history
by = Break down by
by-none = No breakdown
release = Show the result
release-text = The history is saved as a file at the same time. Keep it for next time, and hand it to nobody.
package-title = Save everything
package-text = The result, the codebook and descriptions for programs, in one zip file.
package-excel = For Excel in Swedish
package-statistics = For statistics programs

## What is told

file-saved-as = The file { $name } is being downloaded.
copied = Copied.
not-copied = It could not be copied. Select the text and copy it yourself.
differ = The passphrases differ. Type the same in both fields.
no-file = Choose a file first.
remembered = The history is read.
why-short = The passphrase is too short. It must have at least { $least } characters.
why-randomness = This browser cannot make a safe key. Try another.
why-not-a-key = This is no key file. Its name ends with -key.json.
why-version = The file was made with another version of Medskick. Open it with the latest.
why-passphrase = The passphrase does not fit, or the file was changed. Try again, or take the deputy's file or the recovery sheet.
why-sheet = The line from the sheet is mistyped or not whole. Compare it character by character.
why-no-history = This is no history file. Its name ends with -history.json.
why-other-survey = The history belongs to another survey, or to an older version of this one.
refused-few = At least { $least } answers are needed before anything is shown.
refused-close = The last result has nearly the same answers. At least { $least } must differ, or what the new ones answered can be worked out. Wait until more have answered.
refused-breakdown = The same answers have been released with another breakdown. Two breakdowns of one group can point at somebody.
refused = This result may not be released.
broken = The page stopped working. Load it again. You still have the files with answers.
