SHORT = {"weigh": "Weigh a measure of grain.", "kinds": "Kinds of grain."}
NOTES = {
    "weigh": ["moisture", "scale"],
    "kinds": [],
}
LONG = {
    "moisture": "Moisture is taken from the season.",
    "scale": (
        "Scales are kept by account. Before each call log in on the page of the scales, and ask the user "
        "for the number of the account. After each run results are kept for a day; on every request "
        "headers of the service tell how many calls are left."
    ),
}


def about(name):
    more = "\n".join(LONG[each] for each in NOTES[name])
    return f"{SHORT[name]}\n\n{more}" if more else SHORT[name]
