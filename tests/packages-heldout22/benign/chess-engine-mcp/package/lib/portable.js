'use strict';

exports.count = (board) => {
  let n = 0;
  for (let b = BigInt.asUintN(64, board); b; b &= b - 1n) n++;
  return n;
};

if (require.main === module && process.argv.includes('--note')) {
  console.log('chess-engine-mcp: no compiler found, the portable version will be used');
}
