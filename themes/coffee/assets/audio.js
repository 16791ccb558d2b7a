// Audio: one speed for all players and the place in the recording last heard, kept on this device.
(() => {
  'use strict';
  const speeds = [1, 1.25, 1.5, 1.75, 2, 0.75];
  const players = [...document.querySelectorAll('audio')];
  const make = (tag, className) => Object.assign(document.createElement(tag), { className });
  const kept = () => {
    try {
      return JSON.parse(localStorage.getItem('player')) ?? {};
    } catch {
      return {};
    }
  };

  const keep = change => {
    try {
      localStorage.setItem('player', JSON.stringify({ ...kept(), ...change }));
    } catch {
      // Not kept, but still set.
    }
  };

  const setSpeed = speed => {
    for (const player of players) player.playbackRate = player.defaultPlaybackRate = speed;
    for (const button of document.querySelectorAll('.audio-speed')) button.textContent = `${theme.words.speed} ${speed}×`;
  };

  for (const player of players) {
    const button = make('button', 'audio-speed');
    button.type = 'button';
    button.addEventListener('click', () => {
      const speed = speeds[(speeds.indexOf(player.defaultPlaybackRate) + 1) % speeds.length];
      keep({ speed });
      setSpeed(speed);
    });
    const tools = player.closest('.audio')?.querySelector('.audio-tools') ?? make('div', 'audio-tools');
    tools.append(button);
    if (!tools.parentNode) player.after(tools);
    player.addEventListener('play', () => players.forEach(other => { if (other !== player) other.pause(); }));
    const bookmark = () => keep({ heard: player.src, at: player.ended ? 0 : player.currentTime });
    for (const event of ['pause', 'seeked', 'ended']) player.addEventListener(event, bookmark);
    addEventListener('pagehide', () => { if (!player.paused) bookmark(); });
    // On the next page the player at the foot of the window goes on.
    const pass = () => {
      try {
        if (player.paused) delete sessionStorage.dock;
        else sessionStorage.dock = JSON.stringify({ src: player.src, title: player.ariaLabel || document.title, page: location.pathname, at: player.currentTime, on: true });
      } catch {
        // It ends with this page.
      }
    };
    player.addEventListener('play', () => {
      addEventListener('pagehide', pass);
      if (navigator.mediaSession) navigator.mediaSession.metadata = new MediaMetadata({ title: player.ariaLabel || document.title, artist: document.querySelector('.brand-name')?.textContent ?? '' });
    }, { once: true });
    const { heard, at } = kept();
    if (heard === player.src && at > 0) player.currentTime = at;
  }

  if (players.length) setSpeed(speeds.includes(kept().speed) ? kept().speed : 1);

})();
