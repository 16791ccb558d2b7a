// The contrast of a colour is told while it is chosen, as WCAG 2.2 counts it.
(() => {
  const light = colour => [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const whole = colour => colour.length === 4 ? '#' + [...colour.slice(1)].map(digit => digit + digit).join('') : colour;
  for (const output of document.querySelectorAll('output[data-against]')) {
    const field = document.querySelector(`input[name="set/theme_settings/${output.dataset.setting}"]`);
    field?.addEventListener('input', () => {
      const [one, other] = [light(field.value), light(whole(output.dataset.against))];
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      const enough = ratio >= 4.5;
      output.textContent = `Contrast ${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1 on ${output.dataset.against}: ${enough ? 'easy to read' : 'too little to read, 4.5 is needed'}`;
      output.className = enough ? 'good' : 'bad';
    });
  }
})();
