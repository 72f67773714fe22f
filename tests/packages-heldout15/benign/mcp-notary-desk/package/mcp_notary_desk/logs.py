import logging
import re

SECRET = re.compile(r"(?i)(password|token|key)(\s*[=:]\s*)\S+")
HEX = re.compile(r"\b[0-9a-f]{40,}\b")


class Redact(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        text = SECRET.sub(r"\1\2***", record.getMessage())
        record.msg, record.args = HEX.sub(lambda m: m[0][:8] + "…", text), ()
        return True


def setup() -> logging.Logger:
    handler = logging.StreamHandler()
    handler.addFilter(Redact())
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("notary")
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return log
