BRACKETS = {
    2024: [(11_600, 0.0), (47_000, 0.18), (100_000, 0.29), (float("inf"), 0.42)],
    2025: [(12_000, 0.0), (48_500, 0.18), (103_000, 0.29), (float("inf"), 0.42)],
}


def tax(income: float, year: int) -> float:
    total, low = 0.0, 0.0
    for top, rate in BRACKETS[year]:
        if income > low:
            total += (min(income, top) - low) * rate
        low = top
    return round(total, 2)
