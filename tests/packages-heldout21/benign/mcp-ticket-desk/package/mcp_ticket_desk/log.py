import logging
import re
import sys

MASKS = (
    (re.compile(r"(?i)\b(bearer|token)\s+[\w.~+/-]{8,}=*"), r"\1 ***"),
    (re.compile(r"dsk_[A-Za-z0-9]{10,}"), "dsk_***"),
    (re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}"), "<mail>"),
)


class Redact(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        for pattern, to in MASKS:
            text = pattern.sub(to, text)
        record.msg, record.args = text, ()
        return True


def setup() -> logging.Logger:
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(Redact())
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("mcp_ticket_desk")
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    return log
