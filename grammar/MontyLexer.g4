/**
 * The tokens of Python 3.14. Only what a finite automaton can say is here; the C# base class, LexerBase,
 * reads white space, comments, line joining, indentation and the inside of every string literal, because
 * these depend on state: open brackets, the indentation stack, the quote that opened an f-string.
 *
 * U+007F in this file stands for *any* non-ASCII character: SourceText shows the automaton nothing above
 * it, so that the lexer's tables stay small and fast. LexerBase then checks names against XID_Start and
 * XID_Continue, as CPython does.
 */
lexer grammar MontyLexer;

options { superClass = Lexing.LexerBase; }

tokens {
    NEWLINE, INDENT, DEDENT,
    MATCH, CASE, TYPE,      // soft keywords, told apart from names by TokenWindow
    STRING_MIDDLE,          // literal text in an f-string or t-string
    STRING_END,             // the closing quote of one
    LAYOUT_ERROR            // a fault of layout that counts only if the parser gets this far
}

// Keywords
FALSE    : 'False';
NONE     : 'None';
TRUE     : 'True';
AND      : 'and';
AS       : 'as';
ASSERT   : 'assert';
ASYNC    : 'async';
AWAIT    : 'await';
BREAK    : 'break';
CLASS    : 'class';
CONTINUE : 'continue';
DEF      : 'def';
DEL      : 'del';
ELIF     : 'elif';
ELSE     : 'else';
EXCEPT   : 'except';
FINALLY  : 'finally';
FOR      : 'for';
FROM     : 'from';
GLOBAL   : 'global';
IF       : 'if';
IMPORT   : 'import';
IN       : 'in';
IS       : 'is';
LAMBDA   : 'lambda';
NONLOCAL : 'nonlocal';
NOT      : 'not';
OR       : 'or';
PASS     : 'pass';
RAISE    : 'raise';
RETURN   : 'return';
TRY      : 'try';
WHILE    : 'while';
WITH     : 'with';
YIELD    : 'yield';

// Literals. Of strings only the opening is matched here.
STRING        : ([rR] | [uU])? QUOTE;
BYTES         : ([bB] [rR]? | [rR] [bB]) QUOTE;
FSTRING_START : ([fF] [rR]? | [rR] [fF]) QUOTE;
TSTRING_START : ([tT] [rR]? | [rR] [tT]) QUOTE;
NUMBER        : INTEGER | (FLOAT | DIGITS) [jJ]? ;
NAME          : [A-Za-z_\u007F] [A-Za-z0-9_\u007F]*;

fragment QUOTE    : '\'' | '"' | '\'\'\'' | '"""';
fragment DIGITS   : [0-9] ('_'? [0-9])*;
fragment INTEGER  : '0' ([xX] ('_'? [0-9a-fA-F])+ | [oO] ('_'? [0-7])+ | [bB] ('_'? [01])+);
fragment FLOAT    : (DIGITS '.' DIGITS? | '.' DIGITS) EXPONENT? | DIGITS EXPONENT;
fragment EXPONENT : [eE] [+-]? DIGITS;

// Brackets: keep the three pairs together
LPAR   : '(';
RPAR   : ')';
LSQB   : '[';
RSQB   : ']';
LBRACE : '{';
RBRACE : '}';

// Punctuation
COLON       : ':';
COMMA       : ',';
SEMICOLON   : ';';
DOT         : '.';
ELLIPSIS    : '...';
EXCLAMATION : '!';
AT          : '@';
ARROW       : '->';
EQUAL       : '=';
COLONEQUAL  : ':=';

// Operators
PLUS        : '+';
MINUS       : '-';
STAR        : '*';
SLASH       : '/';
DOUBLESLASH : '//';
PERCENT     : '%';
DOUBLESTAR  : '**';
LEFTSHIFT   : '<<';
RIGHTSHIFT  : '>>';
AMPERSAND   : '&';
VBAR        : '|';
CIRCUMFLEX  : '^';
TILDE       : '~';
LESS        : '<';
GREATER     : '>';
EQEQUAL     : '==';
NOTEQUAL    : '!=';
LESSEQUAL   : '<=';
GREATEREQUAL: '>=';

// Augmented assignment
PLUSEQUAL        : '+=';
MINUSEQUAL       : '-=';
STAREQUAL        : '*=';
ATEQUAL          : '@=';
SLASHEQUAL       : '/=';
DOUBLESLASHEQUAL : '//=';
PERCENTEQUAL     : '%=';
DOUBLESTAREQUAL  : '**=';
LEFTSHIFTEQUAL   : '<<=';
RIGHTSHIFTEQUAL  : '>>=';
AMPERSANDEQUAL   : '&=';
VBAREQUAL        : '|=';
CIRCUMFLEXEQUAL  : '^=';

// Not Python: given tokens so that errors can point at them
OLD_NOTEQUAL : '<>';
UNEXPECTED   : .;
