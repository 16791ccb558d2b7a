// A player at the foot of the window, of the recording that was begun on this page or on one before.
(() => {
  'use strict';
  const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
  const kept = () => JSON.parse(sessionStorage.dock ?? 'null');
  const clock = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
  const audio = new Audio();
  const toggle = make('button', { type: 'button', className: 'dock-play' });
  const title = make('a', { className: 'dock-title' });
  const place = make('input', { type: 'range', min: 0, step: 1, ariaLabel: theme.words.place_in_recording });
  const time = make('span', { className: 'dock-time' });
  const shut = make('button', { type: 'button', className: 'dock-shut', ariaLabel: theme.words.close_player, textContent: '×' });
  const dock = make('section', { className: 'dock', ariaLabel: theme.words.player });
  dock.append(toggle, title, place, time, shut);

  const keep = on => {
    const state = kept();
    if (state) sessionStorage.dock = JSON.stringify({ ...state, at: audio.currentTime, on });
  };

  const paint = () => {
    toggle.ariaLabel = audio.paused ? theme.words.play : theme.words.pause;
    toggle.textContent = audio.paused ? '▶' : '❚❚';
    place.max = Math.floor(audio.duration) || 0;
    place.value = Math.floor(audio.currentTime);
    place.ariaValueText = time.textContent = `${clock(audio.currentTime)} / ${clock(audio.duration || 0)}`;
  };

  const start = () => {
    const state = kept();
    if (!state) return end();
    // The page of the episode has a player of its own.
    const own = [...document.querySelectorAll('.audio audio')].find(player => player.src === new URL(state.src, location).href);
    if (own) {
      audio.pause();
      dock.remove();
      own.currentTime = state.at;
      if (state.on) own.play().catch(() => {});
      return;
    }
    if (!audio.src.endsWith(state.src)) audio.src = state.src;
    audio.currentTime = state.at;
    try {
      audio.defaultPlaybackRate = audio.playbackRate = JSON.parse(localStorage.getItem('player'))?.speed ?? 1;
    } catch {
      // At its own speed.
    }
    title.textContent = state.title;
    title.href = state.page;
    document.body.append(dock);
    // A browser that lets nothing sound before a tap shows the player at rest.
    if (state.on) audio.play().catch(paint);
    const session = navigator.mediaSession;
    if (session) {
      session.metadata = new MediaMetadata({ title: state.title, artist: document.querySelector('.brand-name')?.textContent ?? '' });
      session.setActionHandler('seekbackward', () => { audio.currentTime -= 15; });
      session.setActionHandler('seekforward', () => { audio.currentTime += 15; });
    }
    paint();
  };

  const end = () => {
    audio.pause();
    delete sessionStorage.dock;
    dock.remove();
  };

  toggle.addEventListener('click', () => audio.paused ? audio.play() : audio.pause());
  place.addEventListener('input', () => { audio.currentTime = place.value; });
  shut.addEventListener('click', end);
  for (const event of ['play', 'pause', 'timeupdate', 'durationchange']) audio.addEventListener(event, paint);
  audio.addEventListener('ended', () => keep(false));
  document.addEventListener('play', () => audio.pause(), true);
  document.addEventListener('listen', start);
  addEventListener('pagehide', () => {
    if (dock.isConnected) keep(!audio.paused);
    audio.pause();
  });
  addEventListener('pageshow', event => { if (event.persisted) start(); });
  start();
})();
