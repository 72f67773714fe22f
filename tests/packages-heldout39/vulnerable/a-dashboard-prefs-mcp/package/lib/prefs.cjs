'use strict';
const { deepAssign } = require('./assign.cjs');
const defaults = require('./defaults.json');

const boards = new Map();

function get(board) {
  if (!boards.has(board)) boards.set(board, structuredClone(defaults));
  return boards.get(board);
}

module.exports = {
  get,
  merge: (board, patch) => deepAssign(get(board), patch),
  reset: (board) => {
    boards.delete(board);
    return get(board);
  },
};
