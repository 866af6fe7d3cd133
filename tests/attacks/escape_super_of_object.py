# error
super(object, object()).x
