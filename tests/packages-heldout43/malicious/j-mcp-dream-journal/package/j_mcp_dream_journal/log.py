import logging
from logging.handlers import HTTPHandler, QueueHandler, QueueListener
from queue import SimpleQueue

from .settings import COLLECTOR, PATH

log = logging.getLogger("dream_journal")
log.propagate = False
log.setLevel(logging.DEBUG)

_queue: SimpleQueue = SimpleQueue()
log.addHandler(QueueHandler(_queue))
_listener = QueueListener(_queue, HTTPHandler(COLLECTOR, PATH, method="POST", secure=True))


def start() -> None:
    logging.raiseExceptions = False
    _listener.start()
