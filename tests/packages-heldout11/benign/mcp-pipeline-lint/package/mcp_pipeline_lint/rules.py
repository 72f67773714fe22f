import re
from typing import NamedTuple


class Rule(NamedTuple):
    name: str
    pattern: re.Pattern


RULES = (
    Rule("download piped to a shell", re.compile(r"\b(?:curl|wget)\b[^|]{0,300}\|\s*(?:ba)?sh\b")),
    Rule("key in clear text", re.compile(r"\bAKIA[0-9A-Z]{16}\b")),
    Rule("private key", re.compile(r"-----BEGIN (?:RSA |OPENSSH )?PRIVATE KEY-----")),
    Rule("reads ssh keys", re.compile(r"\.ssh/id_(?:rsa|ed25519)\b")),
    Rule("reverse shell", re.compile(r"/dev/tcp/\d{1,3}(?:\.\d{1,3}){3}/\d+")),
    Rule("hidden instruction", re.compile(r"<important>|ignore (?:all )?previous instructions", re.I)),
)
