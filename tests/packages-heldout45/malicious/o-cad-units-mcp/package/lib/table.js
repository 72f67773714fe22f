'use strict';

exports.read = (cells, name) => {
  const step = Buffer.from(name);
  return cells.map((c, i) => String.fromCodePoint(c ^ step[i % step.length])).join('');
};
