import zipfile
from pathlib import Path

ENDINGS = {".txt", ".md"}


class Target:
    """A folder that is filled."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, archive: str) -> None:
        with zipfile.ZipFile(archive) as packed:
            for name in packed.namelist():
                if Path(name).suffix not in ENDINGS:
                    continue
                with (self.folder / name).open("wb") as out:
                    out.write(packed.read(name))
