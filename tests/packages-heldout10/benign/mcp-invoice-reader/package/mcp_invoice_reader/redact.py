import logging
import os


class Redact(logging.Filter):
    """Replace the values of secret variables in log records."""

    def __init__(self, *names: str) -> None:
        super().__init__()
        self._names = names

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        for name in self._names:
            value = os.environ.get(name)
            if value:
                text = text.replace(value, f"<{name}>")
        record.msg, record.args = text, ()
        return True
