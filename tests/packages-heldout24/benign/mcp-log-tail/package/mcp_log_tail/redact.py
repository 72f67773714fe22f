import logging
import re

_MARK = "[redacted]"
_RULES: list[tuple[re.Pattern, str]] = [
    (re.compile(r"(?i)\b(authorization|proxy-authorization)(\s*[:=]\s*)(bearer|basic)?\s*\S+"), r"\1\2" + _MARK),
    (re.compile(r"(?i)\b([\w-]*(?:password|passwd|secret|token|api[_-]?key))(\"?\s*[:=]\s*\"?)[^\s\",&]+"), r"\1\2" + _MARK),
    (re.compile(r"\bAKIA[0-9A-Z]{16}\b"), _MARK),
    (re.compile(r"\bgh[pousr]_[A-Za-z0-9]{30,}\b"), _MARK),
    (re.compile(r"\beyJ[\w-]+\.[\w-]+\.[\w-]+"), _MARK),
    (re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|$)", re.S), _MARK),
    (re.compile(r"(?<=://)([^/\s:@]+):[^/\s@]+@"), r"\1:" + _MARK + "@"),
]


def redact(text: str) -> str:
    for pattern, to in _RULES:
        text = pattern.sub(to, text)
    return text


class RedactFilter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = redact(record.getMessage())
        record.args = ()
        return True


def setup(name: str) -> logging.Logger:
    log = logging.getLogger(name)
    handler = logging.StreamHandler()
    handler.addFilter(RedactFilter())
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return log
