// 48 random numbers of 64 bits (seed 20250311), four a line. A piece on a square is one of
// them, rotated by the number of the square; the key of a position is the xor of its pieces.
const HEX = [
  'f06e32f164fd24e5f523d6f3f25c35e8aecb656d77977de26867929502234b5d',
  'fe581e1d0ee59938ebcf5b0aadb4625b06878bc3af71001ab74770d11b52b159',
  'a20b2cf0dd311efac3f1b5d398db15a6730033f719a7ae7a2a82977afb917f81',
  '9c0d97b965d721b4216096bd8d9a6fce58eed4e24b98109af8b3cb9830b5b965',
  '6700690ee0598374c991ba58bb5db6353e7ef54e5355e2ab73045804506d9d1a',
  '9762727aa5fa1e190a5b2a089092c3da4c9153f271079c7d38b3e5cad594cb8f',
  '077e82c2e5b1ceda8719cff4d1f1a91a4fa59f22d06a63b326c40b5bf4194131',
  '10352d7eb677e5e598d3044c4fe00470ae24e66f93a12d8b890737b52d338c3d',
  'fc963e77d485ea05387a393bc754389c01bd5e3ffd632556157cae389013feb1',
  '43b022c57e7dab7523a5fb0f5ac523834f7644e796b3b4ab764b7315b0687ba6',
  '04cc0f11d3013f869a7993dbadf6f1943164a88dfd0c106349ca8286e126506e',
  '5814c850e0fd6993e64f6f80e860328f370d0dc203a1df9d1797d7db7de2406e',
].join('');

const MASK = (1n << 64n) - 1n;
const numbers = HEX.match(/.{16}/g).map((h) => BigInt(`0x${h}`));
const rotate = (n, by) => ((n << by) | (n >> (64n - by))) & MASK;

// letters 1 to 26, capitals 20 further
const code = (piece) => (piece.charCodeAt(0) & 31) + (piece < 'a' ? 20 : 0);

export function key(squares, turn) {
  let k = turn === 'b' ? numbers[47] : 0n;
  squares.forEach((piece, square) => {
    if (piece) k ^= rotate(numbers[code(piece)], BigInt(square));
  });
  return k.toString(16).padStart(16, '0');
}
