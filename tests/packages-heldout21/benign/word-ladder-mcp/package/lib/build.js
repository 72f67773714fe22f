const ONE = /^[a-z]{2,12}$/;

export function build(text) {
  const words = [...new Set(text.split(/\s+/).filter((w) => ONE.test(w)))].sort();
  const patterns = {};
  const letters = {};
  for (const w of words) {
    for (let i = 0; i < w.length; i++) (patterns[`${w.slice(0, i)}_${w.slice(i + 1)}`] ??= []).push(w);
    (letters[[...w].sort().join('')] ??= []).push(w);
  }
  return { words, patterns, letters };
}
