export const recipes = [
  { title: 'Leek tart', servings: 4, parts: [['flour', 200], ['butter', 100], ['leek', 500]] },
  { title: 'Barley soup', servings: 6, parts: [['barley', 180], ['carrot', 200], ['celery', 100]] },
  { title: 'Plum cake', servings: 8, parts: [['flour', 300], ['plum', 800], ['sugar', 120]] },
];

export function find(words) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const all = (r) => [r.title, ...r.parts.map(([p]) => p)].join(' ').toLowerCase();
  return recipes.filter((r) => wanted.every((w) => all(r).includes(w)));
}
