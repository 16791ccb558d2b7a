// In a page of the site that is shown at the desk: puts in what the desk sends, where it differs, and scrolls along.
(() => {
  // The desk has another port of the same machine; nobody else may speak here.
  const machine = origin => origin.replace(/:\d+$/, '');
  const fromDesk = event => event.source === parent && parent !== window && machine(event.origin) === machine(location.origin);

  function sameTag(a, b) {
    return a?.nodeType === 1 && b?.nodeType === 1 && a.tagName === b.tagName;
  }

  function copyAttributes(from, to) {
    for (const { name } of [...to.attributes]) if (!from.hasAttribute(name)) to.removeAttribute(name);
    // Copied as they are: the parser takes names ('@click') that setAttribute refuses.
    for (const attribute of from.attributes) {
      if (to.getAttribute(attribute.name) !== attribute.value) to.setAttributeNode(attribute.cloneNode());
    }
  }

  // Only what is other is exchanged: pictures do not blink, and a recording plays on.
  function patch(old, fresh) {
    copyAttributes(fresh, old);
    const before = [...old.childNodes];
    const after = [...fresh.childNodes];
    let start = 0;
    while (start < before.length && start < after.length && before[start].isEqualNode(after[start])) start++;
    let end = 0;
    while (end < before.length - start && end < after.length - start && before.at(-1 - end).isEqualNode(after.at(-1 - end))) end++;
    const out = before.slice(start, before.length - end);
    const into = after.slice(start, after.length - end);
    const both = Math.min(out.length, into.length);
    if (out.length === into.length && out.every((node, at) => sameTag(node, into[at]))) {
      out.forEach((node, at) => { if (!node.isEqualNode(into[at])) patch(node, into[at]); });
      return;
    }
    const next = out.length ? out.at(-1).nextSibling : before[start] ?? null;
    out.forEach(node => node.remove());
    into.forEach(node => old.insertBefore(document.adoptNode(node), next));
  }

  function show(html) {
    const fresh = new DOMParser().parseFromString(html, 'text/html');
    const [old, now] = [document.querySelector('main'), fresh.querySelector('main')];
    if (old && now) patch(old, now);
    else patch(document.body, fresh.body);
    document.title = fresh.title;
  }

  // Where a text is written, as a part of all its lines, is about where it stands on the page.
  function follow(part) {
    const text = document.querySelector('.prose, article, main') ?? document.body;
    const { top, height } = text.getBoundingClientRect();
    scrollTo({ top: scrollY + top + height * part - innerHeight / 2, behavior: 'instant' });
  }

  addEventListener('message', event => {
    if (!fromDesk(event)) return;
    // Whoever of the two is there first is asked by the other.
    if (event.data === 'ready?') parent.postMessage('ready', event.origin);
    if (typeof event.data.html === 'string') show(event.data.html);
    if (typeof event.data.part === 'number') follow(event.data.part);
  });

  // Whatever changes the site (another editor, a picture that came, a setting) may change this page: the desk makes it anew.
  const hear = () => parent.postMessage('changed', '*');
  let worker = null;

  function listen() {
    try {
      worker = new SharedWorker('/_preview/events.js');
      worker.addEventListener('error', listenAlone, { once: true });
      worker.port.addEventListener('message', hear);
      worker.port.start();
      worker.port.postMessage('listen');
    } catch {
      listenAlone();
    }
  }

  function listenAlone() {
    new EventSource('/_events').addEventListener('message', hear);
  }

  addEventListener('pagehide', () => worker?.port.postMessage('rest'));
  addEventListener('pageshow', event => { if (event.persisted) worker?.port.postMessage('listen'); });

  // The frame shows one page; links lead out of it.
  addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    if (!link || link.getAttribute('href').startsWith('#')) return;
    event.preventDefault();
    open(link.href, '_blank', 'noopener');
  });
  parent.postMessage('ready', '*');
  listen();
})();
