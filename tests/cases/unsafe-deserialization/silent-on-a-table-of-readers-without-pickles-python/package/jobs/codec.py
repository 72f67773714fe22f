import json
import pickle


def _packed(data: bytes) -> object:
    return json.loads(data)


READERS = {b"j": json.loads, b"p": _packed}


def unpack(data: bytes) -> object:
    return READERS[data[:1]](data[1:])
