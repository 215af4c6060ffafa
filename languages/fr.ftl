# The card's own words in French. What each message is for stands in en.ftl.
#
# Terms, each used for one thing only:
#   asserted                     affirmé
#   denied, denial               démenti  ("nié" would take the thing for true)
#   neither confirmed nor denied ni confirmé ni démenti
#   did not reply                sans réponse
#   doubted, promised, took back mis en doute, promis, retiré
#   not addressed                non abordé: the denials speak of other things; not "non démenti"
#   relayed                      relayant, via
#   independent origin           origine indépendante; "source" alone is a document or whom an outlet cites
#   named, unnamed               nom donné, anonyme
#   card, point, retelling       fiche, point, version
# A stance stands after a name, where a participle could be read of the person ("X démenti"): it is
# a verb there. Names come without an article and may begin with a vowel, so they never follow "de" or "par"; a
# no-break space stands inside « » and before a colon, a narrow one before a semicolon.

## Headings and labels, each standing by itself

report = L’information
denial = Le démenti
apart = Il s’agit de points différents. L’information : { $reported }. Le démenti : { $denied }.
point = Point
points = Point par point
asserted = Affirmé
denied = Démenti
origins = Sur la parole de qui
as-of = État au
retellings = Versions divergentes
told-by = Version donnée par :
marked = Les différences sont signalées.
sources = Sources
replies = Droit de réponse
changes = Modifications de cette fiche
report-errors = Signaler une erreur
whole = Tout le dossier
filter-side = Déclarations à voir
both-sides = les deux côtés
filter-speaker = Qui s’exprime
everybody = tout le monde
only-named = nom donné
only-unnamed = anonyme
left-out = Le choix ci-dessus écarte ici des déclarations.
copy-link = Copier le lien
copy-embed = Copier le code d’intégration
copied = Copié
cite = Citer
copy-citation = Copier la référence
copy-bibtex = Copier en BibTeX
copy-csl-json = Copier en CSL-JSON

## Said of what is not known

date-unknown = date inconnue
title-unknown = titre inconnu
address-unknown = Aucune adresse n’est connue.
origin-unknown = Une origine inconnue
no-words-spoken = Un acte, sans paroles.
words-unknown = Les propos ne sont pas connus de première main.
unknown-from = repris d’une source inconnue

## Kinds of origin, after a name

kind-named = nom donné
kind-document = document
kind-unnamed = anonyme
kind-own-voice = aucune source citée
kind-unknown = non comptée parmi les origines indépendantes
neither = Ni l’un ni l’autre
has-it-from = d’après { $whom }

## Names

quoted = « { $words } »
translation = Traduction : { $words }
comma = ,{" "}
label = { $points } :
unnamed = { $name } (anonyme)
anonymous-because = { $name } ; motif donné : { $reason }
with-affiliation = { $name } ({ $affiliation })
possibly-same = { $one }, peut-être identique à : { $other }
own-voice = { $outlet }, en son nom propre
passing-on = { $outlet }, relayant { $from }
passing-on-unknown = { $outlet }, relayant une source inconnue
by-way-of = via { $outlet }
in-the-words-of = Termes employés par { $outlet }.
minute = { $day } à { $time } { $offset }
archived = copie archivée le { $day }
paywalled = réservé aux abonnés
dead = l’adresse ne répond plus
words-checked = retrouvé mot pour mot dans une copie enregistrée, { $day }

## Stances

stance = { $stance ->
    [asserts] a affirmé
    [denies] a démenti
    [declines] n’a ni confirmé ni démenti
    [no-reply] n’a pas répondu
    [doubts] a mis en doute
    [suspects] a soupçonné
    [promises] a promis
   *[withdraws] a retiré ses propos
}
carries = { $stance ->
    [asserts] rapporté comme affirmé
    [denies] rapporté comme démenti
    [declines] rapporté comme ni confirmé ni démenti
    [no-reply] rapporté comme resté sans réponse
    [doubts] rapporté comme mis en doute
    [suspects] rapporté comme soupçonné
    [promises] rapporté comme promis
   *[withdraws] rapporté comme retiré
}
not-mentioned = pas mentionné
read-in-part = Non lu en entier ; on ne sait pas ce que ce document ne mentionne pas.
another-version = Une autre version du même texte : { $source }.
towards = { $towards ->
    [backs] appuie : { $statement }
    [disputes] conteste : { $statement }
   *[corrects] corrige : { $statement }
}
answered = { $towards ->
    [backs] à l’appui : { $statement }
    [disputes] contestation : { $statement }
   *[corrects] correction : { $statement }
}
report-withdrawn-by = retrait : { $statement }
statement = { $speaker }, { $day }

## Counts of those who stand behind something; joined with `comma`

count-named = { $n ->
    [one] { $n } source nommée
    [many] { $n } de sources nommées
   *[other] { $n } sources nommées
}
count-documents = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
count-unnamed = { $n ->
    [one] { $n } source anonyme
    [many] { $n } de sources anonymes
   *[other] { $n } sources anonymes
}
count-own-voice = { $n ->
    [one] { $n } média en son nom propre
    [many] { $n } de médias en leur nom propre
   *[other] { $n } médias en leur nom propre
}
count-unknown = { $n } d’origine inconnue

## The state of a point, in a cell of the table

asserted-by = Affirmé : { $count }
denied-by = Démenti : { $count }
doubted-by = Mis en doute : { $count }
suspected-by = Seulement soupçonné : { $count }
promised-by = Seulement promis : { $who }
assertion-withdrawn-by = Affirmé, puis retiré : { $who }
denial-withdrawn-by = Démenti, puis retiré : { $who }
declined-by = Question posée, ni confirmé ni démenti : { $who }
no-reply-from = Question posée, sans réponse : { $who }
and-not-addressed = { $what }. Les démentis n’abordent pas ce point.

nothing-asserted = Non affirmé
nothing-asserted-means = À cette date, aucune déclaration de cette fiche ne dit qu’il en est ainsi.
only-retold-means = Aucune déclaration de cette fiche ne dit qu’il en est ainsi. Certaines versions le laissent croire : voir plus bas.
nothing-to-deny = Pas encore évoqué
nothing-to-deny-means = À cette date, ce point n’avait pas été évoqué.
not-denied = Non démenti
not-denied-but-asserted = Non démenti ; affirmé du côté du démenti : { $who }
not-denied-but-suspected = Non démenti ; soupçonné du côté du démenti : { $who }
not-denied-but-promised = Non démenti ; promis du côté du démenti : { $who }
no-denial-so-far = Pas de démenti à cette date
no-denial-yet-means = À cette date, personne n’avait rien démenti.
not-denied-means = Quelqu’un qui dément un autre point a admis celui-ci, l’a promis ou n’a pas souhaité le commenter.
denial-corrected = N’est plus démenti
denial-corrected-means = Depuis, l’auteur du démenti l’a corrigé ou retiré.
not-addressed = Abordé par aucun démenti
not-addressed-means = Les démentis recensés à cette date portent sur d’autres points. Aucun ne dit quoi que ce soit de celui-ci.
raised-by = Ne figure pas dans l’information ; avancé contre elle : { $who }. Qui l’affirme ici parle contre l’information.

## The state of play, one sentence each. What follows a `label` begins in lower case

stood = État au { $day }.
on-day = le { $day }
days = { $first } au { $last }
between-days = entre le { $first } et le { $last }
in-month = en { $month }
in-year = en { $year }
on-unknown-day = à une date inconnue
reported = rapporté { $when } ; à l’origine : { $origins }.
asserted-since = Depuis, d’autres affirment aussi : { $others }.
also-on-point = { $point } ({ $count })
word-of-one-named = une source nommée
word-of-one-document = un document
word-of-one-unnamed = une source anonyme
word-of-own-voice = { $n ->
    [one] { $n } média qui ne cite aucune source
    [many] { $n } de médias qui ne citent aucune source
   *[other] { $n } médias qui ne citent aucune source
}
word-of-unknown = une source impossible à remonter
word-of-several = plusieurs sources ({ $count })
no-report-yet = Aucune information n’est recensée à cette date.

point-denied = démenti – { $denials }.
point-denied-since = démenti – { $denials }{"\u202F"}; depuis, aussi par { $n ->
    [one] { $n } autre origine indépendante
   *[other] { $n } autres origines indépendantes
} : { $others }.
asserted-by-nobody = Personne, que l’on sache, ne l’affirme.
denied-on = { $who } { $when }
denied-untraceable = démenti, par une source impossible à remonter.
report-taken-back = l’affirmation a été retirée { $when } : { $who }.
denial-taken-back = le démenti a été retiré { $when } : { $who }.
report-withdrawn = l’article a été retiré { $when } : { $outlet }.
report-corrected-on = l’affirmation a été corrigée { $when } : { $who }.
denial-corrected-on = le démenti a été corrigé { $when } : { $who }.
would-not-say = question posée, ni confirmé ni démenti : { $who }.
unaddressed = aucun démenti recensé n’aborde cela.
all-unaddressed = Aucun démenti recensé n’aborde cela.
asserted-later = affirmé { $when } : { $who }{ $caveat }.
asserted-later-alone = affirmé { $when }, par personne d’autre que l’on sache : { $who }{ $caveat }.
raised = avancé { $when } contre l’information : { $who }{ $caveat }.
in-brackets = {" "}({ $caveat })
conceded = démenti { $denied } et affirmé { $asserted } : { $who }{ $caveat }.
denied-later = démenti plus tard, { $when } : { $who }.
denied-then = démenti, { $when } : { $who }.
no-denial-by-then = À cette date, personne n’avait rien démenti de tout cela. Le premier démenti est venu { $when } ({ $points }).
denial-some-time = On ne sait pas si quelqu’un avait démenti quelque chose de tout cela à cette date. Un démenti est venu { $when }.
no-denial-yet = À cette date, personne n’avait rien démenti de tout cela.
no-denial = Aucun démenti public n’est recensé.

## How many, for the one line that stands for a part of the card

asserting = Affirmé : { $points }
asserting-nobody = Personne n’affirme quoi que ce soit
denying = démenti : { $points }
denying-nobody = personne ne dément quoi que ce soit
asserting-and-denying = Origines indépendantes, point par point. { $asserting } ; { $denying }
on-point = { $point } { $origins }
on-point-and-unknown = { $point } { $origins } + { $unknown }
sources-count = { $languages ->
    [1] { $sources ->
        [one] { $sources } source
        [many] { $sources } de sources
       *[other] { $sources } sources
    }
   *[other] { $sources ->
        [one] { $sources } source
        [many] { $sources } de sources
       *[other] { $sources } sources
    } en { $languages ->
        [one] { $languages } langue
        [many] { $languages } de langues
       *[other] { $languages } langues
    }
}
retellings-count = { $details ->
    [0] Aucune à cette date
    [one] { $details } détail est rapporté autrement ou au-delà de ce qui a été dit
    [many] { $details } de détails sont rapportés autrement ou au-delà de ce qui a été dit
   *[other] { $details } détails sont rapportés autrement ou au-delà de ce qui a été dit
}

## Days

until-today = { $day } à aujourd’hui

## Right of reply, changes and who made the card

asked = { $to }, question posée le { $day } : { $what }
asked-by-deadline = { $to }, question posée le { $day }, réponse demandée pour le { $deadline } : { $what }
asked-by-others = { $to }, question posée { $when } par { $who } : { $what }
asked-by-others-deadline = { $to }, question posée { $when } par { $who }, réponse demandée pour le { $deadline } : { $what }
no-answer-by = Au { $day }, aucune réponse n’était parvenue.
no-answer-told = Pas de réponse, selon { $outlet }.
question-and-answer = { $question } – { $answer }
no-denial-found = Aucun démenti n’a été trouvé.
searched = Recherche du { $day } : { $places }
withdrawn = Cette fiche a été retirée le { $day } : { $reason }
checked = Dernière vérification des sources le { $day }.
compared = Comparées avec une copie enregistrée : { $found } sur { $all ->
    [one] { $all } citation
   *[other] { $all } citations
}.
made-by = Fiche : { $authors }. Elle ne rend pas de verdict : elle montre ce qui a été dit, par qui et quand.
