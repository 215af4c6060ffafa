# The card's own words in German. What each message is for stands in en.ftl.
#
# Terms, each used for one thing only:
#   asserted                     angegeben, gibt an ("behauptet" would cast doubt)
#   denied, denial               dementiert, Dementi
#   neither confirmed nor denied weder bestätigt noch dementiert
#   did not reply                keine Antwort
#   doubted, promised, took back bezweifelt, zugesagt, zurückgenommen
#   suspected                    Verdacht ("verdächtigt" names a person, "vermutet" is a guess)
#   not addressed                nicht angesprochen: the denials speak of other things; not "nicht dementiert"
#   relayed                      unter Berufung auf, über
#   independent origin           unabhängige Ursprungsquelle; "Quelle" alone is a document
#   named, unnamed               namentlich genannt, namentlich nicht genannt
#   card, point, retelling       Karte, Punkt, Darstellung
# Names are in the nominative, so they follow a colon, a dash or "laut", never "von" where an
# unnamed person may stand.

## Headings and labels, each standing by itself

report = Der Bericht
denial = Das Dementi
apart = Beide sprechen von verschiedenen Punkten. Der Bericht: { $reported }. Das Dementi: { $denied }.
point = Punkt
points = Punkt für Punkt
asserted = Angegeben
denied = Dementiert
origins = Auf wessen Wort
as-of = Stand vom
retellings = Abweichende Darstellungen
told-by = So dargestellt in:
marked = Die Unterschiede sind markiert.
sources = Quellen
replies = Gelegenheit zur Stellungnahme
changes = Änderungen an dieser Karte
report-errors = Fehler melden
whole = Alles zum Nachlesen
filter-side = Aussagen
both-sides = beide Seiten
filter-speaker = Wer sich äußert
everybody = alle
only-named = namentlich Genannte
only-unnamed = namentlich nicht Genannte
left-out = Die Auswahl oben blendet hier Aussagen aus.
copy-link = Link kopieren
copy-embed = Einbettungscode kopieren
copied = Kopiert
cite = Zitieren
copy-citation = Quellenangabe kopieren
copy-bibtex = BibTeX kopieren
copy-csl-json = CSL-JSON kopieren

## Said of what is not known

date-unknown = Datum unbekannt
title-unknown = Titel unbekannt
address-unknown = Es ist keine Adresse bekannt.
origin-unknown = Unbekannte Ursprungsquelle
no-words-spoken = Eine Handlung ohne Worte.
words-unknown = Der Wortlaut ist nicht aus erster Hand bekannt.
unknown-from = woher, ist nicht bekannt

## Kinds of origin, after a name

kind-named = namentlich genannt
kind-document = Dokument
kind-unnamed = namentlich nicht genannt
kind-own-voice = keine Quelle genannt
kind-unknown = nicht als unabhängig gezählt
neither = Weder noch
has-it-from = laut { $whom }

## Names

quoted = „{ $words }“
translation = Übersetzt: { $words }
comma = ,{" "}
label = { $points }:
unnamed = { $name } (namentlich nicht genannt)
anonymous-because = { $name }; Begründung: { $reason }
with-affiliation = { $name } ({ $affiliation })
possibly-same = { $one }, möglicherweise identisch mit: { $other }
own-voice = { $outlet }, in eigener Darstellung
passing-on = { $outlet }, unter Berufung auf { $from }
passing-on-unknown = { $outlet }, unter Berufung auf eine unbekannte Quelle
by-way-of = über { $outlet }
in-the-words-of = Wortlaut: { $outlet }.
minute = { $day }, { $time } Uhr { $offset }
archived = archivierte Kopie vom { $day }
paywalled = nur mit Abonnement
dead = Adresse nicht mehr erreichbar
words-checked = wörtlich in einer gespeicherten Kopie gefunden, { $day }

## Stances

stance = { $stance ->
    [asserts] gibt an
    [denies] dementiert
    [declines] weder bestätigt noch dementiert
    [no-reply] antwortet nicht
    [doubts] bezweifelt
    [suspects] äußert einen Verdacht
    [promises] sagt zu
   *[withdraws] nimmt eigene Aussage zurück
}
carries = { $stance ->
    [asserts] gibt wieder als angegeben
    [denies] gibt wieder als dementiert
    [declines] gibt wieder als weder bestätigt noch dementiert
    [no-reply] gibt wieder als unbeantwortet
    [doubts] gibt wieder als bezweifelt
    [suspects] gibt wieder als Verdacht
    [promises] gibt wieder als zugesagt
   *[withdraws] gibt wieder als zurückgenommen
}
not-mentioned = erwähnt nicht
read-in-part = Nicht vollständig gelesen; was hier nicht erwähnt wird, ist nicht bekannt.
another-version = Eine andere Fassung desselben Textes: { $source }.
towards = { $towards ->
    [backs] stützt die Aussage: { $statement }
    [disputes] widerspricht der Aussage: { $statement }
   *[corrects] berichtigt die Aussage: { $statement }
}
answered = { $towards ->
    [backs] wird gestützt durch: { $statement }
    [disputes] Widerspruch durch: { $statement }
   *[corrects] wird berichtigt durch: { $statement }
}
report-withdrawn-by = zurückgenommen durch: { $statement }
statement = { $speaker }, { $day }

## Counts of those who stand behind something; joined with `comma`

count-named = { $n } namentlich genannt
count-documents = { $n ->
    [one] 1 Dokument
   *[other] { $n } Dokumente
}
count-unnamed = { $n } namentlich nicht genannt
count-own-voice = { $n ->
    [one] { $n } Medium in eigener Darstellung
   *[other] { $n } Medien in eigener Darstellung
}
count-unknown = { $n } unbekannter Herkunft

## The state of a point, in a cell of the table

asserted-by = Angegeben: { $count }
denied-by = Dementiert: { $count }
doubted-by = Bezweifelt: { $count }
suspected-by = Nur Verdacht: { $count }
promised-by = Nur zugesagt: { $who }
assertion-withdrawn-by = Angegeben, dann zurückgenommen: { $who }
denial-withdrawn-by = Dementiert, dann zurückgenommen: { $who }
declined-by = Gefragt, weder bestätigt noch dementiert: { $who }
no-reply-from = Gefragt, keine Antwort: { $who }
and-not-addressed = { $what }. Die Dementis sprechen den Punkt nicht an.

nothing-asserted = Nicht angegeben
nothing-asserted-means = Bis zu diesem Tag besagt keine Aussage auf dieser Karte, dass es so ist.
only-retold-means = Keine Aussage auf dieser Karte besagt, dass es so ist. Einige Darstellungen lassen es so erscheinen: siehe unten.
nothing-to-deny = Noch nicht aufgekommen
nothing-to-deny-means = Bis zu diesem Tag war der Punkt nicht aufgekommen.
not-denied = Nicht dementiert
not-denied-but-asserted = Nicht dementiert; angegeben auf der Seite des Dementis: { $who }
not-denied-but-suspected = Nicht dementiert; Verdacht auf der Seite des Dementis: { $who }
not-denied-but-promised = Nicht dementiert; zugesagt auf der Seite des Dementis: { $who }
no-denial-so-far = Bis dahin kein Dementi
no-denial-yet-means = Bis zu diesem Tag war nichts dementiert worden.
not-denied-means = Wer einen anderen Punkt dementiert, hat diesen eingeräumt oder zugesagt oder wollte sich dazu nicht äußern.
denial-corrected = Nicht mehr dementiert
denial-corrected-means = Wer den Punkt dementierte, hat das Dementi seither berichtigt oder zurückgenommen.
not-addressed = Von keinem Dementi angesprochen
not-addressed-means = Die Dementis, die bis zu diesem Tag vorliegen, betreffen andere Punkte. Keines sagt etwas zu diesem.
raised-by = Nicht im Bericht, sondern dagegen aufgebracht: { $who }. Wer dies hier angibt, spricht gegen den Bericht.

## The state of play, one sentence each. What follows a `label` begins in lower case

stood = Stand vom { $day }.
on-day = am { $day }
days = { $first } bis { $last }
between-days = zwischen dem { $first } und dem { $last }
in-month = im { $month }
in-year = im Jahr { $year }
on-unknown-day = an einem unbekannten Tag
reported = berichtet { $when }; Grundlage: { $origins }.
asserted-since = Seither auch von anderen angegeben: { $others }.
also-on-point = { $point } ({ $count })
word-of-one-named = eine namentlich genannte Quelle
word-of-one-document = ein Dokument
word-of-one-unnamed = eine namentlich nicht genannte Quelle
word-of-own-voice = { $n ->
    [one] ein Medium, das keine Quelle nennt
   *[other] { $n } Medien, die keine Quelle nennen
}
word-of-unknown = eine Quelle, die sich nicht zurückverfolgen lässt
word-of-several = mehrere Quellen ({ $count })
no-report-yet = An diesem Tag liegt noch kein Bericht vor.

point-denied = dementiert – { $denials }.
point-denied-since = dementiert – { $denials }; seither auch von { $n ->
    [one] einer weiteren unabhängigen Ursprungsquelle
   *[other] { $n } weiteren unabhängigen Ursprungsquellen
}: { $others }.
asserted-by-nobody = Soweit bekannt, gibt es niemand an.
denied-on = { $who } { $when }
denied-untraceable = dementiert, von einer Quelle, die sich nicht zurückverfolgen lässt.
report-taken-back = die Angabe wurde { $when } zurückgenommen: { $who }.
denial-taken-back = das Dementi wurde { $when } zurückgenommen: { $who }.
report-withdrawn = der Bericht wurde { $when } zurückgenommen: { $outlet }.
report-corrected-on = die Angabe wurde { $when } berichtigt: { $who }.
denial-corrected-on = das Dementi wurde { $when } berichtigt: { $who }.
would-not-say = gefragt, weder bestätigt noch dementiert: { $who }.
unaddressed = kein vorliegendes Dementi spricht dies an.
all-unaddressed = Kein vorliegendes Dementi spricht dies an.
asserted-later = { $when } angegeben: { $who }{ $caveat }.
asserted-later-alone = { $when } angegeben, soweit bekannt von niemandem sonst: { $who }{ $caveat }.
raised = { $when } gegen den Bericht aufgebracht: { $who }{ $caveat }.
in-brackets = {" "}({ $caveat })
conceded = { $denied } dementiert, { $asserted } selbst angegeben: { $who }{ $caveat }.
denied-later = später dementiert, { $when }: { $who }.
denied-then = dementiert, { $when }: { $who }.
no-denial-by-then = Bis zu diesem Tag war nichts davon dementiert worden. Das erste Dementi kam { $when } ({ $points }).
denial-some-time = Ob bis zu diesem Tag etwas davon dementiert worden war, ist nicht bekannt. Ein Dementi kam { $when }.
no-denial-yet = Bis zu diesem Tag war nichts davon dementiert worden.
no-denial = Ein öffentliches Dementi liegt nicht vor.

## How many, for the one line that stands for a part of the card

asserting = Angegeben: { $points }
asserting-nobody = Niemand gibt etwas an
denying = dementiert: { $points }
denying-nobody = niemand dementiert etwas
asserting-and-denying = Unabhängige Ursprungsquellen, Punkt für Punkt. { $asserting }; { $denying }
on-point = { $point } { $origins }
on-point-and-unknown = { $point } { $origins } + { $unknown }
sources-count = { $languages ->
    [1] { $sources ->
        [one] 1 Quelle
       *[other] { $sources } Quellen
    }
   *[other] { $sources ->
        [one] 1 Quelle
       *[other] { $sources } Quellen
    } in { $languages ->
        [one] 1 Sprache
       *[other] { $languages } Sprachen
    }
}
retellings-count = { $details ->
    [0] Bis zu diesem Tag keine
    [one] 1 Einzelheit wird abweichend dargestellt oder geht über das Gesagte hinaus
   *[other] { $details } Einzelheiten werden abweichend dargestellt oder gehen über das Gesagte hinaus
}

## Days

until-today = { $day } bis heute

## Right of reply, changes and who made the card

asked = { $to }, gefragt am { $day }: { $what }
asked-by-deadline = { $to }, gefragt am { $day } mit Frist bis { $deadline }: { $what }
asked-by-others = { $to }, gefragt { $when } (es fragte: { $who }): { $what }
asked-by-others-deadline = { $to }, gefragt { $when } mit Frist bis { $deadline } (es fragte: { $who }): { $what }
no-answer-by = Bis { $day } war keine Antwort eingegangen.
no-answer-told = Keine Antwort, laut { $outlet }.
question-and-answer = { $question } – { $answer }
no-denial-found = Es wurde kein Dementi gefunden.
searched = Gesucht am { $day }: { $places }
withdrawn = Diese Karte wurde am { $day } zurückgezogen: { $reason }
checked = Quellen zuletzt geprüft am { $day }.
compared = Mit einer gespeicherten Kopie verglichen: { $found } von { $all ->
    [one] 1 Zitat
   *[other] { $all } Zitaten
}.
made-by = Karte: { $authors }. Sie fällt kein Urteil: Sie zeigt, was gesagt wurde, von wem und wann.
