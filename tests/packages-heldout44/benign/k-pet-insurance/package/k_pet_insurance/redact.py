import logging
import re

_SECRET = re.compile(r"(Bearer\s+|token[\"']?\s*[:=]\s*[\"']?)[^\s\"']+", re.IGNORECASE)


class Redact(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = _SECRET.sub(r"\1***", record.getMessage())
        record.args = ()
        return True
