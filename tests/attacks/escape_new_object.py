# error
object.__new__(int).missing
