from collections import defaultdict
from datetime import datetime, timedelta, timezone


def since(hours: int) -> str:
    return str((datetime.now(timezone.utc) - timedelta(hours=hours)).timestamp())


def threads(messages: list[dict]) -> dict[str, list[dict]]:
    out: dict[str, list[dict]] = defaultdict(list)
    for m in messages:
        if m.get("subtype") in ("channel_join", "channel_leave"):
            continue
        out[m.get("thread_ts", m["ts"])].append(m)
    return out


def lines(messages: list[dict], limit: int = 20) -> list[str]:
    ranked = sorted(threads(messages).values(), key=len, reverse=True)
    return [f"- {t[0].get('text', '')[:160]} ({len(t) - 1} replies)" for t in ranked[:limit]]
