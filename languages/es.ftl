# The card's own words in Spanish. What each message is for stands in en.ftl.
#
# Terms, each used for one thing only:
#   asserted                     afirmado
#   denied, denial               negado, desmentido  (the noun only: "desmentir" may mean to refute)
#   neither confirmed nor denied ni confirmado ni negado
#   did not reply                sin respuesta
#   doubted, promised, took back puesto en duda, prometido, retirado
#   not addressed                no abordado: the denials speak of other things; not "no negado"
#   relayed                      citando a, a través de
#   independent origin           origen independiente; "fuente" alone is a document or whom an outlet cites
#   named, unnamed               con nombre, sin nombre
#   card, point, retelling       ficha, punto, versión
# A stance stands after a name, where a participle could be read of the person ("X negado"): it is
# a verb there. Names come without an article, so they follow a colon or stand before their date, never after "por".

## Headings and labels, each standing by itself

report = La información
denial = El desmentido
apart = Se trata de puntos distintos. La información: { $reported }. El desmentido: { $denied }.
point = Punto
points = Punto por punto
asserted = Afirmado
denied = Negado
origins = Quién lo dice
as-of = Situación a fecha de
retellings = Versiones que difieren
told-by = Así lo cuentan:
marked = Lo que difiere está marcado.
sources = Fuentes
replies = Derecho de réplica
changes = Cambios en esta ficha
report-errors = Comunicar un error
whole = Todo lo que consta
filter-side = Declaraciones
both-sides = ambas partes
filter-speaker = Quién habla
everybody = cualquiera
only-named = personas o entidades con nombre
only-unnamed = fuentes sin nombre
left-out = La selección de arriba deja fuera declaraciones aquí.
copy-link = Copiar enlace
copy-embed = Copiar código de inserción
copied = Copiado
cite = Citar
copy-citation = Copiar cita
copy-bibtex = Copiar BibTeX
copy-csl-json = Copiar CSL-JSON

## Said of what is not known

date-unknown = fecha desconocida
title-unknown = título desconocido
address-unknown = No se conoce ninguna dirección.
origin-unknown = Un origen desconocido
no-words-spoken = Un acto, sin palabras.
words-unknown = Las palabras no se conocen de primera mano.
unknown-from = no se sabe de dónde procede

## Kinds of origin, after a name

kind-named = con nombre
kind-document = documento
kind-unnamed = sin nombre
kind-own-voice = no cita fuente
kind-unknown = no contado como independiente
neither = Ni lo uno ni lo otro
has-it-from = según { $whom }

## Names

quoted = «{ $words }»
translation = Traducción: { $words }
comma = ,{" "}
label = { $points }:
unnamed = { $name } (sin nombre)
anonymous-because = { $name }; motivo indicado: { $reason }
with-affiliation = { $name } ({ $affiliation })
possibly-same = { $one }, posiblemente lo mismo que { $other }
own-voice = { $outlet }, con voz propia
passing-on = { $outlet }, citando a { $from }
passing-on-unknown = { $outlet }, citando a una fuente desconocida
by-way-of = a través de { $outlet }
in-the-words-of = En palabras de { $outlet }.
minute = { $day }, { $time } { $offset }
archived = copia archivada del { $day }
paywalled = solo para suscriptores
dead = la dirección ya no responde
words-checked = hallado palabra por palabra en una copia guardada, { $day }

## Stances

stance = { $stance ->
    [asserts] afirmó
    [denies] negó
    [declines] ni confirmó ni negó
    [no-reply] no respondió
    [doubts] puso en duda
    [suspects] sospechó
    [promises] prometió
   *[withdraws] retiró lo dicho
}
carries = { $stance ->
    [asserts] recoge como afirmado
    [denies] recoge como negado
    [declines] recoge como ni confirmado ni negado
    [no-reply] recoge como dejado sin respuesta
    [doubts] recoge como puesto en duda
    [suspects] recoge como sospecha
    [promises] recoge como prometido
   *[withdraws] recoge como retirado
}
not-mentioned = no menciona
read-in-part = No leído por completo; no se sabe qué no menciona.
another-version = Otra versión del mismo texto: { $source }.
towards = { $towards ->
    [backs] respalda lo dicho por: { $statement }
    [disputes] discute lo dicho por: { $statement }
   *[corrects] corrige lo dicho por: { $statement }
}
answered = { $towards ->
    [backs] con el respaldo de: { $statement }
    [disputes] en desacuerdo: { $statement }
   *[corrects] lo corrige: { $statement }
}
report-withdrawn-by = lo retira: { $statement }
statement = { $speaker }, { $day }

## Counts of those who stand behind something; joined with `comma`

count-named = { $n } con nombre
count-documents = { $n ->
    [one] 1 documento
   *[other] { $n } documentos
}
count-unnamed = { $n } sin nombre
count-own-voice = { $n ->
    [one] { $n } medio con voz propia
    [many] { $n } de medios con voz propia
   *[other] { $n } medios con voz propia
}
count-unknown = { $n } de origen desconocido

## The state of a point, in a cell of the table

asserted-by = Afirmado: { $count }
denied-by = Negado: { $count }
doubted-by = Puesto en duda: { $count }
suspected-by = Solo sospecha: { $count }
promised-by = Solo prometido: { $who }
assertion-withdrawn-by = Afirmado y después retirado: { $who }
denial-withdrawn-by = Negado y después retirado: { $who }
declined-by = A la pregunta, ni confirmado ni negado: { $who }
no-reply-from = Pregunta sin respuesta: { $who }
and-not-addressed = { $what }. Los desmentidos no abordan este punto.

nothing-asserted = No afirmado
nothing-asserted-means = Hasta este día, ninguna declaración de esta ficha dice que sea así.
only-retold-means = Ninguna declaración de esta ficha dice que sea así. Algunas versiones hacen que lo parezca: véase más abajo.
nothing-to-deny = Aún no planteado
nothing-to-deny-means = Hasta este día, el punto no se había planteado.
not-denied = No negado
not-denied-but-asserted = No negado; afirmado por la parte del desmentido: { $who }
not-denied-but-suspected = No negado; sospecha de la parte del desmentido: { $who }
not-denied-but-promised = No negado; prometido por la parte del desmentido: { $who }
no-denial-so-far = Sin desmentido hasta este día
no-denial-yet-means = Hasta este día, nadie había negado nada.
not-denied-means = Alguien que niega otro punto ha aceptado este, lo ha prometido o no ha querido pronunciarse sobre él.
denial-corrected = Ya no se niega
denial-corrected-means = Quien lo negó ha corregido o retirado después el desmentido.
not-addressed = No abordado por ningún desmentido
not-addressed-means = Los desmentidos que constan hasta este día se refieren a otros puntos. Ninguno dice nada sobre este.
raised-by = No está en la información; planteado contra ella: { $who }. Quien lo afirma aquí habla contra la información.

## The state of play, one sentence each. What follows a `label` begins in lower case

stood = Situación a { $day }.
on-day = el { $day }
days = { $first } a { $last }
between-days = entre el { $first } y el { $last }
in-month = en { $month }
in-year = en { $year }
on-unknown-day = en fecha desconocida
reported = publicado { $when }; en el origen: { $origins }.
asserted-since = Desde entonces, otros afirman además: { $others }.
also-on-point = { $point } ({ $count })
word-of-one-named = una fuente con nombre
word-of-one-document = un documento
word-of-one-unnamed = una fuente sin nombre
word-of-own-voice = { $n ->
    [one] un medio que no cita fuente
    [many] { $n } de medios que no citan fuente
   *[other] { $n } medios que no citan fuente
}
word-of-unknown = una fuente que no puede rastrearse
word-of-several = varias fuentes ({ $count })
no-report-yet = En este día no consta ninguna información publicada.

point-denied = negado – { $denials }.
point-denied-since = negado – { $denials }; desde entonces, también por { $n ->
    [one] otro origen independiente
   *[other] otros { $n } orígenes independientes
}: { $others }.
asserted-by-nobody = No consta que nadie lo afirme.
denied-on = { $who } { $when }
denied-untraceable = negado, por una fuente que no puede rastrearse.
report-taken-back = la afirmación se retiró { $when }: { $who }.
denial-taken-back = el desmentido se retiró { $when }: { $who }.
report-withdrawn = la información se retiró { $when }: { $outlet }.
report-corrected-on = la afirmación se corrigió { $when }: { $who }.
denial-corrected-on = el desmentido se corrigió { $when }: { $who }.
would-not-say = a la pregunta, ni confirmación ni negación: { $who }.
unaddressed = ningún desmentido que conste aborda esto.
all-unaddressed = Ningún desmentido que conste aborda esto.
asserted-later = afirmado { $when }: { $who }{ $caveat }.
asserted-later-alone = afirmado { $when }, sin que conste nadie más: { $who }{ $caveat }.
raised = planteado { $when } contra la información: { $who }{ $caveat }.
in-brackets = {" "}({ $caveat })
conceded = negado { $denied } y afirmado { $asserted }: { $who }{ $caveat }.
denied-later = negado más tarde, { $when }: { $who }.
denied-then = negado, { $when }: { $who }.
no-denial-by-then = Hasta este día, nadie había negado nada de esto. El primer desmentido llegó { $when } ({ $points }).
denial-some-time = No se sabe si hasta este día alguien había negado algo de esto. Un desmentido llegó { $when }.
no-denial-yet = Hasta este día, nadie había negado nada de esto.
no-denial = No consta ningún desmentido público.

## How many, for the one line that stands for a part of the card

asserting = Afirmado: { $points }
asserting-nobody = Nadie afirma nada
denying = negado: { $points }
denying-nobody = nadie niega nada
asserting-and-denying = Orígenes independientes, punto por punto. { $asserting }; { $denying }
on-point = { $point } { $origins }
on-point-and-unknown = { $point } { $origins } + { $unknown }
sources-count = { $languages ->
    [1] { $sources ->
        [one] { $sources } fuente
        [many] { $sources } de fuentes
       *[other] { $sources } fuentes
    }
   *[other] { $sources ->
        [one] { $sources } fuente
        [many] { $sources } de fuentes
       *[other] { $sources } fuentes
    } en { $languages ->
        [one] { $languages } idioma
        [many] { $languages } de idiomas
       *[other] { $languages } idiomas
    }
}
retellings-count = { $details ->
    [0] Ninguna hasta este día
    [one] { $details } detalle se cuenta de otro modo o como más de lo que se dijo
    [many] { $details } de detalles se cuentan de otro modo o como más de lo que se dijo
   *[other] { $details } detalles se cuentan de otro modo o como más de lo que se dijo
}

## Days

until-today = { $day } hasta hoy

## Right of reply, changes and who made the card

asked = { $to }, pregunta del { $day }: { $what }
asked-by-deadline = { $to }, pregunta del { $day }, con plazo hasta el { $deadline }: { $what }
asked-by-others = { $to }, pregunta hecha { $when } por { $who }: { $what }
asked-by-others-deadline = { $to }, pregunta hecha { $when } por { $who }, con plazo hasta el { $deadline }: { $what }
no-answer-by = A { $day } no había llegado respuesta.
no-answer-told = Sin respuesta, según { $outlet }.
question-and-answer = { $question } – { $answer }
no-denial-found = No se encontró ningún desmentido.
searched = Búsqueda del { $day }: { $places }
withdrawn = Esta ficha fue retirada el { $day }: { $reason }
checked = Fuentes revisadas por última vez el { $day }.
compared = Comparadas con una copia guardada: { $found } de { $all ->
    [one] { $all } cita
   *[other] { $all } citas
}.
made-by = Ficha: { $authors }. No emite un veredicto: muestra qué se dijo, quién lo dijo y cuándo.
