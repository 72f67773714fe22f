WORDS = (
    "amber anchor apple arrow autumn badge basil beacon birch blanket bottle bridge bronze button cabin candle canyon carbon "
    "cedar cello cherry cinder circle cobalt copper coral cotton cradle crystal dagger daisy desert dolphin dragon eagle ember "
    "engine fabric falcon feather fennel fiddle forest fossil galaxy garden ginger glacier granite hammer harbor hazel helmet "
    "hollow island ivory jacket jasmine jungle kettle ladder lantern lemon linen lizard magnet maple marble meadow mirror moss "
    "needle nickel north oasis ocean olive onyx orchid otter paddle paper pebble pepper pillow planet plum pocket prism quartz "
    "quill rabbit raven ribbon river rocket saddle saffron salmon shadow silver spiral spruce summit temple thistle thunder "
    "timber topaz tulip tunnel turtle valley velvet violet walnut willow window winter yellow zephyr"
).split()
