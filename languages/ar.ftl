# The card's own words in Arabic. What each message is for stands in en.ftl.
#
# Terms, each used for one thing only:
#   asserted                     إفادة  ("ادعاء" would cast doubt, "تأكيد" is to confirm)
#   denied, denial               نفي
#   neither confirmed nor denied لا تأكيد ولا نفي
#   did not reply                بلا رد
#   doubted, promised, took back تشكيك، وعد، تراجع
#   not addressed                لم يُتناول: the denials speak of other things; not "لم يُنفَ"
#   relayed                      نقلاً عن
#   independent origin           مصدر أصلي مستقل; a document is "مرجع"
#   named, unnamed               بالاسم، بلا اسم
#   card, point, retelling       بطاقة، نقطة، رواية
# Stances are verbal nouns, so that they agree with no name's gender; names follow a preposition
# that stands apart, or a colon. After a name "نَفْي" has its vowels, for without them it could be
# read as done to the person. Digits are European, as in the dates.

## Headings and labels, each standing by itself

report = الخبر
denial = النفي
apart = يتناول كل منهما أمراً مختلفاً. الخبر: { $reported }. النفي: { $denied }.
point = النقطة
points = نقطة بنقطة
asserted = الإفادة
denied = النفي
origins = استناداً إلى من
as-of = الوضع كما كان في
retellings = روايات مختلفة
told-by = وردت هذه الرواية في:
marked = مواضع الاختلاف مميّزة بعلامة.
sources = المراجع
replies = حق الرد
changes = التعديلات على هذه البطاقة
report-errors = الإبلاغ عن خطأ
whole = السجل كاملاً
filter-side = الأقوال المعروضة
both-sides = الجانبان
filter-speaker = صاحب القول
everybody = الجميع
only-named = من ذُكروا بالاسم
only-unnamed = من لم يُذكروا بالاسم
left-out = الاختيار أعلاه يُخفي أقوالاً هنا.
copy-link = نسخ الرابط
copy-embed = نسخ رمز التضمين
copied = تم النسخ
cite = اقتباس المرجع
copy-citation = نسخ بيانات المرجع
copy-bibtex = نسخ BibTeX
copy-csl-json = نسخ CSL-JSON

## Said of what is not known

date-unknown = التاريخ غير معروف
title-unknown = العنوان غير معروف
address-unknown = لا يُعرف له رابط.
origin-unknown = مصدر أصلي مجهول
no-words-spoken = فعل بلا كلام.
words-unknown = النص الحرفي غير معروف من مصدره المباشر.
unknown-from = لا يُعرف عمّن نُقل

## Kinds of origin, after a name

kind-named = بالاسم
kind-document = وثيقة
kind-unnamed = بلا اسم
kind-own-voice = من دون ذكر مصدر
kind-unknown = لا يُحسب مستقلاً
neither = لا هذا ولا ذاك
has-it-from = نقلاً عن { $whom }

## Names

quoted = «{ $words }»
translation = الترجمة: { $words }
comma = ،{" "}
label = { $points }:
unnamed = { $name } (لم يُذكر الاسم)
anonymous-because = { $name }؛ السبب المذكور: { $reason }
with-affiliation = { $name } ({ $affiliation })
possibly-same = { $one }، وربما المقصود نفسه: { $other }
own-voice = { $outlet }، بلسان الجهة الناشرة نفسها
passing-on = { $outlet }، نقلاً عن { $from }
passing-on-unknown = { $outlet }، نقلاً عن مصدر غير معروف
by-way-of = نقلاً عن { $outlet }
in-the-words-of = بصياغة { $outlet }.
minute = { $day }، { $time } { $offset }
archived = نسخة مؤرشفة بتاريخ { $day }
paywalled = للمشتركين
dead = الرابط لم يعد يعمل
words-checked = وُجد بنصّه في نسخة محفوظة، { $day }

## Stances

stance = { $stance ->
    [asserts] إفادة
    [denies] نَفْي
    [declines] لا تأكيد ولا نفي
    [no-reply] بلا رد
    [doubts] تشكيك
    [suspects] اشتباه
    [promises] وعد
   *[withdraws] تراجع
}
carries = { $stance ->
    [asserts] وارد بوصفه إفادة
    [denies] وارد بوصفه منفياً
    [declines] وارد بلا تأكيد ولا نفي
    [no-reply] وارد بوصفه بلا رد
    [doubts] وارد بوصفه موضع تشكيك
    [suspects] وارد بوصفه موضع اشتباه
    [promises] وارد بوصفه وعداً
   *[withdraws] وارد بوصفه موضع تراجع
}
not-mentioned = غير وارد
read-in-part = لم يُقرأ كاملاً؛ ولا يُعرف ما الذي لا يذكره.
another-version = نسخة أخرى من النص نفسه: { $source }.
towards = { $towards ->
    [backs] تأييد لقول: { $statement }
    [disputes] اعتراض على قول: { $statement }
   *[corrects] تصحيح لقول: { $statement }
}
answered = { $towards ->
    [backs] تأييد من: { $statement }
    [disputes] اعتراض من: { $statement }
   *[corrects] تصحيح من: { $statement }
}
report-withdrawn-by = تراجع عن الخبر من: { $statement }
statement = { $speaker }، { $day }

## Counts of those who stand behind something; joined with `comma`

count-named = { $n } بالاسم
count-documents = { $n ->
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $n } وثائق
   *[other] { $n } وثيقة
}
count-unnamed = { $n } بلا اسم
count-own-voice = { $n } بلسان الجهة الناشرة
count-unknown = { $n } مجهول الأصل

## The state of a point, in a cell of the table

asserted-by = إفادة: { $count }
denied-by = نفي: { $count }
doubted-by = تشكيك: { $count }
suspected-by = اشتباه فقط: { $count }
promised-by = وعد فقط: { $who }
assertion-withdrawn-by = إفادة ثم تراجع عنها: { $who }
denial-withdrawn-by = نفي ثم تراجع عنه: { $who }
declined-by = رداً على السؤال، لا تأكيد ولا نفي: { $who }
no-reply-from = سؤال بلا رد: { $who }
and-not-addressed = { $what }. ولا يتناول النفي هذه النقطة.

nothing-asserted = لا إفادة
nothing-asserted-means = حتى هذا اليوم لا يوجد في هذه البطاقة قول يفيد بذلك.
only-retold-means = لا يوجد في هذه البطاقة قول يفيد بذلك. بعض الروايات توحي به: انظر أدناه.
nothing-to-deny = لم تُطرح بعد
nothing-to-deny-means = حتى هذا اليوم لم تكن هذه النقطة قد طُرحت.
not-denied = بلا نفي
not-denied-but-asserted = بلا نفي؛ إفادة من جانب النفي: { $who }
not-denied-but-suspected = بلا نفي؛ اشتباه من جانب النفي: { $who }
not-denied-but-promised = بلا نفي؛ وعد من جانب النفي: { $who }
no-denial-so-far = لا نفي حتى هذا اليوم
no-denial-yet-means = حتى هذا اليوم لم يكن أحد قد نفى شيئاً.
not-denied-means = من ينفي نقطة أخرى أقرّ بهذه النقطة، أو وعد بها، أو امتنع عن التعليق عليها.
denial-corrected = لم يعد النفي قائماً
denial-corrected-means = من نفى ذلك صحّح نفيه أو تراجع عنه لاحقاً.
not-addressed = لم يتناوله أي نفي
not-addressed-means = ما هو مسجّل من نفي حتى هذا اليوم يخص نقاطاً أخرى، ولا يقول شيئاً عن هذه النقطة.
raised-by = ليست من الخبر، بل أُثيرت ضده من { $who }: الإفادة هنا تعارض الخبر.

## The state of play, one sentence each. What follows a `label` begins in lower case

stood = الوضع كما كان في { $day }.
on-day = في { $day }
days = { $first } إلى { $last }
between-days = بين { $first } و{ $last }
in-month = في { $month }
in-year = في عام { $year }
on-unknown-day = في يوم غير معلوم
reported = نُشر الخبر { $when } استناداً إلى { $origins }.
asserted-since = ثم إفادات أخرى لاحقاً: { $others }.
also-on-point = { $point } ({ $count })
word-of-one-named = مصدر واحد مذكور بالاسم
word-of-one-document = وثيقة واحدة
word-of-one-unnamed = مصدر واحد لم يُذكر اسمه
word-of-own-voice = { $n ->
    [zero] { $n } وسيلة إعلام لا تذكر مصدراً
    [one] وسيلة إعلام واحدة لا تذكر مصدراً
    [two] وسيلتي إعلام لا تذكران مصدراً
    [few] { $n } وسائل إعلام لا تذكر مصدراً
    [many] { $n } وسيلة إعلام لا تذكر مصدراً
   *[other] { $n } وسيلة إعلام لا تذكر مصدراً
}
word-of-unknown = مصدر يتعذّر تتبّعه
word-of-several = عدة مصادر ({ $count })
no-report-yet = لا خبر منشوراً حتى هذا اليوم.

point-denied = نفي { $denials }.
point-denied-since = نفي { $denials }؛ ثم نفي لاحقاً من { $n ->
    [one] مصدر أصلي مستقل آخر
    [two] مصدرين أصليين مستقلين آخرين
    [few] { $n } مصادر أصلية مستقلة أخرى
   *[other] { $n } مصدراً أصلياً مستقلاً آخر
}: { $others }.
asserted-by-nobody = لا إفادة مسجّلة بذلك من أحد.
denied-on = من { $who } { $when }
denied-untraceable = نفي من مصدر يتعذّر تتبّعه.
report-taken-back = تراجع عن الإفادة { $when } من { $who }.
denial-taken-back = تراجع عن النفي { $when } من { $who }.
report-withdrawn = تراجع عن الخبر { $when } من { $outlet }.
report-corrected-on = تصحيح للإفادة { $when } من { $who }.
denial-corrected-on = تصحيح للنفي { $when } من { $who }.
would-not-say = رداً على السؤال، لا تأكيد ولا نفي: { $who }.
unaddressed = لا نفي مسجّلاً يتناول هذا.
all-unaddressed = لا نفي مسجّلاً يتناول هذا.
asserted-later = إفادة { $when } من { $who }{ $caveat }.
asserted-later-alone = إفادة { $when } من { $who }، من دون أي شخص آخر فيما هو مسجّل{ $caveat }.
raised = أُثيرت ضد الخبر { $when } من { $who }{ $caveat }.
in-brackets = {" "}({ $caveat })
conceded = نفي { $denied } وإفادة { $asserted }، كلاهما من { $who }{ $caveat }.
denied-later = نفي لاحق { $when } من { $who }.
denied-then = نفي { $when } من { $who }.
no-denial-by-then = حتى هذا اليوم لم يكن أحد قد نفى شيئاً من ذلك. وجاء أول نفي { $when } ({ $points }).
denial-some-time = لا يُعرف إن كان أحد قد نفى شيئاً من ذلك حتى هذا اليوم. وجاء نفي { $when }.
no-denial-yet = حتى هذا اليوم لم يكن أحد قد نفى شيئاً من ذلك.
no-denial = لا يوجد نفي علني مسجّل.

## How many, for the one line that stands for a part of the card

asserting = إفادة: { $points }
asserting-nobody = لا إفادة من أي مصدر
denying = نفي: { $points }
denying-nobody = لا نفي من أي مصدر
asserting-and-denying = المصادر الأصلية المستقلة، نقطة بنقطة. { $asserting }؛ { $denying }
on-point = { $point } { $origins }
on-point-and-unknown = { $point } { $origins } + { $unknown }
sources-count = { $languages ->
    [1] { $sources ->
        [zero] لا مراجع
        [one] مرجع واحد
        [two] مرجعان
        [few] { $sources } مراجع
        [many] { $sources } مرجعاً
       *[other] { $sources } مرجع
    }
   *[other] { $sources ->
        [zero] لا مراجع
        [one] مرجع واحد
        [two] مرجعان
        [few] { $sources } مراجع
        [many] { $sources } مرجعاً
       *[other] { $sources } مرجع
    } { $languages ->
        [zero] بلا لغة
        [one] بلغة واحدة
        [two] بلغتين
        [few] بـ{ $languages } لغات
        [many] بـ{ $languages } لغة
       *[other] بـ{ $languages } لغة
    }
}
retellings-count = { $details ->
    [0] لا شيء حتى هذا اليوم
    [zero] لا شيء حتى هذا اليوم
    [one] تفصيل واحد يُروى على نحو مختلف أو بأكثر مما قيل
    [two] تفصيلان يُرويان على نحو مختلف أو بأكثر مما قيل
    [few] { $details } تفاصيل تُروى على نحو مختلف أو بأكثر مما قيل
    [many] { $details } تفصيلاً تُروى على نحو مختلف أو بأكثر مما قيل
   *[other] { $details } تفصيل تُروى على نحو مختلف أو بأكثر مما قيل
}

## Days

until-today = من { $day } حتى اليوم

## Right of reply, changes and who made the card

asked = { $to }، سؤال بتاريخ { $day }: { $what }
asked-by-deadline = { $to }، سؤال بتاريخ { $day } وطُلب الرد عليه حتى { $deadline }: { $what }
asked-by-others = { $to }، سؤال { $when } من { $who }: { $what }
asked-by-others-deadline = { $to }، سؤال { $when } من { $who } وطُلب الرد عليه حتى { $deadline }: { $what }
no-answer-by = لم يصل رد حتى { $day }.
no-answer-told = لا رد، بحسب { $outlet }.
question-and-answer = { $question } – { $answer }
no-denial-found = لم يُعثر على نفي.
searched = بحث بتاريخ { $day }: { $places }
withdrawn = سُحبت هذه البطاقة في { $day }: { $reason }
checked = آخر مراجعة للمراجع في { $day }.
compared = قورنت بنسخة محفوظة: { $found } من { $all ->
    [one] اقتباس واحد
    [two] اقتباسين
    [few] { $all } اقتباسات
   *[other] { $all } اقتباساً
}.
made-by = أعدّ البطاقة: { $authors }. وهي لا تصدر حكماً، بل تبيّن ما قيل ومن قاله ومتى.
