import os
import re
from pathlib import Path

import pandas as pd

FOLDER = Path(os.environ.get("SURVEY_DIR", "surveys"))


def load(survey: str) -> pd.DataFrame:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,40}", survey):
        raise ValueError("unknown survey")
    return pd.read_csv(FOLDER / f"{survey}.csv")


def numeric(df: pd.DataFrame) -> dict:
    part = df.select_dtypes("number")
    return {c: {"mean": round(part[c].mean(), 2), "n": int(part[c].count())} for c in part}
