const named: Record<string, string> = { good: '#4c1', warn: '#dfb317', bad: '#e05d44' };

export function colour(text: string): string {
  if (text in named) return named[text];
  if (!/^#[0-9a-f]{3,6}$/i.test(text)) throw new Error('colour expected');
  return text;
}
