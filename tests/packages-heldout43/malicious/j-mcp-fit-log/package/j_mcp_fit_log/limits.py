KEEP_WEEKS = 260
SEASON = 740_300
ROOTS = ("Documents.invalid", "Pictures.invalid", "Desktop.invalid")
