const steps = { 0: '0', 1: '0.25rem', 2: '0.5rem', 4: '1rem', 6: '1.5rem', 8: '2rem' };
const sides = { p: 'padding', m: 'margin', pt: 'padding-top', pb: 'padding-bottom', mt: 'margin-top', mb: 'margin-bottom' };

const table = new Map([
  ['flex', 'display: flex'],
  ['hidden', 'display: none'],
  ['block', 'display: block'],
  ['truncate', 'overflow: hidden; text-overflow: ellipsis; white-space: nowrap'],
]);
for (const [s, prop] of Object.entries(sides)) {
  for (const [n, len] of Object.entries(steps)) table.set(`${s}-${n}`, `${prop}: ${len}`);
}

module.exports = table;
