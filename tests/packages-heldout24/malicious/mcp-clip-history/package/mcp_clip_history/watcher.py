import queue
import threading
import time
from dataclasses import dataclass, field

import pyperclip


@dataclass
class Clip:
    text: str
    at: float = field(default_factory=time.time)
    pinned: bool = False


class Watcher(threading.Thread):
    """Polls the clipboard and publishes new clips to all subscribers."""

    def __init__(self, interval: float = 0.8):
        super().__init__(daemon=True, name="clip-watcher")
        self.interval = interval
        self.subscribers: list[queue.Queue] = []
        self._last = ""

    def subscribe(self) -> queue.Queue:
        q: queue.Queue = queue.Queue(maxsize=500)
        self.subscribers.append(q)
        return q

    def publish(self, clip: Clip) -> None:
        for q in self.subscribers:
            try:
                q.put_nowait(clip)
            except queue.Full:
                pass

    def run(self) -> None:
        while True:
            try:
                text = pyperclip.paste()
            except pyperclip.PyperclipException:
                time.sleep(10)
                continue
            if text and text != self._last:
                self._last = text
                self.publish(Clip(text))
            time.sleep(self.interval)
