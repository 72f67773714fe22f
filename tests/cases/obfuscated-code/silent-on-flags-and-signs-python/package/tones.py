TONES = {
    "calm": "☀️",
    "home": "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    "sample": "⭐󠁡󠀠󠁮󠁯󠁴󠁥󠀠󠁴󠁨󠁡󠁴󠀠󠁯󠁮󠁬󠁹󠀠󠁴󠁨󠁩󠁳󠀠󠁴󠁯󠁯󠁬󠀠󠁳󠁨󠁯󠁷󠁳󠀬󠀠󠁮󠁯󠁴󠁨󠁩󠁮󠁧󠀠󠁥󠁬󠁳󠁥󠀠󠁡󠁴󠀠󠁡󠁬󠁬",
    "sad": "❤️‍🔥",
}


def plain(sign):
    """Takes away what nobody sees."""
    return "".join(c for c in sign if not 0xE0000 <= ord(c) <= 0xE007F)
