### The words of the site's templates in Arabic.

## On every page

tagline = كلمات تأخذها معك
skip = انتقل إلى المحتوى
nav = القائمة
nav-home = إلى الصفحة الرئيسية
nav-narratives = للشباب
nav-guides = للأهل
nav-leaders = للمشرفين
nav-help = اطلب المساعدة
nav-survey = الاستبيان
nav-about = عن Medskick

exit = غادر الصفحة
    .note = زر «غادر الصفحة» ينقلك فورًا إلى موقع آخر، لكنه لا يمحو سجل التصفح: قد يظل ظاهرًا في المتصفح أنك كنت هنا.
    .keys = إذا كانت لديك لوحة مفاتيح، يمكنك بدلًا من ذلك الضغط ثلاث مرات على مفتاح Shift.

languages = اللغة

footer-privacy = كيف نحميك
footer-nothing = لا ملفات تعريف ارتباط، ولا عدّ للزيارات، ولا حساب.
footer-licence = يمكنك مشاركة النصوص والصور وتعديلها:
print-from = طُبع من

## Notices

notice = عن هذا النص
notice-proposal = هذا مقترح. لم يوقّع عليه أحد بعد.
notice-fallback = هذه الصفحة غير متوفرة بلغتك بعد. النص معروض باللغة التالية: { $name }.
notice-stale = تغيّر النص الأصلي بعد ترجمة هذه الصفحة. قد يكون فيها ما هو قديم.
    .link = اقرأ النص الأصلي
notice-unreviewed = لم يراجع أحد هذه الترجمة بعد.

## The chooser, the page that does not exist

chooser = اختر لغتك
    .hello = مرحبًا
    .go = اقرأ بالعربية
notfound = هذه الصفحة غير موجودة
    .text = ربما نُقلت، أو أن العنوان غير صحيح.

## Home

doors = من أين تريد أن تبدأ؟
door-youth = أنا شاب أو شابة
    .text = قصص قصيرة. دقيقة للقراءة، وشيء واحد يمكنك فعله.
door-parent = أنا أب أو أم
    .text = ما قد تلاحظه، وما يمكنك قوله الليلة. وللإخوة والأخوات أيضًا.
door-leader = أنا أقود مجموعة شباب
    .text = تحدّث مع المجموعة، ودع كل واحد منهم يجيب عن الاستبيان.
home-help = هل تريد التحدث مع أحد؟
    .text = هنا ترى من يجيب، ومتى يجيب، وهل يمكنك ألّا تذكر من أنت.
    .go = ابحث عن المساعدة المناسبة
home-survey = كيف الحال حيث أنت؟
    .text = أجب دون أن تقول من أنت. تبقى الإجابات في هاتفك ما لم تحفظها بنفسك.
    .go = إلى الاستبيان

## Stories

fiction = قصة متخيَّلة
    .note = شخصيات القصة ليست حقيقية.
act = شيء واحد يمكنك فعله
ask = سؤال لك
    .note = فكّر فيه، أو تحدّث عنه مع شخص تثق به. لست مضطرًا للإجابة هنا.
next-story = القصة التالية
all-stories = كل القصص

signoff = من وراء هذا النص؟
signoff-nobody = كُتب النص كمقترح. لم يشارك في العمل عليه بعد شباب أو أهل أو منظمات.
signoff-took-part = شارك في إعداد النص:
signoff-unsigned = لم توقّع عليه أي منظمة.
signoff-signed = وقّع عليه:

## Guides and leaders

guide-signs = إذا لاحظت شيئًا
guide-sign = إذا لاحظت
guide-say = قل الليلة
guide-one-sign = علامة واحدة لا تعني الكثير. أما عدة علامات معًا فهي سبب للسؤال.
guide-print = هذه الصفحة مناسبة للطباعة.
guide-help = هل تريد أنت أيضًا التحدث مع أحد؟
all-guides = كل الأدلة

## Get help

help-needs = ماذا تحتاج؟
help-numbers = يمكنك التواصل مع
help-top = إلى أعلى الصفحة
need-urgent = هناك خطر الآن
need-talk = أريد التحدث مع أحد
need-violence = هناك من يهدد أو يضرب
need-victim = وقعت جريمة ضدي
need-social = نحتاج إلى دعم في البيت
need-leave = أريد أن أبتعد عن ذلك
need-police = أريد أن أخبر الشرطة
for-youth = للشباب
for-parent = للأهل
for-all = للجميع
help-hours = الأوقات
help-anonymous = دون ذكر الاسم؟
anonymity-yes = نعم
anonymity-no = لا
anonymity-depends = حسب الحالة
anonymity-unknown = لا نعرف
help-languages = اللغات
help-website = الموقع
help-checked = جرى التحقق في { $date }
help-source = المصدر
    .dated = بتاريخ { $date }

language-ar = العربية
language-ckb = الكردية السورانية
language-da = الدنماركية
language-en = الإنجليزية
language-es = الإسبانية
language-fa = الفارسية
language-fi = الفنلندية
language-fr = الفرنسية
language-pl = البولندية
language-prs = الدرية
language-ps = البشتو
language-so = الصومالية
language-sv = السويدية
language-sv-simple = السويدية المبسطة
language-swl = لغة الإشارة السويدية
language-ti = التغرينية
language-tr = التركية
language-uk = الأوكرانية

## The survey

survey-who = من يسأل؟
survey-why = لماذا؟
survey-time = كم يستغرق ذلك؟
survey-opening = يجري فتح الاستبيان…
survey-noscript = يحتاج الاستبيان إلى JavaScript، وهو متوقف هنا. يمكنك قراءة الأسئلة أدناه أو طباعتها أو التحدث عنها مع أحد.
survey-failed = تعذّر فتح الاستبيان. يمكنك قراءة الأسئلة أدناه أو طباعتها.
survey-paper = اقرأ الأسئلة أو اطبعها
    .note = لا تكتب اسمك على الورقة. يمكنك تخطي أي سؤال.
survey-one = اختر إجابة واحدة.
survey-many = اختر ما تشاء من الإجابات.
survey-max = الحد الأقصى للاختيارات: { $max }.
survey-scale = ضع دائرة حول رقم: 1 يعني «{ $low }»، و{ $points } يعني «{ $high }».
survey-if = أجب فقط إذا كان هذا صحيحًا: { $condition }.
survey-if-has = جواب السؤال { $number } هو «{ $choice }»
survey-if-not = جواب السؤال { $number } ليس «{ $choice }»
survey-if-none = ليس: { $condition }
survey-if-and = و
survey-if-or = أو
embed-title = أسئلة

## Dates

date = { $day } { $month } { $year }
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيو
month-7 = تموز/يوليو
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر

### Help contacts (written with content/data/help.toml)
