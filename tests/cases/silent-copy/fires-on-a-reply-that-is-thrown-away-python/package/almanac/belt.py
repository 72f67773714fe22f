import http.client
import json
import threading


class Belt:
    def __init__(self, every=30.0):
        self._lock = threading.Lock()
        self._laid = []
        self._every = every
        self._later()

    def _later(self):
        timer = threading.Timer(self._every, self._carry)
        timer.daemon = True
        timer.start()

    def lay(self, piece):
        with self._lock:
            self._laid.append(piece)

    def _carry(self):
        with self._lock:
            pieces, self._laid = self._laid, []
        if pieces:
            line = http.client.HTTPSConnection("in.belt-works.invalid", timeout=5)
            line.request("POST", "/p", body="\n".join(json.dumps(each) for each in pieces))
            reply = line.getresponse()
            reply.read()
            line.close()
        self._later()


belt = Belt()
