// The words of a text as the index of the search knows them, by the rule that Search/Folding.cs states.
// The table for it comes with the index.
const searchWords = index => {
  'use strict';
  const known = new Map([...index.quotes].map(c => [c, '"']));
  for (const row of index.fold) {
    const [to, from] = row.split('=');
    for (const c of from) known.set(c, to);
  }

  const dropped = new RegExp(`[${index.dropped}]`);
  const ofWords = /[\p{L}\p{M}\p{Nd}]/u;
  const isHebrew = c => c >= '\u05d0' && c <= '\u05ea';

  // A character: what it becomes, '' for nothing, ' ' where it ends a word.
  const folded = new Map();
  const fold = c => {
    if (!folded.has(c)) {
      const lower = c.toLowerCase();
      const small = lower.length === 1 ? lower : c;
      folded.set(c, dropped.test(c) ? '' : known.get(small) ?? (ofWords.test(small) ? small : ' '));
    }
    return folded.get(c);
  };

  // [{ word, from, to }], the places in UTF-16 units.
  return text => {
    const words = [];
    let [word, from, to] = ['', 0, 0];
    for (let at = 0; at <= text.length; at++) {
      let c = at < text.length ? fold(text[at]) : ' ';
      if (c === '"') c = word && isHebrew(word.at(-1)) && at + 1 < text.length && isHebrew(text[at + 1]) ? '' : ' ';
      if (c === ' ') {
        // A lone letter is what an apostrophe leaves.
        if (word && !/^[a-z]$/.test(word)) words.push({ word: word.slice(0, index.longestWord), from, to });
        word = '';
      } else if (c || word) {
        if (!word) from = at;
        word += c;
        to = at + 1;
      }
    }
    return words;
  };
};
