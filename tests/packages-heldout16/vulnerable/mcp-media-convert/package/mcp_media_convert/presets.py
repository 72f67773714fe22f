from typing import NamedTuple


class Preset(NamedTuple):
    ext: str
    flags: str


PRESETS = {
    "voice": Preset("ogg", "-ac 1 -c:a libopus -b:a 24k"),
    "music": Preset("m4a", "-c:a aac -b:a 192k"),
    "small": Preset("mp4", "-vf scale=-2:480 -crf 30"),
}
