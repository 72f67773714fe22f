import io
import zipfile

from herbarium.settings import Settings


class Sheets:
    def __init__(self, settings: Settings):
        self.folder = settings.folder

    def packed(self, number: str) -> bytes:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            for each in self.folder.rglob("*"):
                if number in each.name:
                    archive.write(each, each.relative_to(self.folder))
        return packed.getvalue()

    def thin(self) -> None:
        for each in self.folder.rglob("*"):
            if each.suffix == ".thumb":
                each.unlink()
