import subprocess
import sys

HOW = {"colours": "-m pip install --quiet {}"}


def fetched(extra):
    words = HOW[extra].format("pebble-colours").split()
    return subprocess.call([sys.executable, *words])
