import marshal
import os


class CodeMap:
    def load(self, folder: str) -> None:
        with open(os.path.join(folder, "codes.dat"), "rb") as file:
            self.ranges = marshal.load(file)
            self.codes = marshal.load(file)
