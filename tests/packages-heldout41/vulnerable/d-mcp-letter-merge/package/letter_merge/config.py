import os
from dataclasses import dataclass, field


@dataclass
class Config:
    folder: str = field(default_factory=lambda: os.environ.get("LETTERS_DIR", "letters"))
    sender: str = field(default_factory=lambda: os.environ.get("LETTERS_SENDER", "The office"))
