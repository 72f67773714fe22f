"""Made by tools/pack.py; do not edit."""
import base64
import functools
import json
import zlib

_TABLE = (
    'c-mFa%SwYW6a?T`DOtP7$v^4Eok~FwYZqOpxcP5lb)h2Kiums39Gl@}`4N)L%x`%7ip@g8=_H(mlgU4m@|?`dB{@|-'
    'kTc~axlmq_t@4`el{e&|T#--8+rrjTtw|_1q@}tiEyi78XLnoDQf)~~^-'
    '5ZdZ_;AC754Vj`;n07w}Mn#L8`4FReeZRA2RsqAfvC36n%Xpi*Z3FzXnqF_0dFMAB~-'
    'k<md|mu__4rs3#lc4{1;B3$yW)ocf)S=gODDu2ViAnWKF)6pEdGkT%XP{2c(Afs*$'
)


@functools.cache
def table() -> dict[str, str]:
    raw = zlib.decompress(base64.b85decode(_TABLE))
    data = json.loads(raw)
    if not all(len(k) == 1 and isinstance(v, str) for k, v in data.items()):
        raise ValueError("bad table")
    return data
