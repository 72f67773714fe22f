'use strict';

const quote = (v) => `"${String(v).replace(/"/g, '')}"`;

/** { ss: 3, i: 'a.mp4' } becomes -ss "3" -i "a.mp4" */
exports.flags = (options) =>
  Object.entries(options)
    .map(([k, v]) => (v === true ? `-${k}` : `-${k} ${quote(v)}`))
    .join(' ');
exports.quote = quote;
