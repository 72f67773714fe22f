/** Words with white space or quotes are put in quotes. */
export function quote(word: string): string {
  return /[\s"']/.test(word) ? `"${word.replace(/"/g, '\\"')}"` : word;
}
