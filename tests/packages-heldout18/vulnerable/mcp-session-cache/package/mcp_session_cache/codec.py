import base64
import io
import pickle
import zlib


class _Reader(pickle.Unpickler):
    def persistent_load(self, pid):
        raise pickle.UnpicklingError("references are not used")


class Codec:
    def pack(self, value: object) -> str:
        return base64.b85encode(zlib.compress(pickle.dumps(value, protocol=4))).decode()

    def unpack(self, text: str) -> dict:
        raw = zlib.decompress(base64.b85decode(text))
        return _Reader(io.BytesIO(raw)).load()
