// Files that are chosen in a field go to the desk as they are, one after the other; then the page that the last answer leads to is shown.
(() => {
  const key = document.querySelector('meta[name=desk-key]').content;
  for (const field of document.querySelectorAll('input[type=file][data-action]')) {
    field.addEventListener('change', async () => {
      let next = location.href;
      field.disabled = true;
      for (const file of field.files) {
        const address = new URL(field.dataset.action, location);
        address.searchParams.set('name', file.name);
        if (field.dataset.medium) address.searchParams.set('medium', field.dataset.medium);
        try {
          const answer = await fetch(address, { method: 'POST', headers: { 'X-Desk-Key': key, 'Content-Type': 'application/octet-stream' }, body: file });
          if (answer.redirected) next = answer.url;
          else document.getElementById('notice').textContent = await answer.text();
        } catch {
          document.getElementById('notice').textContent = 'The desk does not answer. Is the program still running?';
        }
      }
      field.disabled = false;
      if (next !== location.href) location.assign(next);
    });
  }
})();
