'use strict';
const { spawn } = require('child_process');
const readline = require('readline');

const FEN = /^[pnbrqkPNBRQK1-8/]{15,80} [wb] (-|[KQkq]{1,4}) (-|[a-h][36]) \d+ \d+$/;

function ask(lines, until) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.env.CHESS_ENGINE || 'stockfish', [], { stdio: ['pipe', 'pipe', 'ignore'] });
    const timer = setTimeout(() => child.kill(), 15_000);
    child.on('error', reject);
    child.on('close', () => reject(new Error('the engine gave no answer')));
    readline.createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith(until)) return;
      clearTimeout(timer);
      resolve(line.slice(until.length).trim());
      child.stdin.end('quit\n');
    });
    child.stdin.write(lines.join('\n') + '\n');
  });
}

exports.name = () => ask(['uci'], 'id name');
exports.best = (fen, ms) => {
  if (!FEN.test(fen)) throw new Error('not a position');
  return ask([`position fen ${fen}`, `go movetime ${ms}`], 'bestmove');
};
