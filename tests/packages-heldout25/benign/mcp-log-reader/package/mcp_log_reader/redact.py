from __future__ import annotations

import hashlib
import logging
import re
import secrets

_SALT = secrets.token_bytes(16)

PATTERNS: dict[str, re.Pattern[str]] = {
    "bearer": re.compile(r"(?i)(?<=bearer )[A-Za-z0-9._~+/-]{12,}=*"),
    "aws": re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"),
    "github": re.compile(r"\bgh[pousr]_[A-Za-z0-9]{36,}\b"),
    "jwt": re.compile(r"\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}\b"),
    "password": re.compile(r"(?i)(?<=password=)[^\s&;]+"),
    "url-password": re.compile(r"(?<=://)[^/\s:@]+:[^/\s@]+(?=@)"),
    "pem": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?-----END [A-Z ]*PRIVATE KEY-----", re.S),
}


def tag(kind: str, secret: str) -> str:
    """The same secret gets the same tag within a run, so that lines can still be matched."""
    return f"[{kind}:{hashlib.blake2s(secret.encode(), key=_SALT, digest_size=3).hexdigest()}]"


def redact(text: str) -> str:
    for kind, rx in PATTERNS.items():
        text = rx.sub(lambda m, k=kind: tag(k, m.group()), text)
    return text


class RedactFilter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = redact(record.getMessage()), ()
        return True
