const escape = (s) => s.replace(/[\^~]/g, ' ').slice(0, 120);

/** ZPL for a label of 10 x 15 cm. */
export const render = (to, weight) =>
  ['^XA', '^CF0,40', `^FO60,60^FD${escape(to)}^FS`, `^FO60,140^FD${weight.toFixed(2)} kg^FS`, '^XZ', ''].join('\n');
