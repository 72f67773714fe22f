import io
import pickle


class PlainUnpickler(pickle.Unpickler):
    """Only lists, dicts, numbers and texts; no class and no function is ever looked up."""

    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is not allowed")

    def persistent_load(self, pid):
        raise pickle.UnpicklingError("references are not allowed")


def loads(data: bytes):
    return PlainUnpickler(io.BytesIO(data)).load()


def dumps(value) -> bytes:
    data = pickle.dumps(value, protocol=4)
    loads(data)
    return data
