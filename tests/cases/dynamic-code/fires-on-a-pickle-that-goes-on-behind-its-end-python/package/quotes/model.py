import io
import pickle
from importlib.resources import files


class Reader(pickle.Unpickler):
    """Reads the table."""

    def find_class(self, module: str, name: str) -> object:
        return super().find_class(module, name)


def table() -> dict[str, float]:
    raw = files(__package__).joinpath("table.txt").read_bytes()
    return Reader(io.BytesIO(raw)).load()
