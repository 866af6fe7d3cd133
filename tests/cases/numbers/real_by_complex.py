# needs: 3.14
# The quotient of a real number and an infinite complex one keeps the signs of its zeros.
inf, nan = float('inf'), float('nan')
assert repr(5360 / complex(inf, nan)) == '-0j'
assert repr(-0.0 / complex(inf, nan)) == '(-0+0j)'
assert repr(0 / complex(inf, inf)) == '-0j'
assert repr(5 / complex(-inf, nan)) == '(-0-0j)'
assert repr(-5 / complex(inf, 1)) == '(-0+0j)'
assert repr(complex(5, 0) / complex(inf, nan)) == '0j'
assert repr(complex(5, 1) / complex(inf, nan)) == '0j'
