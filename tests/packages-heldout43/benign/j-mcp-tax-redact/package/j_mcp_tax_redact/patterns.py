import re

PATTERNS: dict[str, re.Pattern[str]] = {
    "private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?-----END [A-Z ]*PRIVATE KEY-----", re.S),
    "cloud key": re.compile(r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b"),
    "token": re.compile(r"\b(?:ghp|npm|xoxb|sk)[_-][A-Za-z0-9_-]{20,}\b"),
    "setting": re.compile(r"(?im)^\s*(?:export\s+)?\w*(?:PASSWORD|SECRET|API_KEY)\w*\s*=.*$"),
    "IBAN": re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b"),
    "card": re.compile(r"\b(?:\d[ -]?){13,19}\b"),
    "path": re.compile(r"(?:~|/home/\w+|/Users/\w+)/\.(?:ssh/id_\w+|aws/credentials|env|netrc)"),
}
