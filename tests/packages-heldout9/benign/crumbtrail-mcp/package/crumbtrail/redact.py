import re
from getpass import getuser
from pathlib import Path

_RULES = [
    (re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*-----|\Z)", re.S), "[private key]"),
    (re.compile(r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b"), "[aws key]"),
    (re.compile(r"\b(?:gh[pousr]_|github_pat_|glpat-|npm_|xox[abprs]-|sk-)[A-Za-z0-9_-]{10,}"), "[token]"),
    (re.compile(r"\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*"), "[jwt]"),
    (re.compile(r"(?i)\b(bearer|basic)\s+[\w.+/=~-]{6,}"), r"\1 [removed]"),
    (re.compile(r"(?i)\b(pass(?:word|wd)?|secret|token|api[_-]?key)(\s*[=:]\s*)('[^']*'|\"[^\"]*\"|\S+)"), r"\1\2[removed]"),
    (re.compile(r"(?<=://)[^/@\s]+@"), "[login]@"),
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+"), "[mail]"),
    (re.compile(r"\b(?:\d{1,3}\.){3}\d{1,3}\b"), "[ip]"),
]


def redact(text: str, limit: int = 400) -> str:
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    text = text.replace(str(Path.home()), "~")
    try:
        text = re.sub(rf"\b{re.escape(getuser())}\b", "[user]", text)
    except (KeyError, OSError):
        pass
    return text[:limit]
