'use strict';
const { createReadStream } = require('fs');
const readline = require('readline');

exports.region = async (file, contig, from, to) => {
  let at = -1;
  let out = '';
  for await (const line of readline.createInterface({ input: createReadStream(file) })) {
    if (line.startsWith('>')) {
      if (at >= 0) break;
      if (line.slice(1).split(/\s/)[0] === contig) at = 0;
    } else if (at >= 0) {
      out += line.slice(Math.max(0, from - 1 - at), Math.max(0, to - at));
      at += line.length;
      if (at >= to) break;
    }
  }
  return out || 'no such region';
};
