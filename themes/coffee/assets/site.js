// On every page: the current entry of a menu that is wider than the window, and the switch of the colour scheme, remembered on this device only.
(() => {
  'use strict';
  const here = document.querySelector('.menu [aria-current]')?.getBoundingClientRect();
  if (here) document.querySelector('.menu-list').scrollLeft += here.left + here.width / 2 - innerWidth / 2;

  // Listen: the recording goes on, from page to page, in a player that is loaded when there is something to hear.
  const { dock, style } = document.currentScript.dataset;
  const play = () => {
    if (document.querySelector('.dock')) document.dispatchEvent(new Event('dock'));
    else document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style }), Object.assign(document.createElement('script'), { src: dock }));
  };
  try {
    if (sessionStorage.dock) play();
    document.addEventListener('click', event => {
      const link = event.target.closest('[data-listen]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      sessionStorage.dock = JSON.stringify({ src: link.dataset.listen, title: link.dataset.title, page: link.href, at: 0, on: true });
      play();
    });
  } catch {
    // A browser that stores nothing follows the link to the player of the post.
  }

  const root = document.documentElement;
  const button = document.querySelector('[data-theme-switch]');
  if (!button) return;

  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme || (system.matches ? 'dark' : 'light')) === 'dark';

  const remember = theme => {
    try {
      if (theme) localStorage.setItem('theme', theme);
      else localStorage.removeItem('theme');
    } catch {
      // A browser that stores nothing still switches, for this page.
    }
  };

  const paint = () => {
    button.setAttribute('aria-pressed', String(isDark()));
    const paper = getComputedStyle(document.body).backgroundColor;
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.content = paper;
  };

  button.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    // Back at the system's own choice, nothing need be remembered.
    const own = next === (system.matches ? 'dark' : 'light') ? '' : next;
    root.dataset.theme = own;
    remember(own);
    paint();
  });

  system.addEventListener('change', paint);
  paint();
})();
