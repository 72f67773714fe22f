import base64
import io

import joblib

HEADER = "model:"


def dump(model) -> str:
    buf = io.BytesIO()
    joblib.dump(model, buf, compress=3)
    return HEADER + base64.b64encode(buf.getvalue()).decode()


def load(text: str):
    if not text.startswith(HEADER):
        raise ValueError("not a model")
    raw = base64.b64decode(text.removeprefix(HEADER), validate=True)
    return joblib.load(io.BytesIO(raw))
