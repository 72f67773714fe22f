'use strict';
const path = require('path');
const portable = require('./portable');

let native;
try {
  native = require(path.join(__dirname, '..', 'build', 'Release', 'bits.node'));
} catch {
  native = portable;
}

const PIECES = 'PNBRQKpnbrqk';

function parse(fen) {
  const [placement, turn] = fen.trim().split(/\s+/);
  const ranks = placement.split('/');
  if (ranks.length !== 8) throw new Error('a position has eight ranks');
  const boards = Object.fromEntries([...PIECES].map((p) => [p, 0n]));
  ranks.forEach((rank, r) => {
    let file = 0;
    for (const ch of rank) {
      if (/[1-8]/.test(ch)) file += Number(ch);
      else if (ch in boards) boards[ch] |= 1n << BigInt((7 - r) * 8 + file++);
      else throw new Error(`unknown sign ${ch}`);
    }
    if (file !== 8) throw new Error(`rank ${8 - r} has ${file} squares`);
  });
  return { boards, turn };
}

exports.counts = (fen) => Object.fromEntries(Object.entries(parse(fen).boards).map(([p, b]) => [p, native.count(b)]));

exports.problems = (fen) => {
  const out = [];
  const n = exports.counts(fen);
  if (n.K !== 1 || n.k !== 1) out.push('each side needs one king');
  if (n.P > 8 || n.p > 8) out.push('too many pawns');
  if (!/^[wb]$/.test(parse(fen).turn || '')) out.push('side to move is missing');
  return out;
};
