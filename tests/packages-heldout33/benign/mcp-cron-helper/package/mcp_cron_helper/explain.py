NAMES = ("minute", "hour", "day of the month", "month", "day of the week")
SPECIAL = {"@reboot": "once after each start", "@daily": "at midnight", "@hourly": "at each full hour", "@weekly": "on Sunday at midnight"}


def explain(line: str) -> str:
    line = line.strip()
    if line.startswith("@"):
        word, _, command = line.partition(" ")
        when = SPECIAL.get(word)
        return f"Runs {when}: {command}" if when else f"unknown word {word}"
    parts = line.split(None, 5)
    if len(parts) < 6:
        return "a line has five fields and a command"
    fields = [f"{n} {v}" for n, v in zip(NAMES, parts, strict=False) if v != "*"]
    text = f"Runs at {', '.join(fields) or 'each minute'}: {parts[5]}"
    if "| sh" in parts[5] or "| bash" in parts[5]:
        text += "\nCareful: this line runs whatever a download contains."
    return text
