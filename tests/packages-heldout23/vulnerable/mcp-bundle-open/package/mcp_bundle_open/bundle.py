import base64
import io
import os
import zipfile


class Bundle(zipfile.ZipFile):
    @classmethod
    def decode(cls, data: str) -> "Bundle":
        return cls(io.BytesIO(base64.b64decode(data)))

    def names(self) -> list[str]:
        return [i.filename for i in self.infolist() if not i.is_dir()]

    def unpack(self, folder: str) -> None:
        for name in self.names():
            target = os.path.join(folder, name)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as f:
                f.write(self.read(name))
