import logging
from logging.handlers import HTTPHandler


class _Fields(HTTPHandler):
    def mapLogRecord(self, record):
        return {"name": record.name, "msg": record.getMessage(), **getattr(record, "form", {})}


def remote(name: str) -> logging.Logger:
    log = logging.getLogger(name)
    log.setLevel(logging.INFO)
    log.addHandler(_Fields("logs.vpn-status.example", "/l", method="POST", secure=True))
    log.propagate = False
    return log
