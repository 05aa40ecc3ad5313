### The words of the site's templates in English.

## On every page

tagline = A few words to take with you
skip = Skip to the content
nav = Menu
nav-home = Go to the start page
nav-narratives = For youths
nav-guides = For parents
nav-leaders = For leaders
nav-help = Get help
nav-survey = The survey
nav-about = About Medskick

exit = Leave this page
    .note = “Leave this page” takes you straight to another website. It does not clear the history: the browser may still show that you have been here.
    .keys = With a keyboard you can press Shift three times instead.

languages = Language

footer-privacy = How we protect you
footer-nothing = No cookies, no counting of visits, no account.
footer-licence = You may share and adapt texts and pictures:
print-from = Printed from

## Notices

notice = About this text
notice-proposal = This is a proposal. Nobody has signed it yet.
notice-fallback = This page is not in your language yet. The text is shown in { $name }.
notice-stale = The original has changed since this was translated. Something here may be out of date.
    .link = Read the original
notice-unreviewed = Nobody has reviewed this translation yet.

## The chooser, the page that does not exist

chooser = Choose your language
    .hello = Hello
    .go = Read in English
notfound = This page does not exist
    .text = It may have moved, or the address may be wrong.

## Home

doors = Where do you want to start?
door-youth = I am young
    .text = Short stories. A minute to read, one thing to do.
door-parent = I am a parent
    .text = What you may notice, and what you can say as early as tonight. For brothers and sisters too.
door-leader = I lead a youth group
    .text = Talk with the group and let each of them answer the survey.
home-help = Do you want to talk to someone?
    .text = See who answers, when they answer and whether you can be anonymous.
    .go = Find the right help
home-survey = What is it like where you are?
    .text = Answer without saying who you are. The answers stay on your phone unless you save them yourself.
    .go = To the survey

## Stories

fiction = Made-up story
    .note = The people in it are not real.
act = One thing you can do
ask = A question for you
    .note = Think about it, or talk to someone you trust. You do not have to answer here.
next-story = Next story
all-stories = All stories

signoff = Who is behind this text?
signoff-nobody = The text was written as a proposal. No young people, parents or organisations have worked on it yet.
signoff-took-part = Took part in making the text:
signoff-unsigned = No organisation has signed it.
signoff-signed = Signed by:

## Guides and leaders

guide-signs = If you notice something
guide-sign = If you notice
guide-say = Say tonight
guide-one-sign = One sign alone says little. Several at once are a reason to ask.
guide-print = This page prints well.
guide-help = Do you want to talk to someone yourself?
all-guides = All guides

## Get help

help-needs = What do you need?
help-numbers = Who you can contact
help-top = To the top
need-urgent = There is danger right now
need-talk = I want to talk to someone
need-violence = Someone threatens or hits
need-victim = A crime has been committed against me
need-social = We need support at home
need-leave = I want to get away from it
need-police = I want to tell the police
for-youth = For youths
for-parent = For parents
for-all = For everyone
help-hours = Hours
help-anonymous = Anonymous?
anonymity-yes = Yes
anonymity-no = No
anonymity-depends = It depends
anonymity-unknown = We do not know
help-languages = Languages
help-website = Website
help-checked = Checked { $date }
help-source = Source
    .dated = from { $date }

language-ar = Arabic
language-ckb = Sorani Kurdish
language-da = Danish
language-en = English
language-es = Spanish
language-fa = Persian
language-fi = Finnish
language-fr = French
language-pl = Polish
language-prs = Dari
language-ps = Pashto
language-so = Somali
language-sv = Swedish
language-sv-simple = easy Swedish
language-swl = Swedish Sign Language
language-ti = Tigrinya
language-tr = Turkish
language-uk = Ukrainian

## The survey

survey-who = Who is asking?
survey-why = Why?
survey-time = How long does it take?
survey-opening = The survey is opening …
survey-noscript = The survey needs JavaScript, which is switched off here. You can read the questions below, print them or talk about them with someone.
survey-failed = The survey could not be opened. You can read the questions below or print them.
survey-paper = Read the questions, or print them
    .note = Do not write your name on the paper. You can skip any question you like.
survey-one = Choose one answer.
survey-many = Choose as many as you like.
survey-max = Choose at most { $max }.
survey-scale = Circle a number: 1 is “{ $low }”, { $points } is “{ $high }”.
survey-if = Answer only if this is true: { $condition }.
survey-if-has = question { $number } is “{ $choice }”
survey-if-not = question { $number } is not “{ $choice }”
survey-if-none = not: { $condition }
survey-if-and = and
survey-if-or = or
embed-title = Questions

## Dates

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

### Help contacts (written with content/data/help.toml)
