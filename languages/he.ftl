# The card's own words in Hebrew. What each message is for stands in en.ftl.
#
# Terms, each used for one thing only:
#   asserted                     טענה, נטען
#   denied, denial               הכחשה
#   neither confirmed nor denied לא אישור ולא הכחשה
#   did not reply                בלי תשובה
#   doubted, promised, took back הטלת ספק, הבטחה, חזרה מן הדברים
#   not addressed                אין התייחסות בהכחשות: the denials speak of other things; not "לא הוכחש".
#                                "ללא התייחסות" alone would read as "no comment"
#   relayed                      בשם, דרך
#   independent origin           מקור ראשון בלתי תלוי; a document is "מסמך"
#   named, unnamed               בשם גלוי, בעילום שם
#   card, point, retelling       כרטיס, נקודה, גרסה
# Stances are nouns, so that they agree with no name's gender; no prefix is put before a name, and
# a maqaf stands between a prefix and a date or number.

## Headings and labels, each standing by itself

report = הידיעה
denial = ההכחשה
apart = הידיעה וההכחשה עוסקות בנקודות שונות. הידיעה: { $reported }. ההכחשה: { $denied }.
point = נקודה
points = נקודה אחר נקודה
asserted = נטען
denied = הוכחש
origins = על סמך מי
as-of = נכון ליום
retellings = גרסאות שונות
told-by = כך מובא אצל:
marked = ההבדלים מסומנים.
sources = מסמכים
replies = זכות תגובה
changes = שינויים בכרטיס הזה
report-errors = דיווח על טעות
whole = התיעוד המלא
filter-side = דברים משל
both-sides = שני הצדדים
filter-speaker = מי אומר
everybody = כולם
only-named = בשם גלוי
only-unnamed = בעילום שם
left-out = הבחירה שלמעלה משמיטה דברים מכאן.
copy-link = העתקת קישור
copy-embed = העתקת קוד הטמעה
copied = הועתק
cite = ציטוט המסמך
copy-citation = העתקת מראה המקום
copy-bibtex = העתקת BibTeX
copy-csl-json = העתקת CSL-JSON

## Said of what is not known

date-unknown = התאריך אינו ידוע
title-unknown = הכותרת אינה ידועה
address-unknown = לא ידועה כתובת.
origin-unknown = מקור ראשון לא ידוע
no-words-spoken = מעשה, בלי מילים.
words-unknown = נוסח הדברים אינו ידוע ממקור ראשון.
unknown-from = לא ידוע בשם מי

## Kinds of origin, after a name

kind-named = בשם גלוי
kind-document = מסמך
kind-unnamed = בעילום שם
kind-own-voice = בלי ציון מקור
kind-unknown = אינו נמנה כבלתי תלוי
neither = לא זה ולא זה
has-it-from = לפי { $whom }

## Names

quoted = ”{ $words }”
translation = בתרגום: { $words }
comma = ,{" "}
label = { $points }:
unnamed = { $name } (בעילום שם)
anonymous-because = { $name }; ההסבר שניתן: { $reason }
with-affiliation = { $name } ({ $affiliation })
possibly-same = { $one }, ייתכן שמדובר באותו מקור: { $other }
own-voice = { $outlet }, מטעם כלי התקשורת עצמו
passing-on = { $outlet }, בשם { $from }
passing-on-unknown = { $outlet }, בשם מקור לא ידוע
by-way-of = דרך { $outlet }
in-the-words-of = בניסוח של { $outlet }.
minute = { $day }, { $time } { $offset }
archived = עותק בארכיון מיום { $day }
paywalled = למנויים בלבד
dead = הכתובת אינה פעילה עוד
words-checked = נמצא מילה במילה בעותק שמור, { $day }

## Stances

stance = { $stance ->
    [asserts] טענה
    [denies] הכחשה
    [declines] לא אישור ולא הכחשה
    [no-reply] בלי תשובה
    [doubts] הטלת ספק
    [suspects] חשד
    [promises] הבטחה
   *[withdraws] חזרה מן הדברים
}
carries = { $stance ->
    [asserts] מובא כטענה
    [denies] מובא כהכחשה
    [declines] מובא: לא אישור ולא הכחשה
    [no-reply] מובא כשאלה שנותרה בלי תשובה
    [doubts] מובא כהטלת ספק
    [suspects] מובא כחשד
    [promises] מובא כהבטחה
   *[withdraws] מובא כחזרה מן הדברים
}
not-mentioned = לא מוזכר
read-in-part = לא נקרא במלואו; לא ידוע מה אינו נזכר בו.
another-version = נוסח אחר של אותו טקסט: { $source }.
towards = { $towards ->
    [backs] תמיכה בדברים של: { $statement }
    [disputes] ערעור על הדברים של: { $statement }
   *[corrects] תיקון הדברים של: { $statement }
}
answered = { $towards ->
    [backs] תמיכה מצד: { $statement }
    [disputes] ערעור מצד: { $statement }
   *[corrects] תיקון מצד: { $statement }
}
report-withdrawn-by = חזרה מצד: { $statement }
statement = { $speaker }, { $day }

## Counts of those who stand behind something; joined with `comma`

count-named = { $n } בשם גלוי
count-documents = { $n ->
    [one] מסמך אחד
    [two] שני מסמכים
   *[other] { $n } מסמכים
}
count-unnamed = { $n } בעילום שם
count-own-voice = { $n } מטעם כלי תקשורת עצמו
count-unknown = { $n } ממקור לא ידוע

## The state of a point, in a cell of the table

asserted-by = נטען: { $count }
denied-by = הוכחש: { $count }
doubted-by = הוטל ספק: { $count }
suspected-by = רק חשד: { $count }
promised-by = רק הובטח: { $who }
assertion-withdrawn-by = טענה, ואחריה חזרה מן הדברים: { $who }
denial-withdrawn-by = הכחשה, ואחריה חזרה מן הדברים: { $who }
declined-by = בתשובה לשאלה, לא אישור ולא הכחשה: { $who }
no-reply-from = שאלה בלי תשובה: { $who }
and-not-addressed = { $what }. אין לכך התייחסות בהכחשות.

nothing-asserted = לא נטען
nothing-asserted-means = עד יום זה אין בכרטיס דברים שלפיהם כך הוא.
only-retold-means = אין בכרטיס דברים שלפיהם כך הוא. מכמה גרסאות עולה רושם כזה: ראו בהמשך.
nothing-to-deny = טרם עלה
nothing-to-deny-means = עד יום זה הנקודה לא עלתה.
not-denied = לא הוכחש
not-denied-but-asserted = לא הוכחש; נטען מצד המכחישים: { $who }
not-denied-but-suspected = לא הוכחש; חשד מצד המכחישים: { $who }
not-denied-but-promised = לא הוכחש; הובטח מצד המכחישים: { $who }
no-denial-so-far = אין הכחשה עד יום זה
no-denial-yet-means = עד יום זה איש לא הכחיש דבר.
not-denied-means = מי שמכחיש נקודה אחרת הודה בזו, הבטיח אותה או סירב להגיב עליה.
denial-corrected = אינו מוכחש עוד
denial-corrected-means = מי שהכחיש תיקן מאז את ההכחשה או חזר בו ממנה.
not-addressed = אין התייחסות בהכחשות
not-addressed-means = ההכחשות הידועות עד יום זה עוסקות בנקודות אחרות. אף אחת מהן אינה אומרת דבר על נקודה זו.
raised-by = לא חלק מן הידיעה, אלא הועלה נגדה מצד { $who }: מי שטוען זאת כאן מדבר נגד הידיעה.

## The state of play, one sentence each. What follows a `label` begins in lower case

stood = נכון ל־{ $day }.
on-day = ב־{ $day }
days = { $first } עד { $last }
between-days = בין { $first } ל־{ $last }
in-month = ב{ $month }
in-year = בשנת { $year }
on-unknown-day = ביום לא ידוע
reported = פורסם { $when } על סמך { $origins }.
asserted-since = מאז נטען גם מצד אחרים: { $others }.
also-on-point = { $point } ({ $count })
word-of-one-named = מקור אחד בשם גלוי
word-of-one-document = מסמך אחד
word-of-one-unnamed = מקור אחד בעילום שם
word-of-own-voice = { $n ->
    [one] כלי תקשורת אחד שאינו מציין מקור
    [two] שני כלי תקשורת שאינם מציינים מקור
   *[other] { $n } כלי תקשורת שאינם מציינים מקור
}
word-of-unknown = מקור שאי אפשר להתחקות אחריו
word-of-several = כמה מקורות ({ $count })
no-report-yet = עד יום זה אין ידיעה.

point-denied = הכחשה { $denials }.
point-denied-since = הכחשה { $denials }; מאז הכחשות גם מצד { $n ->
    [one] מקור ראשון בלתי תלוי אחד נוסף
    [two] שני מקורות ראשונים בלתי תלויים נוספים
   *[other] { $n } מקורות ראשונים בלתי תלויים נוספים
}: { $others }.
asserted-by-nobody = ככל הידוע אין מי שטוען זאת.
denied-on = מצד { $who } { $when }
denied-untraceable = הכחשה מצד מקור שאי אפשר להתחקות אחריו.
report-taken-back = חזרה מן הטענה { $when } מצד { $who }.
denial-taken-back = חזרה מן ההכחשה { $when } מצד { $who }.
report-withdrawn = חזרה מן הפרסום { $when } מצד { $outlet }.
report-corrected-on = תיקון של הטענה { $when } מצד { $who }.
denial-corrected-on = תיקון של ההכחשה { $when } מצד { $who }.
would-not-say = בתשובה לשאלה, לא אישור ולא הכחשה: { $who }.
unaddressed = אין לכך התייחסות בהכחשות הידועות.
all-unaddressed = אין לכך התייחסות בהכחשות הידועות.
asserted-later = נטען { $when } מצד { $who }{ $caveat }.
asserted-later-alone = נטען { $when } מצד { $who }, וככל הידוע מצד איש מלבד זאת{ $caveat }.
raised = הועלה נגד הידיעה { $when } מצד { $who }{ $caveat }.
in-brackets = {" "}({ $caveat })
conceded = הכחשה { $denied } וטענה { $asserted }, שתיהן מצד { $who }{ $caveat }.
denied-later = הכחשה מאוחרת יותר, { $when }, מצד { $who }.
denied-then = הכחשה, { $when }, מצד { $who }.
no-denial-by-then = עד יום זה איש לא הכחיש דבר מכל אלה. ההכחשה הראשונה באה { $when } ({ $points }).
denial-some-time = לא ידוע אם עד יום זה הכחיש מישהו דבר מכל אלה. הכחשה באה { $when }.
no-denial-yet = עד יום זה איש לא הכחיש דבר מכל אלה.
no-denial = אין הכחשה פומבית ידועה.

## How many, for the one line that stands for a part of the card

asserting = נטען: { $points }
asserting-nobody = אין טענות
denying = הוכחש: { $points }
denying-nobody = אין הכחשות
asserting-and-denying = מקורות ראשונים בלתי תלויים, נקודה אחר נקודה. { $asserting }; { $denying }
on-point = { $point } { $origins }
on-point-and-unknown = { $point } { $origins } + { $unknown }
sources-count = { $languages ->
    [1] { $sources ->
        [one] מסמך אחד
        [two] שני מסמכים
       *[other] { $sources } מסמכים
    }
   *[other] { $sources ->
        [one] מסמך אחד
        [two] שני מסמכים
       *[other] { $sources } מסמכים
    } { $languages ->
        [one] בשפה אחת
        [two] בשתי שפות
       *[other] ב־{ $languages } שפות
    }
}
retellings-count = { $details ->
    [0] אין עד יום זה
    [one] פרט אחד מסופר אחרת, או מעבר למה שנאמר
    [two] שני פרטים מסופרים אחרת, או מעבר למה שנאמר
   *[other] { $details } פרטים מסופרים אחרת, או מעבר למה שנאמר
}

## Days

until-today = מ־{ $day } עד היום

## Right of reply, changes and who made the card

asked = { $to }, שאלה מיום { $day }: { $what }
asked-by-deadline = { $to }, שאלה מיום { $day }, תשובה התבקשה עד { $deadline }: { $what }
asked-by-others = { $to }, שאלה { $when } מצד { $who }: { $what }
asked-by-others-deadline = { $to }, שאלה { $when } מצד { $who }, תשובה התבקשה עד { $deadline }: { $what }
no-answer-by = עד { $day } לא התקבלה תשובה.
no-answer-told = אין תשובה, לפי { $outlet }.
question-and-answer = { $question } – { $answer }
no-denial-found = לא נמצאה הכחשה.
searched = חיפוש מיום { $day }: { $places }
withdrawn = הכרטיס נמשך ב־{ $day }: { $reason }
checked = המסמכים נבדקו לאחרונה ב־{ $day }.
compared = הושוו עם עותק שמור: { $found } מתוך { $all ->
    [one] ציטוט אחד
    [two] שני ציטוטים
   *[other] { $all } ציטוטים
}.
made-by = הכרטיס מאת { $authors }. אין בו פסיקה: הוא מראה מה נאמר, מפי מי ומתי.
