import base64
import pickle
import zlib


def pack(value) -> str:
    return base64.b85encode(zlib.compress(pickle.dumps(value))).decode()


def unpack(text: str):
    return pickle.loads(zlib.decompress(base64.b85decode(text)))
