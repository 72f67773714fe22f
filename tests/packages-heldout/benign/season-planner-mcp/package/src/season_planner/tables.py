import datetime as dt

SUPPORTED_UNTIL = dt.date(2026, 12, 31)
JOBS = {
    "winter": ["prune apple trees", "clean tools", "order seed"],
    "spring": ["sow peas", "divide perennials", "spread compost"],
    "summer": ["water early", "pinch out tomatoes", "summer-prune plums"],
    "autumn": ["plant garlic", "rake leaves", "protect figs"],
}
LAST_FROST = {"coast": (4, 10), "plain": (5, 1), "hills": (5, 20)}
SEASONS = ("winter", "spring", "summer", "autumn")


def season(day):
    return SEASONS[day.month % 12 // 3]


def risk(day, zone):
    month, dom = LAST_FROST[zone]
    days = (dt.date(day.year, month, dom) - day).days
    if day.month >= 10:
        return 0.6
    return max(0.0, min(1.0, 0.1 + days / 60))
