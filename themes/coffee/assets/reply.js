// The form of a reply, loaded by post.js when it is opened, whose tools it takes: whom one answers, how much room is left, how long the form was open.
// Without scripts the form still does its work.
(() => {
  'use strict';
  const { all, make, copy } = globalThis.tools;

  // A sentence with its gaps filled; one that counts may have a form for each kind of number.
  const say = (word, gaps) => (word.call ? word(gaps.n) : word).replace(/{(\w+)}/g, (_, gap) => gaps[gap]);

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

  const turn = () => {
    const { to, name } = document.querySelector('.reply').dataset;
    if (!to) return;
    answer(to, name);
    // After the link has led here, which would take the focus away again.
    setTimeout(() => forms.find(form => form.offsetParent)?.querySelector('input[required]').focus({ preventScroll: true }));
  };
  document.addEventListener('reply', turn);
  turn();

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
