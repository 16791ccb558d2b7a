// A post that waits is drawn to another day, and keeps its time; the fields do the same without a mouse.
(() => {
  let drawn = null;
  for (const entry of document.querySelectorAll('.month li[draggable]')) {
    entry.addEventListener('dragstart', event => {
      drawn = entry;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', entry.textContent.trim());
    });
    entry.addEventListener('dragend', () => { drawn = null; });
  }
  for (const day of document.querySelectorAll('.month td')) {
    day.addEventListener('dragover', event => {
      if (!drawn) return;
      event.preventDefault();
      day.classList.add('over');
    });
    day.addEventListener('dragleave', () => day.classList.remove('over'));
    day.addEventListener('drop', event => {
      if (!drawn) return;
      event.preventDefault();
      const form = drawn.querySelector('form');
      const field = form.elements.date;
      field.value = `${day.dataset.day}T${field.value.split('T')[1]}`;
      form.requestSubmit();
    });
  }
})();
