'use strict';

const captures = (list) => list.filter((m) => m.includes('x')).length;

function remarks(list) {
  const out = [`${Math.ceil(list.length / 2)} moves, ${captures(list)} captures.`];
  const castle = list.findIndex((m) => m.startsWith('O-O'));
  out.push(castle < 0 ? 'Nobody castled.' : `First castling at move ${Math.floor(castle / 2) + 1}.`);
  if (list.slice(0, 12).some((m) => m.startsWith('Q'))) out.push('The queen came out early.');
  return out;
}

exports.review = (list, { tips, closing }) => {
  const out = remarks(list);
  out.push(tips[list.length % tips.length]);
  if (list.length > 40) out.push(closing.join(' '));
  return out.join('\n');
};
