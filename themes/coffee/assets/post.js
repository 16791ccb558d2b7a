// What a script adds to posts and pages; each part works alone, and all links and forms without it.
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  const copy = text => navigator.clipboard?.writeText(text).then(() => true, () => false);

  globalThis.tools = { all, make, copy };

  // ---- share: copy, the device's own sheet, close and Esc give the focus back
  for (const share of all('[data-share]')) {
    const summary = share.querySelector('summary');
    const status = share.querySelector('[data-share-status]');
    const address = share.querySelector('input');
    const close = () => {
      share.open = false;
      summary.focus();
    };

    share.querySelector('[data-close]')?.addEventListener('click', close);
    address?.addEventListener('focus', () => address.select());
    share.addEventListener('keydown', event => {
      if (!share.open) return;
      if (event.key === 'Escape') close();
      if (event.key !== 'Tab') return;
      // The open panel keeps the focus, going round.
      const stops = all('summary, a, button, input', share).filter(stop => stop.offsetParent);
      const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
      if (event.target !== from) return;
      event.preventDefault();
      to.focus();
    });
    document.addEventListener('click', event => {
      if (share.open && !share.contains(event.target)) share.open = false;
    });

    const copyButton = share.querySelector('[data-copy]');
    copyButton?.addEventListener('click', async () => {
      const label = copyButton.querySelector('[data-copy-text]');
      const done = await copy(address.value);
      if (!done) address.focus();
      status.textContent = done ? theme.words.link_copied : theme.words.copy_from_field;
      label.textContent = done ? theme.words.copied : theme.words.select_and_copy;
      setTimeout(() => { label.textContent = theme.words.copy_link; }, 2500);
    });

    const native = share.querySelector('[data-native]');
    if (native && navigator.share) {
      native.hidden = false;
      native.addEventListener('click', () =>
        navigator.share({ title: document.title, url: address.value }).then(close, () => { }));
    }
  }

  // ---- headings: the anchor also copies its address
  for (const anchor of all('.anchor')) {
    anchor.addEventListener('click', async () => {
      if (!await copy(anchor.href)) return;
      anchor.dataset.done = '';
      anchor.textContent = '✓';
      setTimeout(() => {
        delete anchor.dataset.done;
        anchor.textContent = '#';
      }, 1500);
    });
  }

  // ---- replies: the form is folded until it is wanted, and then its script is loaded
  const { form: reply } = document.currentScript.dataset;
  const boxes = all('.reply');
  const unfold = () => boxes.forEach(box => { box.open = true; });
  const load = () => {
    if (reply && !document.querySelector(`[src="${reply}"]`)) document.head.append(make('script', { src: reply }));
  };
  for (const box of boxes) box.addEventListener('toggle', load, { once: true });
  if (/^#reply/.test(location.hash)) {
    unfold();
    load();
  }

  for (const link of all('[href$="#reply"]')) {
    link.addEventListener('click', () => {
      // Whom one answers, for the script of the form.
      for (const box of boxes) Object.assign(box.dataset, { to: link.dataset.replyTo ?? '', name: link.dataset.replyName ?? '' });
      unfold();
      document.dispatchEvent(new Event('reply'));
    });
  }

  // Stars to tap, which the form then has.
  for (const how of all('.rate-how')) {
    for (const value of [5, 4, 3, 2, 1]) {
      const star = make('a', { href: '#reply', className: 'js-only', textContent: '☆', ariaLabel: theme.words.star_link.replace('{n}', value) });
      star.addEventListener('click', () => {
        unfold();
        for (const choice of all(`.reply [value="${value}"][type=radio]`)) choice.checked = true;
      });
      how.prepend(star);
    }
  }
})();
