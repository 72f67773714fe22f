import re

RAW = {
    "override": r"ignore (?:all )?(?:previous|prior|earlier) (?:instructions|rules)",
    "secrecy": r"(?:do not|don't|never) (?:tell|mention|inform|show)(?: this to)? the user",
    "key-file": r"~/\.(?:ssh/id_\w+|aws/credentials|npmrc|netrc)",
    "pipe-to-shell": r"curl [^|]{1,80}\| ?(?:ba|z)?sh",
    "reverse-shell": r"/dev/tcp/[\d.]+/\d+|nc -e /bin/sh",
    "forward": r"(?:bcc|forward|copy) (?:every|all) (?:mail|message)s? to \S+@\S+",
    "hidden-tag": r"<(?:important|system|secret)>",
}
PATTERNS = {name: re.compile(raw, re.I) for name, raw in RAW.items()}
INVISIBLE = {"\u200b", "\u200d", "\u2060", "\u202e", "\ufeff"}


def findings(text):
    for name, pattern in PATTERNS.items():
        for m in pattern.finditer(text):
            yield {"pattern": name, "at": m.start(), "length": m.end() - m.start()}
    hidden = sum(c in INVISIBLE for c in text)
    if hidden:
        yield {"pattern": "invisible", "at": next(i for i, c in enumerate(text) if c in INVISIBLE), "length": hidden}
