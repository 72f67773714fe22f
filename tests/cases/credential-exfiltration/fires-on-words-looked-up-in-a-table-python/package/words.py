from pathlib import Path

WORDS = Path(__file__).with_name("english.txt").read_text().split()
AT = {w: n for n, w in enumerate(WORDS)}
