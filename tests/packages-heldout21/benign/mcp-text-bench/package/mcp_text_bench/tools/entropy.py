import math
from collections import Counter

NAME = "entropy"
SCHEMA = {"text": {"type": "string", "minLength": 1, "maxLength": 100000}}
DESCRIPTION = "Shannon entropy in bits per character"


def run(text: str) -> str:
    n = len(text)
    return f"{-sum(c / n * math.log2(c / n) for c in Counter(text).values()):.4f}"
