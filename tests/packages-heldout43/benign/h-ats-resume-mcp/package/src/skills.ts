const fold = (s: string): string => s.normalize("NFKC").toLowerCase();

export function skillsIn(text: string, wanted: string[]): string[] {
  const words = ` ${fold(text).replace(/[^\p{L}\d+#.]+/gu, " ")} `;
  return wanted.filter((w) => words.includes(` ${fold(w)} `));
}
