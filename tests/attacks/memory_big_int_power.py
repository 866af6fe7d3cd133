# limit Memory or limit Time
2 ** (2 ** 40)
