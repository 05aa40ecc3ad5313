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
    .text = See who answers, when they answer and what we know about being anonymous.
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
for-adult = If you are 18 or over
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
    .anonymous = We do not know for certain. Assume that they can see your number. If you call from a mobile they are also told where you are.
help-bris =
    .what = Talk, chat, e-mail or text with an adult, if you are under 18. It is free.
    .hours = Day and night.
    .anonymous = Yes. You do not have to say your name. We do not know whether they see your number. If you say who you are, you are no longer anonymous. In 2021 Bris wrote that in an acute situation they can help you reach 112 or the on-call social services (socialjouren).
help-social_services =
    .name = Social services (socialtjänsten)
    .contact = Social services in your municipality
    .what = Advice and support for young people, parents and others. You can call and ask for advice without saying who it is about. You need no proof.
    .hours = Different in each municipality. In the evenings and at weekends there is an on-call service, socialjouren. In some municipalities you reach it on 112, in others it has its own number.
    .anonymous = Only if you call and never say your name or number. We do not know whether they see the number you call from. An e-mail shows your address. If you say your name, the family is as a rule told who got in touch. Those who work in a school or in health care and must report cannot be anonymous.
help-protection =
    .name = The police, if you are threatened
    .what = If you are being threatened or put under pressure. The police assess what protection is needed. Do not delete what has been written. If the threat is new, or going on, call 112.
    .hours = Not confirmed. See the police website.
    .anonymous = No. The police need to know who you are to be able to protect you. Before you tell them anything, ask who may read what you say.
help-kvinnofridslinjen =
    .what = For women who are threatened or hurt, and for friends and family. There are interpreters for most languages. The call is free and does not show on the phone bill.
    .hours = Day and night.
    .anonymous = Yes. You do not have to say who you are. We do not know whether they see your number. The call may show in the call list on the phone.
help-brottsofferjouren =
    .what = Victim support, if you have been the victim of a crime, have seen one, or are close to someone who has been a victim. You do not have to have reported anything. They can go with you to an interview. It is free.
    .hours = Not confirmed. See their own website.
    .anonymous = Yes. You do not have to say who you are. Those who answer have promised to keep what you say to themselves. We do not know whether they see your number.
help-jag_vill_veta =
    .what = A website to read, if you are under 18: what a crime is, what rights you have and how to get help. Also if you are worried about a friend, a brother or a sister.
    .hours = Always. It is a website, with nobody answering.
    .anonymous = Yes, you only read. But the visit may show in the history.
help-stodcentrum =
    .name = Stödcentrum
    .contact = The support centre (stödcentrum) in your municipality
    .what = Someone to talk to, advice and practical help for young people who have been the victim of a crime. It exists in some municipalities. Look at your municipality’s website, or ask social services.
    .hours = Different in each municipality.
    .anonymous = We do not know. Ask before you say who you are.
help-leave =
    .name = Help to leave
    .what = If you want to get away from criminals, and for your family. Call and ask for “avhopparsamordningen” where you live, or contact social services in your municipality. They meet you, assess how they can help and agree on rules with you. If it is urgent, call 112.
    .hours = Monday to Friday, in the daytime.
    .anonymous = We do not know. Ask before you say who you are. To get the support you have to agree that the police and social services work together.
help-police =
    .name = The police
    .what = When some time has passed, or when you want to ask something, report a crime or give a tip-off. Say “tips” if you want to give a tip-off. If it is happening now, has just happened or is going to happen, call 112.
    .hours = Not confirmed. See the police website.
    .anonymous = We do not know, and we do not know whether they see your number. Ask before you tell them anything. What you write in the form on the police website becomes a public document. It can be given out to others unless what it says is secret.
help-priest =
    .name = Priest on call (jourhavande präst)
    .what = Talk to a priest, whatever you believe in. Call 112 and ask for the priest on call (jourhavande präst). You can also chat or write on the website of Svenska kyrkan. It is free.
    .hours = Phone: every night from 21:00 to 06:00. Chat: Monday to Thursday from 20:00 to 24:00.
    .anonymous = The priest has an absolute duty of silence. But you call through 112: assume that they can see your number, and if you call from a mobile, where you are. The call does not show on the phone bill but can show on the phone. The chat is not saved.
help-hjalplinjen =
    .what = If you are 18 or over and having a hard time, or are close to somebody who is. It is free.
    .hours = Day and night, according to the government in December 2024.
    .anonymous = Yes, according to the government in December 2024. We do not know whether they see your number.
help-sjalvmordslinjen =
    .name = The suicide helpline (Självmordslinjen)
    .what = If you are thinking of taking your own life. You can call or chat. If there is danger to life now, call 112.
    .hours = Day and night since June 2020. The hours today are not confirmed.
    .anonymous = We do not know. Ask first.
help-care_1177 =
    .contact = 1177, choose your region
    .what = Are you having a hard time? Where to turn differs between parts of the country. Choose your region on the website to see what there is for you.
    .hours = The website is always open. Those who answer have their own hours.
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
embed-inside = A frame from your own address without a sandbox:
embed-worker = Something that stays in the browser (a service worker).
embed-other = A frame from another address cannot read the answers, but it can measure the visit:
embed-script = The test as a file, to run on the page

### Situations (written with content/data/situations.toml)

situation-who = Who are you?
situation-youth = I am young
situation-family = I am a parent, a grown-up sibling or another relative
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
    .do = Talk to the young person in private. Say: “I can’t promise to keep it secret. But I will tell you before I talk to anyone.” Call social services (socialtjänsten) and ask for advice, without a name.
    .now = Do not leave the young person alone. Call 112.
situation-owes-youth = I owe somebody money
    .do = Don’t do a job to clear the debt. The debt can grow all the same. Tell an adult how much it is and who is demanding it, before you answer or pay.
    .now = Go where there are people and call 112. Do not delete what they write.
situation-owes-family = My child owes money
    .do = { statement-do-not-pay } Do not delete what has been written. { statement-call-112 }
    .now = Call 112. Say that it is about a debt.
situation-owes-leader = A young person in my group owes money
    .do = Do not lend money yourself. Help the young person to tell an adult at home, or call social services together.
    .now = Call 112 if anybody is threatened. Stay with the young person until somebody else is there.
situation-threatened-youth = Somebody threatens or hits me
    .do = It is not your fault. Tell an adult today, before you answer the one who is threatening you, and ask them to call with you. Do not delete what is written. { statement-call-112 }
    .now = Go where there are people. Call 112.
situation-threatened-family = Somebody threatens my child or us
    .do = Do not answer the one who is threatening you. Do not delete what is written. { statement-do-not-pay } { statement-call-112 }
    .now = Call 112.
situation-threatened-leader = Somebody threatens a young person, or me
    .do = Do not answer the one who is threatening you. Write down what has happened and when. Tell one more person on the board. { statement-call-112 }
    .now = Call 112. Take the group away from there, calmly, if it can be done without danger. Say nothing to the one who is threatening.
situation-done-youth = I have done something that I regret
    .do = You may stop, even if it has happened several times. If you are under 18 you can begin with Bris and ask what happens if you tell. You do not have to say who you are.
    .now = Is anybody hurt, or will it happen again? Call 112. You can save somebody.
situation-done-family = My child has done something
    .do = Say that you will get through this together. Call social services and ask for advice, without a name if you like. If your child is suspected, ask for a defence lawyer (försvarare).
    .now = Is anybody hurt or in danger, or is it going to happen again? Call 112.
situation-inside-youth = I want to get away from it
    .do = Say nothing to those you want to get away from. Tell an adult. If that adult does not help, try another. Call 114 14 in the daytime and ask for “avhopparsamordningen”, or ask somebody to call for you.
    .now = Are you in danger because you want to stop? Call 112 and say just that.
situation-inside-family = My child wants to get away from it
    .do = Say nothing to those your child wants to get away from. Call social services or “avhopparsamordningen” today, while your child wants to.
    .now = If anybody is in danger, call 112 and say that your child wants to leave.
situation-worried-youth = I am worried about a friend or a sibling
    .do = Ask how things are, without interrogating. You do not have to carry it alone: talk to an adult. If that adult does not help, try another. If you are under 18 you can call Bris.
    .now = Do you think that something will happen? Call 112. You do not have to be sure.
situation-worried-family = I am worried, but do not know
    .do = One sign seldom means anything. Ask rather than search. Social services answer questions without your saying who it is about.
    .now = If the child is missing, or you think that something will happen, call 112.
situation-worried-leader = I am worried about somebody in my group
    .do = Talk to the young person in private, without rushing. Do not promise to keep it secret. Call social services and ask for advice, without a name.
    .now = If you think that something will happen, call 112.

### Statements (written with content/data/statements.toml)

statement-sources = Sources for laws and advice on this page
statement-checked = Compared { $date }
statement-call-112 = Call 112 if somebody is in danger, or if a crime is happening now, has just happened or is going to happen. That goes for threats too, and for things that seem small. Call 114 14 if some time has passed, or if you want to ask something or give a tip-off.
statement-call-112-sms = Call 112, don’t text. In 2025, texting 112 was only for people who are deaf, hard of hearing or find it hard to speak, and who had registered in advance. We don’t know what applies today.
statement-number-seen = Assume that the person you call can see your number. If you call 112 from a mobile they are also told where you are. Don’t rely on codes that are meant to hide your number: a hidden call doesn’t always get through. If you don’t want to be seen, ask an adult you trust to call and ask on your behalf.
statement-screenshots = In some apps the other person can see that you take a screenshot. It is better to take a photo with another phone, so that the day, the time and the sender can be seen. Best of all is if an adult you trust takes the photo and keeps it. Don’t delete what was written.
statement-photos-seen = Photos can show up in several places, for example in a cloud that the family shares.
statement-sexual-images = Don’t photograph, save or pass on a sexual picture of somebody under 18. Having such a picture can be a crime. Leave it where it is. Tell an adult you trust, and ask the police on 114 14 what to do. If somebody has spread a picture of you, it is not your fault.
statement-home-finds = Don’t touch it and don’t move it. Don’t take it with you to the police. Call 112 and ask. You may ask what will happen before you say whose it is. We have not found any advice from the police about exactly this.
statement-weapon-handed-in = This is not a promise, and it does not cover other crimes. This is what the firearms act (vapenlagen) said in November 2024: Anyone who hands in a firearm or ammunition to the police of their own accord is prosecuted for having it only if the public interest calls for it. Call and ask before anything is moved.
statement-do-not-pay = Don’t pay before you have talked to the police. If you pay once they come back, the police said according to Aftonbladet on 10 February 2024.
statement-law-involving = If the two are almost the same age it is not always a crime. Otherwise, since 1 July 2023, it is a crime to draw somebody under 18 into crime: to ask, pay, give instructions or hand things over. That applies even if the young person said yes.
statement-law-age = We have not read the law that is in force today. For a long time you had to be 15 to be sentenced for a crime. On 13 August 2026 the Riksdag voted for 14 for some serious crimes. Ask a defence lawyer (försvarare) what applies to you.
statement-law-suspected = The law on young people who are suspected of a crime may have changed in 2026. This is what it said in May 2025: If you are 15–17 you should, as a rule, get a defence lawyer (försvarare), a lawyer (advokat) who is on your side. If you are under 15 you should, as a rule, get a legal adviser (juridiskt biträde), a lawyer who helps you, if the investigation is about a serious crime. Your parents are, as a rule, told and called to the interview. If you are 15–17 social services should, as a rule, be there.
statement-law-hearing = If you are under 15, the one who asks should be trained to talk with children.
statement-law-decision = These rules too may have changed in 2026. This is what they said in May 2025: If you are under 15 the investigation should, as a rule, take no more than three months. For very serious crimes a court can examine who did it, without any punishment. If you are 15–17 it should, as a rule, be decided within six weeks whether there will be a prosecution.
statement-law-messages = Since 1 October 2025 the police may sometimes read messages and listen in even when somebody is under 15. That applies to some serious crimes. So nobody can promise that nothing is read.
statement-law-zones = There have been security zones (säkerhetszoner) since 25 April 2024. In them the police may search clothes, bags and cars without suspicion. A zone lasts at most two weeks at a time and can be extended. It applies to all ages. The decision on a zone must be there for people to read, and what is done must be written down.
statement-law-tell-police = Since 1 April 2025 head teachers and municipalities must in some cases give information to the police. The head teacher can also do it without the police having asked. It can apply to an open youth centre too. Social services and health care are, as a rule, exempt, but may tell the police in some cases. Ask first what applies.
statement-law-report = Those who work with children in schools or health care must make a report of concern (orosanmälan) to social services (socialtjänsten) if they think that a child is being harmed.
statement-law-report-associations = This is what Socialstyrelsen wrote about the law that applied before July 2025: If the association has an agreement with the municipality on social work, you must report concern for a child. Other non-profit associations should. Anyone employed as a doctor or psychologist must. Ask your municipality what applies today.
statement-law-inquiry = We have not been able to confirm which time limits apply under the new social services act (socialtjänstlagen), in force from 1 July 2025. Under the old one it was like this: Social services judged at once whether the child needed protection. Within 14 days they decided whether to investigate, and an investigation could take four months at most. The child and the parents were told.
statement-law-parents-told = This is how it was before 1 July 2025, and we have not been able to confirm that it is the same now: If social services begin an investigation, you and your parents are told.
statement-law-support-12 = We have not read what the law that is in force today says. According to a bill from 2023, social services can sometimes, from the age of 12, give support without your parents saying yes, if you want it yourself. Ask: “What can I get without my parents saying yes?”
