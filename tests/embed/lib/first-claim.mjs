// What the first card must say on each day: the table of the sources, in the card's words. Written
// by hand from what is known of the claim, cell by cell; never taken from what the card says.

/** Of signing, carrying and the song no denial speaks. */
const UNADDRESSED_ALL = 'No denial on record addresses any of this.';
const REPORTED = 'CD signed by Trump, CD carried by Pompeo, Song unknown to Kim: reported on 6 July 2018 on the word of one unnamed source';
const REPORT = `${REPORTED}. ${UNADDRESSED_ALL}`;
/** Who else has asserted each of these points: in an outlet's own voice (AP), unnamed (CNN's), named (Pompeo). */
const since = (others) => `Since then also asserted: ${others}.`;
const BY_AP = 'CD signed by Trump (1 in an outlet’s own voice)';
const BY_CNN = 'CD carried by Pompeo (1 unnamed)';
const AP = since(BY_AP);
const CNN = since(`${BY_AP}, ${BY_CNN}`);
const POMPEO_TOO = since(`${BY_AP}, ${BY_CNN}, Song unknown to Kim (1 named)`);
/** No statement says that the CD was handed over. */
const UNASSERTED = 'Nobody on record asserts it.';
const NAUERT = 'CD handed over: denied on 7 July 2018 by Heather Nauert (U.S. State Department)';
const TRUMP = `${NAUERT} and on 10 July 2018 by Donald Trump`;
const more = (others) => `${TRUMP}; since then also by ${others}. ${UNASSERTED}`;
const ONE_MORE = more('1 other independent origin: 1 unnamed');
const BOLTON_TOO = more('2 other independent origins: 1 named, 1 unnamed');
const LATER =
  'Later gift: asserted on 11 December 2021 by Donald Trump, and by nobody else on record ' +
  '(a cassette, not the CD; no date given; nobody else has confirmed it).';

const POMPEO = 'Asked, neither confirmed nor denied: Mike Pompeo (U.S. State Department)';
const POMPEO_UNADDRESSED = `${POMPEO}. The denials do not address it.`;
const ONE_UNNAMED = 'Asserted: 1 unnamed';
const ONE_NAMED = 'Asserted: 1 named';
const SIGNED_TWICE = 'Asserted: 1 unnamed, 1 in an outlet’s own voice';
const NOT_ASSERTED = 'Not asserted';
const NOT_RAISED = 'Not raised yet';
const UNADDRESSED = 'Not addressed by any denial';
const NO_DENIAL = 'No denial by this day';
const LETTER_LEFT = 'Not denied; the denial’s side asserts it: Heather Nauert (U.S. State Department)';
const LATER_PROMISED = 'Not denied; the denial’s side promised it: Donald Trump';
const LATER_GIVEN = 'Not denied; the denial’s side asserts it: Donald Trump';
/** Who stands for one point may stand against another: there is no sum. */
const counted = (asserted, denied) => `Independent origins, point by point. Asserted: ${asserted}; ${denied}`;
/** The two sides open with different points, once there is a denial. */
const APART = ['These two speak of different points. The report: CD carried by Pompeo. The denial: CD handed over.'];
const PROMISED = 'Only promised: Donald Trump';

/** The points, as rows; each day has the two cells of each, asserted and denied. */
export const POINTS = ['signed', 'carried', 'handed over', 'song', 'letter', 'later'];

export const DAYS = [
  {
    date: '2018-07-06',
    words: '6 July 2018',
    state: [
      'As it stood on 6 July 2018.',
      `${REPORTED}.`,
      'CD carried by Pompeo: asked, neither confirmed nor denied it: Mike Pompeo (U.S. State Department).',
      'Nobody had denied any of it by this day.',
      'CD handed over: denied later, on 7 July 2018, by Heather Nauert (U.S. State Department).',
    ],
    apart: [],
    cells: [
      [ONE_UNNAMED, NO_DENIAL],
      [ONE_UNNAMED, POMPEO],
      [NOT_ASSERTED, NOT_RAISED],
      [ONE_UNNAMED, NO_DENIAL],
      [NOT_ASSERTED, NOT_RAISED],
      [NOT_ASSERTED, NOT_RAISED],
    ],
    origins: counted('CD signed by Trump 1, CD carried by Pompeo 1, Song unknown to Kim 1', 'nobody denies anything'),
    sources: '7 sources',
  },
  {
    date: '2018-07-07',
    words: '7 July 2018',
    state: ['As it stood on 7 July 2018.', REPORT, `${NAUERT}. ${UNASSERTED}`],
    apart: APART,
    cells: [
      [ONE_UNNAMED, UNADDRESSED],
      [ONE_UNNAMED, POMPEO_UNADDRESSED],
      [NOT_ASSERTED, 'Denied: 1 named'],
      [ONE_UNNAMED, UNADDRESSED],
      [ONE_NAMED, LETTER_LEFT],
      [NOT_ASSERTED, NOT_RAISED],
    ],
    origins: counted('CD signed by Trump 1, CD carried by Pompeo 1, Song unknown to Kim 1, Letter delivered 1', 'denied: CD handed over 1'),
    sources: '11 sources in 2 languages',
  },
  {
    date: '2018-07-10',
    words: '10 July 2018',
    state: ['As it stood on 10 July 2018.', REPORT, `${TRUMP}. ${UNASSERTED}`, AP],
    apart: APART,
    cells: [
      [SIGNED_TWICE, UNADDRESSED],
      [ONE_UNNAMED, POMPEO_UNADDRESSED],
      [NOT_ASSERTED, 'Denied: 2 named'],
      [ONE_UNNAMED, UNADDRESSED],
      [ONE_NAMED, LETTER_LEFT],
      [PROMISED, LATER_PROMISED],
    ],
    origins: counted('CD signed by Trump 2, CD carried by Pompeo 1, Song unknown to Kim 1, Letter delivered 1', 'denied: CD handed over 2'),
    sources: '14 sources in 2 languages',
  },
  {
    date: '2018-07-11',
    words: '11 July 2018',
    state: ['As it stood on 11 July 2018.', REPORT, ONE_MORE, CNN],
    apart: APART,
    cells: [
      [SIGNED_TWICE, UNADDRESSED],
      ['Asserted: 2 unnamed', POMPEO_UNADDRESSED],
      [NOT_ASSERTED, 'Denied: 2 named, 1 unnamed'],
      [ONE_UNNAMED, UNADDRESSED],
      [ONE_NAMED, LETTER_LEFT],
      [PROMISED, LATER_PROMISED],
    ],
    origins: counted('CD signed by Trump 2, CD carried by Pompeo 2, Song unknown to Kim 1, Letter delivered 1', 'denied: CD handed over 3'),
    sources: '16 sources in 2 languages',
  },
  {
    date: '2020-06-17',
    words: '17 June 2020',
    state: ['As it stood on 17 June 2020.', REPORT, BOLTON_TOO, CNN],
    apart: APART,
    cells: [
      [SIGNED_TWICE, UNADDRESSED],
      ['Asserted: 2 unnamed', POMPEO_UNADDRESSED],
      [NOT_ASSERTED, 'Denied: 3 named, 1 unnamed'],
      [ONE_UNNAMED, UNADDRESSED],
      [ONE_NAMED, LETTER_LEFT],
      [PROMISED, LATER_PROMISED],
    ],
    origins: counted('CD signed by Trump 2, CD carried by Pompeo 2, Song unknown to Kim 1, Letter delivered 1', 'denied: CD handed over 4'),
    sources: '21 sources in 2 languages',
  },
  {
    date: '2021-12-11',
    words: '11 December 2021',
    state: ['As it stood on 11 December 2021.', REPORT, BOLTON_TOO, CNN, LATER],
    apart: APART,
    cells: [
      [SIGNED_TWICE, UNADDRESSED],
      ['Asserted: 2 unnamed', POMPEO_UNADDRESSED],
      [NOT_ASSERTED, 'Denied: 3 named, 1 unnamed'],
      [ONE_UNNAMED, UNADDRESSED],
      [ONE_NAMED, LETTER_LEFT],
      [ONE_NAMED, LATER_GIVEN],
    ],
    origins: counted('CD signed by Trump 2, CD carried by Pompeo 2, Song unknown to Kim 1, Letter delivered 1, Later gift 1', 'denied: CD handed over 4'),
    sources: '23 sources in 2 languages',
  },
  {
    date: '2023-01-24',
    words: '24 January 2023 to today',
    state: [REPORT, BOLTON_TOO, POMPEO_TOO, LATER],
    apart: APART,
    cells: [
      [SIGNED_TWICE, UNADDRESSED],
      ['Asserted: 2 unnamed', POMPEO_UNADDRESSED],
      [NOT_ASSERTED, 'Denied: 3 named, 1 unnamed'],
      ['Asserted: 1 named, 1 unnamed', UNADDRESSED],
      [ONE_NAMED, LETTER_LEFT],
      [ONE_NAMED, LATER_GIVEN],
    ],
    origins: counted('CD signed by Trump 2, CD carried by Pompeo 2, Song unknown to Kim 2, Letter delivered 1, Later gift 1', 'denied: CD handed over 4'),
    sources: '24 sources in 2 languages',
  },
];

export const TODAY = DAYS.at(-1);

/** The card as it reads, in the shape of a day above. */
export const reading = async (card) => {
  const cells = await card.texts('tbody td > details > summary');
  const origins = await card.texts('.origins > details > summary');
  const sources = await card.texts('.sources > details > summary');
  return {
    state: await card.texts('.state > p'),
    apart: await card.texts('.apart'),
    cells: POINTS.map((_, row) => cells.slice(2 * row, 2 * row + 2)),
    origins: origins.join(' | '),
    sources: sources.join(' | '),
  };
};

/** What `reading` must be on a day. */
export const expected = ({ state, apart, cells, origins, sources }) => ({ state, apart, cells, origins, sources });
