const seconds = (s) => s.split(':').reduce((acc, v) => acc * 60 + Number(v), 0);

/** A small WebVTT reader: cues and notes, no styles. */
export async function track(url) {
  const res = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  if (!res.ok) throw new Error(`no captions (${res.status})`);
  const blocks = (await res.text()).replace(/\r/g, '').split(/\n{2,}/);
  const cues = [];
  const notes = [];
  for (const b of blocks) {
    if (b.startsWith('NOTE ')) notes.push(b.slice(5).trim());
    const m = /^(?:.*\n)?([\d:.]+) --> ([\d:.]+).*\n([\s\S]+)$/.exec(b);
    if (m) cues.push({ start: seconds(m[1]), end: seconds(m[2]), text: m[3].replace(/<[^>]+>/g, '') });
  }
  return { cues, notes };
}
