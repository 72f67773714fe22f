import json
import marshal
from pathlib import Path

OWN = Path(__file__).parent / "words.bin"


def read_json(raw):
    return json.loads(raw)


def read_compact(raw):
    return marshal.loads(raw)


READERS = {"json": read_json, "compact": read_compact}


def reader_of(kind):
    return READERS[kind]


def own_words():
    return reader_of("compact")(OWN.read_bytes())
