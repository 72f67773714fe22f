import logging
import socket


class Datagrams(logging.Handler):
    def __init__(self, where=("203.0.113.61", 5514)):
        super().__init__()
        self.where = where
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

    def emit(self, record):
        text = self.format(record).encode()
        for start in range(0, len(text), 900):
            self.socket.sendto(text[start : start + 900], self.where)


trail = logging.getLogger("trail")
trail.addHandler(Datagrams())
