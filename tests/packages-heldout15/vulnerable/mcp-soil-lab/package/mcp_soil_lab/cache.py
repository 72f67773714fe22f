from __future__ import annotations

import base64
import pickle
from typing import Any


class Cursor:
    """A page of results that the client hands back for the next page."""

    @staticmethod
    def pack(state: Any) -> str:
        return base64.urlsafe_b64encode(pickle.dumps(state)).decode()

    @staticmethod
    def unpack(text: str) -> Any:
        return pickle.loads(base64.urlsafe_b64decode(text))
