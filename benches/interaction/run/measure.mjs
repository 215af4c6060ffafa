// One round: everything that can be done to a subject, once with its parts closed, once open.
import { interactions, prepare } from './controls.mjs';

/** Event Timing tells of nothing shorter. */
export const SHORTEST = 16;

/**
 * @returns {Promise<Map<string, {group: string, state: string, time: number}>>} by its name, how
 *   long each interaction took until the next paint, in milliseconds
 */
export const round = async (subject) => {
  const times = new Map();
  for (const state of ['closed', 'open']) {
    if (state === 'open') await subject.openAll();
    for (const interaction of await interactions(subject)) {
      const act = await prepare(subject, interaction);
      if (!act) continue;
      const before = await subject.took();
      await act();
      const { longest, count } = await subject.took();
      if (count <= before.count) throw new Error(`expected an interaction, found none: ${interaction.name}`);
      const { group, name } = interaction;
      times.set(`${state} ${name}`, { group, state, time: Math.max(longest, SHORTEST) });
    }
  }
  return times;
};
