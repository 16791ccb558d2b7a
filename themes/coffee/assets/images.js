// Images: a click or Enter shows one alone and large.
(() => {
  'use strict';
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  for (const image of document.querySelectorAll('.article figure > img, .article figure > picture > img')) {
    const name = image.alt || theme.words.image;
    const button = make('button', { type: 'button', className: 'zoom-button', ariaLabel: `${theme.words.enlarge} ${name}` });
    const shown = image.parentElement.localName === 'picture' ? image.parentElement : image;
    shown.replaceWith(button);
    button.append(shown);
    button.addEventListener('click', () => {
      const shut = make('button', { type: 'button', textContent: theme.words.close_image });
      const caption = button.closest('figure').querySelector('figcaption')?.cloneNode(true).childNodes ?? [];
      const zoom = make('dialog', { className: 'zoom', ariaLabel: name },
        make('img', { src: image.currentSrc || image.src, alt: image.alt }), make('p', {}, ...caption), shut);
      document.body.append(zoom);
      zoom.addEventListener('click', event => { if (event.target.localName !== 'p') zoom.close(); });
      zoom.addEventListener('close', () => {
        zoom.remove();
        button.focus();
      });
      zoom.showModal();
      shut.focus();
    });
  }
})();
