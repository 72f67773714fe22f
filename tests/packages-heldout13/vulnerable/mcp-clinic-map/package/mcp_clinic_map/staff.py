import hashlib
import json
from pathlib import Path


class Staff:
    def __init__(self, file: str) -> None:
        self._file = Path(file)

    def check(self, staff_id: str, pin: str) -> bool:
        known = json.loads(self._file.read_text()) if self._file.exists() else {}
        digest = hashlib.md5(pin.encode()).hexdigest()
        return known.get(staff_id) == digest
