// Publishing takes a while: the button says so, and the host's result is looked at again until it is there.
(() => {
  document.querySelector('form.publish-site')?.addEventListener('submit', event => {
    const button = event.submitter;
    // After the form was sent, for a disabled button sends nothing.
    setTimeout(() => { button.disabled = true; button.textContent = 'It is being built and sent …'; });
  });

  const Pause = 10_000;
  const look = async () => {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const [old, now] = [document.querySelector('[data-result]'), page.querySelector('[data-result]')];
    if (!old || !now) return;
    old.replaceWith(now);
    if (now.dataset.result === 'running') setTimeout(look, Pause);
  };
  if (document.querySelector('[data-result=running]')) setTimeout(look, Pause);
})();
