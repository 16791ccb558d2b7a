// Where a post is written: it saves itself, shows its page beside it, and loses nothing.
(() => {
  const root = document.getElementById('write');
  if (!root) return;
  const { post, whole, pages } = root.dataset;
  const key = document.querySelector('meta[name=desk-key]').content;
  const text = document.getElementById('text');
  const frame = document.getElementById('frame');
  const marks = document.getElementById('marks');
  const fields = [...root.querySelectorAll('.head [name]')];
  const on = (id, name, run) => document.getElementById(id).addEventListener(name, run);
  const valueOf = field => field.type === 'checkbox' ? (field.checked ? 'on' : '') : field.value;
  function setValue(field, value) {
    if (field.type === 'checkbox') field.checked = value !== '';
    else if (field.value !== value) field.value = value;
  }

  async function ask(action, asked) {
    const answer = await fetch('/_desk/' + action, { method: 'POST', headers: { 'X-Desk-Key': key }, body: new URLSearchParams({ post, whole, ...asked }) });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  }

  // What the file held when this text was last the same as it: every change is told as from there to here.
  let was = text.defaultValue;
  const from = new Map(fields.map(field => [field.name, field.dataset.was]));
  let touched = new Set(fields.filter(isTouched).map(field => field.name));

  // Also what was changed before this script was there.
  function isTouched(field) {
    if (field.disabled) return false;
    if (field.type === 'checkbox') return field.checked !== field.defaultChecked;
    if (field.tagName !== 'SELECT') return field.value !== field.defaultValue;
    const first = [...field.options].find(option => option.defaultSelected);
    return Boolean(first) && !first.selected;
  }

  function change(always) {
    const asked = {};
    if (always || text.value !== was) Object.assign(asked, { was, text: text.value });
    for (const field of fields) {
      if (touched.has(field.name)) Object.assign(asked, { ['from.' + field.name]: from.get(field.name), ['to.' + field.name]: valueOf(field) });
    }
    return asked;
  }

  const isChanged = () => text.value !== was || touched.size > 0;

  // A copy in the browser of what is not on the disk yet: for a crash, a closed window, a desk that has ended.
  const shelf = `desk:${post}:${whole}:`;
  const backup = shelf + crypto.getRandomValues(new Uint32Array(2)).join('');
  let storing = 0;

  function store() {
    clearTimeout(storing);
    storing = 0;
    try {
      if (isChanged()) localStorage.setItem(backup, JSON.stringify({ at: Date.now(), was, text: text.value, fields: fields.filter(field => touched.has(field.name)).map(field => [field.name, from.get(field.name), valueOf(field)]) }));
      else localStorage.removeItem(backup);
    } catch {
      // The browser keeps nothing; the disk still does.
    }
  }

  function bringBack() {
    const kept = Object.keys(localStorage).filter(name => name.startsWith(shelf)).map(name => ({ name, ...JSON.parse(localStorage.getItem(name)) })).sort((a, b) => b.at - a.at)[0];
    if (!kept) return;
    localStorage.removeItem(kept.name);
    if (kept.text === text.value && kept.fields.length === 0) return;
    was = kept.was;
    text.value = kept.text;
    for (const [name, before, now] of kept.fields) {
      const field = fields.find(one => one.name === name);
      if (!field) continue;
      from.set(name, before);
      setValue(field, now);
      touched.add(name);
    }
    tell('Brought back what had not been saved.');
    store();
  }

  // Saving
  const saved = document.getElementById('saved');
  const choose = document.getElementById('choose');
  let timer = 0;
  let isSaving = false;
  let isWaiting = false;

  function tell(words, isBad) {
    saved.textContent = words;
    saved.classList.toggle('bad', Boolean(isBad));
  }

  function later(delay) {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  }

  async function save(options = {}) {
    clearTimeout(timer);
    if (isWaiting && !options.mine) return;
    if (isSaving) return later(300);
    if (!isChanged() && !options.asks) return tell('Saved');
    isSaving = true;
    if (!options.asks) tell('Saving …');
    const asked = change(false);
    const sent = touched;
    touched = new Set();
    try {
      const answer = await ask('save-post', { ...asked, ...(options.mine ? { mine: '1' } : {}) });
      if (answer.state === 'saved') take(answer, asked);
      else for (const name of sent) touched.add(name);
      if (answer.state === 'overtaken') offer(answer);
      else if (answer.state !== 'saved') tell(answer.words, true);
    } catch (failure) {
      for (const name of sent) touched.add(name);
      if (options.asks && !isChanged()) return;
      tell(failure instanceof TypeError ? 'Not saved: the desk does not answer. It is kept in this browser, and saved as soon as it does.' : `Not saved: ${failure.message}`, true);
      later(3000);
    } finally {
      isSaving = false;
      store();
    }
  }

  // What the file holds now. Lines that somebody else wrote come in, unless one has gone on writing: then they come with the next saving.
  function take(answer, asked) {
    if ('text' in asked) {
      if (answer.text === asked.text) was = asked.text;
      else if (text.value === asked.text) {
        put(answer.text);
        was = answer.text;
        tell('Saved, with what somebody else wrote meanwhile.');
      } else was = asked.text;
    } else if (text.value === was && answer.text !== undefined && answer.text !== was) {
      put(answer.text);
      was = answer.text;
      tell('Saved, with what somebody else wrote meanwhile.');
    }
    for (const field of fields) {
      if (touched.has(field.name)) continue;
      from.set(field.name, answer.fields[field.name] ?? '');
      if (document.activeElement !== field) setValue(field, answer.fields[field.name] ?? '');
    }
    if (!saved.textContent.startsWith('Saved,')) tell('Saved');
    if (isChanged()) later(1000);
    else closeChoice();
    look();
  }

  function offer(answer) {
    isWaiting = true;
    tell('Not saved yet', true);
    choose.replaceChildren();
    const words = document.createElement('p');
    words.textContent = answer.words;
    const theirs = document.createElement('details');
    theirs.innerHTML = '<summary>What stands in the file now</summary><pre dir="auto"></pre>';
    theirs.querySelector('pre').textContent = answer.text ?? '';
    const buttons = document.createElement('div');
    buttons.className = 'toolbar';
    buttons.append(button('Keep mine', () => { closeChoice(); save({ mine: true }); }), button('Take the other', () => { closeChoice(); takeOther(answer); }));
    choose.append(words, theirs, buttons);
    choose.hidden = false;
    choose.querySelector('button').focus();
  }

  function closeChoice() {
    isWaiting = false;
    choose.hidden = true;
  }

  function takeOther(answer) {
    touched = new Set();
    was = text.value;
    take(answer, {});
  }

  function button(words, run) {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words;
    made.addEventListener('click', run);
    return made;
  }

  // The page beside it
  let isLooking = false;
  let looksAgain = false;
  let shown = null;
  let lookTimer = 0;

  function lookIn(delay) {
    clearTimeout(lookTimer);
    lookTimer = setTimeout(look, delay);
  }

  // One at a time, so that no answer overtakes a later one; and until the last state has been shown.
  async function look() {
    clearTimeout(lookTimer);
    if (isLooking) return void (looksAgain = true);
    isLooking = true;
    looksAgain = false;
    let failed = false;
    try {
      const answer = await ask('look-post', change(true));
      shown = answer.html ?? shown;
      send();
      measure(answer);
      list(answer.problems);
      if (answer.shared) picture(answer);
    } catch {
      failed = true;
    } finally {
      isLooking = false;
      if (failed) lookIn(1000);
      else if (looksAgain) look();
    }
  }

  let isReady = false;

  function send() {
    if (shown !== null && isReady) frame.contentWindow.postMessage({ html: shown }, pages);
  }

  function scrollAlong(part) {
    if (isReady) frame.contentWindow?.postMessage({ part }, pages);
  }

  addEventListener('message', event => {
    if (event.origin !== pages || event.source !== frame.contentWindow) return;
    if (event.data === 'ready') {
      isReady = true;
      send();
    } else if (event.data === 'changed') hear();
  });

  // The site is another than it was. What somebody else wrote into this post comes in, unless one is writing here.
  function hear() {
    if (isChanged() || isSaving) lookIn(25);
    else save({ asks: true });
  }

  function measure({ words, minutes }) {
    document.getElementById('length').textContent = `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}, ${minutes} min to read.`;
  }

  function picture({ shared, address }) {
    const set = (name, words) => { root.querySelector('.' + name).textContent = words; };
    const at = address ? address.slice(pages.length) : '';
    set('found-at', at);
    set('found-title', shared.title);
    set('found-text', shared.description);
    set('shared-host', at.split('/')[0] || location.hostname);
    set('shared-title', shared.title);
    set('shared-text', shared.description);
    const image = root.querySelector('.shared img');
    image.hidden = !shared.image;
    if (shared.image && image.getAttribute('src') !== shared.image) image.src = shared.image;
  }

  function list(problems) {
    const all = document.getElementById('problems');
    all.replaceChildren(...problems.map(problem => {
      const item = document.createElement('li');
      item.className = problem.isError ? 'error' : 'warning';
      if (problem.line > 0) item.append(button(`Line ${problem.line}`, () => goTo(problem.line)), ' ');
      item.append(`${problem.text} ${problem.hint}`);
      if (problem.isDay) item.append(' ', button('Put that day into its name', nameByDay));
      return item;
    }));
    mark(problems.filter(problem => problem.line > 0));
  }

  // Under the other name nobody looks for what is kept in this browser.
  async function nameByDay() {
    await save();
    if (!isChanged()) root.querySelector('form.name-post').submit();
  }

  // Behind the text lies the same text, unseen, with its faulty lines marked.
  function mark(problems) {
    if (problems.length === 0) return void marks.replaceChildren();
    const byLine = new Map(problems.map(problem => [problem.line, problem.isError ? 'error' : 'warning']));
    marks.replaceChildren(...text.value.split('\n').flatMap((line, at) => {
      const kind = byLine.get(at + 1);
      if (!kind) return [line + '\n'];
      const made = document.createElement('mark');
      made.className = kind;
      made.textContent = line || ' ';
      return [made, '\n'];
    }));
    marks.scrollTop = text.scrollTop;
  }

  function goTo(line) {
    const lines = text.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    text.focus();
    text.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
    text.scrollTop = text.scrollHeight * ((line - 1) / lines.length) - text.clientHeight / 3;
  }

  // Writing: every change goes through the browser's own undoing.
  function put(all) {
    const [start, end, top, before] = [text.selectionStart, text.selectionEnd, text.scrollTop, text.value];
    let same = 0;
    while (same < all.length && before[same] === all[same]) same++;
    // Whoever stands behind what came in stands behind it still.
    const moved = at => at <= same ? at : Math.max(same, at + all.length - before.length);
    text.value = all;
    text.setSelectionRange(moved(start), moved(end));
    text.scrollTop = top;
    changed();
  }

  function replace(start, end, words, select = [words.length, words.length]) {
    text.focus();
    text.setSelectionRange(start, end);
    if (!document.execCommand('insertText', false, words)) {
      text.setRangeText(words, start, end, 'end');
      changed();
    }
    text.setSelectionRange(start + select[0], start + select[1]);
  }

  const chosen = () => text.value.slice(text.selectionStart, text.selectionEnd);

  function wrap(sign, words) {
    const [start, end] = [text.selectionStart, text.selectionEnd];
    const inner = chosen();
    const isIn = text.value.slice(start - sign.length, start) === sign && text.value.slice(end, end + sign.length) === sign;
    if (isIn) return replace(start - sign.length, end + sign.length, inner, [0, inner.length]);
    const said = inner || words;
    replace(start, end, sign + said + sign, [sign.length, sign.length + said.length]);
  }

  // The lines that the selection touches.
  function rows() {
    const start = text.value.lastIndexOf('\n', text.selectionStart - 1) + 1;
    const next = text.value.indexOf('\n', text.selectionEnd);
    return [start, next < 0 ? text.value.length : next];
  }

  function prefix(make, pattern) {
    const [start, end] = rows();
    const lines = text.value.slice(start, end).split('\n');
    const isOff = lines.every(line => pattern.test(line));
    const words = lines.map((line, at) => isOff ? line.replace(pattern, '') : make(at) + line).join('\n');
    replace(start, end, words, [0, words.length]);
  }

  function block(words, select) {
    const at = text.selectionEnd;
    const before = text.value.slice(0, at);
    const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const rest = text.value.slice(at);
    const after = rest.startsWith('\n\n') ? '' : rest === '' || rest.startsWith('\n') ? '\n' : '\n\n';
    replace(at, at, gap + words + after, select.map(one => one + gap.length));
  }

  const does = {
    bold: () => wrap('**', 'bold'),
    italic: () => wrap('*', 'italic'),
    heading() {
      const [start] = rows();
      const line = text.value.slice(start, rows()[1]);
      const [, sign, words] = /^(#{0,6} ?)(.*)$/s.exec(line);
      const next = { '': '## ', '## ': '### ' }[sign] ?? '';
      replace(start, start + line.length, next + words);
    },
    quote: () => prefix(() => '> ', /^> ?/),
    hebrew() {
      const words = chosen();
      const said = (words || 'שלום').split('\n').map(line => '> ' + line).join('\n');
      if (words) text.setSelectionRange(text.selectionStart, text.selectionStart), replace(text.selectionStart, text.selectionStart + words.length, '');
      block(`${said}\n> {dir=rtl lang=he}`, [2, said.length]);
    },
    list: () => prefix(() => '- ', /^- /),
    numbers: () => prefix(at => `${at + 1}. `, /^\d+\. /),
    note() {
      const number = 1 + Math.max(0, ...[...text.value.matchAll(/\[\^(\d+)\]/g)].map(found => Number(found[1])));
      replace(text.selectionEnd, text.selectionEnd, `[^${number}]`);
      const end = text.value.length;
      const gap = text.value.endsWith('\n') ? '\n' : '\n\n';
      replace(end, end, `${gap}[^${number}]: The note.\n`, [gap.length + `[^${number}]: `.length, gap.length + `[^${number}]: The note.`.length]);
    },
    box: () => block('> [!NOTE]\n> A note.', [12, 19]),
    code() {
      const words = chosen();
      if (!words.includes('\n')) return wrap('`', 'code');
      replace(text.selectionStart, text.selectionEnd, `\`\`\`\n${words}\n\`\`\``, [4, 4 + words.length]);
    },
    link: openLink,
    picture: () => openPicture(null),
    verse: () => openPart('verse'),
    part: () => openPart(''),
  };

  // Parts: components of the theme
  const partBox = document.getElementById('part');
  partBox.addEventListener('click', event => {
    const chosenPart = event.target.closest('[data-part]');
    if (chosenPart) putPart(chosenPart.dataset);
  });

  function openPart(name) {
    range = [text.selectionStart, text.selectionEnd];
    const known = name && partBox.querySelector(`[data-part="${name}"]`);
    if (known) putPart(known.dataset);
    else partBox.showModal();
  }

  // What was chosen comes into the part; what is to be written over is chosen then.
  function putPart({ lines, fill }) {
    partBox.close();
    text.focus();
    text.setSelectionRange(...range);
    const words = chosen();
    if (words) replace(...range, '');
    const whole = words && fill ? lines.replace(fill, () => words) : lines;
    const quoted = /="([^"]*)"/.exec(whole);
    const start = quoted ? quoted.index + 2 : Math.max(0, whole.indexOf(fill));
    block(whole, [start, start + (quoted ? quoted[1] : fill).length]);
  }

  for (const tool of root.querySelectorAll('[data-does]')) tool.addEventListener('click', () => does[tool.dataset.does]());
  root.querySelector('.tools').addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const all = [...event.currentTarget.querySelectorAll('button')];
    const way = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step : step;
    const next = all[(all.indexOf(document.activeElement) + way + all.length) % all.length];
    for (const one of all) one.tabIndex = one === next ? 0 : -1;
    next.focus();
    event.preventDefault();
  });

  document.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (event.key.toLowerCase() === 's' && !event.shiftKey) {
      event.preventDefault();
      return void save();
    }
    if (document.activeElement !== text) return;
    const pressed = (event.shiftKey ? 'Shift+' : '') + (event.code.startsWith('Digit') ? event.code.slice(5) : event.key.toUpperCase());
    const tool = root.querySelector(`[data-keys="${CSS.escape(pressed)}"]`);
    if (!tool) return;
    event.preventDefault();
    tool.click();
  });

  // A list goes on by itself, and ends at an empty item.
  text.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || text.selectionStart !== text.selectionEnd) return;
    const [start] = rows();
    const line = text.value.slice(start, text.selectionStart);
    const found = /^(\s*)([-*+]|(\d+)[.)]|>)( )(.*)$/.exec(line);
    if (!found) return;
    event.preventDefault();
    if (found[5] === '') return replace(start, text.selectionStart, '');
    const sign = found[3] ? `${Number(found[3]) + 1}${found[2].slice(found[3].length)}` : found[2];
    replace(text.selectionStart, text.selectionStart, `\n${found[1]}${sign} `);
  });

  // Links
  const linkBox = document.getElementById('link');
  const linkWords = document.getElementById('link-words');
  const isAddress = words => /^(https?:\/\/|mailto:|\/|#)\S+$/.test(words);
  let range = [0, 0];

  function openLink() {
    range = [text.selectionStart, text.selectionEnd];
    linkWords.value = isAddress(chosen()) ? chosen() : '';
    linkBox.showModal();
    findPosts(linkWords.value || chosen());
  }

  function putLink(address, title) {
    const words = (text.value.slice(...range) || title).replace(/([[\]\\])/g, '\\$1');
    linkBox.close();
    replace(...range, `[${words}](${address})`);
  }

  async function findPosts(words) {
    const { found } = await ask('find-post', { q: words });
    document.getElementById('link-found').replaceChildren(...found.map(one => {
      const item = document.createElement('li');
      const made = button('', () => putLink(one.link, one.title));
      const title = document.createElement('span');
      title.dir = 'auto';
      title.textContent = one.title;
      const date = document.createElement('small');
      date.textContent = one.date;
      date.dir = 'auto';
      made.append(title, ' ', date);
      item.append(made);
      return item;
    }));
  }

  function slowly(run) {
    let wait = 0;
    return () => {
      clearTimeout(wait);
      wait = setTimeout(run, 120);
    };
  }

  linkWords.addEventListener('input', slowly(() => findPosts(linkWords.value)));
  linkWords.addEventListener('keydown', event => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const first = document.querySelector('#link-found button');
    if (isAddress(linkWords.value.trim())) putLink(linkWords.value.trim(), linkWords.value.trim());
    else first?.click();
  });
  on('link-put', 'click', () => { if (linkWords.value.trim()) putLink(linkWords.value.trim(), linkWords.value.trim()); });

  // Pictures and recordings
  const pictureBox = document.getElementById('picture');
  const wordsBox = document.getElementById('words');
  const says = document.getElementById('picture-says');
  let goal = null;

  function openPicture(into) {
    goal = into;
    range = [text.selectionStart, text.selectionEnd];
    says.textContent = '';
    pictureBox.showModal();
    findPictures('');
  }

  async function findPictures(words) {
    const { found } = await ask('find-picture', { q: words });
    document.getElementById('picture-found').replaceChildren(...found.map(one => {
      const item = document.createElement('li');
      const made = button('', () => { pictureBox.close(); describe(one.src); });
      const image = document.createElement('img');
      Object.assign(image, { src: one.shown, alt: '', loading: 'lazy' });
      const name = document.createElement('small');
      name.textContent = one.name;
      made.append(image, name);
      item.append(made);
      return item;
    }));
  }

  // Stays until files are put in again: what is said of saving comes and goes.
  const notice = document.getElementById('notice');

  function refuse(words) {
    const line = document.createElement('p');
    line.className = 'bad notice';
    line.textContent = words;
    notice.append(line);
    line.scrollIntoView({ block: 'nearest' });
  }

  async function upload(files) {
    notice.replaceChildren();
    for (const file of files) {
      tell(`Putting in ${file.name} …`);
      try {
        const answer = await fetch(`/_desk/add-media?name=${encodeURIComponent(file.name)}`, { method: 'POST', headers: { 'X-Desk-Key': key, 'Content-Type': 'application/octet-stream' }, body: file });
        if (!answer.ok) throw new Error(await answer.text());
        const { src, isPicture, refused } = await answer.json();
        if (refused) throw new Error(refused);
        pictureBox.close();
        tell(`Put into ${src}`);
        if (isPicture) await describe(src, URL.createObjectURL(file));
        else block(`[${file.name}](${src})`, [1, 1 + file.name.length]);
      } catch (failure) {
        const why = failure instanceof TypeError ? 'The desk does not answer.' : failure.message;
        says.textContent = `${file.name}: ${why}`;
        refuse(`${file.name}: ${why}`);
        tell(isChanged() ? 'Not saved yet' : 'Saved');
      }
    }
  }

  // Asked for each picture: without words it says nothing to those who cannot see it.
  function describe(src, local) {
    const [alt, none, caption, image] = ['alt', 'none', 'caption', 'picture'].map(name => document.getElementById('words-' + name));
    [alt.value, caption.value, none.checked] = ['', '', false];
    image.src = local ?? `/_desk/pictures${src}`;
    alt.required = true;
    alt.disabled = false;
    caption.closest('label').hidden = false;
    wordsBox.returnValue = '';
    wordsBox.showModal();
    alt.focus();
    return new Promise(done => wordsBox.addEventListener('close', () => {
      if (local) URL.revokeObjectURL(local);
      if (wordsBox.returnValue === 'put') putPicture(src, none.checked ? '' : alt.value.trim(), caption.value.trim());
      done();
    }, { once: true }));
  }

  function putPicture(src, alt, caption) {
    if (goal === 'image') {
      for (const [name, value] of [['image.src', src], ['image.alt', alt], ...(caption ? [['image.caption', caption]] : [])]) {
        const field = fields.find(one => one.name === name);
        setValue(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return;
    }
    text.setSelectionRange(...range);
    const said = alt.replace(/([[\]\\])/g, '\\$1');
    const title = caption ? ` "${caption.replace(/(["\\])/g, '\\$1')}"` : '';
    const words = `![${said}](${src}${title})`;
    block(words, [words.length, words.length]);
    range = [text.selectionStart, text.selectionEnd];
  }

  on('words-none', 'change', event => {
    const alt = document.getElementById('words-alt');
    alt.required = !event.target.checked;
    alt.disabled = event.target.checked;
  });
  document.getElementById('picture-words').addEventListener('input', slowly(() => findPictures(document.getElementById('picture-words').value)));
  on('picture-file', 'change', event => {
    upload([...event.target.files]);
    event.target.value = '';
  });
  const lead = root.querySelector('[name="image.src"]');
  if (lead && !lead.disabled) lead.after(button('Choose …', () => openPicture('image')));

  text.addEventListener('paste', event => {
    const files = [...event.clipboardData.files];
    if (files.length) {
      event.preventDefault();
      goal = null;
      range = [text.selectionStart, text.selectionEnd];
      return void upload(files);
    }
    const words = event.clipboardData.getData('text/plain').trim();
    if (!/^https?:\/\/\S+$/.test(words) || chosen() === '' || isAddress(chosen())) return;
    event.preventDefault();
    range = [text.selectionStart, text.selectionEnd];
    putLink(words, words);
  });
  for (const name of ['dragover', 'drop']) {
    text.addEventListener(name, event => {
      if (![...event.dataTransfer.types].includes('Files')) return;
      event.preventDefault();
      root.classList.toggle('dropping', name === 'dragover');
      if (name === 'drop') {
        goal = null;
        range = [text.selectionStart, text.selectionEnd];
        upload([...event.dataTransfer.files]);
      }
    });
  }
  text.addEventListener('dragleave', () => root.classList.remove('dropping'));

  // What happens on the page
  function changed() {
    if (!isWaiting) tell('Not saved yet');
    if (!storing) storing = setTimeout(store, 150);
    later(1000);
    lookIn(25);
  }

  text.addEventListener('input', () => {
    changed();
    scrollAlong(text.selectionEnd / Math.max(1, text.value.length));
  });
  text.addEventListener('scroll', () => {
    marks.scrollTop = text.scrollTop;
    if (document.activeElement === text) scrollAlong((text.scrollTop + text.clientHeight / 2) / text.scrollHeight);
  });
  for (const field of fields) {
    field.addEventListener('input', () => {
      touched.add(field.name);
      changed();
    });
    field.addEventListener('keydown', event => { if (event.key === 'Enter' && field.tagName === 'INPUT') event.preventDefault(); });
  }
  on('save', 'click', () => save());
  on('turn', 'click', event => {
    const isLook = root.classList.toggle('looking');
    event.currentTarget.setAttribute('aria-pressed', isLook);
    event.currentTarget.textContent = isLook ? 'Write' : 'Look';
  });
  document.addEventListener('visibilitychange', () => { if (document.hidden) { store(); save(); } });
  addEventListener('pagehide', store);
  addEventListener('online', () => save());

  bringBack();
  if (isChanged()) later(0);
  look();
  // A frame that was there before this script has said so to nobody.
  frame.contentWindow.postMessage('ready?', '*');
})();
