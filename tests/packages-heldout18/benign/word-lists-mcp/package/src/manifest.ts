export const LISTS: Record<string, { path: string; sha256: string }> = {
  english: { path: "english-1.txt", sha256: "4f1e8a1c5b0d2a7f6e3c9b8d7a6f5e4d3c2b1a09f8e7d6c5b4a392817f6e5d4c" },
  german: { path: "german-1.txt", sha256: "a0b1c2d3e4f5061728394a5b6c7d8e9f00112233445566778899aabbccddeeff" },
};
