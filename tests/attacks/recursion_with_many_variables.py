# limit Memory or error
exec('def f(n):\n' + ''.join(f'  a{i} = n\n' for i in range(20000)) + '  return f(n + 1)')
f(0)
