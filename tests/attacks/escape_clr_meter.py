# error
print.Member
