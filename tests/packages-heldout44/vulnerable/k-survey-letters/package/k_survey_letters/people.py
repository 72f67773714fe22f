PANEL = {
    "p-100": {"first_name": "Ada", "city": "Turin", "wave": "3"},
    "p-101": {"first_name": "Jun", "city": "Osaka", "wave": "3"},
}
