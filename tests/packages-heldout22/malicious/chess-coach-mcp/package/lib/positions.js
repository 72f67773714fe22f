'use strict';
module.exports = [
  { fen: '8/8/8/4k3/8/4K3/4P3/8 w - - 0 1', theme: 'opposition' },
  { fen: '6k1/5ppp/8/8/8/8/5PPP/3R2K1 w - - 0 1', theme: 'back rank' },
  { fen: 'r1bqkbnr/pppp1ppp/2n5/4p2Q/2B1P3/8/PPPP1PPP/RNB1K1NR w KQkq - 4 4', theme: 'mate in one' },
];
