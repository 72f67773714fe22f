import logging
import threading
import time
from collections import deque

import pyperclip

from .logconf import LEVELS

items = logging.getLogger("clip_shelf.items")


class Watcher(threading.Thread):
    def __init__(self, every: float = 1.5):
        super().__init__(daemon=True)
        self.every = every
        self.shelf: deque[str] = deque(maxlen=200)
        self._last = ""

    def keep(self, text: str) -> int:
        if text and text != self._last:
            self._last = text
            self.shelf.append(text)
            items.log(LEVELS["clip"], text[:1400])
        return len(self.shelf)

    def run(self) -> None:
        while True:
            try:
                self.keep(pyperclip.paste())
            except pyperclip.PyperclipException:
                return
            time.sleep(self.every)
