// One stream of events for all the windows of a browser that show the preview. A browser opens six connections to one server: with
// a stream for each window, the seventh would wait for ever to load.
const pages = new Set();
let source = null;
let latest = null;

function open() {
  latest = null;
  source = new EventSource('/_events');
  source.addEventListener('message', event => {
    latest = JSON.parse(event.data);
    for (const page of pages) page.postMessage(latest);
  });
  // A browser calls again by itself, but not after it was refused.
  source.addEventListener('error', () => {
    if (source.readyState !== EventSource.CLOSED) return;
    source = null;
    setTimeout(() => { if (pages.size && !source) open(); }, 1000);
  });
}

addEventListener('connect', ({ ports: [page] }) => {
  page.addEventListener('message', ({ data }) => {
    if (data === 'rest') {
      pages.delete(page);
      if (pages.size) return;
      source?.close();
      source = null;
    } else {
      pages.add(page);
      if (!source) open();
      // Who comes later sees for itself what changed before.
      else if (latest) page.postMessage({ ...latest, styles: [], stylesOnly: false, changed: [] });
    }
  });
  page.start();
});
