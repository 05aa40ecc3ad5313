### The words of the survey widget in Arabic.

## Before the first question

who = من يسأل؟
why = لماذا؟
time = كم يستغرق ذلك؟
voluntary = هل عليّ أن أجيب؟
voluntary-text = لا. تخطَّ أو توقف متى شئت. إذا توقفت تُحذف إجاباتك.
answers = إلى أين تذهب إجاباتي؟
answers-text = لا تذهب إلى أي مكان. تبقى هنا فقط ما دامت الصفحة مفتوحة. أنت وحدك من يمكنه حفظها.
promise = هل هذا آمن تمامًا؟
promise-text = لا. قد يرى الشاشةَ من يجلس بجانبك. وقد يكون لدى صاحب الهاتف برنامج يُظهر له ما تفعله. ويبقى عنوان هذه الصفحة في سجل التصفح.
start = ابدأ
no-thanks = لا، شكرًا

## The questions

page = الصفحة { $current } من { $total }
next = التالي
finish = إنهاء
back = رجوع
many = اختر ما تشاء من الإجابات.
at-most = الحد الأقصى للاختيارات: { $max }.
too-many = الحد الأقصى للاختيارات: { $max }. أزل أحدها إذا أردت تغييره.
decline = لا أريد أن أجيب
skip = تخطَّ
skipped = تخطيت هذا السؤال.
undo = تراجع
stop = توقف واحذف

## Help

help = مساعدة الآن
help-title = تحدّث مع أحد
help-text = وقد يكون أيضًا شخصًا تثق به أصلًا.
help-hours = الأوقات
help-anonymous = دون ذكر الاسم؟
help-close = أغلق المساعدة

## The end

thanks = شكرًا لك!
done-text = انتهيت. إجاباتك موجودة في هذه الصفحة فقط.
left-text = انتهيت. لم تبقَ هنا أي إجابات.
save-title = هل تريد حفظ إجاباتك؟
save-text = سيكون الملف بين التنزيلات. ومن يستطيع فتح الهاتف يستطيع قراءته.
save-excel = Excel
save-excel-text = جدول يُفتح بشكل صحيح في Excel باللغة السويدية.
save-statistics = برنامج إحصاء
save-statistics-text = الجدول نفسه لبرامج مثل R وSPSS.
saved = يجري تنزيل الملف الآن.
close = أغلق واحذف
again = إلى البداية
