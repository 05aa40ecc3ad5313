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
nav-survey = Surveys
nav-about = About Medskick
nav-organisations = For organisations
nav-forum = The forum

exit = Leave this page
    .note = “Leave this page” takes you straight to another website. It does not clear the history: the browser may still show that you have been here.
    .keys = With a keyboard you can press Shift three times instead.

search = Search
    .about = Everything that is here, room by room.
    .label = What are you looking for?
    .found = { $count } found.
    .nothing = Nothing found. Try another word, or look in the list.
    .failed = Searching did not work just now. Look in the list instead.

languages = Language

footer-privacy = How we protect you
footer-accessibility = Accessibility
footer-nothing = No cookies, no counting of visits, no account.
footer-licence = You may share and adapt texts and pictures:
print-from = Printed from
comma = ,
aloud = Read the text aloud
    .stop = Stop reading

## Notices

notice = About this text
notice-proposal = This is a proposal. Nobody has signed it yet.
notice-fallback = This page is not in your language yet. The text is shown in { $name }.
notice-stale = The original has changed since this was translated. Something here may be out of date.
    .link = Read the original
notice-partial = Not everything on this site has been translated into your language yet. What is missing is shown in another.
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
    .text = Short stories. Two minutes to read, one thing to do.
door-parent = I am a parent
    .text = What you may notice, and what you can say as early as tonight. For brothers and sisters too.
door-leader = I lead a youth group
    .text = Talk with the group and let each of them answer the survey.
home-message = What could be said
    .text = A proposal for what adults could say together, to everyone who is asked.
    .go = Read the message
home-help = Do you want to talk to someone?
    .text = See who answers, when they answer and whether you can be anonymous.
    .go = Find the right help
home-survey = What is it like where you are?
    .text = Answer without saying who you are. Nothing is sent: the answers are only with you.
    .go = To the survey

## The joint message

message-who = Who says this?
    .text = These stand behind the message. Each has written for itself what it promises to do.
message-nobody = Nobody yet. The message is a proposal to those who want to say it together. Whoever stands behind it writes for itself what it promises to do, and only then does its name stand here.
message-next = What can it be like?

## Stories

fiction = Made-up story
    .note = The people in it are not real.
act = One thing you can do
ask = A question for you
    .note = Think about it, or talk to someone you trust. You do not have to answer here.
next-story = Next story
all-stories = All stories

card = Share the story as a picture
    .text = The picture shows the name of the story and the thing you can do. Nothing on it shows who you are.
    .tall = Upright picture
    .wide = Wide picture

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
onward = Onward
all-help = All ways to get help
all-leaders = More for leaders
all-organisations = More for organisations
all-forum = More about the forum
all-guides = All guides
roles = Four roles. One takes the risk.
role-order = The one who orders
    .text = decides and pays
role-recruit = The one who recruits
    .text = finds and persuades
role-enable = The one who enables
    .text = arranges what is needed
role-do = The one who does it
    .text = is seen, and takes the risk

## Get help

help-needs = What do you need?
help-numbers = Who you can contact
help-top = To the top
help-also = Others who can help
help-only = Show only
    .always = what is open day and night
    .anonymous = where you can be anonymous
help-nobody = None that we know of. Take away a choice to see more.
help-more = More about it
need-urgent = There is danger right now
need-talk = I want to talk to someone
need-violence = Someone threatens or hits
need-victim = A crime has been committed against me
need-social = We need support at home
need-leave = I want to get away from it
need-police = I want to tell the police
for-youth = For youths
for-parent = For parents
for-adult = For you who are 18 or over
for-women = For women and those close to them
for-all = For everyone
help-hours = Hours
help-anonymous = Anonymous?
help-languages = Languages
help-website = Website
help-checked = Compared { $date }
help-source = Source
    .dated = from { $date }
# The heading of a page's list of sources, of several and of one. Pages write it so.
sources = Sources
    .one = Source

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

all-surveys = All surveys
survey-who = Who is asking?
survey-why = Why?
survey-time = How long does it take?
survey-opening = The survey is opening …
survey-late = The survey has not opened yet, so nothing happens when you press. Wait a little, or load the page again.
survey-own = Open the survey on a page of its own
survey-noscript = The survey needs JavaScript, which is switched off here. You can read the questions below, print them or talk about them with someone.
workshop-noscript = This needs JavaScript, which is switched off here. You can read and print the questions on the survey’s own page:
merge-noscript = This page needs scripts: it opens sealed answers in the browser.
merge-late = This part of the page has not opened yet. Wait a little, or load the page again.
merge-failed = This part of the page could not be opened. Load it again, or try another browser. You still have the files with answers.
merge-save = Save this page as a file
    .text = The file opens in a browser and works without a network, from a USB stick or a folder.
saved-online = The campaign’s pages on the web:
workshop = A group on one tablet
    .text = One at a time, with you as the leader. Choose a survey:
survey-failed-offline = The survey could not be fetched. Check your connection and load the page again.
survey-failed-missing = The survey is no longer at this address.
survey-failed-blocked = This page does not let the survey through. Nothing is wrong with your phone.
survey-failed-damaged = A file of the survey is not as it should be, so it is not opened.
survey-failed-old = Your browser is too old for the survey. Try a newer one.
survey-failed-switched-off = The survey needs a part of the browser that is switched off here (WebAssembly). Some security settings switch it off. Nothing is wrong with your phone.
survey-failed-setup = The survey was not put on this page the right way. Nothing is wrong with your phone.
survey-failed-broken = The survey stopped working, and your answers are gone. Load the page again to start over.
survey-failed-key = The key is missing or not complete. Without it the answers cannot be sealed, so nothing opens here. Ask the organisation that collects for the link or file again.
survey-failed-way = You can read the questions below or print them.
survey-failed-page = You can open it on a page of its own instead.
survey-paper = Read the questions, or print them
    .note = Do not write your name on the paper. You can skip any question you like.
survey-one = Choose one answer.
survey-many = Choose as many as you like.
survey-max = Choose at most { $max }.
survey-rank = Write numbers: 1 for the first, 2 for the next, and so on.
survey-write = Keep it short. Don’t write anyone’s name.
survey-scale = Circle a number: 1 is “{ $low }”, { $points } is “{ $high }”.
survey-if = Answer only if this is true: { $condition }.
survey-if-has = question { $number } is “{ $choice }”
survey-if-not = question { $number } is not “{ $choice }”
survey-if-none = not: { $condition }
survey-if-and = and
survey-if-or = or
data = For those who work with the answers
data-text = When you save your answers for a statistics program, these files say what the columns and codes mean.
data-codebook = Codebook in all languages
data-r = Read into R
data-spss = Read into SPSS
data-package = Description for programs (Data Package)
data-skipped = Skipped the question
data-declined = Does not want to answer
data-chosen = Chosen
data-not-chosen = Not chosen
data-hidden = Hidden, since too few answered so
embed-title = Questions

## The directory, and results half-year by half-year

directory = Municipality by municipality
directory-empty = There is nothing here yet. No organisation has added itself, and we do not fill the list for anybody.
directory-after-hours = Social services out of hours (socialjour)
directory-activities = Free things to do
directory-organisations = Organisations
directory-ages = Age:
day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday
waves = Results, half-year by half-year
waves-empty = No result has been published yet. When an organisation has published two half-years, they stand side by side here.
wave-half-1 = Spring { $year }
wave-half-2 = Autumn { $year }
wave-count = { $count } of { $of }
wave-least = of at least { $of }
wave-below = fewer than { $least }
wave-hidden = not shown
wave-absent = not asked

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

help-emergency =
    .name = The emergency number
    .what = { statement-call-112 }
    .hours = Always.
    .anonymous = We don’t know for certain. Reckon with their being able to see your number. If you call from a mobile they also learn where you are.
help-bris =
    .what = Talk, chat, e-mail or text with an adult. For you who are under 18. It is free.
    .hours = Day and night.
    .anonymous = Yes. You do not have to say your name. Whether they see your number we do not know. If you say who you are, you are no longer anonymous. In 2021 Bris wrote that in an acute situation they can help you reach 112 or the on-call social services (socialjouren).
help-social_services =
    .name = Social services (socialtjänsten)
    .contact = Social services in your municipality
    .what = Advice and support for young people, parents and others. You can call and ask for advice without saying who it is about. You need no proof.
    .hours = Different in each municipality. In the evenings and at weekends there is an on-call service, socialjouren. In some municipalities you reach it on 112, in others it has its own number.
    .anonymous = Only if you call and never say your name or number. Whether they see the number you call from we do not know. E-mail shows your address. If you say your name, the family is as a rule told who got in touch. Those who work in a school or in health care and must report cannot be anonymous.
help-protection =
    .name = The police, if you are threatened
    .what = For you who are being threatened or put under pressure. The police assess what protection is needed. Do not delete what has been written. If the threat is new, or going on, call 112.
    .hours = Not confirmed. See the police website.
    .anonymous = No. The police need to know who you are to be able to protect you. Before you tell them, ask who may read what you say.
help-kvinnofridslinjen =
    .what = For women who are threatened or hurt, and for friends and family. There are interpreters for most languages. The call is free and does not show on the phone bill.
    .hours = Day and night.
    .anonymous = Yes. You do not have to say who you are. Whether they see your number we do not know. The call may show in the call list on the phone.
help-brottsofferjouren =
    .what = Victim support, for you who have been a victim of a crime, have seen one, or are close to someone who has been a victim. You do not have to have reported anything. They can go with you to an interview. It is free.
    .hours = Not confirmed. See their own website.
    .anonymous = Yes. You do not have to say who you are. Those who answer have promised to keep what you say to themselves. Whether they see your number we do not know.
help-jag_vill_veta =
    .what = A website to read, for you who are under 18: what a crime is, what rights you have and how to get help. Also if you are worried about a friend, a brother or a sister.
    .hours = Always. It is a website, with nobody answering.
    .anonymous = Yes, you only read. But the visit may show in the history.
help-stodcentrum =
    .name = Stödcentrum
    .contact = The support centre (stödcentrum) in your municipality
    .what = Talks, advice and practical help for young people who have been the victim of a crime. It exists in some municipalities. Look at your municipality’s website, or ask the social services.
    .hours = Differs between municipalities.
    .anonymous = We don’t know. Ask before you say who you are.
help-leave =
    .name = Help to leave
    .what = For you who want to get away from criminals, and for your family. Call and ask for “avhopparsamordningen” where you live, or contact social services in your municipality. They meet you, assess how they can help and agree on rules with you. If it is urgent, call 112.
    .hours = Monday to Friday, in the daytime.
    .anonymous = We do not know. Ask before you say who you are. To get the support you have to agree that the police and social services work together.
help-police =
    .name = The police
    .what = When some time has passed, or when you want to ask, report a crime or leave a tip. Say “tips” if you want to leave a tip. If it is happening now, or has just happened, call 112.
    .hours = Not confirmed. See the police website.
    .anonymous = We do not know, nor whether they see your number. Ask before you tell them. What you write in the form on the police website becomes a public document. It can be handed out unless what it says is secret by law.
help-priest =
    .name = Priest on call (jourhavande präst)
    .what = Talk to a priest, whatever you believe in. Call 112 and ask for the priest on call (jourhavande präst). You can also chat or write on the website of Svenska kyrkan. It is free.
    .hours = Phone every night from 21 to 06. Chat Monday to Thursday from 20 to 24.
    .anonymous = The priest has an absolute duty of silence. But you call through 112: reckon with their being able to see your number, and from a mobile also where you are. The call isn’t on the phone bill but can be seen in the phone. The chat is not kept.
help-hjalplinjen =
    .what = For you who are 18 or over and feel bad, or are close to somebody who does. It is free.
    .hours = Day and night, the government wrote in December 2024.
    .anonymous = Yes, the government wrote in December 2024. Whether they see your number we don’t know.
help-sjalvmordslinjen =
    .name = The suicide helpline (Självmordslinjen)
    .what = For you who think about taking your life. You can call or chat. If your life is in danger now, call 112.
    .hours = Day and night since June 2020. Today’s hours are not confirmed.
    .anonymous = We don’t know. Ask first.
help-care_1177 =
    .contact = 1177, choose your region
    .what = Do you feel bad? Whom to turn to differs between parts of the country. Choose your region on the website, and you see what there is for you.
    .hours = The website is always open. Those who answer have hours of their own.
    .anonymous = Yes, while you read. The visit can show in the history. If you talk to somebody, ask first.
help-gangsnacket =
    .contact = Read Gängsnacket
    .what = A short booklet from the county administrative boards and the police about how to talk with your child.
    .hours = Always. It is something to read or print.
    .anonymous = Yes, you only read. But the visit may show in the history.

## For organisations that show the survey

embed-make = Make the lines for your page
embed-survey = Survey
embed-language = Language
embed-way = How
embed-frame = In a frame
embed-element = In the page itself
embed-theme = Colours
embed-auto = As the visitor has chosen
embed-light = Light
embed-dark = Dark
embed-preview = What it looks like
embed-lines = The lines to put in
embed-copy = Copy
embed-copied = Copied.
embed-plain = The lines for each survey
embed-check = Try your page
embed-checktext = Paste the page’s HTML. It stays on this page and is sent nowhere.
embed-html = The page’s HTML
embed-empty = The box is empty. Open your page, view its source, copy all of it and paste it here.
embed-no-page = This is not the HTML of a whole page, so nothing can be said about it. Open your page, view its source and copy all of it, from <!doctype html> to the end.
embed-go = Try
embed-good = Nothing on the page stands against putting the survey in the page itself. Go through the list above all the same.
embed-bad = Put the survey in a frame. This on the page can read the answers:
embed-inline = A script that stands in the page:
embed-foreign = A script from another address:
embed-tracking = A script that seems to measure visits:
embed-handler = A script in an element:
embed-worker = Something that stays in the browser (a service worker).
embed-other = A frame from another address cannot read the answers, but it can measure the visit:
embed-script = The test as a file, to run on the page

### Situations (written with content/data/situations.toml)

situation-who = Who are you?
situation-youth = I am young
situation-family = I am a parent, a sibling or a relative
situation-leader = I am a leader, a coach or a teacher
situation-what = What has happened?
situation-urgent = Is it urgent? Is anybody in danger?
situation-yes = Yes, or I do not know
situation-no = No, not right now

situation-asked-youth = Somebody has asked me for something that feels wrong
    .do = You do not have to answer. Talk to somebody you trust before you write to the one who asks. If that adult does not help, try another.
    .now = Go where there are people. Call 112 and say what you are afraid will happen.
situation-asked-family = Somebody has asked my child for something
    .do = Thank your child for telling you. Do not answer the one who asks. Call and ask for advice, without a name if you like.
    .now = Keep your child close. Call 112.
situation-asked-leader = Somebody has asked a young person in my group for something
    .do = Talk undisturbed with the young person. Say: “I can’t promise to keep it secret. But I will tell you before I talk to anyone.” Call social services (socialtjänsten) for advice, without a name.
    .now = Do not leave the young person alone. Call 112.
situation-owes-youth = I owe somebody money
    .do = Don’t do a job to clear the debt. It can grow all the same. Tell an adult how much it is and who demands it, before you answer or pay.
    .now = Go where there are people and call 112. Do not delete what they write.
situation-owes-family = My child owes money
    .do = { statement-do-not-pay } Do not delete what has been written. { statement-call-112 }
    .now = Call 112. Say that it is about a debt.
situation-owes-leader = A young person in my group owes money
    .do = Do not lend money yourself. Help the young person to tell an adult at home, or call social services together.
    .now = Call 112 if anybody is threatened. Stay with the young person until somebody else is there.
situation-threatened-youth = Somebody threatens or hits me
    .do = It is not your fault. Tell an adult today, before you answer the one who threatens you, and ask them to call with you. Do not delete what is written. { statement-call-112 }
    .now = Go where there are people. Call 112.
situation-threatened-family = Somebody threatens my child or us
    .do = Do not answer the one who threatens you. Do not delete what is written. { statement-do-not-pay } { statement-call-112 }
    .now = Call 112.
situation-threatened-leader = Somebody threatens a young person, or me
    .do = Do not answer the one who threatens you. Write down what has happened and when. Tell one more person on the board. { statement-call-112 }
    .now = Call 112. Take the group away from there, calmly, if it can be done without danger. Say nothing to the one who threatens.
situation-done-youth = I have done something that I regret
    .do = It is possible to stop after the first time. If you are under 18 you can begin with Bris and ask what happens if you tell. You do not have to say who you are.
    .now = Is anybody hurt, or will it happen again? Call 112. You can save somebody.
situation-done-family = My child has done something
    .do = Say that you will get through this together. Call social services and ask for advice, without a name if you like. If your child is suspected, ask for a defence counsel.
    .now = Is anybody hurt, in danger, or will it happen again? Call 112.
situation-inside-youth = I want to get away from it
    .do = Say nothing to those you want to get away from. Tell an adult. If that one does not help, try another. Call 114 14 in the daytime and ask for avhopparsamordningen, or ask somebody to call for you.
    .now = Are you in danger because you want to stop? Call 112 and say just that.
situation-inside-family = My child wants to get away from it
    .do = Say nothing to those your child wants to get away from. Call social services or avhopparsamordningen today, while your child wants to.
    .now = If anybody is in danger, call 112 and say that your child wants to leave.
situation-worried-youth = I am worried about a friend or a sibling
    .do = Ask how things are, without questioning. You do not have to carry it alone: talk to an adult. If that one does not help, try another. If you are under 18 you can call Bris.
    .now = Do you think that something will happen? Call 112. You do not have to be sure.
situation-worried-family = I am worried, but do not know
    .do = One sign seldom means anything. Ask rather than search. Social services answer questions without your saying who it is about.
    .now = If the child is missing, or you think that something will happen, call 112.
situation-worried-leader = I am worried about somebody in my group
    .do = Talk undisturbed with the young person, without hurry. Do not promise to keep it secret. Call social services for advice, without a name.
    .now = If you think that something will happen, call 112.

### Statements (written with content/data/statements.toml)

statement-sources = Sources for laws and advice on this page
statement-checked = Compared { $date }
statement-call-112 = Call 112 if somebody is in danger, or if a crime is happening now, has just happened or is going to happen. That holds for threats too, and for what seems small. Call 114 14 if some time has passed, or if you want to ask or leave a tip.
statement-call-112-sms = Call 112, don’t text. In 2025 a text to 112 was only for those who are deaf, hard of hearing or find it hard to speak, and who had registered beforehand. What holds today we don’t know.
statement-number-seen = Reckon with the one you call being able to see your number. If you call 112 from a mobile they also learn where you are. Don’t rely on codes that are meant to hide the number: a hidden call doesn’t always get through. If you don’t want to be seen, ask an adult you trust to call and ask for you.
statement-screenshots = In some apps the other person can see that you take a screenshot. Rather take a photo with another phone, so that day, time and sender can be seen. Best is if an adult you trust takes the photo and keeps it. Don’t delete what was written.
statement-photos-seen = Photos can show up in several places, for example in a cloud that the family shares.
statement-sexual-images = Don’t photograph, save or pass on a sexual picture of somebody under 18. Having such a picture can be a crime. Leave it where it is. Tell an adult you trust, and ask the police on 114 14 what to do. If somebody has spread a picture of you, it is not your fault.
statement-home-finds = Don’t touch it and don’t move it. Don’t take it with you to the police. Call 112 and ask. You may ask what happens before you say whose it is. We have not found any advice from the police about just this.
statement-weapon-handed-in = This is no promise, and it doesn’t hold for other crimes. So the weapons act stood in November 2024: whoever hands in a firearm or ammunition to the police of their own accord is prosecuted for having it only if the public interest calls for it. Call and ask before anything is moved.
statement-do-not-pay = Don’t pay before you have talked to the police. Pay once and they come back, the police said according to Aftonbladet on 10 February 2024.
statement-law-involving = If the two are almost the same age it is not always a crime. Otherwise it has been a crime since 1 July 2023 to draw somebody under 18 into crime: to ask, pay, instruct or hand things over. That holds even if the young person said yes.
statement-law-age = We have not read the law that is in force today. For a long time the limit was 15 for being sentenced for a crime. On 13 August 2026 the Riksdag voted for 14 for some serious crimes. Ask a defence lawyer what applies to you.
statement-law-suspected = The law on young people who are suspected may have changed in 2026. So it stood in May 2025: if you are 15–17 you get, as a rule, a defence counsel (försvarare), a lawyer who is on your side. If you are under 15 you get, as a rule, a legal counsel (juridiskt biträde), a lawyer who helps you, if the investigation is about a serious crime. Your parents are, as a rule, told and called to the interview. If you are 15–17 the social services are to be present, as a rule.
statement-law-decision = These rules too may have changed in 2026. So it stood in May 2025: if you are under 15 the investigation may, as a rule, take three months at most. For very serious crimes a court can try who did it, without punishment. If you are 15–17 it is, as a rule, to be decided within six weeks whether there will be a prosecution.
statement-law-messages = Since 1 October 2025 the police may sometimes read messages and listen in, also when somebody is under 15. That is for some serious crimes. So nobody can promise that nothing is read.
statement-law-zones = There have been security zones (säkerhetszoner) since 25 April 2024. In them the police may search clothes, bags and cars without suspicion. A zone lasts two weeks at most at a time and can be prolonged. It applies to all ages. The decision on a zone is to be there to read, and what is done is to be written down.
statement-law-tell-police = Since 1 April 2025 head teachers and municipalities are to give information to the police in some cases. The head teacher can do so without the police having asked. It can apply to an open youth centre too. Social services and health care are exempt as a rule, but may tell in some cases. Ask first what applies.
statement-law-report = Those who work with children in schools or health care must make a report of concern (orosanmälan) to the social services if they think that a child is being harmed.
statement-law-report-associations = So Socialstyrelsen wrote about the law that was in force before July 2025: if the association has an agreement with the municipality on social work, you must report concern for a child. Other non-profit associations should. Somebody employed as a doctor or psychologist must. Ask your municipality what applies today.
statement-law-inquiry = We have not been able to confirm which times apply in the new social services act, since 1 July 2025. Under the old one it went like this: the social services judged at once whether the child needed protection. Within 14 days they decided whether to investigate, and an investigation could take four months at most. The child and the parents were told.
statement-law-parents-told = So it was before 1 July 2025, and we have not been able to confirm that it is the same now: if the social services begin an investigation, you and your parents are told.
statement-law-support-12 = We have not read how it stands in the law that is in force today. According to a bill from 2023 the social services can sometimes give support from the age of 12 without your parents saying yes, if you want it yourself. Ask: “What can I get without my parents saying yes?”
