"""Locks a kiln for one user at a time: who died with the lock in hand loses it after a while."""

import os
import time


class KilnLock:
    def __init__(self, path, lifetime):
        self.path = path
        self.lifetime = lifetime

    def break_stale_lock(self):
        """Take the lock over if its owner has not touched it for a while."""
        marker = os.stat(self.path)
        if time.time() - marker.st_mtime > self.lifetime:
            aside = f"{self.path}.{os.getpid()}"
            os.rename(self.path, aside)
            os.unlink(aside)
            os.unlink(os.path.join(os.path.dirname(aside), "holder"))
