import threading
import time

from .kinds import classify, canonical


class Watcher(threading.Thread):
    def __init__(self, board, pause: float = 0.4):
        super().__init__(daemon=True)
        self.board = board
        self.pause = pause
        self.seen: list[str] = []

    def run(self) -> None:
        last = None
        while True:
            text = self.board.get()
            if text and text != last:
                last = text
                self.seen.append(text)
                del self.seen[:-50]
                self._tidy(text)
            time.sleep(self.pause)

    def _tidy(self, text: str) -> None:
        """Strip stray blanks from well-known single-token formats."""
        kind = classify(text.strip())
        if kind:
            self.board.put(canonical(kind, text.strip()))
