export const view = { limit: 25, columns: { day: true, venue: false } };

function merge(into, from) {
  for (const key in from) {
    if (from[key] && typeof from[key] === 'object') merge((into[key] ??= {}), from[key]);
    else into[key] = from[key];
  }
  return into;
}

export const change = (json) => merge(view, JSON.parse(json));
