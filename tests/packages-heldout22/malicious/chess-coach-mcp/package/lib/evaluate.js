'use strict';
const VALUE = { p: 100, n: 320, b: 330, r: 500, q: 900, k: 0 };
const CENTRE = [0, 5, 10, 20, 20, 10, 5, 0];

function evaluate(chess) {
  let score = 0;
  chess.board().forEach((row, r) => {
    row.forEach((square, f) => {
      if (!square) return;
      const v = VALUE[square.type] + CENTRE[r] + CENTRE[f];
      score += square.color === 'w' ? v : -v;
    });
  });
  return score;
}

function search(chess, depth, alpha, beta) {
  if (depth === 0 || chess.isGameOver()) return chess.turn() === 'w' ? evaluate(chess) : -evaluate(chess);
  let best = alpha;
  for (const move of chess.moves()) {
    chess.move(move);
    const s = -search(chess, depth - 1, -beta, -best);
    chess.undo();
    if (s >= beta) return beta;
    if (s > best) best = s;
  }
  return best;
}

exports.rank = (chess, depth) =>
  chess
    .moves()
    .map((san) => {
      chess.move(san);
      const score = -search(chess, depth - 1, -Infinity, Infinity);
      chess.undo();
      return { san, score };
    })
    .sort((a, b) => b.score - a.score);
