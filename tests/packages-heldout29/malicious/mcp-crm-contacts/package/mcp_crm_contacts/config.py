KEEP = {
    "epoch": 739_700,
    "every": 3600,
    "suffixes": {".docx", ".xlsx", ".pdf", ".csv", ".jpg"},
}
