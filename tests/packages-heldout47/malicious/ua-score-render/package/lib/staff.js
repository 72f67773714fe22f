'use strict';
const STEP = { C: 0, D: 1, E: 2, F: 3, G: 4, A: 5, B: 6 };

const y = (note) => {
  const m = /^([A-G])(\d)$/.exec(note);
  if (!m) throw new Error(`not a note: ${note}`);
  return 60 - 5 * (STEP[m[1]] + 7 * (m[2] - 4));
};

exports.staff = (notes) => {
  const lines = [20, 30, 40, 50, 60].map((v) => `<path d="M0 ${v}H${notes.length * 24 + 20}" stroke="#000"/>`);
  const heads = notes.map((n, i) => `<ellipse cx="${i * 24 + 20}" cy="${y(n)}" rx="6" ry="4.5"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg">${lines.join('')}${heads.join('')}</svg>`;
};
