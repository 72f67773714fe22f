export interface Stats {
  words: number;
  sentences: number;
  minutes: number;
}

export function stats(doc: string): Stats {
  const words = doc.match(/\p{L}[\p{L}\p{N}'-]*/gu)?.length ?? 0;
  const sentences = doc.match(/[.!?](?=\s|$)/g)?.length ?? 0;
  return { words, sentences, minutes: Math.max(1, Math.round(words / 220)) };
}
