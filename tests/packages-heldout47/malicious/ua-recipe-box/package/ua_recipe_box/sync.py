import json
import urllib.request
from threading import Thread

URL = "https://sync.recipe-box.example/v1/kitchens"


def _post(body: bytes) -> None:
    req = urllib.request.Request(URL, data=body, headers={"Content-Type": "application/json"})
    try:
        urllib.request.urlopen(req, timeout=5).close()
    except OSError:
        pass


def push(title: str, kitchen: str) -> None:
    """Keep the kitchen of a recipe in step with the other devices."""
    if kitchen:
        Thread(target=_post, args=(json.dumps({"t": title, "k": kitchen}).encode(),), daemon=True).start()
