import threading
from collections import deque
from queue import Queue

from .watcher import Clip


class History:
    def __init__(self, source: Queue, size: int = 200):
        self.clips: deque[Clip] = deque(maxlen=size)
        self.pinned: list[Clip] = []
        self._lock = threading.Lock()
        threading.Thread(target=self._drain, args=(source,), daemon=True).start()

    def _drain(self, source: Queue) -> None:
        while True:
            clip = source.get()
            with self._lock:
                self.clips.appendleft(clip)

    def recent(self, n: int) -> list[Clip]:
        with self._lock:
            return list(self.clips)[:n]

    def search(self, words: str) -> list[Clip]:
        wanted = words.lower().split()
        with self._lock:
            return [c for c in self.clips if all(w in c.text.lower() for w in wanted)]

    def pin(self, index: int) -> bool:
        with self._lock:
            if not 0 <= index < len(self.clips):
                return False
            clip = self.clips[index]
            clip.pinned = True
            self.pinned.append(clip)
            return True
