/**
 * The syntax of Python 3.14, written so that every decision needs one token of lookahead: ANTLR then emits
 * plain switches and never consults its prediction tables (`grammar/check-generated` holds it to that).
 * What one token cannot decide is accepted here and settled by the AST builder:
 *   - targets are parsed as expressions and checked once `=`, `:=`, `for` or `with … as` is known;
 *   - operators come as a flat list; the builder applies precedence. It also keeps long chains flat;
 *   - `(COMMA item?)*` allows a trailing comma and lets two commas through, which the builder refuses;
 *   - `as` inside parentheses, for `with (a as b, c as d):`, is refused everywhere else.
 */
parser grammar MontyParser;

options { tokenVocab = MontyLexer; superClass = Parsing.ParserBase; }

// ---------------------------------------------------------------- entry points

/** One statement of a module; the driver calls this until EOF, so that trees stay small. */
statement
    : simpleStatements
    | ifStatement
    | whileStatement
    | forStatement
    | tryStatement
    | withStatement
    | functionDefinition
    | classDefinition
    | decorated
    | asyncStatement
    | matchStatement
    ;

/** A source that is one expression. */
expressionInput
    : starExpressions NEWLINE? EOF
    ;

// ---------------------------------------------------------------- simple statements

simpleStatements
    : simpleStatement (SEMICOLON simpleStatement?)* NEWLINE
    ;

simpleStatement
    : expressionStatement
    | returnStatement
    | importStatement
    | importFromStatement
    | raiseStatement
    | assertStatement
    | deleteStatement
    | globalStatement
    | nonlocalStatement
    | typeAliasStatement
    | PASS
    | BREAK
    | CONTINUE
    ;

expressionStatement
    : first=assigned
      ( (EQUAL assigned)+
      | op=(PLUSEQUAL | MINUSEQUAL | STAREQUAL | ATEQUAL | SLASHEQUAL | DOUBLESLASHEQUAL | PERCENTEQUAL
           | DOUBLESTAREQUAL | LEFTSHIFTEQUAL | RIGHTSHIFTEQUAL | AMPERSANDEQUAL | VBAREQUAL | CIRCUMFLEXEQUAL)
        value=assigned
      | colon=COLON annotation=expression (EQUAL value=assigned)?
      )?
    ;

assigned
    : yieldExpression
    | starExpressions
    ;

returnStatement
    : RETURN starExpressions?
    ;

raiseStatement
    : RAISE (raised=expression (FROM cause=expression)?)?
    ;

assertStatement
    : ASSERT test=expression (COMMA message=expression)?
    ;

deleteStatement
    : DEL starExpressions
    ;

globalStatement
    : GLOBAL NAME (COMMA NAME)*
    ;

nonlocalStatement
    : NONLOCAL NAME (COMMA NAME)*
    ;

typeAliasStatement
    : TYPE NAME typeParameters? EQUAL expression
    ;

importStatement
    : IMPORT dottedAlias (COMMA dottedAlias)*
    ;

importFromStatement
    : FROM (DOT | ELLIPSIS)* dottedName? IMPORT (STAR | importList | LPAR importList RPAR)
    ;

importList
    : importAlias (COMMA importAlias?)*
    ;

importAlias
    : name=NAME (AS asName=NAME)?
    ;

dottedAlias
    : dottedName (AS asName=NAME)?
    ;

dottedName
    : NAME (DOT NAME)*
    ;

// ---------------------------------------------------------------- compound statements

block
    : simpleStatements
    | NEWLINE INDENT statement+ DEDENT
    ;

ifStatement
    : IF namedExpression COLON block (ELIF namedExpression COLON block)* elseClause?
    ;

elseClause
    : ELSE COLON block
    ;

whileStatement
    : WHILE namedExpression COLON block elseClause?
    ;

forStatement
    : FOR targets IN starExpressions COLON block elseClause?
    ;

tryStatement
    : TRY COLON block (exceptClause+ elseClause? finallyClause? | finallyClause)
    ;

exceptClause
    : EXCEPT STAR? (expression (COMMA expression?)* (AS NAME)?)? COLON block
    ;

finallyClause
    : FINALLY COLON block
    ;

withStatement
    : WITH withItem (COMMA withItem?)* COLON block
    ;

withItem
    : expression (AS target)?
    ;

asyncStatement
    : ASYNC (functionDefinition | forStatement | withStatement)
    ;

decorated
    : (AT namedExpression NEWLINE)+ (ASYNC? functionDefinition | classDefinition)
    ;

functionDefinition
    : DEF NAME typeParameters? LPAR parameters? RPAR (ARROW result=expression)? COLON block
    ;

classDefinition
    : CLASS NAME typeParameters? (LPAR arguments? RPAR)? COLON block
    ;

parameters
    : parameter (COMMA parameter?)*
    ;

parameter
    : name=NAME (COLON annotation=expression)? (EQUAL defaultValue=expression)?
    | star=STAR (name=NAME (COLON starAnnotation=starExpression)? (EQUAL defaultValue=expression)?)?
    | doubleStar=DOUBLESTAR name=NAME (COLON annotation=expression)? (EQUAL defaultValue=expression)?
    | slash=SLASH
    ;

typeParameters
    : LSQB typeParameter (COMMA typeParameter?)* RSQB
    ;

typeParameter
    : kind=(STAR | DOUBLESTAR)? name=NAME (COLON bound=expression)? (EQUAL defaultValue=starExpression)?
    ;

// ---------------------------------------------------------------- match

matchStatement
    : MATCH element (COMMA element?)* COLON NEWLINE INDENT caseBlock+ DEDENT
    ;

caseBlock
    : CASE patterns (IF guard=namedExpression)? COLON block
    ;

patterns
    : pattern (COMMA pattern?)*
    ;

pattern
    : STAR NAME
    | closedPattern (VBAR closedPattern)* (AS target)?
    ;

closedPattern
    : patternNumber
    | strings
    | NONE
    | TRUE
    | FALSE
    | dottedName (LPAR classPatternArguments? RPAR)?
    | LPAR patterns? RPAR
    | LSQB patterns? RSQB
    | LBRACE mappingPatternItems? RBRACE
    ;

patternNumber
    : MINUS? NUMBER ((PLUS | MINUS) NUMBER)?
    ;

classPatternArguments
    : classPatternArgument (COMMA classPatternArgument?)*
    ;

classPatternArgument
    : pattern (EQUAL pattern)?
    ;

mappingPatternItems
    : mappingPatternItem (COMMA mappingPatternItem?)*
    ;

mappingPatternItem
    : DOUBLESTAR NAME
    | key=closedPattern COLON pattern
    ;

// ---------------------------------------------------------------- expressions

starExpressions
    : starExpression (COMMA starExpression?)*
    ;

starExpression
    : STAR operation
    | expression
    ;

targets
    : target (COMMA target?)*
    ;

/** No binary operators, or `for x in y` would be a comparison. */
target
    : STAR? unary
    ;

yieldExpression
    : YIELD (FROM expression | starExpressions)?
    ;

namedExpression
    : expression (COLONEQUAL expression)?
    ;

/** An item of a display, of parentheses or of a match subject. */
element
    : STAR operation
    | expression (COLONEQUAL expression)?
    ;

expression
    : operation (IF operation ELSE expression)?
    | lambda
    ;

lambda
    : LAMBDA lambdaParameters? COLON expression
    ;

lambdaParameters
    : lambdaParameter (COMMA lambdaParameter?)*
    ;

lambdaParameter
    : name=NAME (EQUAL defaultValue=expression)?
    | star=STAR (name=NAME (EQUAL defaultValue=expression)?)?
    | doubleStar=DOUBLESTAR name=NAME (EQUAL defaultValue=expression)?
    | slash=SLASH
    ;

/** `is not` comes as IS and an operand with the prefix NOT. */
operation
    : unary
      ( ( (OR | AND | IN | IS | LESS | GREATER | EQEQUAL | NOTEQUAL | LESSEQUAL | GREATEREQUAL | VBAR | CIRCUMFLEX
          | AMPERSAND | LEFTSHIFT | RIGHTSHIFT | PLUS | MINUS | STAR | SLASH | DOUBLESLASH | PERCENT | AT | DOUBLESTAR)
        | NOT IN
        ) unary
      )*
    ;

unary
    : (NOT | PLUS | MINUS | TILDE)* AWAIT? atom trailer*
    ;

trailer
    : DOT NAME
    | LPAR arguments? RPAR
    | LSQB subscript (COMMA subscript?)* RSQB
    ;

subscript
    : STAR operation
    | expression (COLONEQUAL expression | slice)?
    | slice
    ;

slice
    : COLON upper=expression? (COLON step=expression?)?
    ;

arguments
    : argument (COMMA argument?)*
    ;

argument
    : STAR expression
    | DOUBLESTAR expression
    | expression (COLONEQUAL expression)? (EQUAL expression | comprehensionClause+)?
    ;

atom
    : NAME
    | NUMBER
    | strings
    | NONE
    | TRUE
    | FALSE
    | ELLIPSIS
    | parenthesized
    | listDisplay
    | braceDisplay
    ;

parenthesized
    : LPAR (yieldExpression | parenthesizedItem (comprehensionClause+ | (COMMA parenthesizedItem?)*))? RPAR
    ;

parenthesizedItem
    : element (AS target)?
    ;

listDisplay
    : LSQB (element (comprehensionClause+ | (COMMA element?)*))? RSQB
    ;

braceDisplay
    : LBRACE (braceItem (comprehensionClause+ | (COMMA braceItem?)*))? RBRACE
    ;

braceItem
    : DOUBLESTAR operation
    | STAR operation
    | expression (COLON expression | COLONEQUAL expression)?
    ;

comprehensionClause
    : ASYNC? FOR targets IN operation (IF operation)*
    ;

// ---------------------------------------------------------------- strings

strings
    : (STRING | BYTES | joinedString)+
    ;

joinedString
    : (FSTRING_START | TSTRING_START) joinedPart* STRING_END
    ;

joinedPart
    : STRING_MIDDLE
    | replacementField
    ;

replacementField
    : LBRACE assigned debug=EQUAL? (EXCLAMATION conversion=NAME)? (COLON joinedPart*)? RBRACE
    ;
