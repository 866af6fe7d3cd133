# error
System.IO.File.ReadAllText('/etc/passwd')
