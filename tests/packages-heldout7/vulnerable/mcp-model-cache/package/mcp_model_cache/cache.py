import base64
import io
import re
from typing import Any

import joblib

NAME = re.compile(r"^[a-z][a-z0-9_]{0,40}$")


class ModelCache:
    def __init__(self) -> None:
        self._models: dict[str, Any] = {}

    def add(self, name: str, blob: str) -> Any:
        if not NAME.match(name):
            raise ValueError("bad model name")
        stream = io.BytesIO(base64.b64decode(blob, validate=True))
        self._models[name] = joblib.load(stream)
        return self._models[name]

    def names(self) -> list[str]:
        return sorted(self._models)
