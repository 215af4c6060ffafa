// The data of an entry script, as `src/entry.rs` says that it is written.

/** The numbers of a packed string: digits from 62 on stand before the last one of a number. */
const unpack = (packed) => {
  const numbers = [];
  let high = 0;
  for (const letter of packed) {
    const code = letter.charCodeAt(0);
    const digit = code < 92 ? code - 35 : code - 36;
    if (digit >= 62) high = 29 * high + digit - 61;
    else {
      numbers.push(62 * high + digit);
      high = 0;
    }
  }
  return numbers;
};

/** What a script calls its loader with; texts and numbers as the engine takes them. */
export const dataOf = (script) => {
  const literal = script.slice(script.lastIndexOf('({slug:"') + 1, script.lastIndexOf(')'));
  const data = Function(`return ${literal}`)();
  return { ...data, strings: data.strings.split('\t'), numbers: unpack(data.numbers) };
};
