# complex() of text with underscores that are not between digits.
def error(text):
    try:
        complex(text)
    except ValueError as e:
        return str(e)
    assert False, 'expected a ValueError'


for text in ('_1', '1_', '1__0', '0x_f', '0xA_1', '1_+2j', '1+_2j', '1_e5', '1e_5', '1_.5', '1._5', '1_j', '+_1', ' _1 ', '1_0\0', '1_é', '1_0__j'):
    assert error(text) == f'could not convert string to complex: {text!r}', text
for text in ('1_0x', '1_0+', '1_0 2', '', ' ', 'x', '1_0jj', '(1_0'):
    assert error(text) == 'complex() arg is a malformed string', text
assert complex('1_0+2_0j') == 10 + 20j
assert complex(' ( 1_000.5_0e1_0-j ) ') == complex(1000.5e10, -1)
assert complex('١_٢') == 12
