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
  const unspaced = new RegExp(`[${index.unspaced}]`);
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

  // The letter behind one of a script without spaces; length where there is none.
  const behind = (text, at) => {
    for (at++; at < text.length && fold(text[at]) === ''; at++);
    return at < text.length && unspaced.test(fold(text[at])) ? at : text.length;
  };

  // [{ word, from, to, last }], the places in UTF-16 units. The last letter of a run without spaces is a word that a query does without.
  return text => {
    const words = [];
    let [word, from, to, inRun] = ['', 0, 0, false];
    for (let at = 0; at <= text.length; at++) {
      let c = at < text.length ? fold(text[at]) : ' ';
      const pair = c !== '' && unspaced.test(c) ? c : '';
      if (pair) c = ' ';
      if (c === '"') c = word && isHebrew(word.at(-1)) && at + 1 < text.length && isHebrew(text[at + 1]) ? '' : ' ';
      if (c === ' ') {
        // A lone letter is what an apostrophe leaves.
        if (word && !/^[a-z]$/.test(word)) words.push({ word: word.slice(0, index.longestWord), from, to });
        word = '';
        if (pair) {
          const next = behind(text, at);
          if (next < text.length) words.push({ word: pair + fold(text[next]), from: at, to: next + 1 });
          else words.push({ word: pair, from: at, to: at + 1, last: inRun });
        }
        inRun = pair !== '';
      } else if (c || word) {
        if (!word) from = at;
        word += c;
        to = at + 1;
      }
    }
    return words;
  };
};
