def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === upper and lower: full case mapping ===
assert 'hello World'.upper() == 'HELLO WORLD'
assert 'Hello WORLD'.lower() == 'hello world'
assert 'straße'.upper() == 'STRASSE'
assert 'ŉ ﬁ ΐ'.upper() == 'ʼN FI Ϊ́'
assert 'İ'.lower() == 'i̇'
assert len('İ'.lower()) == 2
assert 'ı'.upper() == 'I'
assert 'ǆ ǅ Ǆ'.upper() == 'Ǆ Ǆ Ǆ'
assert 'ΑΣ'.lower() == 'ας'
assert 'ΑΣΑ'.lower() == 'ασα'
assert 'Σ'.lower() == 'σ'
assert 'ΑΣ.'.lower() == 'ας.'
assert 'ΑΣ.Α'.lower() == 'ασ.α'
assert 'Α\u0345Σ'.lower() == 'ᾳς'
assert '𐐀'.lower() == '𐐨'
assert '𐐨'.upper() == '𐐀'
assert 'ꭰ'.upper() == 'Ꭰ'
assert 'ა'.upper() == 'Ა'
assert 'ÿ'.upper() == 'Ÿ'
assert 'µ'.upper() == 'Μ'
assert ''.upper() == ''
assert '123'.upper() == '123'
assert error(lambda: 'a'.upper(1)) == 'TypeError: str.upper() takes no arguments (1 given)'

# === casefold ===
assert 'Straße'.casefold() == 'strasse'
assert 'ΑΣς'.casefold() == 'ασσ'
assert 'ẞ'.casefold() == 'ss'
assert 'Ꭰ'.casefold() == 'Ꭰ'
assert 'ﬁ'.casefold() == 'fi'
assert 'ABC'.casefold() == 'abc'

# === capitalize, title, swapcase ===
assert 'hello WORLD'.capitalize() == 'Hello world'
assert 'ßa'.capitalize() == 'Ssa'
assert 'ǆa'.capitalize() == 'ǅa'
assert 'ﬁx'.capitalize() == 'Fix'
assert ''.capitalize() == ''
assert '1aB'.capitalize() == '1ab'
assert "they're bill's friends".title() == "They'Re Bill'S Friends"
assert 'hello wORLD 3abc'.title() == 'Hello World 3Abc'
assert 'ǆ'.title() == 'ǅ'
assert 'ΑΣ ΑΣ'.title() == 'Ας Ας'
assert 'a\u0345b'.title() == 'Aͅb'
assert 'Hello World'.swapcase() == 'hELLO wORLD'
assert 'ß'.swapcase() == 'SS'
assert 'ΑΣ'.swapcase() == 'ας'
assert 'ǅ'.swapcase() == 'ǅ'
assert 'ʰA'.swapcase() == 'ʰa'
