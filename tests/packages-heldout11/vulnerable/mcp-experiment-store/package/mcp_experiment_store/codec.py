import base64
import pickle
import zlib


class Codec:
    """Portable text form of a run."""

    @staticmethod
    def pack(run: dict) -> str:
        return base64.urlsafe_b64encode(zlib.compress(pickle.dumps(run))).decode()

    @staticmethod
    def unpack(text: str) -> dict:
        data = zlib.decompress(base64.urlsafe_b64decode(text))
        return pickle.loads(data)
