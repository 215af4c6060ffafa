# The card's own words in Korean. What each message is for stands in en.ftl.
#
# Terms, each used for one thing only:
#   asserted                     주장
#   denied, denial               부인
#   neither confirmed nor denied 확인도 부인도 하지 않음
#   did not reply                답변 없음
#   doubted, promised, took back 의문 제기, 약속, 철회
#   not addressed                언급되지 않음: the denials speak of other things; not "부인되지 않음"
#   relayed                      인용
#   independent origin           독립된 출처; "자료" is a document
#   named, unnamed               실명, 익명
#   card, point, retelling       카드, 쟁점, 전언
# A name is followed by no particle that depends on its last sound (은/는, 이/가, 을/를, 와/과, 으로).

## Headings and labels, each standing by itself

report = 보도
denial = 부인
apart = 둘은 서로 다른 쟁점에 관한 말이다. 보도: { $reported }. 부인: { $denied }.
point = 쟁점
points = 쟁점별 정리
asserted = 주장
denied = 부인
origins = 누구의 말인가
as-of = 기준일
retellings = 엇갈리는 전언
told-by = 이렇게 전한 곳:
marked = 서로 다른 부분을 표시했다.
sources = 자료
replies = 반론 기회
changes = 이 카드의 수정 이력
report-errors = 오류 신고
whole = 전체 기록 보기
filter-side = 발언 구분
both-sides = 양쪽 모두
filter-speaker = 발언자
everybody = 모두
only-named = 실명 발언자
only-unnamed = 익명 발언자
left-out = 위에서 고른 조건에 맞지 않는 발언은 여기에 표시되지 않는다.
copy-link = 링크 복사
copy-embed = 삽입 코드 복사
copied = 복사됨
cite = 인용 표기
copy-citation = 인용 표기 복사
copy-bibtex = BibTeX 복사
copy-csl-json = CSL-JSON 복사

## Said of what is not known

date-unknown = 날짜 미상
title-unknown = 제목 미상
address-unknown = 알려진 주소가 없다.
origin-unknown = 알 수 없는 출처
no-words-spoken = 말 없는 행동.
words-unknown = 발언 원문은 직접 확인되지 않았다.
unknown-from = 어디서 인용했는지 알 수 없음

## Kinds of origin, after a name

kind-named = 실명
kind-document = 문서
kind-unnamed = 익명
kind-own-voice = 취재원 밝히지 않음
kind-unknown = 독립된 출처로 세지 않음
neither = 둘 다 아님
has-it-from = 출처 { $whom }

## Names

quoted = “{ $words }”
translation = 번역: { $words }
comma = ,{" "}
label = { $points }:
unnamed = { $name }(익명)
anonymous-because = { $name }; 제시된 이유: { $reason }
with-affiliation = { $name }({ $affiliation })
possibly-same = { $one }, 동일 인물일 수 있음: { $other }
own-voice = { $outlet } 자체 보도
passing-on = { $outlet }, { $from } 인용
passing-on-unknown = { $outlet }, 알 수 없는 출처 인용
by-way-of = { $outlet } 인용
in-the-words-of = { $outlet }의 표현.
minute = { $day } { $time } { $offset }
archived = { $day } 보존본
paywalled = 구독자 전용
dead = 더는 열리지 않는 주소
words-checked = 저장된 사본에서 같은 문구 확인, { $day }

## Stances

stance = { $stance ->
    [asserts] 주장
    [denies] 부인
    [declines] 확인도 부인도 하지 않음
    [no-reply] 답변 없음
    [doubts] 의문 제기
    [suspects] 의심
    [promises] 약속
   *[withdraws] 철회
}
carries = { $stance ->
    [asserts] 주장된 것으로 전함
    [denies] 부인된 것으로 전함
    [declines] 확인도 부인도 되지 않은 것으로 전함
    [no-reply] 답변이 없었던 것으로 전함
    [doubts] 의문이 제기된 것으로 전함
    [suspects] 의심된 것으로 전함
    [promises] 약속된 것으로 전함
   *[withdraws] 철회된 것으로 전함
}
not-mentioned = 다루지 않은 쟁점
read-in-part = 전문을 읽지 못했다. 무엇을 언급하지 않는지는 알 수 없다.
another-version = 같은 글의 다른 판: { $source }.
towards = { $towards ->
    [backs] 뒷받침하는 발언: { $statement }
    [disputes] 이의를 제기하는 발언: { $statement }
   *[corrects] 바로잡는 발언: { $statement }
}
answered = { $towards ->
    [backs] 이 발언을 뒷받침함: { $statement }
    [disputes] 이 발언에 이의를 제기함: { $statement }
   *[corrects] 이 발언을 바로잡음: { $statement }
}
report-withdrawn-by = 이 보도를 철회함: { $statement }
statement = { $speaker }, { $day }

## Counts of those who stand behind something; joined with `comma`

count-named = 실명 { $n }
count-documents = 문서 { $n }
count-unnamed = 익명 { $n }
count-own-voice = 매체 자체 보도 { $n }
count-unknown = 출처 불명 { $n }

## The state of a point, in a cell of the table

asserted-by = 주장: { $count }
denied-by = 부인: { $count }
doubted-by = 의문 제기: { $count }
suspected-by = 의심만 있음: { $count }
promised-by = 약속만 있음: { $who }
assertion-withdrawn-by = 주장했다가 철회: { $who }
denial-withdrawn-by = 부인했다가 철회: { $who }
declined-by = 질문을 받고 확인도 부인도 하지 않음: { $who }
no-reply-from = 질의에 답변 없음: { $who }
and-not-addressed = { $what }. 부인하는 발언들은 이 쟁점을 언급하지 않는다.

nothing-asserted = 주장 없음
nothing-asserted-means = 이날까지 이 카드에는 그러하다고 말하는 발언이 없다.
only-retold-means = 이 카드에는 그러하다고 말하는 발언이 없다. 일부 전언에서는 그런 것처럼 보인다. 아래 참조.
nothing-to-deny = 아직 제기되지 않음
nothing-to-deny-means = 이날까지 이 쟁점은 제기되지 않았다.
not-denied = 부인되지 않음
not-denied-but-asserted = 부인되지 않음. 부인한 쪽의 주장: { $who }
not-denied-but-suspected = 부인되지 않음. 부인한 쪽의 의심: { $who }
not-denied-but-promised = 부인되지 않음. 부인한 쪽의 약속: { $who }
no-denial-so-far = 이날까지 부인 없음
no-denial-yet-means = 이날까지는 누구도 아무것도 부인하지 않았다.
not-denied-means = 다른 쟁점을 부인하는 쪽에서 이 쟁점은 인정했거나, 약속했거나, 논평하려 하지 않았다.
denial-corrected = 더는 부인되지 않음
denial-corrected-means = 부인했던 쪽이 이후 그 부인을 바로잡거나 철회했다.
not-addressed = 어느 부인도 언급하지 않음
not-addressed-means = 이날까지 기록된 부인 발언들은 다른 쟁점에 관한 것이다. 이 쟁점에 관해 말한 것은 하나도 없다.
raised-by = 보도 내용이 아니라 보도에 맞서 제기된 쟁점: { $who }. 여기서 주장하는 쪽은 보도에 반대하는 쪽이다.

## The state of play, one sentence each. What follows a `label` begins in lower case

stood = { $day } 기준.
on-day = { $day }
days = { $first }~{ $last }
between-days = { $first }에서 { $last } 사이
in-month = { $month }
in-year = { $year }년
on-unknown-day = 날짜 미상
reported = { $when } 보도. 근거: { $origins }.
asserted-since = 이후 다른 쪽도 주장: { $others }.
also-on-point = { $point } ({ $count })
word-of-one-named = 실명 출처 하나
word-of-one-document = 문서 하나
word-of-one-unnamed = 익명 출처 하나
word-of-own-voice = { $n ->
   *[other] 취재원을 밝히지 않은 매체 { $n }곳
}
word-of-unknown = 추적할 수 없는 출처
word-of-several = 여러 출처({ $count })
no-report-yet = 이날까지 나온 보도가 없다.

point-denied = { $denials } 부인.
point-denied-since = { $denials } 부인. 이후 다른 독립된 출처 { $n }개의 부인: { $others }.
asserted-by-nobody = 기록상 이를 주장하는 쪽은 없다.
denied-on = { $when } { $who }
denied-untraceable = 추적할 수 없는 출처가 부인.
report-taken-back = { $when } 주장 철회({ $who }).
denial-taken-back = { $when } 부인 철회({ $who }).
report-withdrawn = { $when } 보도 철회({ $outlet }).
report-corrected-on = { $when } 주장 정정({ $who }).
denial-corrected-on = { $when } 부인 정정({ $who }).
would-not-say = 질문을 받고 확인도 부인도 하지 않음: { $who }.
unaddressed = 기록된 부인 발언 가운데 이를 언급한 것은 없다.
all-unaddressed = 기록된 부인 발언 가운데 이를 언급한 것은 없다.
asserted-later = { $when } { $who } 주장{ $caveat }.
asserted-later-alone = { $when } { $who } 주장, 기록상 다른 사람의 같은 주장은 없음{ $caveat }.
raised = { $when } { $who } 보도에 맞서 제기{ $caveat }.
in-brackets = ({ $caveat })
conceded = { $denied } 부인, { $asserted } 주장: { $who }{ $caveat }.
denied-later = 이후 { $when } { $who } 부인.
denied-then = { $when } { $who } 부인.
no-denial-by-then = 이날까지는 누구도 이를 부인하지 않았다. 첫 부인이 나온 때는 { $when } ({ $points }).
denial-some-time = 이날까지 누군가 이를 부인했는지는 알 수 없다. 부인이 나온 때는 { $when }.
no-denial-yet = 이날까지는 누구도 이를 부인하지 않았다.
no-denial = 기록된 공개 부인이 없다.

## How many, for the one line that stands for a part of the card

asserting = 주장: { $points }
asserting-nobody = 주장하는 출처 없음
denying = 부인: { $points }
denying-nobody = 부인하는 출처 없음
asserting-and-denying = 쟁점별 독립된 출처 수. { $asserting }; { $denying }
on-point = { $point } { $origins }
on-point-and-unknown = { $point } { $origins } + { $unknown }
sources-count = { $languages ->
    [1] 자료 { $sources }건
   *[other] { $languages }개 언어의 자료 { $sources }건
}
retellings-count = { $details ->
    [0] 이날까지 없음
   *[other] 세부 사항 { $details }건이 서로 다르게, 또는 말한 것 이상으로 전해짐
}

## Days

until-today = { $day }부터 오늘까지

## Right of reply, changes and who made the card

asked = { $to }, { $day } 질의: { $what }
asked-by-deadline = { $to }, { $day } 질의(답변 기한 { $deadline }): { $what }
asked-by-others = { $to }, { $when } { $who } 질의: { $what }
asked-by-others-deadline = { $to }, { $when } { $who } 질의(답변 기한 { $deadline }): { $what }
no-answer-by = { $day }까지 답변이 없었다.
no-answer-told = { $outlet } 보도에 따르면 답변이 없었다.
question-and-answer = { $question } — { $answer }
no-denial-found = 부인한 발언을 찾지 못했다.
searched = { $day } 검색: { $places }
withdrawn = 이 카드는 { $day }에 철회됐다: { $reason }
checked = 자료 최종 확인일: { $day }.
compared = 저장된 사본과 대조함: 인용문 { $all }개 중 { $found }개.
made-by = 카드 작성: { $authors }. 이 카드는 판정하지 않는다. 누가 언제 무슨 말을 했는지 보여 준다.
