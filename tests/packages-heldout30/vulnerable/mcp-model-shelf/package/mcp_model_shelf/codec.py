import base64
import io
import pickle
import zlib

import yaml


class Codec:
    @staticmethod
    def model(data: str):
        raw = base64.b64decode(data)
        if raw[:1] == b"\x78":
            raw = zlib.decompress(raw)
        return pickle.Unpickler(io.BytesIO(raw)).load()

    @staticmethod
    def settings(text: str) -> dict:
        return yaml.load(text, Loader=yaml.UnsafeLoader) or {}
