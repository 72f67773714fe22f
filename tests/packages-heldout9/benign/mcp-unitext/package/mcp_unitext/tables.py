# Excerpt of Unicode TR39 confusables: look-alike -> ASCII
CONFUSABLE = {
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ѕ": "s", "ј": "j", "ԁ": "d", "һ": "h", "ӏ": "l",
    "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P", "Τ": "T", "Χ": "X",
    "ο": "o", "ν": "v", "ɡ": "g", "ı": "i", "ℓ": "l", "∕": "/", "⁄": "/", "․": ".", "ꓸ": ".", "‐": "-", "−": "-", "ǃ": "!", "；": ";",
}

BIDI = {
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO",
    "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI", "\u200e": "LRM", "\u200f": "RLM", "\u061c": "ALM",
}

INVISIBLE = {
    "\u00ad": "soft hyphen", "\u034f": "combining grapheme joiner", "\u115f": "hangul filler", "\u180e": "mongolian vowel separator",
    "\u200b": "zero width space", "\u200c": "zero width non-joiner", "\u200d": "zero width joiner", "\u2060": "word joiner",
    "\u2062": "invisible times", "\u2063": "invisible separator", "\u3164": "hangul filler", "\ufeff": "byte order mark",
}

MESSAGES = {
    "en": {"hidden": "hidden character", "bidi": "changes the writing direction", "alike": "looks like"},
    "de": {"hidden": "unsichtbares Zeichen", "bidi": "ändert die Schreibrichtung", "alike": "sieht aus wie"},
    "ru": {"hidden": "скрытый символ", "bidi": "меняет направление письма", "alike": "похоже на"},
    "he": {"hidden": "תו נסתר", "bidi": "משנה את כיוון הכתיבה", "alike": "נראה כמו"},
    "ja": {"hidden": "不可視文字", "bidi": "書字方向を変える", "alike": "に似ている"},
}
