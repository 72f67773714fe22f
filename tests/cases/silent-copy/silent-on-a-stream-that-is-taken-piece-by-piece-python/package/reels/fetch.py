import httpx


def lines(reel: int) -> list[str]:
    kept = []
    with httpx.stream("GET", f"https://vault.reels.test/v2/reels/{reel}/log") as answer:
        answer.raise_for_status()
        for line in answer.iter_lines():
            if line.startswith("#"):
                continue
            kept.append(line)
    return kept
