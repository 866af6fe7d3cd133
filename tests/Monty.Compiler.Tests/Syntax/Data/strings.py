'a', "b", '''c''', """d""", u'e', U'f', r'\n', R'\'', b'g', br'\h', Rb'\i', B"\x00\377"
'a' "b" '''c'''
b'a' b'b'
'\n\t\\\'\"\a\b\f\v\r\0\7\101\x41\u0041\U0001F600\N{BULLET}'
'line\
joined'
'''multi
line'''
'unknown \q \8 escapes'
'😀' 'é'
'\ud800'
f'', f'a', f'{a}', f'{a}{b}', f'a{b}c', F"{a!r}", f'{a!s:>10}', f'{a:{b}}', f'{a:{b}.{c}}', f'{a:}', fR'\{a}\n'
f'{{', f'}}', f'{{{a}}}', f'{a}}}', f'{ a }', f'{a,}', f'{a, b}', f'{*a, b}', f'{a["b"]}', f'{a!r:^{b!s}}'
f'{a=}', f'{a = }', f'{a=!r}', f'{a=:>5}', f'{a = !s:x}', f'{a + b = }', f'{a==b}', f'{a!=b}', f'{a<=b}'
f'{(lambda x: x)}', f'{(a := 1)}', f'{a:=5}', f'{ {"a": 1}["a"] }', f'{yield_}', f'{a if b else c}'
f'{'nested'}', f'{f'{f'{a}'}'}', f"{"a" + "b"}", f'{'\n'.join(a)}'
f'''{
    a  # comment
}'''
f'''{a:
x}'''
f'a' 'b' f'{c}' 'd' r'\e'
f'{a}' 'b{c}'
f'\N{BULLET}{a}\x41\{b}'
f'{a:%Y-%m-%d}', f'{a:\n}', f'{a!r:\x41{b}}'
f'{a:{b:{c}}}'
(f'a'
 f'{b}')
