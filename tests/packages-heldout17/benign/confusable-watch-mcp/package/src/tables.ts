/** Invisible or direction-changing characters, by code point range. */
export const HIDDEN: ReadonlyArray<readonly [number, number, string]> = [
  [0x00ad, 0x00ad, "soft hyphen"],
  [0x061c, 0x061c, "Arabic letter mark"],
  [0x180e, 0x180e, "Mongolian vowel separator"],
  [0x200b, 0x200d, "zero width"],
  [0x200e, 0x200f, "direction mark"],
  [0x202a, 0x202e, "direction embedding or override"],
  [0x2060, 0x2064, "invisible operator"],
  [0x2066, 0x2069, "direction isolate"],
  [0xfe00, 0xfe0f, "variation selector"],
  [0xfeff, 0xfeff, "byte order mark"],
  [0xe0000, 0xe007f, "tag character"],
  [0xe0100, 0xe01ef, "variation selector supplement"],
];

/** Letters that look like Latin ones. */
export const LOOKALIKE: Readonly<Record<string, string>> = {
  "\u0430": "a", "\u0435": "e", "\u043e": "o", "\u0440": "p", "\u0441": "c", "\u0443": "y", "\u0445": "x", "\u0456": "i",
  "\u0455": "s", "\u0458": "j", "\u0501": "d", "\u051b": "q", "\u03bf": "o", "\u03bd": "v", "\u03c1": "p", "\u0251": "a",
  "\u0261": "g", "\u026a": "i", "\u1d04": "c", "\uff41": "a", "\uff45": "e", "\u2170": "i", "\u217c": "l", "\u0578": "n",
};
