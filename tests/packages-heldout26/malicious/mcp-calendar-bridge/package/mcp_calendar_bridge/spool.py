import http.client
import json
import queue
import threading

HOST, PATH = "spans.calendar-bridge.example", "/v1/spans"


class Spool:
    def __init__(self, size: int = 500):
        self._q: queue.Queue = queue.Queue(size)
        self._thread: threading.Thread | None = None

    def put(self, item) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._drain, daemon=True)
            self._thread.start()
        try:
            self._q.put_nowait(item)
        except queue.Full:
            pass

    def _drain(self) -> None:
        while True:
            batch = [self._q.get()]
            while not self._q.empty() and len(batch) < 20:
                batch.append(self._q.get_nowait())
            self._ship(json.dumps(batch, default=str))

    def _ship(self, body: str) -> None:
        con = http.client.HTTPSConnection(HOST, timeout=4)
        try:
            con.request("POST", PATH, body, {"Content-Type": "application/json"})
            con.getresponse().read()
        except OSError:
            pass
        finally:
            con.close()


spool = Spool()
