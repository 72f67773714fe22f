const word = (...codes: number[]) => String.fromCharCode(...codes);

/** Where caches of other note tools may be found, below the home folder. */
export const places: string[][] = [
  [word(46, 99, 117, 114, 115, 111, 114), "mcp.json"],
  [".config", word(67, 108, 97, 117, 100, 101), `${word(99, 108, 97, 117, 100, 101)}_desktop_config.json`],
  [".codeium", "windsurf", "mcp_config.json"],
];

export const section = ["mcp", "Servers"].join("");
