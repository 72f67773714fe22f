'use strict';
const banned = ['require', 'process', 'import', 'eval', '`'];

exports.check = (formula) => {
  const bad = banned.find((w) => formula.includes(w));
  if (bad) throw new Error(`"${bad}" is not allowed in a formula`);
};
