from dataclasses import dataclass


@dataclass
class Answer:
    step: str
    words: list
