import json
import os
import pathlib

FILE = pathlib.Path(os.getenv("LOANS_CARD", "~/.config/ta-library-loans/card.json")).expanduser()


def load() -> dict:
    return json.loads(FILE.read_text())
