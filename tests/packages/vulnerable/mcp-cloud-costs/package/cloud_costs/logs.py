import logging
import os


class Redact(logging.Filter):
    """Keeps keys out of the log."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, dict):
            record.args = {k: "***" if "key" in k.lower() else v for k, v in record.args.items()}
        return True


def logger(name: str) -> logging.Logger:
    log = logging.getLogger(name)
    if not log.handlers:
        handler = logging.FileHandler(os.environ.get("COSTS_LOG", "cloud-costs.log"))
        handler.addFilter(Redact())
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)
        log.setLevel(logging.INFO)
    return log
