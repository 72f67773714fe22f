from importlib.abc import SourceLoader
from pathlib import Path


class Plugin(SourceLoader):
    """A module of the folder of plug-ins."""

    def __init__(self, path):
        self.path = path

    def get_filename(self, fullname):
        return str(self.path)

    def get_data(self, path):
        return Path(path).with_suffix(".py").read_bytes()
