// What was measured, as Markdown.
import { grouped } from './group.mjs';
import { SHORTEST } from './measure.mjs';

/**
 * Other programs on the machine only ever add to a time. So each interaction counts with the
 * least it took in any round; what it took at the worst is told beside it.
 */
const settled = (rounds) => {
  const names = [...rounds[0].keys()].filter((name) => rounds.every((round) => round.has(name)));
  return names.map((name) => {
    const all = rounds.map((round) => round.get(name));
    const times = all.map(({ time }) => time);
    return { ...all[0], name, time: Math.min(...times), worst: Math.max(...times) };
  });
};

const descending = (numbers) => [...numbers].sort((a, b) => b - a);
const median = (numbers) => descending(numbers)[Math.floor(numbers.length / 2)];

/** As browsers report it: the worst, leaving one out for every 50 interactions. */
const nextPaint = (times) => descending(times)[Math.floor(times.length / 50)];

const least = ({ rounds }) => settled(rounds).map(({ time }) => time);

/** Whether a subject keeps to its limit; one without a limit does. */
export const within = (subject) => !subject.limit || nextPaint(least(subject)) <= subject.limit;

const table = (head, rows) =>
  [head, head.map((_, at) => (at ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What a reader finds, and what can be reached by opening each part by hand. */
const STATES = { closed: 'as it comes', open: 'every part opened' };

const summary = (measured) => {
  const plain = nextPaint(least(measured[0]));
  const rows = measured.flatMap((subject) => Object.keys(STATES).map((state) => ({ subject, state })));
  return rows.map(({ subject, state }) => {
    const interactions = settled(subject.rounds).filter((interaction) => interaction.state === state);
    const times = interactions.map(({ time }) => time);
    const disturbed = interactions.map(({ worst }) => worst);
    const kept = nextPaint(times) <= subject.limit ? 'kept' : 'BROKEN';
    return [
      `${subject.name}, ${STATES[state]}`,
      times.length,
      median(times),
      nextPaint(times),
      Math.max(...times),
      (nextPaint(times) / plain).toFixed(1),
      Math.max(...disturbed),
      subject.limit ? `${subject.limit}, ${kept}` : '',
    ];
  });
};

const groups = (measured) =>
  measured.flatMap((subject) => {
    const found = grouped(settled(subject.rounds), ({ state, group }) => `${group}, ${state}`);
    return found.map(([group, interactions]) => {
      const times = interactions.map(({ time }) => time);
      return [`${subject.name}: ${group}`, times.length, median(times), Math.max(...times)];
    });
  });

/** The whole report. `version` is the browser's, `alone` whether it went before other programs. */
export const report = (measured, version, alone) =>
  `Milliseconds from a press to the next paint, ${version}, processor throttled 4 times, 412 px wide.
The browser ${alone ? 'went' : 'did NOT go'} before all other programs. ${measured[0].rounds.length} rounds; each interaction counts with the least it took in any of them, since other programs
only add to it. "Disturbed" is the worst in any round. Times come in steps of 8, and ${SHORTEST} is ${SHORTEST} or less. "INP" is
the worst, leaving out one for every 50 interactions.

${table(['', 'interactions', 'median', 'INP', 'worst', 'INP to bare', 'disturbed', 'limit'], summary(measured))}

${table(['control, parts', 'interactions', 'median', 'worst'], groups(measured))}`;
