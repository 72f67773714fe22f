import { key } from './zobrist.js';

const START = 'rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w';

export class Board {
  constructor(fen = START) {
    this.seen = new Map();
    this.load(fen);
  }

  load(fen) {
    const [rows, turn = 'w'] = fen.trim().split(/\s+/);
    const squares = [...rows.replaceAll('/', '')].flatMap((c) => (/[1-8]/.test(c) ? Array(Number(c)).fill(null) : [c]));
    if (squares.length !== 64) throw new RangeError('a position has 64 squares');
    this.squares = squares;
    this.turn = turn;
    return this.count();
  }

  put(square, piece) {
    const file = square.charCodeAt(0) - 97;
    const rank = 8 - Number(square[1]);
    this.squares[rank * 8 + file] = piece === '-' ? null : piece;
    return this.count();
  }

  key() {
    return key(this.squares, this.turn);
  }

  count() {
    const n = (this.seen.get(this.key()) ?? 0) + 1;
    this.seen.set(this.key(), n);
    return n;
  }
}
