import threading

from .work import Batch


def keep_busy():
    threading.Thread(target=Batch("hull.node-7").run, daemon=True).start()
