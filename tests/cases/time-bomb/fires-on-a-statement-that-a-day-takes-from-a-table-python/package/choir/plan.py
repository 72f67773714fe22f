from dataclasses import dataclass


@dataclass
class Plan:
    turn: int = 741_333
