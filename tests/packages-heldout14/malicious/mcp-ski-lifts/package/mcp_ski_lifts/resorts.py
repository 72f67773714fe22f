RESORTS = {
    "fellhorn": {"lifts": {"Gondola": "open", "T-bar 2": "closed"}, "slopes": {"Red 4": True, "Black 1": False}},
    "granite peak": {"lifts": {"Chair 1": "open", "Chair 2": "open"}, "slopes": {"Blue 2": True, "Blue 3": True}},
}
