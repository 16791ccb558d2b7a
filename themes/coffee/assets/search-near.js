// What was probably meant by a word that no document has: of the words of the index the one with the fewest slips of the pen.
const nearWords = (() => {
  'use strict';

  // A letter wrong, missing or too many, or two that changed places: one of them in a short word, two in a long one.
  const allowed = word => word.length < 4 || /\d/.test(word) ? 0 : word.length < 7 ? 1 : 2;

  // How many slips lie between two words; more than the limit where that is passed.
  const slips = (one, other, limit) => {
    if (Math.abs(one.length - other.length) > limit) return limit + 1;
    let [before, above] = [[], [...one, ''].map((_, at) => at)];
    for (let row = 1; row <= other.length; row++) {
      const here = [row];
      for (let at = 1; at <= one.length; at++) {
        const same = one[at - 1] === other[row - 1];
        here[at] = Math.min(above[at] + 1, here[at - 1] + 1, above[at - 1] + (same ? 0 : 1));
        if (row > 1 && at > 1 && one[at - 1] === other[row - 2] && one[at - 2] === other[row - 1]) here[at] = Math.min(here[at], before[at - 2] + 1);
      }
      if (Math.min(...here) > limit) return limit + 1;
      [before, above] = [above, here];
    }
    return above[one.length];
  };

  // The nearest; of two the one that more documents have. Words with a sign before them are the index's own.
  const nearest = (word, entries) => {
    let [best, least, most] = ['', allowed(word) + 1, 0];
    for (const { word: known, count } of entries) {
      if (known[0] === '=') continue;
      const found = slips(word, known, Math.min(least, allowed(word)));
      if (found < least || (found === least && found <= allowed(word) && count > most)) [best, least, most] = [known, found, count];
    }
    return best;
  };

  // The index does not tell a letter at the end of a Hebrew word from the same elsewhere; readers do.
  const FINAL = { כ: 'ך', מ: 'ם', נ: 'ן', פ: 'ף', צ: 'ץ' };
  const spelt = word => word.replace(/[כמנפצ]$/, letter => FINAL[letter]);

  return { allowed, nearest, spelt };
})();
