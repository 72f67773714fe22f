import base64
import codecs
import importlib.abc
import pickle
import zlib
from pathlib import Path


def _unpack(data, errors="strict"):
    return zlib.decompress(base64.b85decode(bytes(data))).decode(), len(data)


codecs.register(lambda name: codecs.CodecInfo(None, _unpack, name=name) if name == "rows85" else None)


class Loader(importlib.abc.SourceLoader):
    def get_filename(self, name):
        return name

    def get_data(self, path):
        return Path(path).read_bytes()


class Row:
    def __init__(self, text):
        self.text = text

    def __reduce__(self):
        return (Row, (self.text,))


def rows(path):
    names = dict(vars(Row)).get("text")
    return codecs.decode(path.encode(), "rows85") + str(len(pickle.dumps(Row(path)))) + str(names)
