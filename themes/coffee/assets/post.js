// On posts and pages: what a script can add to reading, sharing and replying. Each part works alone;
// without scripts every link, note, panel and form still does its work.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  // A sentence with its gaps filled; one that counts may have a form for each kind of number.
  const say = (word, gaps) => (word.call ? word(gaps.n) : word).replace(/{(.+?)}/g, (_, gap) => gaps[gap]);

  // There is no clipboard where a page is not served safely.
  const copy = async text => navigator.clipboard?.writeText(text).then(() => true, () => false);

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
      status.textContent = done ? theme.words.link_copied : theme.words.select_and_copy;
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

  // ---- replies: whom one answers, how much room is left, how long the form was open
  const forms = all('[data-reply]');
  const began = Date.now();
  const answer = (id, name) => {
    for (const form of forms) {
      form.querySelector('[data-parent]').value = id;
      form.querySelector('.reply-to')?.remove();
      if (!id) continue;
      const stop = make('button', { type: 'button', textContent: theme.words.answer_post });
      stop.addEventListener('click', () => {
        answer('', '');
        form.querySelector('input[type="text"]').focus();
      });
      form.prepend(make('p', { className: 'reply-to' }, make('span', { textContent: say(theme.words.answering, { name }) }), stop));
    }
  };

  for (const link of all('[data-reply-to]')) {
    link.addEventListener('click', () => {
      answer(link.dataset.replyTo, link.dataset.replyName);
      forms.find(form => form.offsetParent)?.querySelector('input[required]').focus({ preventScroll: true });
    });
  }

  // GitHub takes its fields in the address, and none of more than 8,191 bytes; some mail programs cut theirs off at 2,046.
  const most = 5000;
  // A line end is sent as two characters.
  const size = fields => new URLSearchParams(fields).toString().replaceAll('%0A', '%0D%0A').length;
  for (const form of forms) {
    const [message, room, gitHub, mail, seconds, honey] = ['textarea', '[data-room]', '[formaction^=https]', '[formaction^=mailto]', '[data-seconds]', '[data-honey]']
      .map(part => form.querySelector(part));
    const tooMany = () => {
      const bytes = gitHub ? gitHub.formAction.length + size(new FormData(form, gitHub)) - 8000 : 0;
      return bytes > 0 ? Math.ceil(bytes * message.value.length / size({ '': message.value })) : 0;
    };
    const tell = () => {
      message.setCustomValidity('');
      const [many, left] = [tooMany(), most - message.value.length];
      room.textContent = say(many ? theme.words.room_and_too_many : theme.words.room_left, { left, n: many || left });
    };

    message.maxLength = most;
    form.addEventListener('input', tell);
    tell();

    form.addEventListener('submit', event => {
      if (seconds) {
        // Only a robot fills the hidden field, or is done within seconds.
        seconds.value = Math.round((Date.now() - began) / 1000);
        if (seconds.value < 3 || honey.value) event.preventDefault();
      } else if (event.submitter === gitHub && tooMany()) {
        event.preventDefault();
        message.setCustomValidity(say(theme.words.shorten, { n: tooMany(), email: mail ? theme.words.or_email : '' }));
        message.reportValidity();
      } else if (mail && event.submitter === mail) {
        // A browser warns of a form that becomes a letter, as of one that is not encrypted, but not of a link.
        event.preventDefault();
        const letter = [...new FormData(form)].map(field => `${field.join('=')}\n`).join('');
        const link = `${mail.formAction}&body=${encodeURIComponent(letter.replaceAll('\n', '\r\n'))}`;
        if (link.length > 2000) {
          copy(letter).then(copied => {
            if (copied) mail.nextElementSibling.textContent = theme.words.reply_copied;
          });
        }
        location.href = link;
      }
    });
  }
})();
