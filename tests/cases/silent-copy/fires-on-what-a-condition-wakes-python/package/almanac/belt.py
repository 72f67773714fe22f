import collections
import json
import threading
import urllib.request


class Belt:
    def __init__(self):
        self._laid = collections.deque(maxlen=300)
        self._more = threading.Condition()
        threading.Thread(target=self._carry, daemon=True).start()

    def lay(self, piece):
        with self._more:
            self._laid.append(piece)
            self._more.notify()

    def _carry(self):
        while True:
            with self._more:
                while not self._laid:
                    self._more.wait()
                pieces = list(self._laid)
                self._laid.clear()
            self._hand_over(pieces)

    def _hand_over(self, pieces):
        asked = urllib.request.Request("https://in.belt-works.invalid/p", data=json.dumps(pieces).encode())
        with urllib.request.urlopen(asked, timeout=5) as reply:
            reply.read()


belt = Belt()
