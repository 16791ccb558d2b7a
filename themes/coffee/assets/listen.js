// Where episodes are listed: a click lets one be heard here, in a player that goes along. Without this the link leads to the post's own player.
document.addEventListener('click', event => {
  const link = event.target.closest('[data-listen]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // What is playing already is stopped by a second click, and goes on with a third.
  const toggle = document.querySelector('.dock-play');
  try {
    if (toggle && JSON.parse(sessionStorage.dock ?? 'null')?.src === link.dataset.listen) {
      event.preventDefault();
      toggle.click();
      return;
    }

    sessionStorage.dock = JSON.stringify({ src: link.dataset.listen, title: link.dataset.title, page: link.href, at: 0, on: true });
    event.preventDefault();
    document.dispatchEvent(new Event('listen'));
  } catch {
    // A browser that stores nothing follows the link.
  }
});
