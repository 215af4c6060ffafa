# What the card says in words of its own, in English.
#
# One file a language, all with the same messages and the same variables; what is missing, left
# over or misspelt fails the build. Syntax: https://projectfluent.org/fluent/guide/
#
# - Names, quotations, dates, points and other messages are put in verbatim, in any language and
#   direction: a message must read well whatever stands in their place.
# - Wording is exact and neutral: "not addressed" (the denials speak of other things) is never
#   "not denied", "neither confirmed nor denied" is what somebody who was asked would not say,
#   an "independent origin" is somebody at the far end of a chain, who counts once however many
#   outlets pass the word on.
# - Space at the ends of a message is written {" "}.

## Headings and labels, each standing by itself

# Heading of what was reported, beside `denial`.
report = The report
# Heading of what was denied, beside `report`.
denial = The denial
# Under the two, where the statements shown speak of different points, which are named.
apart = These two speak of different points. The report: { $reported }. The denial: { $denied }.
# Head of the first column of a table: the points of a claim.
point = Point
# Heading of the table that tells for each point what was asserted and what was denied.
points = Point by point
# Head of the column of what stands for a point.
asserted = Asserted
# Head of the column of what stands against a point.
denied = Denied
# Heading of the part on who stands behind what was said.
origins = On whose word
# Heading of the control that sets the card back to a day; a list of days follows.
as-of = As it stood on
# Heading: details that outlets tell in different ways, or as more than was said.
retellings = Retellings that differ
# Before the names of the outlets that tell it so.
told-by = Told so by:
# Under a heading, where the words that differ between versions are marked.
marked = What differs is marked.
# Heading of the list of documents.
sources = Sources
# Heading: whom the card's author asked, and what came back.
replies = Right of reply
# Heading of the list of changes made to the card.
changes = Changes to this card
# A link to where a reader reports an error in the card.
report-errors = Report an error
# A button that shows everything behind the short form of the card.
whole = The whole record
# Label of a choice of statements by side, before a list with `both-sides`, `report`, `denial`.
filter-side = Statements of
# In that list: the report's and the denial's.
both-sides = both sides
# Label of a choice of statements by speaker, before a list with `everybody`, `only-named`, `only-unnamed`.
filter-speaker = made by
# In that list: whoever made them.
everybody = everybody
# In that list: speakers with a name.
only-named = named speakers
# In that list: speakers without a name, and outlets that name no source.
only-unnamed = unnamed speakers
# In place of statements that the two choices leave out.
left-out = The choice above leaves statements out here.
# A button that copies an address which leads to this part of the card.
copy-link = Copy link
# A button that copies the HTML that puts this card into a page.
copy-embed = Copy embed code
# Said when something was copied.
copied = Copied
# A line that opens to a citation of a source.
cite = Cite
# A button that copies that citation.
copy-citation = Copy citation
# Buttons that copy it for reference managers; the formats' names stay as they are.
copy-bibtex = Copy BibTeX
copy-csl-json = Copy CSL-JSON

## Said of what is not known

date-unknown = date unknown
title-unknown = title unknown
# A sentence.
address-unknown = No address is known.
# Somebody who cannot be traced, in a list of names.
origin-unknown = An unknown origin
# What stands where a statement is an act, such as a laugh. A sentence.
no-words-spoken = An act, without words.
# Where a statement's words are known from others only. A sentence.
words-unknown = The words are not known at first hand.
# After a date and an outlet, where the outlet has it from somebody it does not tell.
unknown-from = from where is unknown

## Kinds of origin, after a name

kind-named = named
kind-document = document
kind-unnamed = unnamed
# An outlet that names no source.
kind-own-voice = no source named
# An origin that is unknown, and so is not counted among the independent ones.
kind-unknown = not counted as independent
# In the key of the picture: a line that carries neither an assertion nor a denial.
neither = Neither
# Between a name and the next one on its way back: "The Hill, from NBC News, from Heather Nauert".
has-it-from = from { $whom }

## Names

# Words as printed, in this language's quotation marks.
quoted = “{ $words }”
# The card author's translation of a quotation.
translation = In translation: { $words }
# Between two items of a list that is no sentence.
comma = ,{" "}
# What a fact is about, before it: "Handed over: denied on …".
label = { $points }:
# Somebody whom an outlet does not name.
unnamed = { $name } (unnamed)
# The same, with the outlet's reason.
anonymous-because = { $name }; not named: { $reason }
# A person and where they belong.
with-affiliation = { $name } ({ $affiliation })
# Two descriptions of one unnamed speaker, who may be one person.
possibly-same = { $one }, possibly the same as { $other }
# An outlet that speaks for itself and names no source.
own-voice = { $outlet }, in its own voice
# An outlet that passes on what another one has.
passing-on = { $outlet }, passing on { $from }
passing-on-unknown = { $outlet }, passing on an unknown source
# After a date and an outlet, where the outlet has it from another.
by-way-of = by way of { $outlet }
# The outlet's words stand for the speaker's. A sentence.
in-the-words-of = In the words of { $outlet }.
# A minute at which a text was published, with its distance from UTC ("UTC−4").
minute = { $day }, { $time } { $offset }
# A copy kept by a web archive, as a link.
archived = archived copy of { $day }
# A source that only subscribers can read.
paywalled = for subscribers
# A source whose address is gone.
dead = the address no longer answers
# Beside a quotation: its words were found in the author's saved copy of the source, on a day.
words-checked = found word for word in a saved copy, { $day }

## Stances

# What somebody did, after a name or before the points: "asserted: Signed".
stance = { $stance ->
    [asserts] asserted
    [denies] denied
    [declines] neither confirmed nor denied
    [no-reply] did not reply
    [doubts] doubted
    [suspects] voiced a suspicion
    [promises] promised
   *[withdraws] took back
}
# What a source carries, before the points it carries it on.
carries = { $stance ->
    [asserts] carries as asserted
    [denies] carries as denied
    [declines] carries as neither confirmed nor denied
    [no-reply] carries as left without reply
    [doubts] carries as doubted
    [suspects] carries as a suspicion
    [promises] carries as promised
   *[withdraws] carries as taken back
}
# Before the points that a source says nothing about.
not-mentioned = does not mention
# Of a source, instead of the above: nobody can say what the rest of it mentions.
read-in-part = Not read in full; what it does not mention is not known.
# Of a source: title or outlet, and date, of the same text at another time. A sentence.
another-version = Another version of the same text: { $source }.
# What a statement does to another one; name and date of the other follow.
towards = { $towards ->
    [backs] stands behind { $statement }
    [disputes] disputes { $statement }
   *[corrects] corrects { $statement }
}
# The same from the other end: what another statement, of which name and date follow, does to this one.
answered = { $towards ->
    [backs] backed by { $statement }
    [disputes] disputed by { $statement }
   *[corrects] corrected by { $statement }
}
# The same, where the outlet that reported it has withdrawn it.
report-withdrawn-by = taken back by { $statement }
# A statement for the two messages above.
statement = { $speaker }, { $day }

## Counts of those who stand behind something; joined with `comma`

count-named = { $n } named
count-documents = { $n ->
    [one] 1 document
   *[other] { $n } documents
}
count-unnamed = { $n } unnamed
count-own-voice = { $n } in an outlet’s own voice
count-unknown = { $n } of unknown origin

## The state of a point, in a cell of the table

asserted-by = Asserted: { $count }
denied-by = Denied: { $count }
doubted-by = Doubted: { $count }
# Nobody asserts it, somebody says that it may be so: a suspicion, an inquiry.
suspected-by = Suspicion only: { $count }
# Nobody asserts it, somebody promised it; names follow.
promised-by = Only promised: { $who }
# Names follow.
assertion-withdrawn-by = Asserted, then taken back: { $who }
denial-withdrawn-by = Denied, then taken back: { $who }
# Who was asked and would not say; names follow.
declined-by = Asked, neither confirmed nor denied: { $who }
no-reply-from = Asked, no reply: { $who }
# The two messages above, where the denials say nothing on the point either.
and-not-addressed = { $what }. The denials do not address it.

nothing-asserted = Not asserted
nothing-asserted-means = By this day no statement on this card says that it is so.
only-retold-means = No statement on this card says that it is so. Some retellings make it seem so: see below.
# Nobody has said anything on the point, so nobody could deny it.
nothing-to-deny = Not raised yet
nothing-to-deny-means = By this day the point had not come up.
# Nobody denies it, and it cannot be said that the denials leave it alone.
not-denied = Not denied
# The same, where who denies another point asserts or promises this one; names follow.
not-denied-but-asserted = Not denied; the denial’s side asserts it: { $who }
not-denied-but-suspected = Not denied; the denial’s side suspects it: { $who }
not-denied-but-promised = Not denied; the denial’s side promised it: { $who }
# No point was denied by then.
no-denial-so-far = No denial by this day
no-denial-yet-means = By this day nobody had denied anything.
not-denied-means = Somebody who denies another point has accepted this one, promised it, or would not comment on it.
denial-corrected = No longer denied
denial-corrected-means = Whoever denied it has since corrected or taken back the denial.
# The most important words of the card: others were denied, on this the denials are silent.
not-addressed = Not addressed by any denial
not-addressed-means = The denials on record by this day speak of other points. None of them says anything about this one.
# Under a point that is a counter-claim: who denies the report has brought it up. In its row the sides are the other way round.
raised-by = Raised by { $who }, not by the report: who asserts it here speaks against the report.

## The state of play, one sentence each. What follows a `label` begins in lower case

# On which day the card stands.
stood = As it stood on { $day }.
# A date within a sentence, as precise as it is known: a day, a month, a year, or none of them.
on-day = on { $day }
# Several days, and some time on one of them: within a sentence the second. Mostly the first has no month: "6", "8 July 2018".
days = { $first } to { $last }
between-days = between { $first } and { $last }
in-month = in { $month }
in-year = in { $year }
on-unknown-day = on an unknown day
# After a `label`. `origins` is one of the messages below that begin with `word-of`.
reported = reported { $when } on the word of { $origins }.
# A sentence by itself, below what was reported and denied: a list of `also-on-point`, since who asserts one of the points that
# were reported may be silent on the rest.
asserted-since = Since then also asserted: { $others }.
# One of them, and how many more origins assert it; `count` is made of the messages that begin with `count-`.
also-on-point = { $point } ({ $count })
word-of-one-named = one named source
word-of-one-document = one document
word-of-one-unnamed = one unnamed source
word-of-own-voice = { $n ->
    [one] one outlet that names no source
   *[other] { $n } outlets that name no source
}
word-of-unknown = a source that cannot be traced
# `count` is made of the messages that begin with `count-`.
word-of-several = sources: { $count }
no-report-yet = No report stands on this day.

# After a `label`. `denials` are several of `denied-on`, joined by "and".
point-denied = denied { $denials }.
# The same where `n` more have denied it since; `others` is made of the messages that begin with `count-`.
point-denied-since = denied { $denials }; since then also by { $n ->
    [one] 1 other independent origin
   *[other] { $n } other independent origins
}: { $others }.
# After the two above, where nobody ever asserted the point: a sentence by itself.
asserted-by-nobody = Nobody on record asserts it.
denied-on = { $when } by { $who }
# After a `label`.
denied-untraceable = denied, by a source that cannot be traced.
# After a `label`; names joined by "and".
report-taken-back = the assertion was taken back { $when } by { $who }.
denial-taken-back = the denial was taken back { $when } by { $who }.
# The same, of an outlet that has taken back its own report.
report-withdrawn = the report was taken back { $when } by { $outlet }.
# The same, where who spoke has corrected the word without withdrawing it.
report-corrected-on = the assertion was corrected { $when } by { $who }.
denial-corrected-on = the denial was corrected { $when } by { $who }.
# After a `label`; names follow.
would-not-say = asked, neither confirmed nor denied it: { $who }.
# After a `label`: points that were asserted, and that no denial speaks of.
unaddressed = not addressed by any denial on record.
# The same as a sentence by itself, after `reported`, where it holds for all of what was reported.
all-unaddressed = No denial on record addresses any of this.
# After a `label`. `caveat` is empty, or a limit of what was said, made by `in-brackets`.
asserted-later = asserted { $when } by { $who }{ $caveat }.
asserted-later-alone = asserted { $when } by { $who }, and by nobody else on record{ $caveat }.
# After a `label`: a counter-claim, which who denies the report has brought up. `caveat` as above.
raised = raised { $when } by { $who }, against the report{ $caveat }.
in-brackets = {" "}({ $caveat })
# After a `label`: who denied it asserts it as well. `caveat` as above.
conceded = { $who }, who denied it { $denied }, asserted it { $asserted }{ $caveat }.
# After a `label`, on a day before the denial.
denied-later = denied later, { $when }, by { $who }.
# After a `label`, on a day of which it is not known whether it came before the denial.
denied-then = denied, { $when }, by { $who }.
# On a day before the first denial.
no-denial-by-then = Nobody had denied any of it by this day. The first denial came { $when } ({ $points }).
# Instead of it where it is not known whether a denial came by then.
denial-some-time = Whether anybody had denied any of it by this day is not known. A denial came { $when }.
no-denial-yet = Nobody had denied any of it by this day.
# Where there never was one.
no-denial = No public denial stands on record.

## How many, for the one line that stands for a part of the card

# `points` are several of `on-point`, joined with `comma`. Counts are never summed over points: an origin may stand for one and not
# for another.
asserting = Asserted: { $points }
asserting-nobody = Nobody asserts anything
# Stands after `asserting` in the message that puts the two together.
denying = denied: { $points }
denying-nobody = nobody denies anything
# Puts the two together.
asserting-and-denying = Independent origins, point by point. { $asserting }; { $denying }
# A point and how many independent origins it has: "Signed 2".
on-point = { $point } { $origins }
# The same with `count-unknown`, of those that are not counted as independent.
on-point-and-unknown = { $point } { $origins } + { $unknown }
sources-count = { $languages ->
    [1] { $sources ->
        [one] 1 source
       *[other] { $sources } sources
    }
   *[other] { $sources ->
        [one] 1 source
       *[other] { $sources } sources
    } in { $languages ->
        [one] 1 language
       *[other] { $languages } languages
    }
}
retellings-count = { $details ->
    [0] None by this day
    [one] 1 detail is told differently, or as more than was said
   *[other] { $details } details are told differently, or as more than was said
}

## Days

# The last day on which anything became known: what held then holds today.
until-today = { $day } to today

## Right of reply, changes and who made the card

asked = { $to }, asked on { $day }: { $what }
asked-by-deadline = { $to }, asked on { $day } to answer by { $deadline }: { $what }
# The same where others asked than the card's authors; `when` is one of `on-day` and its like.
asked-by-others = { $to }, asked { $when } by { $who }: { $what }
asked-by-others-deadline = { $to }, asked { $when } by { $who } to answer by { $deadline }: { $what }
no-answer-by = No answer had come by { $day }.
# The same where others asked: the source that tells of it tells of no answer. A sentence.
no-answer-told = No answer, as { $outlet } tells it.
# Where no denial exists: question and answer of one sentence.
question-and-answer = { $question } – { $answer }
no-denial-found = No denial was found.
searched = Searched on { $day }: { $places }
withdrawn = This claim was withdrawn on { $day }: { $reason }
checked = Sources last checked on { $day }.
# After it. `all` counts all quotations of the card, `found` those that were found there, and say so
# beside them: 0 or more.
compared = Compared with a saved copy: { $found } of { $all ->
    [one] 1 quotation
   *[other] { $all } quotations
}.
made-by = Card by { $authors }. It gives no verdict: it shows what was said, by whom and when.
