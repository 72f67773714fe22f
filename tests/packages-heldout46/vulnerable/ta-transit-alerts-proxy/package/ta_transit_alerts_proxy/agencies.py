PREFIXES = (
    "https://rt.example.org",
    "https://gtfs.example.net",
)
