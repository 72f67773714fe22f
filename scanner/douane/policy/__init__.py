"""What somebody demands of every server beyond the checklist: read, applied, explained."""

import datetime
from dataclasses import replace

from douane import waiving
from douane.model import Policy
from douane.policy.applying import answering, objected, unwaived
from douane.policy.judging import judge
from douane.policy.reading import read
from douane.policy.searching import found

__all__ = ["Policy", "answering", "dated", "found", "judge", "objected", "read", "unwaived"]


def dated(policy: Policy, now: float) -> Policy:
    """Return *policy* with its waivers as they stand at *now* (seconds since the epoch)."""
    today = datetime.datetime.fromtimestamp(now, datetime.UTC).strftime("%Y-%m-%d")
    return replace(policy, waivers=tuple(waiving.dated(each, today) for each in policy.waivers))
