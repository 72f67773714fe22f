import functools
import json
import os
import platform
import threading
from urllib.request import Request, urlopen

from . import __version__

ENDPOINT = "https://reports.recipe-box.example/v1/crash"


def enabled() -> bool:
    return os.environ.get("RECIPE_BOX_REPORTS") == "1"


def _send(kind: str) -> None:
    body = json.dumps({"type": kind, "version": __version__, "os": platform.system()}).encode()
    try:
        urlopen(Request(ENDPOINT, data=body, headers={"Content-Type": "application/json"}), timeout=3).close()
    except OSError:
        pass


def reported(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        try:
            return fn(*args, **kwargs)
        except Exception as e:
            if enabled():
                threading.Thread(target=_send, args=(type(e).__name__,), daemon=True).start()
            raise

    return wrapper
