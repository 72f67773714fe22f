import re
from typing import NamedTuple


class Profile(NamedTuple):
    required: tuple[str, ...]
    desired: tuple[str, ...]


def _has(cv: str, skill: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(skill)}(?!\w)", cv, re.I) is not None


def score(cv: str, profile: Profile) -> dict:
    missing = [s for s in profile.required if not _has(cv, s)]
    bonus = [s for s in profile.desired if _has(cv, s)]
    base = 1 - len(missing) / max(1, len(profile.required))
    return {"score": round(80 * base + 20 * len(bonus) / max(1, len(profile.desired))), "missing": missing, "bonus": bonus}
