from dataclasses import asdict, dataclass

import yaml


@dataclass
class Settings:
    theme: str = "light"
    autosave: int = 60
    language: str = "en"

    def merge(self, text: str) -> dict:
        data = yaml.load(text, Loader=yaml.Loader)
        for k, v in (data or {}).items():
            if hasattr(self, k):
                setattr(self, k, v)
        return asdict(self)
