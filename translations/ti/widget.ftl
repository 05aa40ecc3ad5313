### The words of the survey widget in Tigrinya.

## Before the first question

who = ዝሓትት ዘሎ መን እዩ?
why = ስለምንታይ?
time = ክንደይ ግዜ ይወስድ?
voluntary = ግድን ክምልስ ኣለኒ ዶ?
voluntary-text = ኣይፋልን። ኣብ ዝደለኹምዎ ሕለፉ ወይ ኣቋርጹ። እንተ ኣቋሪጽኩም እቶም መልስታት ይድምሰሱ።
answers = መልስታተይ ናበይ ይኸዱ?
answers-text = ናብ ዝኾነ ቦታ ኣይከዱን። እቲ ገጽ ክፉት ክሳብ ዘሎ ኣብዚ ጥራይ ኣለዉ። ከቐምጦም ዝኽእል ንስኹም ጥራይ ኢኹም።
promise = ምሉእ ብምሉእ ውሑስ ድዩ?
promise-text = ኣይፋልን። ኣብ ጎድንኹም ዘሎ ሰብ ነቲ ስክሪን ክርእዮ ይኽእል። ዋና ናይቲ ሞባይል፡ እትገብርዎ ዝርኢ ፕሮግራም ክህልዎ ይኽእል። ኣድራሻ እዚ ገጽ ኣብ ታሪኽ ብራውዘር ይተርፍ።
start = ጀምሩ
no-thanks = ኣይፋልን፡ የቐንየለይ

## The questions

page = ገጽ { $current } ካብ { $total }
next = ዝቕጽል
finish = ወዲአ
back = ናብ ድሕሪት
many = ክንዲ ዝደለኹምዎ ምረጹ።
at-most = እንተ በዝሐ { $max } ምረጹ።
too-many = እንተ በዝሐ { $max } ክምረጽ ይከኣል። ክትቅይሩ እንተ ደሊኹም ሓደ ምርጫ ኣልግሱ።
rank = ብተራ ጠውቑ። ፈለማ እትጥውቕዎ 1ይ ቦታ ይሕዝ።
write = ሓጺር ጌርኩም ጽሓፉ፡ እንተ በዝሐ { $max } ፊደላት። ናይ ማንም ስም ኣይትጽሓፉ።
too-long = { $count } ፊደላት ጽሒፍኩም ኣለኹም። እንተ በዝሐ { $max } ጥራይ ይኣቱ።
has-phone = ኣብዚ ቁጽሪ ስልኪ ወይ ዝመስሎ ነገር ተጻሒፉ ኣሎ።
has-person = ኣብዚ ቁጽሪ መንነት (personnummer) ወይ ዕለት ልደት ተጻሒፉ ኣሎ።
has-address = ኣብዚ ኣድራሻ ኢመይል ወይ ስም ተጠቃሚ ተጻሒፉ ኣሎ።
has-link = ኣብዚ ኣድራሻ መርበብ ሓበሬታ ተጻሒፉ ኣሎ።
left-out = ቀይርዎ። እንተ ዘይኮይኑ ከተቐምጡ ከለኹም እቲ ጽሑፍ ኣይኣቱን።
decline = ክምልስ ኣይደልን
skip = ሕለፉ
skipped = ነዛ ሕቶ ትሓልፍዋ ኣለኹም።
undo = ናብ ዝነበሮ ምለሱ
stop = ኣቋርጹን ደምስሱን

## Help

help = ሕጂ ሓገዝ
help-title = ምስ ሰብ ተዘራረቡ
help-text = ድሮ እትኣምንዎ ሰብ እውን ክኸውን ይኽእል።
help-hours = ሰዓታት
help-anonymous = ብዘይ ስም?
help-close = ነቲ ሓገዝ ዕጸዉ

## The end

thanks = የቐንየለና!
done-text = ወዲእኩም ኣለኹም። እቶም መልስታት ኣብዚ ገጽ ጥራይ እዮም ዘለዉ።
left-text = ወዲእኩም ኣለኹም። ኣብዚ ዝተረፈ መልሲ የለን።
save-title = መልስታትኩም ከተቐምጡ ትደልዩ ዶ?
save-text = እቲ ፋይል ኣብቶም ዘውረድኩምዎም ፋይላት (downloads) ይኣቱ። ነቲ ሞባይል ክኸፍቶ ዝኽእል ሰብ ከንብቦ ይኽእል።
save-excel = Excel
save-excel-text = ኣብ ናይ ሽወደንኛ Excel ብትኽክል ዝኽፈት ሰደቓ።
save-statistics = ፕሮግራም ስታቲስቲክስ
save-statistics-text = እቲ ሰደቓ ባዕሉ ን R፡ SPSSን ዝመስሉዎምን።
save-words = ዝጸሓፍኩምዎ
save-words-text = ኣብ ፍሉይ ፋይል፡ እቲ ጽሑፍ ናይ ኣየኖት መልስታት ምዃኑ ማንም ከይርእዮ።
saved = እቲ ብራውዘር ሕጂ ነቲ ፋይል ከርእየኩም ወይ ኣበይ ከም ዝቕመጥ ክሓተኩም ኣለዎ። ዋላ ሓንቲ እንተ ዘይኮይኑ፡ ኣብዚ ፋይል ክቕመጥ ኣይከኣልን እዩ። ነቲ መሕትት ኣብ ናይ ገዛእ ርእሱ ገጽ ክፈትዎ፡ ኣብኡ ድማ መልሱ።
close = ዕጸዉን ደምስሱን
again = ናብ መጀመርታ
