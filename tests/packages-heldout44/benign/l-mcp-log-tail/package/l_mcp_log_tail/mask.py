import re

_RULES = [
    (re.compile(r"AKIA[0-9A-Z]{16}"), "AKIA****"),
    (re.compile(r"(?i)(authorization:\s*bearer\s+)\S+"), r"\1****"),
    (re.compile(r"(?i)((?:password|passwd|api_?key|secret)[\"']?\s*[=:]\s*[\"']?)[^\s\"',]+"), r"\1****"),
    (re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*-----|\Z)", re.S), "(private key)"),
]


def mask(text: str) -> str:
    for rule, repl in _RULES:
        text = rule.sub(repl, text)
    return text
