const grams = (s) => new Set(Array.from({ length: Math.max(0, s.length - 2) }, (_, i) => s.slice(i, i + 3).toLowerCase()));
const esc = (s) => s.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);

export class Memory {
  segments = [];
  normalise = (s) => s.trim();

  add(p) {
    this.segments.push({ ...p, source: this.normalise(p.source), grams: grams(p.source) });
    return this.segments.length;
  }

  find(source, to, threshold) {
    const g = grams(this.normalise(source));
    return this.segments
      .filter((s) => s.to === to)
      .map((s) => {
        let common = 0;
        for (const x of g) if (s.grams.has(x)) common += 1;
        return { target: s.target, score: (2 * common) / (g.size + s.grams.size || 1) };
      })
      .filter((m) => m.score >= threshold)
      .sort((a, b) => b.score - a.score)
      .slice(0, 5);
  }

  tmx() {
    const unit = (s) =>
      `<tu><tuv xml:lang="${esc(s.from)}"><seg>${esc(s.source)}</seg></tuv><tuv xml:lang="${esc(s.to)}"><seg>${esc(s.target)}</seg></tuv></tu>`;
    return `<tmx version="1.4"><body>${this.segments.map(unit).join('')}</body></tmx>`;
  }
}
