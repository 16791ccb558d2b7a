// The search page. It loads what a query needs of the index that the build wrote (src/StaticPress/Search), and the
// text around a word from the page that has it.
(() => {
  'use strict';
  const form = document.querySelector('[data-search]');
  if (!form) return;

  // What a word is worth by where it stands: three steps in the text, two in category, tags and source, three in the title.
  const LEVELS = [1, 1.6, 2.2, 4, 5, 8, 10, 12];
  const LEVEL_BITS = 3;
  const PAGE = 10;
  const MOST_FILES = 4; // for the words that begin with one
  const AROUND = 180; // characters of a snippet

  const folder = form.dataset.search;
  const box = form.elements.q;
  const status = document.getElementById('search-status');
  const hits = document.getElementById('hits');
  const more = document.getElementById('more');
  const sample = document.getElementById('hit').content;
  const decoder = new TextDecoder();
  const forms = { results: theme.words.results, some: theme.words.found_some };
  const say = (name, n = 0) => {
    const form = forms[name] ?? status.dataset[name] ?? '';
    status.textContent = (form.call ? form(n) : form).replace('{n}', n.toLocaleString(document.documentElement.lang));
  };

  // ---- files, each loaded once

  const loaded = new Map();
  let cacheMode = 'default';
  class Stale extends Error {}

  const load = (path, use) => {
    if (!loaded.has(path)) {
      const file = fetch(folder + path, { cache: cacheMode }).then(reply => {
        if (!reply.ok) throw new Error(`${reply.status} ${reply.url}`);
        return use(reply);
      });
      file.catch(() => loaded.delete(path));
      loaded.set(path, file);
    }
    return loaded.get(path);
  };

  const fresh = (found, wanted) => { if (found !== wanted) throw new Stale(); };

  const start = () => load('index.json', async reply => {
    const index = await reply.json();
    index.read = searchWords(index);
    index.runs = new RegExp(`[${index.unspaced}]`);
    return index;
  });

  const titles = (index, number) => {
    const hash = index.titleHashes[number];
    return load(`titles/${number}.json?${hash}`, async reply => {
      const [found, ...rows] = await reply.json();
      fresh(found, hash);
      return rows;
    });
  };

  const wordFile = (index, number) => {
    const hash = index.wordHashes[number];
    return load(`words/${number}.bin?${hash}`, async reply => {
      const bytes = new Uint8Array(await reply.arrayBuffer());
      fresh([...bytes.subarray(0, 4)].map(byte => byte.toString(16).padStart(2, '0')).join(''), hash);
      return wordsOf(bytes);
    });
  };

  const wordsOf = bytes => {
    const words = [];
    let at = 4;
    let word = '';
    const number = () => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++];
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
      }
    };
    while (at < bytes.length) {
      const shared = number();
      const length = number();
      word = word.slice(0, shared) + decoder.decode(bytes.subarray(at, at += length));
      const count = number();
      const size = number();
      words.push({ word, count, postings: bytes.subarray(at, at += size) });
    }
    return words;
  };

  const eachPosting = (postings, use) => {
    let number = 0;
    for (let at = 0; at < postings.length;) {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = postings[at++];
        value |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      number += value >>> LEVEL_BITS;
      use(number, value & (1 << LEVEL_BITS) - 1);
    }
  };

  // ---- queries

  // The last of the sorted words that is not after this one.
  const placeOf = (sorted, word) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (sorted[middle] <= word) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };

  // Two letters begin too many words; two of Hebrew are half a word.
  const isOpen = word => word.length > 2 || word > '\u0590';

  const find = async (index, word) => {
    const first = placeOf(index.words, word);
    const last = isOpen(word) ? Math.min(placeOf(index.words, word + '\uffff'), first + MOST_FILES - 1) : first;
    const files = [];
    for (let number = first; number <= last; number++) files.push(wordFile(index, number));
    return (await Promise.all(files)).flat().filter(entry => entry.word === word || isOpen(word) && entry.word.startsWith(word));
  };

  const scoreWord = (index, word, entries) => {
    const best = new Float32Array(index.documents);
    const rarity = Math.log(1 + index.documents / Math.min(index.documents, entries.reduce((sum, entry) => sum + entry.count, 1)));
    for (const entry of entries) {
      const weight = rarity * (entry.word === word ? 1 : 0.7 * word.length / entry.word.length);
      eachPosting(entry.postings, (number, level) => { if (best[number] < weight * LEVELS[level]) best[number] = weight * LEVELS[level]; });
    }
    return best;
  };

  // Which documents the filters let through; null for all of them.
  const allowed = async (index, { category, year }) => {
    let only = null;
    if (category) {
      only = new Uint8Array(index.documents);
      const word = '=' + category;
      const entry = (await wordFile(index, placeOf(index.words, word))).find(known => known.word === word);
      if (entry) eachPosting(entry.postings, number => { only[number] = 1; });
    }
    if (year) {
      only ??= new Uint8Array(index.documents).fill(1);
      const at = index.years.findIndex(([known]) => String(known) === year);
      const [from, to] = at < 0 ? [0, 0] : [index.years[at][1], index.years[at + 1]?.[1] ?? index.documents];
      only.fill(0, 0, from).fill(0, to);
    }
    return only;
  };

  // The documents that have all words, or else most of them: best first, and the newer of two.
  const rank = (index, scores, only) => {
    const { documents } = index;
    const total = new Float32Array(documents);
    const has = new Uint8Array(documents);
    let most = 1;
    for (const best of scores) {
      for (let number = 0; number < documents; number++) {
        if (best[number] === 0 || only?.[number] === 0) continue;
        total[number] += best[number];
        most = Math.max(most, ++has[number]);
      }
    }
    // Newness counts a little. Numbers sort faster than a comparison runs: the worth in front, the document behind it.
    const keys = new Float64Array(documents);
    let count = 0;
    for (let number = 0; number < documents; number++) {
      if (has[number] === most) keys[count++] = Math.round(total[number] * (9 + number / documents) * 100) * documents + number;
    }
    return { found: keys.subarray(0, count).sort().reverse().map(key => key % documents), all: most === scores.length };
  };

  const everything = (index, only) => {
    const found = [];
    for (let number = index.documents - 1; number >= 0; number--) if (only[number]) found.push(number);
    return { found, all: true };
  };

  // ---- what is shown

  const marked = (index, text, words) => {
    const parts = document.createDocumentFragment();
    let at = 0;
    let mark = null;
    for (const { word, from, to } of index.read(text)) {
      if (!matches(word, words)) continue;
      // Letters of a script without spaces are found two by two, and marked as one.
      if (!mark || from > at || !index.runs.test(text[from])) {
        mark = document.createElement('mark');
        parts.append(text.slice(at, from), mark);
      }
      mark.textContent += text.slice(Math.max(from, at), to);
      at = Math.max(at, to);
    }
    parts.append(text.slice(at));
    return parts;
  };

  const matches = (word, words) => words.some(wanted => word === wanted || isOpen(wanted) && word.startsWith(wanted));

  // The stretch of the text with the most different words of the query in it.
  const snippet = (index, text, words) => {
    const places = index.read(text).filter(({ word }) => matches(word, words));
    if (places.length === 0) return '';
    let [best, most] = [0, 0];
    places.forEach(({ from }, at) => {
      const near = new Set();
      for (let next = at; next < places.length && places[next].to < from + AROUND; next++) near.add(words.findIndex(wanted => matches(places[next].word, [wanted])));
      if (near.size > most) [best, most] = [at, near.size];
    });
    let from = Math.max(0, places[best].from - AROUND / 4);
    // Between two words where there are spaces.
    if (from > 0 && text.slice(from, places[best].from).includes(' ')) from = text.indexOf(' ', from) + 1;
    let to = Math.min(text.length, from + AROUND);
    if (to < text.length && text.lastIndexOf(' ', to) >= places[best].to) to = text.lastIndexOf(' ', to);
    return (from > 0 ? '… ' : '') + text.slice(from, to) + (to < text.length ? ' …' : '');
  };

  // A hit that comes into view gets its snippet from its own page, which its reader may open next.
  const showSnippet = async (place, { index, words }) => {
    const page = await fetch(place.dataset.page).then(reply => reply.ok ? reply.text() : '');
    const parsed = new DOMParser().parseFromString(page, 'text/html');
    const body = parsed.querySelector('.prose') ?? parsed.querySelector('main');
    for (const sign of body?.querySelectorAll('.anchor, .footnote-ref, .footnote-back, script, style') ?? []) sign.remove();
    for (const end of body?.querySelectorAll('br, td, th, p, li, dt, dd, pre, figcaption, h2, h3, h4, h5, h6') ?? []) end.after(' ');
    const text = snippet(index, (body?.textContent ?? '').replace(/\s+/g, ' ').trim(), words)
      || parsed.querySelector('meta[name="description"]')?.content || '';
    place.replaceChildren(marked(index, text, words));
  };

  const seen = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      showSnippet(target, shown).catch(() => target.replaceChildren());
    }
  }, { rootMargin: '200px' });

  let shown = null; // { index, words, found, count }

  const showMore = async () => {
    const now = shown;
    const next = [...now.found.slice(now.count, now.count + PAGE)];
    const files = await Promise.all(next.map(number => titles(now.index, Math.floor(number / now.index.titlesInFile))));
    if (now !== shown) return null;
    const items = next.map((number, at) => item(now, files[at][number % now.index.titlesInFile]));
    now.count += next.length;
    more.hidden = now.count >= now.found.length;
    return items;
  };

  const item = ({ index, words }, [url, title, date, category]) => {
    const hit = sample.firstElementChild.cloneNode(true);
    const part = name => hit.querySelector(`[data-hit="${name}"]`);
    part('title').replaceChildren(marked(index, title, words));
    part('title').href = url;
    part('date').textContent = date ?? '';
    part('category').textContent = category ?? '';
    part('snippet').dataset.page = url;
    return hit;
  };

  const show = items => {
    hits.append(...items);
    for (const hit of items) seen.observe(hit.querySelector('[data-page]'));
  };

  const asked = () => ({ q: box.value.trim(), category: form.elements.category.value, year: form.elements.year.value });

  const address = query => {
    const pairs = Object.entries(query).filter(([, value]) => value);
    return pairs.length > 0 ? '?' + new URLSearchParams(pairs) : location.pathname;
  };

  let latest = 0;

  const search = async (again = true) => {
    const mine = ++latest;
    const query = asked();
    if (!query.q && !query.category && !query.year) return clear();
    try {
      status.dataset.busy = 'true';
      const index = await start();
      const words = [...new Set(index.read(query.q).filter(({ last }) => !last).map(({ word }) => word))];
      if (words.length === 0 && !query.category && !query.year) return clear();
      const [only, ...entries] = await Promise.all([allowed(index, query), ...words.map(word => find(index, word))]);
      if (mine !== latest) return;
      const ranked = words.length > 0 ? rank(index, words.map((word, at) => scoreWord(index, word, entries[at])), only) : everything(index, only ?? new Uint8Array(index.documents));
      shown = { index, words, found: ranked.found, count: 0 };
      const items = await showMore();
      if (mine !== latest || !items) return;
      seen.disconnect();
      hits.replaceChildren();
      show(items);
      say(shown.found.length === 0 ? 'none' : !ranked.all ? 'some' : 'results', shown.found.length);
    } catch (failure) {
      if (mine !== latest) return;
      // A new build was published between two loads: begin again with what is there now.
      if (failure instanceof Stale && again) {
        loaded.clear();
        cacheMode = 'reload';
        return search(false);
      }
      clear();
      say('failed');
    } finally {
      if (mine === latest) delete status.dataset.busy;
    }
  };

  const clear = () => {
    shown = null;
    seen.disconnect();
    hits.replaceChildren();
    more.hidden = true;
    say('nothing');
  };

  // ---- the reader

  // What is typed comes into the address when it rests, and before a hit is followed: some browsers count how often that happens.
  const REST = 300; // milliseconds
  let rest = 0;

  const keep = entry => {
    clearTimeout(rest);
    if (address(asked()) !== (location.search || location.pathname)) history[entry](null, '', address(asked()));
  };

  const typed = () => {
    clearTimeout(rest);
    rest = setTimeout(keep, REST, 'replaceState');
    search();
  };

  const chosen = () => {
    keep('pushState');
    search();
  };

  const fromAddress = () => {
    const query = new URLSearchParams(location.search);
    box.value = query.get('q') ?? '';
    for (const name of ['category', 'year']) form.elements[name].value = query.get(name) ?? '';
    for (const name of ['category', 'year']) if (form.elements[name].selectedIndex < 0) form.elements[name].value = '';
    search();
  };

  // Arrows go from the box through the hits and back.
  const step = event => {
    const links = [box, ...hits.querySelectorAll('[data-hit="title"]')];
    const at = links.indexOf(document.activeElement);
    if (event.key === '/' && !document.activeElement.matches('input, select')) box.focus();
    else if (event.key === 'Escape' && at > 0) box.focus();
    else if (at >= 0 && event.key === 'ArrowDown' && at + 1 < links.length) links[at + 1].focus();
    else if (at > 0 && event.key === 'ArrowUp') links[at - 1].focus();
    else return;
    event.preventDefault();
  };

  box.addEventListener('focus', () => start().catch(() => {}), { once: true });
  box.addEventListener('input', typed);
  form.addEventListener('change', event => { if (event.target !== box) chosen(); });
  form.addEventListener('submit', event => {
    event.preventDefault();
    chosen();
  });
  hits.addEventListener('click', () => keep('replaceState'));
  more.addEventListener('click', async () => {
    const items = await showMore().catch(() => null);
    if (!items) return;
    show(items);
    items[0].querySelector('a').focus();
  });
  addEventListener('keydown', event => { if (!event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing) step(event); });
  addEventListener('popstate', fromAddress);
  fromAddress();
})();
