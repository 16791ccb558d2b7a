// In a page of the site that is shown at the desk: puts in what the desk sends, where it differs, and scrolls along.
(() => {
  // The desk has the next port of the same machine; nobody else may speak here.
  const fromDesk = event => event.source === parent && parent !== window && /^http:\/\/(127\.0\.0\.1|localhost):\d+$/.test(event.origin);

  function sameTag(a, b) {
    return a?.nodeType === 1 && b?.nodeType === 1 && a.tagName === b.tagName;
  }

  function copyAttributes(from, to) {
    for (const { name } of [...to.attributes]) if (!from.hasAttribute(name)) to.removeAttribute(name);
    for (const { name, value } of from.attributes) if (to.getAttribute(name) !== value) to.setAttribute(name, value);
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
    if (typeof event.data.html === 'string') show(event.data.html);
    if (typeof event.data.part === 'number') follow(event.data.part);
  });

  // The frame shows one page; links lead out of it.
  addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    if (!link || link.getAttribute('href').startsWith('#')) return;
    event.preventDefault();
    open(link.href, '_blank', 'noopener');
  });
  parent.postMessage('ready', '*');
})();
