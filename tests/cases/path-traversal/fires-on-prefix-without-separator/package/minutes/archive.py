import os
from pathlib import Path


class Archive:
    def __init__(self, folder: str) -> None:
        self.folder = folder

    def text(self, meeting: str) -> str:
        place = os.path.realpath(os.path.join(self.folder, meeting))
        if not place.startswith(self.folder):
            raise ValueError("outside the archive")
        with open(place) as file:
            return file.read()

    def add(self, meeting: str, content: str) -> None:
        place = Path(self.folder) / meeting / "note.txt"
        if not place.is_relative_to(self.folder):
            raise ValueError("outside the archive")
        place.write_text(content)
