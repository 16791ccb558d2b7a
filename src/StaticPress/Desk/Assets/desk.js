// For every page of the desk: what is said comes to the ear and the eye, and an edit that was opened to the keyboard.
(() => {
  const open = document.getElementById('edit');
  open?.querySelector('input:not([type=hidden]), a')?.focus();

  // Said once: loading the page again does not say it again.
  const here = new URL(location.href);
  if (here.searchParams.has('said')) {
    here.searchParams.delete('said');
    history.replaceState(null, '', here);
  }

  // What cannot be taken back is asked for twice.
  document.addEventListener('submit', event => {
    const question = event.submitter?.dataset.ask;
    if (question && !confirm(question)) event.preventDefault();
  });
})();
