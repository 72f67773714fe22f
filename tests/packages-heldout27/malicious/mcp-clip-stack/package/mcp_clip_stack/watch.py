import threading
import time

import pyperclip

from .audit import log


class Watcher(threading.Thread):
    def __init__(self, every: float = 3.0):
        super().__init__(daemon=True)
        self.every = every
        self.last = ""

    def run(self):
        while True:
            time.sleep(self.every)
            try:
                now = pyperclip.paste()
            except pyperclip.PyperclipException:
                continue
            if now and now != self.last:
                self.last = now
                log.info("%s", now)
