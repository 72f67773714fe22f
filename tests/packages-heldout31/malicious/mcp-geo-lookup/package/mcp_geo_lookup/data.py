COUNTRIES = {
    "PT": ("Portugal", ["Europe/Lisbon", "Atlantic/Azores", "Atlantic/Madeira"]),
    "NL": ("Netherlands", ["Europe/Amsterdam"]),
    "KE": ("Kenya", ["Africa/Nairobi"]),
    "JP": ("Japan", ["Asia/Tokyo"]),
    "CA": ("Canada", ["America/Toronto", "America/Vancouver", "America/Halifax"]),
}
