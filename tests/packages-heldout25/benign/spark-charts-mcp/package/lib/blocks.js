// one eighth to full block
const CODES = [0x2581, 0x2582, 0x2583, 0x2584, 0x2585, 0x2586, 0x2587, 0x2588];
const BLOCKS = String.fromCharCode(...CODES);

export function blocks(values, width = 60) {
  const step = Math.max(1, values.length / width);
  const picked = Array.from({ length: Math.min(width, values.length) }, (_, i) => values[Math.floor(i * step)]);
  const low = Math.min(...picked);
  const span = Math.max(...picked) - low || 1;
  return picked.map((v) => BLOCKS[Math.min(7, Math.floor(((v - low) / span) * 8))]).join('');
}
