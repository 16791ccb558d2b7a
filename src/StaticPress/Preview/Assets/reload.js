// Keeps an open page as new as the site. Added by the preview only; a build never writes it.
(() => {
  const self = document.currentScript;
  const scrollKey = 'staticpress-scroll:' + location.pathname;
  const offerKey = 'staticpress-offer';
  let tag = self.dataset.page;
  let worker = null;
  let source = null;
  let box = null;

  // The browser forgets the place when the page grew or shrank while it was away.
  const scroll = sessionStorage.getItem(scrollKey);
  if (scroll !== null) {
    sessionStorage.removeItem(scrollKey);
    addEventListener('load', () => scrollTo(0, Number(scroll)), { once: true });
  }

  const offered = sessionStorage.getItem(offerKey);
  if (offered) {
    sessionStorage.removeItem(offerKey);
    offer(JSON.parse(offered));
  }

  function shadow() {
    if (box) return box;
    const host = document.createElement('staticpress-preview');
    box = host.attachShadow({ mode: 'open' });
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = '/_preview/preview.css';
    box.append(style);
    document.documentElement.append(host);
    return box;
  }

  function part(className) {
    const found = shadow().querySelector('.' + className);
    if (found) return found;
    const made = document.createElement('div');
    made.className = className;
    shadow().append(made);
    return made;
  }

  function close(className) {
    box?.querySelector('.' + className)?.remove();
  }

  function button(text, run) {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', run);
    return made;
  }

  function overlay(html) {
    close('overlay');
    if (!html || document.querySelector('.error-page')) return;
    const made = part('overlay');
    made.setAttribute('role', 'alertdialog');
    made.setAttribute('aria-label', 'Mistakes in the site');
    made.innerHTML = html;
    made.prepend(button('Close', () => close('overlay')));
  }

  function offer(pages) {
    close('offer');
    if (pages.length === 0) return;
    const made = part('offer');
    made.setAttribute('role', 'status');
    made.append('Changed: ');
    pages.forEach((page, at) => {
      const link = document.createElement('a');
      link.href = page.url;
      link.textContent = page.title;
      made.append(at ? ', ' : '', link);
    });
    made.append(' ', button('Close', () => close('offer')));
  }

  // Leads to the preview's page, and says what 'build --strict' would refuse; a page of the preview itself has none.
  function badge(ofSite) {
    if (!('warnings' in self.dataset)) return;
    close('badge');
    const made = part('badge');
    const ofPage = Number(self.dataset.warnings);
    const link = document.createElement('a');
    link.href = ofPage ? `/_preview/explain?url=${encodeURIComponent(location.pathname)}` : `/_preview/${ofSite ? '#problems' : ''}`;
    const count = ofPage + ofSite;
    link.textContent = count ? `Preview: ${count} ${count === 1 ? 'warning' : 'warnings'}` : 'Preview';
    if (count) link.className = 'has-warnings';
    made.append(link);
  }

  // Empty for a link without an address, or with one that is none.
  function pathOf(link) {
    try {
      return new URL(link.href).pathname;
    } catch {
      return '';
    }
  }

  function restyle(pairs) {
    for (const [from, to] of pairs) {
      for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
        if (pathOf(link) !== from) continue;
        const fresh = link.cloneNode();
        fresh.href = to;
        fresh.addEventListener('load', () => link.remove(), { once: true });
        link.after(fresh);
      }
    }
  }

  async function state() {
    const answer = await fetch(location.pathname + location.search, { method: 'HEAD', cache: 'no-store' });
    return { tag: (answer.headers.get('ETag') || '').replaceAll('"', ''), isGood: answer.ok };
  }

  // True when the page is loaded again, and whatever is to be told is for the page that comes.
  async function freshen(hasMistakes) {
    const now = await state();
    if (now.tag === tag || (hasMistakes && !now.isGood && !document.querySelector('.error-page'))) return false;
    sessionStorage.setItem(scrollKey, scrollY);
    location.reload();
    return true;
  }

  async function hear(news) {
    const others = news.changed.filter(page => page.url !== location.pathname);
    restyle(news.styles);
    if (news.stylesOnly) {
      tag = (await state()).tag;
    } else {
      if (others.length) sessionStorage.setItem(offerKey, JSON.stringify(others));
      if (await freshen(news.overlay !== '')) return;
      if (others.length) offer(others);
      sessionStorage.removeItem(offerKey);
    }
    overlay(news.overlay);
    badge(news.warnings);
  }

  // All windows share one stream where the browser can; a page that nobody sees needs none.
  function listen() {
    if (document.hidden || source) return;
    try {
      worker ??= share();
      worker.port.postMessage('listen');
    } catch {
      listenAlone();
    }
  }

  function share() {
    const shared = new SharedWorker('/_preview/events.js');
    shared.addEventListener('error', listenAlone);
    shared.port.addEventListener('message', event => hear(event.data).catch(() => {}));
    shared.port.start();
    return shared;
  }

  function listenAlone() {
    source ??= new EventSource('/_events');
    source.addEventListener('message', event => hear(JSON.parse(event.data)).catch(() => {}));
  }

  function rest() {
    worker?.port.postMessage('rest');
    source?.close();
    source = null;
  }

  document.addEventListener('visibilitychange', () => document.hidden ? rest() : listen());
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
  document.addEventListener('keydown', event => { if (event.key === 'Escape') close('overlay'); });
  listen();
})();
