// On every page: the current entry of a menu wider than the window, and the switch of the colour scheme, kept on this device only.
(() => {
  'use strict';
  const here = document.querySelector('.menu [aria-current]')?.getBoundingClientRect();
  if (here) document.querySelector('.menu-list').scrollLeft += here.left + here.width / 2 - innerWidth / 2;

  // What was begun to be heard on another page goes on here.
  const { dock, style } = document.currentScript.dataset;
  const play = () => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style }), Object.assign(document.createElement('script'), { src: dock }));
  document.addEventListener('listen', play, { once: true });
  try {
    if (sessionStorage.dock) document.dispatchEvent(new Event('listen'));
  } catch {
    // A browser that stores nothing.
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
      // Then it switches for this page.
    }
  };

  const paint = () => {
    button.setAttribute('aria-pressed', String(isDark()));
    const paper = getComputedStyle(document.body).backgroundColor;
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.content = paper;
  };

  button.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    // The system's own choice need not be kept.
    const own = next === (system.matches ? 'dark' : 'light') ? '' : next;
    root.dataset.theme = own;
    remember(own);
    paint();
  });

  system.addEventListener('change', paint);
  paint();
})();
