from collections import Counter


def hottest(trace: dict, count: int) -> list[tuple[str, int]]:
    self_time: Counter[str] = Counter()
    for event in trace.get("traceEvents", []):
        if event.get("ph") == "X":
            self_time[event["name"]] += int(event.get("dur", 0))
    return self_time.most_common(count)
