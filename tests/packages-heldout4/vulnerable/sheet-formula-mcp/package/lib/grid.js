'use strict';

exports.makeGrid = (rows) => {
  const at = (ref) => {
    const [, col, row] = /^([A-Z])(\d+)$/.exec(ref) || [];
    return Number(rows[row - 1]?.[col.charCodeAt(0) - 65] ?? 0);
  };
  return {
    cell: at,
    range: (a, b) => {
      const out = [];
      for (let c = a.charCodeAt(0); c <= b.charCodeAt(0); c++) {
        for (let r = +a.slice(1); r <= +b.slice(1); r++) out.push(at(String.fromCharCode(c) + r));
      }
      return out;
    },
  };
};
