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
poster-title = A poster for the room
poster-text = Print the poster and put it up where the group answers. Take it down when you are done: everybody who sees the code can answer.
poster-show = Show the poster
poster-line = Point your phone’s camera at the code and answer. Your answers are sealed on your phone, and only whoever has the key can open them.
poster-code = Code that opens the survey
poster-words = These six words must be on the phone. If they are others, do not answer.

## The answers

answers-title = 2. The answers
present = How many could answer?
present-text = Then you are told if more answers come than that. The number is not saved.
files = Files with sealed answers
files-text = Choose several at once, or drag them here. A zip file with them will do as well.
camera = Read codes with the camera
camera-text = Hold one code at a time up to the camera. No picture is saved.
camera-stop = Stop reading
camera-asked = The browser asks whether it may use the camera. Say yes.
camera-count = New: { $new }. Read already: { $again }.
camera-new = The answer is read. Next!
camera-again = That answer was here already, and counts once.
camera-hidden = The camera was closed when the page was out of sight.
camera-denied = The browser may not use the camera. Allow it in the address bar and try again. Or paste the text under the code, or choose a file.
camera-none = There is no camera here. Paste the text under the code, or choose a file.
camera-taken = The camera gives no picture. Close other programs that use it and try again. Or paste the text under the code, or choose a file.
camera-unsafe = The camera can only be used on a page that begins with https, in a recent browser. Paste the text under the code, or choose a file.
paste = Text or scanned code
add = Add
count = Number of answers: { $count }
received-save = Save the received answers, still sealed
received-text = Once the page is closed, the opened answers are gone from here. The file has all sealed answers to this survey that the page was given. Nobody can read them without the key, and the file can be chosen here again.
source-pasted = Pasted
source-new = New: { $new }. Here already: { $again }.
sources-more = And { $files } more. New: { $new }. Here already: { $again }.
reading = Reading …
working = Working …
helper-lost = A helper process in the browser stopped answering. All answers are opened all the same, but it may take longer.
too-many = There are more answers than { $present }. Somebody may have answered several times, or the link has spread. Do not publish until you know why.
lines = Line { $lines }

## Why a line or a file is not opened: docs/errors/sealed.md, E01 to E06 and E14

reason-not-sealed = These are no sealed answers. They begin with MEDSKICK, one answer on each line. Ask for them again.
reason-version = They were made with another version of Medskick. Open them with the latest.
reason-other-survey = They belong to another survey, or to an older version of this one. Choose the survey in which they were given.
reason-other-key = They are sealed with another key. Open the key whose words were on the screen.
reason-damaged = They were damaged on the way. Ask for them again from the phone or tablet where they still are.
reason-impossible = They can be opened, but nobody can answer like that. Ask where they come from. They do not count.
odd-gone = The file could not be read. It may have been moved, removed or changed, or be too large. Choose it again.
odd-picture = This is a picture. If it is of a code, hold the code up to the camera instead.
odd-archive = There are no answers that can be read in this zip file. If it is locked, damaged or very large, unpack it and choose the text files in it. A document of an office program is a zip file as well.
odd-large = This unpacks to more than sealed answers do, so it was not read to its end. If you know what it is, unpack it yourselves and choose the text files.
odd-binary = This is no text file with answers. Its name mostly ends with -sealed.txt.

## The result

result-head = 3. The result
history-title = Have you released results of this survey before?
history-text = Choose the history file from last time. If you have several, read them all, one at a time. Otherwise two results can show what single persons have answered.
history-file = The history file
history-read = Read the history
compare-title = Compare with an earlier half-year
compare-text = Choose summary.csv of a result of the same survey. Then both stand beside each other. What was hidden then is hidden here too.
compare-file = The file summary.csv
compare-name = What is it to be called? For example: spring 2026.
compare-read = Read for comparison
compare-before = Earlier
compare-now = This time
compare-share = { $count } of { $of }
compare-least = of at least { $of }
compare-absent = not asked
by = Break down by
by-none = No breakdown
release = Show the result
release-text = The history is saved as a file at the same time. Keep it for next time, and hand it to nobody.
who-asked = Who asked?
when-asked = When?
method = The survey was voluntary and anonymous, and every question could be skipped. The answers say nothing of those who did not answer. Small numbers are not shown, so that nobody can be pointed at.
package-title = Save everything
package-text = The result, the codebook and descriptions for programs, in one zip file.
package-excel = For Excel in Swedish
package-statistics = For statistics programs
no-rows-many = There are more than { $most } answers. A browser has no room for so many rows. The result above is of all of them.

## What is told

file-saved-as = Your browser should now show the file { $name } or ask where to save it. If nothing happens, try another browser.
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
why-no-summary = This is no summary.csv of this survey, or somebody has changed it. Choose the file as it was saved.
compared = The earlier result is read. It stands beside the new one.
refused-few = At least { $least } answers are needed before anything is shown.
refused-close = The last result has nearly the same answers. At least { $least } must differ, or what the new ones answered can be worked out. Wait until more have answered.
refused-breakdown = The same answers have been released with another breakdown. Two breakdowns of one group can point at somebody.
refused = This result may not be released.
silent = The page has not answered for a while. Wait a little longer. If still nothing happens, load it again and open the key again. Answers that came in files are still in those files.
broken = The page stopped working. Load it again and open the key again. Answers that came in files are still in those files.
rescue-text = Answers that were read with the camera or pasted are only here. Save them first. The file is sealed and can be chosen here again.
