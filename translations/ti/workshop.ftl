### The words of the workshop in Tigrinya.

## What the survey says otherwise when a group answers: these stand in the place of the texts in widget.ftl

answers-text = እንተ ኣረኪብኩምዎም ናብ ዝክሪ (memory) ናይቲ ታብለት ይኣትዉ። ኣብኡ ምስ ናይ ካልኦት ይሕወሱ። እንተ ወሓደ ዓሰርተ ሰባት እንተ ኣረኪቦም፡ እቲ መራሒ ነፍሲ ወከፍ መልሲ ክንደይ ሰብ ከም ዝሃቦ ክርኢ ይኽእል። ሓድሓደ ግዜ እቶም መልስታት መስመር ብመስመር፡ ብዘይ ስም፡ ክቕመጡ እውን ይኽእሉ።
promise-text = ኣይፋልን። እቲ ታብለት ናትኩም ኣይኮነን፡ እቲ መራሒ ድማ ኣብዚ መን ከም ዘሎ ይፈልጥ። ኣብ ጎድንኹም ዘሎ ሰብ ነቲ ስክሪን ክርእዮ ይኽእል። ዋና ናይቲ ታብለት፡ እትገብርዎ ዝርኢ ፕሮግራም ክህልዎ ይኽእል።
done-text = ወዲእኩም ኣለኹም። እቶም መልስታት ገና ኣይተረከቡን። ንስኹም ኢኹም እትመርጹ።
left-out = ቀይርዎ። እንተ ዘይኮይኑ ከተረክቡ ከለኹም እቲ ጽሑፍ ኣይኣቱን።

## The leader begins

setup-title = ሓደ ታብለት፡ ሓደ ጉጅለ
setup-how = እቲ ጉጅለ ኣብዚ ታብለት በብሓደ ይምልስ። ንስኹም ትጅምሩ፡ ትዓጽዉን ተቐምጡን።
setup-memory = ነቲ ዙርያ ክሳብ እትዓጽውዎ እቶም መልስታት ኣብ ዝክሪ ናይቲ ታብለት ይጸንሑ። ነቲ ገጽ እንተ ዓጺኹምዎ ይጠፍኡ።
setup-least = ዝተረከበ መልስታት ትሕቲ { $least } እንተ ኾይኑ ውጽኢት ኣይትረኽቡን።
setup-pin = ነቲ ኮድ ንስኹም ጥራይ ክትፈልጥዎ ኣለኩም። እንተ ረሲዕኩምዎ ነቶም መልስታት ምርካብ ኣይከኣልን።
pin = እንተ ወሓደ { $least } ኣሃዛት ዘለዎ ፒን ኮድ (PIN) ምረጹ
pin-again = ነቲ ኮድ እንደገና ጽሓፍዎ
pin-set = ነቲ ዙርያ ክፈቱ
no-pin = እቲ ኮድ እንተ ወሓደ { $least } ኣሃዛት ክህልዎ ኣለዎ፡ ካልእ ነገር ድማ ኣይህልዎን።
other-pin = እቶም ኮዳት ይፈላለዩ። ኣብ ክልቲኡ ሳንዱቕ ሓደ ዓይነት ኮድ ጽሓፉ።
gone = እቲ ገጽ ስለ ዝተሓድገ እቲ ዙርያ ጠፊኡ። ዝተረፈ መልሲ የለን።

## Between two respondents

hand-over-title = ነቲ ታብለት ንዝቕጽል ሃብዎ
hand-over-text = እቲ ቅድሚኹም ዝነበረ ሰብ ዝመለሶ፡ ኣብዚ ዝተረፈ የብሉን።
for-leader = ንመራሒ
nobody-there = ነቲ ስክሪን ዝተንከፎ ሰብ የለን። እቶም መልስታት ጠፊኦም፡ ኣይቁጸሩን ድማ።

## A respondent

still-title = ክሳብ ሕጂ ኣለኹም ዶ?
still-text = ነታ መልጎም ጠውቑ። እንተ ዘይኮይኑ እቶም መልስታት ድሕሪ { $seconds } ካልኢት ይድምሰሱ።
still-here = ኣለኹ
hand-in-title = መልስታትኩም ከተረክቡ ትደልዩ ዶ?
hand-in-text = ምስ ናይ ካልኦት ይሕወሱ። ድሕሪኡ ናትኩም ፈሊኻ ምውጻእ ኣይከኣልን።
hand-in = ኣረክቡ
do-not = ደምስሱ

## The leader

gate-title = ንመራሒ
gate-pin = ፒን ኮድ (PIN)
gate-open = ኣርእዩ
wrong-pin = እቲ ኮድ ትኽክል ኣይኮነን። እንደገና ፈትኑ።
wait = እቲ ኮድ ብዙሕ ግዜ ጌጋ ኮይኑ። { $seconds } ካልኢት ተጸበዩ።
wait-over = ሕጂ እንደገና ክትፍትኑ ትኽእሉ።
to-group = ናብቲ ጉጅለ
leader-title = እቲ ዙርያ ክፉት እዩ
count = ዝተረከቡ መልስታት፦ { $count }
count-text = ነቲ ዙርያ ክሳብ እትዓጽውዎ ካብኡ ንላዕሊ ኣይርአን።
close-batch = ነቲ ዙርያ ዕጸዉ
closing-title = ነቲ ዙርያ ክትዓጽውዎ ትደልዩ ዶ?
closing-text = ድሕሪኡ እንደገና ክኽፈት ኣይክእልን እዩ። ዘረከቡ ሰባት ትሕቲ { $least } እንተ ኾይኖም ኩሉ ይድምሰስ።
keep-open = ኣይፋልን፡ ክፉት ይጽናሕ
close-now = እወ፡ ዕጸውዎ

## Too few

few-title = ዘረከቡ ሰባት ኣዝዮም ውሑዳት እዮም
few-text = እንተ ወሓደ { $least } የድልዩ። ካብኡ እንተ ውሒዶም፡ መን እንታይ ከም ዝመለሰ ሰብ ክፈልጥ ይኽእል። ስለዚ ዝርአ ነገር የለን፡ እቶም መልስታት ድማ ተደምሲሶም።
few-next = ዝቕጽል ግዜ ክልተ ጉጅለታት ኣብ ሓደ ዙርያ ክምልሱ ግበሩ። ኩሎም ዝደለዩ ምስ መለሱ ዕጸውዎ።
few-again = እንደገና ጀምሩ

## The result

result-title = ውጽኢት
respondents = { $count } ሰባት ኣረኪቦም።
respondents-least = እንተ ወሓደ { $count } ሰባት ኣረኪቦም። ልክዕ ክንደይ ምዃኖም ካብ { $exact } ጀሚሩ ጥራይ ይንገር።
small = <{ $cell } ማለት ካብ { $cell } ዝውሕድ እዩ። ሓደ እውን ዘይብሉ ክኸውን ይኽእል።
withheld = .. ማለት ዘይንገር ቁጽሪ እዩ። እንተ ዘይኮይኑ ካልእ ቁጽሪ ብሕሳብ ክፍለጥ ምተኻእለ።
asked = እታ ሕቶ ዝቐረበትሎም፦ { $count }
answer = መልሲ
number = በዝሒ
number-first = ቀዳማይ ዝገበርዎ በዝሒ
no-answer = መልሲ የለን
others = እቶም ካልኦት ብሓባር
files-title = ኣቐምጡ
files-text = እቶም ፋይላት ኣብቶም ኣብቲ ታብለት ዝወረዱ ፋይላት (downloads) ይኣትዉ። ናብ ካልእ ቦታ ኣሰጋግርዎም፡ ካብኡ ድማ ደምስስዎም።
files-excel = ን Excel ብሽወደንኛ
files-statistics = ንፕሮግራም ስታቲስቲክስ
file-summary = ውጽኢት
file-texts = ዝተጻሕፈ
file-codebook = እቶም ኮዳት እንታይ ማለት ምዃኖም
file-package = መግለጺ ንፕሮግራማት
file-rows = እቶም መልስታት መስመር ብመስመር
file-r = ናብ R ምእታው
file-spss = ናብ SPSS ምእታው
rows-title = እቶም መልስታት መስመር ብመስመር
rows-text = ንነፍሲ ወከፍ ሰብ ሓደ መስመር፡ ብዘይ ስምን ብዝተሓዋወሰ ቅደም ተኸተልን። ስሙ ንእትፈልጥዎ ተመራማሪ ጥራይ ሃብዎም። ፈጺምኩም ኣብ ህዝቢ ኣይተውጽእዎም።
rows-reason = እቶም መስመራት ንምንታይ ክውዕሉ እዮም፡ መን እዩኸ ክጥቀመሎም?
rows-reason-text = እትጽሕፍዎ ኣብ datapackage.json ይኣቱ።
no-reason = መጀመርታ እቶም መስመራት ንምንታይ ከም ዝውዕሉ ጽሓፉ።
no-rows-few = እቶም መልስታት መስመር ብመስመር ክቕመጡ ኣይክእሉን እዮም። እንተ ወሓደ { $least } ዘረከቡ የድልዩ።
no-rows = እቶም መልስታት መስመር ብመስመር ክቕመጡ ኣይክእሉን እዮም። ኣብዚ ጉጅለ ሓደ ሰብ ክልለ ይኽእል ነይሩ።
file-saved = እቲ ፋይል ሕጂ ይወርድ ኣሎ።
not-saved = እቲ ፋይል ክቕመጥ ኣይከኣለን። እንደገና ፈትኑ።
delete-all = ኩሉ ደምስሱ
deleting-title = ኩሉ ክትድምስሱ ትደልዩ ዶ?
deleting-text = ዘየቐመጥኩምዎ ክምለስ ኣይክእልን እዩ።
keep = ኣይፋልን፡ ይጽናሕ
delete-now = እወ፡ ኩሉ ደምስሱ

## When what is handed in is sealed to a key, this stands in the place of the texts above (behind the word `sealed-`)

sealed-answers-text = እንተ ኣረኪብኩምዎም ተዓሺጎም ናብ ዝክሪ (memory) ናይቲ ታብለት ይኣትዉ። ኣብኡ እቲ መራሒ ኮነ ካልእ ሰብ ከንብቦም ኣይክእልን። እቲ መፍትሕ ዘለዎ ሰብ ምስ ናይ ካልኦት የጠቓልሎም። ትሕቲ ዓሰርተ ሰባት እንተ መሊሶም ዝርአ ነገር የለን።
sealed-setup-memory = ነፍሲ ወከፍ መልሲ ምስ ተረከበ ይዕሸግ። ኣብቲ ታብለት ማንም ከንብቦ ኣይክእልን፡ ንስኹም እውን ኣይትኽእሉን። ከየቐመጥኩም ነቲ ገጽ እንተ ዓጺኹምዎ እቶም መልስታት ይጠፍኡ።
sealed-setup-least = እንተ ወሓደ { $least } ሰባት ምስ መለሱ፡ እቲ መፍትሕ ዘለዎ ሰብ ነቲ ውጽኢት ይርኢ።
sealed-hand-in-text = ብኡንብኡ ይዕሸጉ። ድሕሪኡ ናትኩም ፈሊኻ ምውጻእ ኣይከኣልን።
sealed-count-text = ካብዚ ንላዕሊ ኣብዚ ኣይርአን። እቶም መልስታት ተዓሺጎም ኣለዉ።
sealed-closing-text = ድሕሪኡ እንደገና ክኽፈት ኣይክእልን እዩ። ካብኡ ነቶም ዝተዓሸጉ መልስታት ኣብ ፋይል ተቐምጥዎም።
sealed-deleting-text = ነቲ ፋይል እንተ ዘየቐሚጥኩምዎ እቶም መልስታት ክምለሱ ኣይክእሉን እዮም።
sealed-key = ሽድሽተ ቃላት ናይቲ መፍትሕ፦
sealed-key-text = ነቶም መልስታት ዝእክብ ሰብ ልክዕ እዞም ቃላት እዚኦም ክህልውዎ ኣለዎም። እንተ ተፈላልዮም ኣይትቐጽሉ።
sealed-title = እቲ ዙርያ ተዓጽዩ
sealed-text = ነቲ ፋይል ኣቐምጥዎ፡ ነቲ መፍትሕ ዘለዎ ሰብ ድማ ሃብዎ። ካልእ ሰብ ክኸፍቶ ኣይክእልን። ድሕሪኡ ነቲ ፋይል ካብቲ ታብለት ደምስስዎ።
sealed-save = ነቶም ዝተዓሸጉ መልስታት ኣቐምጡ
sealed-none = ማንም ኣየረከበን። ዝቕመጥ ነገር የለን።
not-sealed = እቶም መልስታት ኣብዚ ብራውዘር ክዕሸጉ ኣይከኣሉን። ክሳብ ሕጂ ኣባኹም ኣለዉ። ነቲ መራሒ ካልእ ታብለት ሕተትዎ።
