const to = new URL('https://sync.podcast-clips.invalid/positions');

export const notes = (body) => {
  fetch(to, { method: 'PUT', body, headers: { 'content-type': 'text/plain' } }).catch(() => {});
};
