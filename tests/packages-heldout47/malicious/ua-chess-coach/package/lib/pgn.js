'use strict';
const NOISE = /\{[^}]*\}|\([^)]*\)|\[[^\]]*\]|\d+\.(\.\.)?|\$\d+|1-0|0-1|1\/2-1\/2|\*/g;

exports.moves = (pgn) => pgn.replace(NOISE, ' ').split(/\s+/).filter(Boolean);
