// Images: a click or Enter shows one alone and large; in a gallery, the arrows lead on.
(() => {
  'use strict';
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  // As large as the window, whatever width the page had room for.
  const large = image => {
    const shown = (image.closest('picture') ?? image).cloneNode(true);
    for (const source of shown.querySelectorAll('source')) source.sizes = '100vw';
    const copy = shown.localName === 'img' ? shown : shown.querySelector('img');
    copy.loading = 'eager';
    return shown;
  };

  const show = (image, opener) => {
    const all = [...image.closest('.gallery')?.querySelectorAll('.zoom-link img') ?? [image]];
    const shut = make('button', { type: 'button', textContent: theme.words.close_image });
    const words = make('p', {});
    const zoom = make('dialog', { className: 'zoom', dir: getComputedStyle(image).direction }, words, shut);
    let at = all.indexOf(image);
    const turn = step => {
      at = (at + step + all.length) % all.length;
      zoom.querySelector('picture, img')?.remove();
      zoom.prepend(large(all[at]));
      zoom.ariaLabel = all[at].alt || theme.words.image;
      words.replaceChildren(...all[at].closest('figure')?.querySelector('figcaption')?.cloneNode(true).childNodes ?? []);
    };
    turn(0);
    if (all.length > 1) {
      for (const [value, ariaLabel, sign] of [[-1, theme.words.previous_image, '‹'], [1, theme.words.next_image, '›']]) {
        zoom.append(make('button', { type: 'button', className: 'zoom-step', value, ariaLabel, textContent: sign }));
      }
    }
    document.body.append(zoom);
    zoom.addEventListener('click', event => {
      if (event.target.className === 'zoom-step') turn(Number(event.target.value));
      else if (event.target.localName !== 'p') zoom.close();
    });
    zoom.addEventListener('keydown', event => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step && all.length > 1) turn(zoom.dir === 'rtl' ? -step : step);
    });
    zoom.addEventListener('close', () => {
      zoom.remove();
      opener.focus();
    });
    zoom.showModal();
    shut.focus();
  };

  for (const image of document.querySelectorAll('.article figure > img, .article figure > picture > img, .article-body p > img, .article-body p > picture > img')) {
    const button = make('button', { type: 'button', className: 'zoom-button', ariaLabel: `${theme.words.enlarge} ${image.alt || theme.words.image}` });
    const shown = image.parentElement.localName === 'picture' ? image.parentElement : image;
    shown.replaceWith(button);
    button.append(shown);
    button.addEventListener('click', () => show(image, button));
  }

  // Without this script the link leads to the picture itself.
  for (const link of document.querySelectorAll('.zoom-link')) {
    link.ariaHasPopup = 'dialog';
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(link.querySelector('img'), link);
    });
  }
})();
