import base64
import io

import pandas as pd

READERS = {
    "csv": pd.read_csv,
    "json": pd.read_json,
    "pandas": pd.read_pickle,
}
LIMIT = 16 << 20


def decode(kind: str, data: str) -> pd.DataFrame:
    reader = READERS.get(kind)
    if reader is None:
        raise ValueError(f"format must be one of {', '.join(READERS)}")
    raw = base64.b64decode(data, validate=True)
    if len(raw) > LIMIT:
        raise ValueError("frame is too large")
    frame = reader(io.BytesIO(raw))
    if not isinstance(frame, pd.DataFrame):
        raise ValueError("not a data frame")
    return frame
