from pathlib import Path


def prepare(path):
    text = Path(__file__).with_name("notice.txt").read_text()
    return text.format(host="plans.example")
