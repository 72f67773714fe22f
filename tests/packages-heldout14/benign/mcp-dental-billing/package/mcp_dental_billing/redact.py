import logging
import re

PATTERNS = (
    re.compile(r"(?i)\b(password|secret|api[_-]?key|token)\s*[=:]\s*\S+"),
    re.compile(r"\bAKIA[0-9A-Z]{16}\b"),
    re.compile(r"\bghp_[A-Za-z0-9]{36}\b"),
    re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----"),
)


class Redact(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        for p in PATTERNS:
            text = p.sub("[removed]", text)
        record.msg, record.args = text, None
        return True
