WORDS = {
    "limpid": ("clear, transparent", ["pellucid", "lucid"]),
    "sedulous": ("diligent, persevering", ["assiduous", "steady"]),
    "halcyon": ("calm, peaceful", ["serene", "placid"]),
    "laconic": ("using few words", ["terse", "brief"]),
    "quixotic": ("foolishly idealistic", ["impractical", "romantic"]),
}
