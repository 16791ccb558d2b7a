// Footnotes: the note beside its number, for pointer and keyboard. Without scripts the link still jumps to it.
(() => {
  'use strict';
  let pop;
  const hide = () => {
    pop?.remove();
    pop = undefined;
  };

  const show = link => {
    hide();
    const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!note) return;
    pop = document.createElement('div');
    pop.className = pop.id = 'note-pop';
    pop.role = 'tooltip';
    pop.append(...note.cloneNode(true).childNodes);
    for (const back of pop.querySelectorAll('.footnote-back')) back.remove();
    for (const named of pop.querySelectorAll('[id]')) named.removeAttribute('id');
    document.querySelector('main').append(pop);
    const at = link.getBoundingClientRect();
    const left = Math.min(Math.max(16, at.left - 24), innerWidth - pop.offsetWidth - 16);
    const below = at.bottom + pop.offsetHeight + 16 < innerHeight;
    pop.style.left = `${left + scrollX}px`;
    pop.style.top = `${scrollY + (below ? at.bottom + 6 : at.top - pop.offsetHeight - 6)}px`;
    pop.addEventListener('pointerleave', hide);
  };

  for (const link of document.querySelectorAll('.footnote-ref a')) {
    let touched = false;
    link.addEventListener('pointerenter', () => show(link));
    link.addEventListener('pointerleave', () => {
      const left = pop;
      setTimeout(() => { if (pop === left && !touched && !pop?.matches(':hover')) hide(); }, 250);
    });
    link.addEventListener('pointerdown', event => { touched = event.pointerType === 'touch'; });
    link.addEventListener('focus', () => { if (link.matches(':focus-visible')) show(link); });
    link.addEventListener('blur', () => { if (!touched) hide(); });
    link.addEventListener('click', event => {
      // A finger has no hover: the first tap shows the note, the text below has it too.
      if (touched) event.preventDefault();
      else hide();
    });
  }

  document.addEventListener('pointerdown', event => {
    if (pop && !pop.contains(event.target) && !event.target.closest?.('.footnote-ref')) hide();
  });

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') hide();
  });
})();
