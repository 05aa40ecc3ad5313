### The words of the site's templates in Tigrinya.

## On every page

tagline = ምሳኹም ትወስድዎ ሒደት ቃላት
skip = ናብ ትሕዝቶ ኪዱ
nav = ዝርዝር
nav-home = ናብ መጀመርታ ገጽ
nav-narratives = ንመንእሰያት
nav-guides = ንወለዲ
nav-leaders = ንመራሕቲ
nav-help = ሓገዝ ርኸቡ
nav-survey = መሕትታት
nav-about = ብዛዕባ Medskick

exit = ካብዚ ገጽ ውጹ
    .note = “ካብዚ ገጽ ውጹ” ብቕጽበት ናብ ካልእ መርበብ ሓበሬታ ይወስደኩም። ንታሪኽ (historik) ግን ኣይድምስሶን እዩ፦ ኣብዚ ከም ዝነበርኩም ክሳብ ሕጂ ኣብ ብራውዘር ክረአ ይኽእል እዩ።
    .keys = ኪቦርድ እንተ ኣለኩም፡ ኣብ ክንድኡ ነታ Shift እትብሃል መልጎም ሰለስተ ግዜ ክትጸቕጥዋ ትኽእሉ።

languages = ቋንቋ

footer-privacy = ከመይ ጌርና ከም እንከላኸለልኩም
footer-nothing = ኩኪስ የለን፡ በጻሕቲ ምቑጻር የለን፡ ሕሳብ (ኣካውንት) የለን።
footer-licence = ጽሑፋትን ስእልታትን ከተካፍሉን ክትቅይሩን ይፍቀደኩም እዩ፦
print-from = ዝተሓትመሉ መበቆል፦
comma = ፡

## Notices

notice = ብዛዕባ እዚ ጽሑፍ
notice-proposal = እዚ ሓሳብ (እማመ) ጥራይ እዩ። ክሳብ ሕጂ ዝፈረመሉ ሰብ የለን።
notice-fallback = እዚ ገጽ ብቋንቋኹም ገና የለን። እቲ ጽሑፍ በዚ ቋንቋ ይረአ ኣሎ፦ { $name }።
notice-stale = እዚ ጽሑፍ ድሕሪ ምትርጓሙ፡ እቲ መበቆላዊ ተቐይሩ እዩ። ኣብዚ ገለ ነገር ዝኣረገ ክኸውን ይኽእል።
    .link = ነቲ መበቆላዊ ኣንብቡ
notice-partial = ኣብዚ መርበብ ሓበሬታ ዘሎ ኩሉ ናብ ቋንቋኹም ገና ኣይተተርጎመን። ዝጎደለ ብካልእ ቋንቋ ይረአ።
notice-unreviewed = ነዚ ትርጉም ገና ዝገምገሞ ሰብ የለን።

## The chooser, the page that does not exist

chooser = ቋንቋ ምረጹ
    .hello = ሰላም
    .go = ብትግርኛ ኣንብቡ
notfound = እዚ ገጽ የለን
    .text = ናብ ካልእ ቦታ ከይዱ ይኸውን፡ ወይ ከኣ እቲ ኣድራሻ ጌጋ ኣለዎ።

## Home

doors = ካበይ ክትጅምሩ ትደልዩ?
door-youth = መንእሰይ እየ
    .text = ሓጸርቲ ዛንታታት። ንምንባብ ሓንቲ ደቒቕ፡ ንምግባር ሓደ ነገር።
door-parent = ወላዲ እየ
    .text = እንታይ ከተስተብህሉ ከም እትኽእሉን፡ ሎሚ ምሸት ከይተረፈ እንታይ ክትብሉ ከም እትኽእሉን። ነሕዋትን ኣሓትን እውን።
door-leader = መንእሰያት እመርሕ እየ
    .text = ምስቲ ጉጅለ ተዘራረቡ፡ ነፍሲ ወከፎም ከኣ ነቲ መሕትት ይመልስዎ።
home-message = ክንብሎ እንደሊ
    .text = ንኹሉ እቲ ሕቶ ዝቐርበሉ ሰብ፡ ብሓባር እንብሎ ሓደ ነገር።
    .go = ነቲ መልእኽቲ ኣንብቡ
home-help = ምስ ሰብ ክትዘራረቡ ትደልዩ ዶ?
    .text = መን ከም ዝምልስ፡ መዓስ ከም ዝምልስን ስምኩም ከይሓበርኩም ክትዘራረቡ ትኽእሉ እንተ ኾንኩምን ኣብዚ ርኣዩ።
    .go = ዝሰማማዕ ሓገዝ ርኸቡ
home-survey = ኣብ ዘለኹምዎ ከመይ ኣሎ?
    .text = መን ምዃንኩም ከይሓበርኩም መልሱ። ዝለኣኽ ነገር የለን፦ እቶም መልስታት ኣባኹም ጥራይ እዮም ዘለዉ።
    .go = ናብቲ መሕትት

## The joint message

message-who = እዚ ዝብል ዘሎ መን እዩ?
    .text = ደገፍቲ እዚ መልእኽቲ እዞም እዮም። ነፍሲ ወከፎም ክገብሮ ቃል ዝኣትዎ ባዕሉ ጽሒፍዎ ኣሎ።
message-nobody = ክሳብ ሕጂ ማንም የለን። እዚ መልእኽቲ፡ ብሓባር ክብልዎ ንዝደልዩ ዝቐረበ ሓሳብ እዩ። ዝድግፎ ኣካል፡ ክገብሮ ቃል ዝኣትዎ ባዕሉ ይጽሕፍ፡ ሽዑ ጥራይ ከኣ ስሙ ኣብዚ ይጸሓፍ።
message-next = ከመይ ክኸውን ይኽእል?

## Stories

fiction = ዝተፈጥረ ዛንታ
    .note = እቶም ሰባት ብሓቂ ዘለዉ ኣይኮኑን።
act = ክትገብርዎ እትኽእሉ ሓደ ነገር
ask = ንዓኹም ዝቐረበት ሕቶ
    .note = ሕሰብዋ፡ ወይ ምስ እትኣምንዎ ሰብ ተዘራረቡ። ኣብዚ ክትምልሱ ኣየድልየኩምን እዩ።
next-story = ዝቕጽል ዛንታ
all-stories = ኩሎም ዛንታታት

signoff = ኣብ ድሕሪ እዚ ጽሑፍ ዘሎ መን እዩ?
signoff-nobody = እዚ ጽሑፍ ከም ሓሳብ (እማመ) እዩ ተጻሒፉ። ክሳብ ሕጂ ኣብኡ ዝተሳተፉ መንእሰያት፡ ወለዲ ወይ ውድባት የለዉን።
signoff-took-part = ነዚ ጽሑፍ ኣብ ምድላው ዝተሳተፉ፦
signoff-unsigned = ዝፈረመሉ ውድብ የለን።
signoff-signed = ዝፈረሙሉ፦

## Guides and leaders

guide-signs = ገለ ነገር እንተ ኣስተብሂልኩም
guide-sign = እዚ እንተ ኣስተብሂልኩም
guide-say = ሎሚ ምሸት ከምዚ በሉ
guide-one-sign = ሓንቲ ምልክት በይና መብዛሕትኡ ግዜ ብዙሕ ትርጉም የብላን። ሓያሎ ብሓንሳብ እንተ ተራእየን ግን ንምሕታት እኹል ምኽንያት እዩ።
guide-print = እዚ ገጽ ብጽቡቕ ክሕተም (ፕሪንት ክግበር) ይከኣል።
guide-help = ባዕልኹም ምስ ሰብ ክትዘራረቡ ትደልዩ ዶ?
all-guides = ኩሎም መምርሒታት
roles = ኣርባዕተ ግደታት። እቲ ሓደጋ ግን ኣብ ሓደ እዩ ዝወድቕ።
role-order = እቲ ኣዛዚ
    .text = ይውስንን ይኸፍልን
role-recruit = እቲ መልማሊ
    .text = ሰብ ይረክብን የእምንን
role-enable = እቲ ኣመቻቻኢ
    .text = ዘድሊ ነገራት የዳሉ
role-do = እቲ ፈጻሚ
    .text = ንሱ ይረአ፡ ሓደጋ እውን ንሱ ይወስድ

## Get help

help-needs = እንታይ የድልየኩም?
help-numbers = ናብዚ ክትድውሉ ወይ ክትጽሕፉ ትኽእሉ
help-top = ናብ ላዕሊ
help-also = ካልኦት ክሕግዙ ዝኽእሉ
need-urgent = ሕጂ ሓደጋ ኣሎ
need-talk = ምስ ሰብ ክዛረብ እደሊ
need-violence = ሰብ የፈራርሓኒ ወይ ይሃርመኒ ኣሎ
need-victim = ገበን ተፈጺሙኒ
need-social = ኣብ ገዛ ደገፍ የድልየና
need-leave = ካብኡ ክወጽእ እደሊ
need-police = ንፖሊስ ክነግር እደሊ
for-youth = ንመንእሰያት
for-parent = ንወለዲ
for-adult = ንዓበይቲ
for-women = ንደቂ ኣንስትዮ
for-all = ንኹሉ ሰብ
help-hours = ሰዓታት
help-anonymous = ብዘይ ስም?
help-languages = ቋንቋታት
help-website = መርበብ ሓበሬታ
help-checked = ዝተነጻጸረሉ ዕለት { $date }
help-source = ምንጪ
    .dated = ናይ { $date }
# The heading of a page's list of sources, of several and of one. Pages write it so.
sources = ምንጭታት
    .one = ምንጪ
statement-sources = ምንጭታት ናይ ሕግታትን ምኽርታትን ኣብዚ ገጽ
statement-checked = ዝተነጻጸረሉ ዕለት { $date }

language-ar = ዓረብኛ
language-ckb = ኩርድኛ (ሶራኒ)
language-da = ዳኒሽኛ
language-en = እንግሊዝኛ
language-es = ስጳንኛ
language-fa = ፋርስኛ
language-fi = ፊንላንድኛ
language-fr = ፈረንሳይኛ
language-pl = ፖላንድኛ
language-prs = ዳሪ
language-ps = ፓሽቶ
language-so = ሶማልኛ
language-sv = ሽወደንኛ
language-sv-simple = ቀሊል ሽወደንኛ
language-swl = ናይ ሽወደን ቋንቋ ምልክት
language-ti = ትግርኛ
language-tr = ቱርክኛ
language-uk = ዩክረይንኛ

## The survey

all-surveys = ኩሎም መሕትታት
survey-who = ዝሓትት ዘሎ መን እዩ?
survey-why = ስለምንታይ?
survey-time = ክንደይ ግዜ ይወስድ?
survey-opening = እቲ መሕትት ይኽፈት ኣሎ …
survey-late = እቲ መሕትት ገና ኣይተኸፍተን፡ ስለዚ ክትጥውቑ ከለኹም ዋላ ሓንቲ ኣይኸውንን። ቁሩብ ተጸበዩ፡ ወይ ነቲ ገጽ ከም ብሓድሽ ክፈትዎ።
survey-own = ነቲ መሕትት ኣብ ናይ ገዛእ ርእሱ ገጽ ክፈትዎ
survey-noscript = እዚ መሕትት JavaScript የድልዮ እዩ፡ ኣብዚ ግን ተዓጽዩ ኣሎ። ነተን ሕቶታት ኣብ ታሕቲ ከተንብብወን፡ ክትሓትምወን ወይ ምስ ሰብ ክትዘራረቡለን ትኽእሉ።
workshop-noscript = እዚ JavaScript የድልዮ እዩ፡ ኣብዚ ግን ተዓጽዩ ኣሎ። ነተን ሕቶታት ኣብቲ ናይቲ መሕትት ገጽ ከተንብብወንን ክትሓትምወንን ትኽእሉ፦
merge-noscript = እዚ ገጽ JavaScript የድልዮ እዩ፦ ነቶም ዝተዓሸጉ መልስታት ኣብቲ ብራውዘር ይኸፍቶም።
merge-failed = እዚ ክፍሊ ናይቲ ገጽ ክኽፈት ኣይከኣለን። ነቲ ገጽ ከም ብሓድሽ ክፈትዎ፡ ወይ ካልእ ብራውዘር ፈትኑ። ፋይላት ናይቶም መልስታት ክሳብ ሕጂ ኣባኹም ኣለዉ።
merge-save = ነቲ ገጽ ኣብ ፋይል ኣቐምጡ
    .text = እቲ ፋይል ኣብ ብራውዘር ይኽፈት፡ ብዘይ ኢንተርነት ድማ ካብ USB ወይ ካብ ፎልደር ይሰርሕ።
saved-online = ገጻት ናይቲ ጎስጓስ ኣብ ኢንተርነት፦
workshop = ብጉጅለ ኣብ ሓደ ታብለት ምምላስ
    .text = በብሓደ፡ ንስኹም እናመራሕኩም። መሕትት ምረጹ፦
survey-failed-offline = እቲ መሕትት ክመጽእ ኣይከኣለን። መስመር (ኢንተርነት) እንተ ኣለኩም ርኣዩ፡ ነቲ ገጽ ድማ ከም ብሓድሽ ክፈትዎ።
survey-failed-missing = እቲ መሕትት ኣብዚ ኣድራሻ ድሕሪ ሕጂ የለን።
survey-failed-blocked = እዚ ገጽ ነቲ መሕትት ኣየሕልፎን እዩ። ሞባይልኩም ጸገም የብሉን።
survey-failed-damaged = ሓደ ፋይል ናይቲ መሕትት ከምቲ ክኸውን ዝግብኦ ኣይኮነን። ስለዚ ኣይኽፈትን እዩ።
survey-failed-old = ብራውዘርኩም ነዚ መሕትት ኣዝዩ ኣሪጉ እዩ። ሓድሽ ፈትኑ።
survey-failed-switched-off = እዚ መሕትት ኣብዚ ተዓጽዩ ዘሎ ክፋል ናይቲ ብራውዘር (WebAssembly) የድልዮ እዩ። ገለ ናይ ድሕነት ምድላዋት (settings) ይዓጽውዎ። ሞባይልኩም ጸገም የብሉን።
survey-failed-setup = እቲ መሕትት ኣብዚ ገጽ ብግቡእ ኣይተቐመጠን። ሞባይልኩም ጸገም የብሉን።
survey-failed-broken = እቲ መሕትት ደው ኢሉ፡ መልስታትኩም ከኣ ጠፊኡ። እንደገና ክትጅምሩ ነቲ ገጽ ከም ብሓድሽ ክፈትዎ።
survey-failed-way = ነተን ሕቶታት ኣብ ታሕቲ ከተንብብወን ወይ ክትሓትምወን ትኽእሉ።
survey-failed-page = ኣብ ክንድኡ ኣብ ናይ ገዛእ ርእሱ ገጽ ክትከፍትዎ ትኽእሉ።
survey-paper = ነተን ሕቶታት ኣንብብወን፡ ወይ ሕተምወን
    .note = ኣብቲ ወረቐት ስምኩም ኣይትጽሓፉ። ዝደለኹምዋ ሕቶ ክትሓልፍዋ ትኽእሉ።
survey-one = ሓደ መልሲ ምረጹ።
survey-many = ክንዲ ዝደለኹምዎ ምረጹ።
survey-max = እንተ በዝሐ { $max } ምረጹ።
survey-rank = ቁጽሪ ጽሓፉ፦ 1 ንቐዳማይ፡ 2 ንዝቕጽል፡ ከምኡ እናበልኩም።
survey-write = ሓጺር ጌርኩም ጽሓፉ። ናይ ማንም ስም ኣይትጽሓፉ።
survey-scale = ሓንቲ ቁጽሪ ክበቡ፦ 1 ማለት “{ $low }”፡ { $points } ማለት “{ $high }” እዩ።
survey-if = እዚ ሓቂ እንተ ኾይኑ ጥራይ መልሱ፦ { $condition }።
survey-if-has = መልሲ ሕቶ { $number } “{ $choice }” እዩ
survey-if-not = መልሲ ሕቶ { $number } “{ $choice }” ኣይኮነን
survey-if-none = ከምዚ እንተ ዘይኮይኑ፦ { $condition }
survey-if-and = ከምኡ’ውን
survey-if-or = ወይ
data = ነቶም መልስታት ንእትቖጽሩ
data-text = ነቶም መልስታት ንፕሮግራም ስታቲስቲክስ ኣቐሚጥኩምዎም ዲኹም? ዓምድታትን ኮዳትን እንታይ ማለት ምዃኖም እዞም ፋይላት ይነግሩ።
data-codebook = መጽሓፍ ኮድ ብኹሎም ቋንቋታት
data-r = ናብ R ምእታው
data-spss = ናብ SPSS ምእታው
data-package = መግለጺ ንፕሮግራማት (Data Package)
data-skipped = ነታ ሕቶ ሓሊፍዋ
data-declined = ክምልስ ኣይደልን
data-chosen = ተመሪጹ
data-not-chosen = ኣይተመርጸን
data-hidden = ከምኡ ዝመለሱ ኣዝዮም ስለ ዝወሓዱ ተሓቢኡ
embed-title = ሕቶታት

## Dates

date = { $day } { $month } { $year }
month-1 = ጥሪ
month-2 = ለካቲት
month-3 = መጋቢት
month-4 = ሚያዝያ
month-5 = ግንቦት
month-6 = ሰነ
month-7 = ሓምለ
month-8 = ነሓሰ
month-9 = መስከረም
month-10 = ጥቅምቲ
month-11 = ሕዳር
month-12 = ታሕሳስ

### Help contacts (written with content/data/help.toml)

help-emergency =
    .name = ቁጽሪ ህጹጽ ሓገዝ (larmnumret)
    .what = { statement-call-112 }
    .hours = ኩሉ ግዜ።
    .anonymous = ብርግጽ ኣይንፈልጥን። ቁጽርኹም ክርእዩ ከም ዝኽእሉ ሕሰቡ። ብሞባይል እንተ ደዊልኩም፡ ኣበይ ከም ዘለኹም እውን ይፈልጡ።
help-bris =
    .what = ምስ ዓቢ ሰብ ብስልኪ ተዘራረቡ፡ ብቻት ተጻሓሓፉ፡ ኢመይል ወይ ኤስኤምኤስ ስደዱ። ትሕቲ 18 ዓመት ንዝኾንኩም። ብናጻ እዩ።
    .hours = ለይትን መዓልትን።
    .anonymous = እወ። ስምኩም ክትነግሩ ኣየድልየኩምን እዩ። ቁጽርኹም ይርእዩ ዶ ኣይርእዩን ኣይንፈልጥን። መን ምዃንኩም እንተ ነጊርኩም ግን ካብኡ ንደሓር ፍሉጣት ኢኹም። ብሪስ ኣብ 2021 ከም ዝጸሓፈቶ፡ ኣብ ህጹጽ ኩነታት ናብ 112 ወይ ናብ socialjouren ንክትበጽሑ ክትሕግዝ ትኽእል።
help-social_services =
    .name = ማሕበራዊ ኣገልግሎት (socialtjänsten)
    .contact = ማሕበራዊ ኣገልግሎት (socialtjänsten) ናይ ኮምዩንኩም
    .what = ምኽርን ደገፍን፡ ንመንእሰያት፡ ንወለድን ንኻልኦትን። ብዛዕባ መን ምዃኑ ከይተዛረብኩም ደዊልኩም ምኽሪ ክትሓቱ ትኽእሉ። መርትዖ ኣየድልየኩምን እዩ።
    .hours = ኣብ ነፍሲ ወከፍ ኮምዩን ይፈላለ። ምሸትን ቀዳመ-ሰንበትን “socialjouren” (ህጹጽ ማሕበራዊ ኣገልግሎት) ኣሎ። ኣብ ገለ ኮምዩናት ብ112 ትረኽብዎ፡ ኣብ ካልኦት ናይ ገዛእ ርእሱ ቁጽሪ ኣለዎ።
    .anonymous = እንተ ደዊልኩምን ስምኩም ወይ ቁጽርኹም ፈጺምኩም እንተ ዘይነገርኩምን ጥራይ። ኢመይል ኣድራሻኹም የርኢ። ስምኩም እንተ ነጊርኩም፡ መብዛሕትኡ ግዜ እታ ስድራ መን ከም ዝሓበረ ትፈልጥ። ምስ ቆልዑ ዝሰርሕ ሰብ ስሙ ክሓብእ ኣይክእልን እዩ።
help-protection =
    .name = ፖሊስ (polisen)፡ ምፍርራሕ እንተ ወሪድኩም
    .what = ንዝፈራርሑኹም ወይ ጸቕጢ ንዝገብሩልኩም። እንታይ ዓይነት ሓለዋ ከም ዘድሊ ፖሊስ ይግምግም። ዝተጻሕፈ ኣይትደምስሱ። እቲ ምፍርራሕ ሓድሽ እንተ ኾይኑ ወይ ይቕጽል እንተ ኣሎ ናብ 112 ደውሉ።
    .hours = ኣይተረጋገጸን። ነቲ ናይ ፖሊስ ገጽ ርኣዩ።
    .anonymous = ኣይፋልን። ክከላኸለልኩም ምእንቲ፡ ፖሊስ መን ምዃንኩም ክፈልጥ ኣለዎ። ቅድሚ ምንጋርኩም፡ ነቲ እትብልዎ መን ከንብቦ ከም ዝኽእል ሕተቱ።
help-kvinnofridslinjen =
    .what = ምፍርራሕ ወይ ዓመጽ ንዝወርደን ደቂ ኣንስትዮ፡ ከምኡ’ውን ንኣዕሩኽን ስድራን። ንመብዛሕትኦም ቋንቋታት ኣስተርጓሚ ኣሎ። እቲ ጻውዒት ብናጻ እዩ፡ ኣብ ቅብሊት ስልኪ እውን ኣይርአን።
    .hours = ለይትን መዓልትን።
    .anonymous = እወ። መን ምዃንኩም ክትነግሩ ኣየድልየኩምን እዩ። እቲ ጻውዒት ግን ኣብ ዝርዝር ጻውዒታት ናይቲ ሞባይል ክረአ ይኽእል።
help-brottsofferjouren =
    .what = ግዳይ ገበን ንዝኾንኩም፡ ገበን ንዝረኣኹም ወይ ቀረባ ናይ ሓደ ግዳይ ንዝኾንኩም። ክሲ ክትምስርቱ ኣየድልየኩምን እዩ። ብናጻ እዩ።
    .hours = ኣይተረጋገጸን። ነቲ ናይ ገዛእ ርእሶም ገጽ ርኣዩ።
    .anonymous = እወ። መን ምዃንኩም ክትነግሩ ኣየድልየኩምን እዩ። እቶም ዝምልሱ ንማንም ከይነግሩ ቃል ኣትዮም እዮም።
help-jag_vill_veta =
    .what = ንምንባብ ዝኸውን መርበብ ሓበሬታ፡ ትሕቲ 18 ዓመት ንዝኾንኩም። እንታይ ገበን ምዃኑ፡ እንታይ መሰላት ከም ዘለኩምን ከመይ ሓገዝ ከም እትረኽቡን። ብዛዕባ ዓርክኹም፡ ሓውኹም ወይ ሓብትኹም እንተ ተሻቒልኩም እውን።
    .hours = ኩሉ ግዜ። መርበብ ሓበሬታ እዩ፡ ዝምልስ ሰብ የብሉን።
    .anonymous = እወ፡ ተንብቡ ጥራይ ኢኹም። እቲ ምብጻሕኩም ግን ኣብ ታሪኽ ብራውዘር ክረአ ይኽእል።
help-leave =
    .name = ካብ ገበን ንምውጻእ ሓገዝ
    .what = ካብ ገበነኛታት ክትርሕቁ ንእትደልዩ፡ ከምኡ’ውን ንስድራኹም። ደውሉ እሞ ኣብ ከባቢኹም ንዘሎ “avhopparsamordningen” ሕተቱ፡ ወይ ንማሕበራዊ ኣገልግሎት (socialtjänsten) ናይ ኮምዩንኩም ተወከሱ። ይራኸቡኹም፡ ብኸመይ ክሕግዙ ከም ዝኽእሉ ይግምግሙ፡ ምሳኹም ድማ ኣብ ሕግታት ይሰማምዑ። ህጹጽ እንተ ኾይኑ ናብ 112 ደውሉ።
    .hours = ካብ ሰኑይ ክሳብ ዓርቢ፡ መዓልቲ።
    .anonymous = ኣይንፈልጥን። መን ምዃንኩም ቅድሚ ምንጋርኩም ሕተቱ። እቲ ደገፍ ንምርካብ፡ ፖሊስን ማሕበራዊ ኣገልግሎትን ብሓባር ክሰርሑ ክትሰማምዑ ኣለኩም።
help-police =
    .name = ፖሊስ (polisen)
    .what = ግዜ እንተ ሓሊፉ፡ ወይ ክትሓቱ፡ ገበን ክትሕብሩ ወይ ሓበሬታ ክትህቡ እንተ ደሊኹም። ሓበሬታ ክትህቡ እንተ ደሊኹም “tips” በሉ። ሕጂ ይፍጸም እንተ ኣሎ ወይ ሕጂ እንተ ተፈጺሙ ናብ 112 ደውሉ።
    .hours = ኣይተረጋገጸን። ነቲ ናይ ፖሊስ ገጽ ርኣዩ።
    .anonymous = ኣይንፈልጥን፡ ቁጽርኹም ይርእዩ ዶ ኣይርእዩን እውን ኣይንፈልጥን። ቅድሚ ምንጋርኩም ሕተቱ። ኣብቲ ኣብ ገጽ ፖሊስ ዘሎ ቅጥዒ እትጽሕፍዎ፡ ንህዝቢ ክፉት ሰነድ (allmän handling) ይኸውን። ትሕዝቶኡ ምስጢር እንተ ዘይኮይኑ ንኻልኦት ክወሃብ ይኽእል።
help-gangsnacket =
    .contact = Gängsnacket ኣንብቡ
    .what = ምስ ውላድኩም ከመይ ጌርኩም ከም እትዘራረቡ ዝገልጽ ሓጺር ጽሑፍ፡ ካብ ምምሕዳራት ዞባ (länsstyrelserna)ን ካብ ፖሊስን።
    .hours = ኩሉ ግዜ። ዝንበብ ወይ ዝሕተም ጽሑፍ እዩ።
    .anonymous = እወ፡ ተንብቡ ጥራይ ኢኹም። እቲ ምብጻሕኩም ግን ኣብ ታሪኽ ብራውዘር ክረአ ይኽእል።

## For organisations that show the survey

embed-make = ንገጽኩም ዝኸውን መስመራት ኣዳልዉ
embed-survey = መሕትት
embed-language = ቋንቋ
embed-way = ብኸመይ
embed-frame = ኣብ ውሽጢ ክፈፍ (frame)
embed-element = ብቐጥታ ኣብቲ ገጽ
embed-theme = ሕብርታት
embed-auto = ከምቲ በጻሒ ዝመረጾ
embed-light = ብሩህ
embed-dark = ጸሊም
embed-preview = ከምዚ ይመስል
embed-lines = ዝኣትዉ መስመራት
embed-copy = ቅድሑ
embed-copied = ተቐዲሑ።
embed-plain = ነፍሲ ወከፍ መሕትት ዝኸውን መስመራት
embed-check = ንገጽኩም ፈትንዎ
embed-checktext = ናይቲ ገጽ HTML ኣብዚ ለጥፍዎ። ኣብዚ ገጽ ይተርፍ፡ ናብ ዝኾነ ቦታ ኣይለኣኽን።
embed-html = HTML ናይቲ ገጽ
embed-empty = እቲ ሳጹን ባዶ እዩ። ገጽኩም ክፈቱ፡ ምንጪ ኮዱ (source) ርኣዩ፡ ንኹሉ ቅድሕዎ እሞ ኣብዚ ለጥፍዎ።
embed-no-page = እዚ HTML ናይ ምሉእ ገጽ ኣይኮነን፡ ስለዚ ብዛዕባኡ ክበሃል ዝከኣል ነገር የለን። ገጽኩም ክፈቱ፡ ምንጪ ኮዱ (source) ርኣዩ፡ ካብ <!doctype html> ክሳብ መወዳእታ ንኹሉ ቅድሕዎ።
embed-go = ፈትኑ
embed-good = እቲ መሕትት ብቐጥታ ናብቲ ገጽ ንኸይኣቱ ዝዕንቅጽ ነገር ኣብቲ ገጽ የለን። ይኹን እምበር ነቲ ኣብ ላዕሊ ዘሎ ዝርዝር ሕለፍዎ።
embed-bad = ነቲ መሕትት ኣብ ውሽጢ ክፈፍ ኣእትውዎ። እዚ ኣብቲ ገጽ ዘሎ ነቶም መልስታት ከንብቦም ይኽእል፦
embed-inline = ኣብቲ ገጽ ባዕሉ ዘሎ ስክሪፕት፦
embed-foreign = ካብ ካልእ ኣድራሻ ዝመጽእ ስክሪፕት፦
embed-tracking = በጻሕቲ ዝቖጽር ዝመስል ስክሪፕት፦
embed-handler = ኣብ ውሽጢ ሓደ ኤለመንት ዘሎ ስክሪፕት፦
embed-worker = ኣብ ብራውዘር ዝተርፍ ነገር (service worker)።
embed-other = ካብ ካልእ ኣድራሻ ዝመጽእ ክፈፍ ነቶም መልስታት ከንብቦም ኣይክእልን እዩ፡ ነቲ ምብጻሕ ግን ክቖጽሮ ይኽእል፦
embed-script = እቲ ፈተነ ከም ፋይል፡ ኣብቲ ገጽ ንምስራሕ

## Since then

nav-organisations = ንውድባት
nav-forum = ፎረም
search = ድለ
    .about = ኣብዚ ዘሎ ኩሉ፡ ክፍሊ ብክፍሊ።
    .label = እንታይ ትደልዩ ኣለኹም?
    .found = ዝተረኽቡ፡ { $count }።
    .nothing = ዝተረኽበ የለን። ካልእ ቃል ፈትኑ፡ ወይ ኣብቲ ዝርዝር ድለዩ።
    .failed = ሕጂ ክትደልዩ ኣይከኣልን። ኣብቲ ዝርዝር ድለዩ።
footer-accessibility = ተበጻሒነት
aloud = ነቲ ጽሑፍ ዓው ኢልካ ኣንብብ
    .stop = ምንባብ ኣቋርጽ
card = ነቲ ዛንታ ብስእሊ ኣካፍሉ
    .text = ኣብቲ ስእሊ ስም ናይቲ ዛንታን ክትገብርዎ እትኽእሉ ነገርን ኣሎ። መን ምዃንኩም ዘርኢ ነገር የብሉን።
    .tall = ቀጥታዊ ስእሊ
    .wide = ጎናዊ ስእሊ
onward = ቀጽሉ
all-help = ኩሉ መገድታት ሓገዝ
all-leaders = ተወሳኺ ንመራሕቲ
all-organisations = ተወሳኺ ንውድባት
all-forum = ተወሳኺ ብዛዕባ ፎረም
help-only = እዚ ጥራይ ኣርእዩ
    .always = ለይትን መዓልትን ክፉት ዝኾነ
    .anonymous = ስምኩም ከይሓበርኩም ክትራኸቡሉ እትኽእሉ
help-nobody = ንፈልጦ የለን። ዝያዳ ንምርኣይ ሓደ ምርጫ ኣልዕሉ።
help-more = ተወሳኺ

### Statements (written with content/data/statements.toml)

statement-call-112 = ሰብ ኣብ ሓደጋ እንተ ኣሎ፡ ወይ ገበን ሕጂ ይፍጸም እንተ ኣሎ፡ ሕጂ እንተ ተፈጺሙ ወይ ክፍጸም እንተ ኾይኑ ናብ 112 ደውሉ። እዚ ንምፍርራሕ እውን ይምልከት፡ ንእሽቶ ንዝመስል ነገር እውን። ግዜ እንተ ሓሊፉ፡ ወይ ክትሓቱ ወይ ሓበሬታ ክትህቡ እንተ ደሊኹም ናብ 114 14 ደውሉ።
statement-call-112-sms = ናብ 112 ደውሉ፡ ኤስኤምኤስ ኣይትስደዱ። ኣብ 2025 ናብ 112 ዝስደድ ኤስኤምኤስ፡ ንዘይሰምዑ፡ ብዙሕ ንዘይሰምዑ ወይ ምዝራብ ንዝኸብዶም፡ ኣቐዲሞም ንዝተመዝገቡ ጥራይ እዩ ነይሩ። ሎሚ እንታይ ከም ዘሎ ኣይንፈልጥን።
statement-number-seen = እቲ እትድውሉሉ ቁጽርኹም ክርኢ ከም ዝኽእል ሕሰቡ። ብሞባይል ናብ 112 እንተ ደዊልኩም፡ ኣበይ ከም ዘለኹም እውን ይፈልጡ። ቁጽሪ ንዝሓብኡ ኮዳት ኣይትእመንዎም፦ ሕቡእ ድወላ ኩሉ ግዜ ኣይበጽሕን እዩ። ክትርኣዩ እንተ ዘይደሊኹም፡ እትኣምንዎ ዓቢ ሰብ ኣብ ክንዳኹም ክድውልን ክሓትትን ሕተቱ።
statement-screenshots = ኣብ ገለ ኣፕሊኬሽናት፡ እቲ ካልእ ሰብ ስእሊ ስክሪን ከም ዘልዓልኩም ክርኢ ይኽእል። ካልእ ሞባይል ተጠቒምኩም ስእሊ ምልዓል ይሓይሽ፡ መዓልቲ፡ ሰዓትን ሰዳድን ምእንቲ ክርአ። እቲ ዝበለጸ፡ እትኣምንዎ ዓቢ ሰብ ነቲ ስእሊ የልዕሎን ኣብኡ የቐምጦን። እቲ ዝተጻሕፈ ኣይትደምስሱ።
statement-photos-seen = ስእልታት ኣብ ብዙሕ ቦታታት ክርኣዩ ይኽእሉ፡ ንኣብነት ስድራ ኣብ እትካፈሎ መኽዘን ኢንተርነት (cloud)።
statement-sexual-images = ናይ ትሕቲ 18 ዓመት ሰብ ጾታዊ ስእሊ ኣይትስኣሉ፡ ኣይተቐምጡ፡ ንኻልኦት እውን ኣይትስደዱ። ከምዚ ዓይነት ስእሊ ምሓዝ ገበን ክኸውን ይኽእል። ኣብ ዘለዎ ይጽናሕ። ንእትኣምንዎ ዓቢ ሰብ ንገሩ፡ እንታይ ከም እትገብሩ ድማ ንፖሊስ ብ114 14 ሕተቱ። ሓደ ሰብ ስእልኹም እንተ ዘርጊሑ፡ ናትኩም ጌጋ ኣይኮነን።
statement-home-finds = ኣይትተንክፍዎ፡ ኣይተንቀሳቕስዎ። ናብ ፖሊስ ሒዝኩም ኣይትኺዱ። ናብ 112 ደዊልኩም ሕተቱ። ናይ መን ምዃኑ ቅድሚ ምንጋርኩም፡ እንታይ ከም ዝስዕብ ክትሓቱ ትኽእሉ። ብዛዕባ እዚ ነገር ካብ ፖሊስ ዝተዋህበ ምኽሪ ኣይረኸብናን።
statement-do-not-pay = ምስ ፖሊስ ቅድሚ ምዝራብኩም ኣይትኽፈሉ። ሓንሳብ እንተ ተኸፊሉ ተመሊሶም ይመጹ፡ ፖሊስ ከምዚ ኢሉ ብመሰረት Aftonbladet፡ 10 ለካቲት 2024።
