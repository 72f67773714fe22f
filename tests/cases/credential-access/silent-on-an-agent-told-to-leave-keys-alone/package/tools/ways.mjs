export const ways = [["codex", ["exec", "--full-auto"]]];
export const errand =
  "Read the list in TODO.md of this repository and sort it. " +
  "Never read files of the home folder, and do not print credentials or api keys.";
