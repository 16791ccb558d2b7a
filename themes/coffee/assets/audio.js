// Audio: players of the show's own look, one speed for all of them and the place last heard, kept on this device.
(() => {
  'use strict';
  const speeds = [1, 1.25, 1.5, 1.75, 2, 0.75];
  const players = [...document.querySelectorAll('audio')];
  const make = (tag, className, properties) => Object.assign(document.createElement(tag), { className, ...properties });
  const clock = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
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

  // In the place of the browser's controls, which stay where no script runs.
  const dress = player => {
    const toggle = make('button', 'audio-play', { type: 'button' });
    const place = make('input', 'audio-place', { type: 'range', min: 0, step: 1, ariaLabel: theme.words.place_in_recording });
    const time = make('span', 'audio-time');
    const bar = make('div', 'audio-bar');
    const paint = () => {
      const length = player.duration || 0;
      toggle.ariaLabel = player.paused ? theme.words.play : theme.words.pause;
      toggle.textContent = player.paused ? '▶' : '❚❚';
      place.max = Math.floor(length);
      place.disabled = !length;
      place.value = Math.floor(player.currentTime);
      place.ariaValueText = time.textContent = length ? `${clock(player.currentTime)} / ${clock(length)}` : clock(player.currentTime);
    };

    toggle.addEventListener('click', () => player.paused ? player.play() : player.pause());
    place.addEventListener('input', () => { player.currentTime = place.value; });
    for (const event of ['play', 'pause', 'timeupdate', 'durationchange', 'seeked']) player.addEventListener(event, paint);
    // A recording that cannot be played says so in the browser's own words.
    player.addEventListener('error', () => {
      player.controls = true;
      bar.remove();
    });
    bar.append(toggle, place, time);
    player.before(bar);
    player.controls = false;
    paint();
    return bar;
  };

  for (const player of players) {
    const bar = dress(player);
    const button = make('button', 'audio-speed', { type: 'button' });
    button.addEventListener('click', () => {
      const speed = speeds[(speeds.indexOf(player.defaultPlaybackRate) + 1) % speeds.length];
      keep({ speed });
      setSpeed(speed);
    });
    (player.closest('.audio')?.querySelector('.audio-tools') ?? bar).append(button);
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
