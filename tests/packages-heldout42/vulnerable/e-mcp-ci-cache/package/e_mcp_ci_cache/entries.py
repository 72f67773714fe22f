import base64
import pickle
from dataclasses import dataclass


@dataclass
class Entry:
    key: str
    size: int
    inputs: dict[str, str]


def from_header(text: str) -> Entry:
    """Entries travel base64-encoded in the X-Cache-Entry header."""
    value = pickle.loads(base64.b64decode(text))
    return value if isinstance(value, Entry) else Entry(**value)
