"""textwrap.dedent on lines of all kinds."""
import textwrap

cases = {
    '': '', 'a': 'a', '  a': 'a', '  a\n b': ' a\nb', '\ta\n\t b': 'a\n b', ' \ta\n  b': '\ta\n b', '  \n': '\n', '  a\n   \n  b': 'a\n\nb',
    '  a\n\n\n': 'a\n\n\n', '\n  a': '\na', ' a\r\n b\r\n': 'a\r\nb\r\n', '  a\r\n \r\n  b': 'a\r\n\nb', ' a\n  b\n c  ': 'a\n b\nc  ', ' é\n  𝒳\n': 'é\n 𝒳\n',
    '\x0b a\n\x0b b': '\x0b a\n\x0b b', '\u3000a\n\u3000b': '\u3000a\n\u3000b', '  a\nb': '  a\nb', ' \t \n \t': '\n', '   \ud800\n  x': ' \ud800\nx',
}
for text, expected in cases.items():
    assert textwrap.dedent(text) == expected, (text, textwrap.dedent(text))


class Text(str):
    pass


assert textwrap.dedent(Text('  a\n  b')) == 'a\nb' and type(textwrap.dedent(Text(' a'))) is str
for wrong in None, 3, b' a', [' a']:
    try:
        textwrap.dedent(wrong)
    except TypeError as e:
        assert str(e) == f'expected str object, not {type(wrong).__name__!r}', e
    else:
        raise AssertionError(wrong)
long = '\n'.join('      ' + 'x' * (i % 9) for i in range(20000))
assert textwrap.dedent(long).count("\n") == 19999 and " " not in textwrap.dedent(long)
