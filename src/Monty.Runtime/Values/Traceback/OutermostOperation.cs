namespace Monty.Runtime.Values;

/// <summary>Goes through the tokens of an expression outside brackets, to find the operator that binds least.</summary>
internal sealed class OutermostOperation(string segment, List<SourceToken> tokens)
{
    private const int Power = 7;
    private const int Primary = 8;

    private int _first;
    private int _last = tokens.Count - 1;
    private int _weakest = Primary;
    private SourceToken _operation;
    private bool _afterOperand;

    /// <summary>Null where the expression is neither a binary operation, a subscript nor a call; or is no expression at all.</summary>
    public ExpressionAnchors? Find()
    {
        while (_first < _last && EnclosesAll())
        {
            _first++;
            _last--;
        }

        for (int i = _first; i <= _last; i++)
        {
            if (!Accept(ref i))
                return null;
        }

        if (!_afterOperand)
            return null;
        bool hasPrefix = tokens[_first].Kind is SourceTokenKind.Operator or SourceTokenKind.Keyword;
        bool isOperand = _weakest > Power || (_weakest == Power && hasPrefix && IsSign(tokens[_first]));
        if (!isOperand)
            return new ExpressionAnchors(_operation.Start, _operation.End + (TakesParenthesis() ? 1 : 0));
        return hasPrefix ? null : Trailer();
    }

    /// <summary>Takes one token, or everything in brackets; false where no expression goes on like that.</summary>
    private bool Accept(ref int index) => tokens[index].Kind switch
    {
        SourceTokenKind.Open => AcceptBrackets(ref index),
        SourceTokenKind.Operand => AcceptOperand(),
        SourceTokenKind.Text => AcceptText(index),
        SourceTokenKind.Operator => AcceptOperator(tokens[index]),
        SourceTokenKind.Keyword => !_afterOperand && Text(tokens[index]) == "await",
        _ => false,
    };

    private bool AcceptBrackets(ref int index)
    {
        int close = MatchingClose(index);
        if (close < 0)
            return false;
        index = close;
        _afterOperand = true;
        return true;
    }

    private bool AcceptOperand()
    {
        bool accepted = !_afterOperand;
        _afterOperand = true;
        return accepted;
    }

    /// <summary>String literals side by side are one.</summary>
    private bool AcceptText(int index)
    {
        bool continues = index > _first && tokens[index - 1].Kind == SourceTokenKind.Text;
        return AcceptOperand() || continues;
    }

    private bool AcceptOperator(SourceToken token)
    {
        if (!_afterOperand)
            return IsSign(token);
        _afterOperand = false;
        int strength = Strength(token);
        // Of equals the last is outermost, but powers group to the right.
        if (strength < _weakest || (strength == _weakest && strength != Power))
        {
            _weakest = strength;
            _operation = token;
        }

        return strength > 0;
    }

    /// <summary>
    /// Whether the operator is one character and a parenthesis follows that encloses all of the right side: CPython, which knows
    /// where the expression in the parenthesis begins, takes that for a second character of the operator.
    /// </summary>
    private bool TakesParenthesis()
    {
        int open = tokens.FindIndex(token => token.Start == _operation.Start) + 1;
        if (_operation.End - _operation.Start > 1 || tokens[open].Start != _operation.End || segment[_operation.End] != '(')
            return false;
        return MatchingClose(open) == _last && !IsDisplay(open);
    }

    /// <summary>Whether parentheses are part of what is in them: a tuple or a generator.</summary>
    private bool IsDisplay(int open)
    {
        int depth = 0;
        for (int i = open; i < _last; i++)
        {
            if (tokens[i].Kind == SourceTokenKind.Open)
                depth++;
            else if (tokens[i].Kind == SourceTokenKind.Close)
                depth--;
            else if (depth == 1 && Text(tokens[i]) is "," or "for")
                return true;
        }

        return open + 1 == _last;
    }

    /// <summary>A call or subscript at the end of a primary expression.</summary>
    private ExpressionAnchors? Trailer()
    {
        if (tokens[_last].Kind != SourceTokenKind.Close)
            return null;
        int open = _first;
        for (int i = _first; i <= _last; i++)
        {
            if (tokens[i].Kind != SourceTokenKind.Open)
                continue;
            open = i;
            i = MatchingClose(i);
        }

        if (open == _first || segment[tokens[open].Start] == '{')
            return null;
        bool isCall = segment[tokens[open].Start] == '(';
        bool isName = open == _first + 1 && tokens[_first].Kind == SourceTokenKind.Operand;
        return new ExpressionAnchors(tokens[open].Start, tokens[_last].End, isCall, isCall && isName);
    }

    private bool EnclosesAll()
        => tokens[_first].Kind == SourceTokenKind.Open
            && segment[tokens[_first].Start] == '('
            && MatchingClose(_first) == _last;

    /// <summary>The index of the bracket that closes the one at <paramref name="open"/>, or -1.</summary>
    private int MatchingClose(int open)
    {
        int depth = 0;
        for (int i = open; i <= _last; i++)
        {
            if (tokens[i].Kind == SourceTokenKind.Open)
                depth++;
            else if (tokens[i].Kind == SourceTokenKind.Close && --depth == 0)
                return i;
        }

        return -1;
    }

    private string Text(SourceToken token) => segment[token.Start..token.End];

    private bool IsSign(SourceToken token) => Text(token) is "+" or "-" or "~";

    /// <summary>How strongly a binary operator binds, from 1; 0 for what makes the expression no binary operation.</summary>
    private int Strength(SourceToken token) => Text(token) switch
    {
        "|" => 1,
        "^" => 2,
        "&" => 3,
        "<<" or ">>" => 4,
        "+" or "-" => 5,
        "*" or "/" or "//" or "%" or "@" => 6,
        "**" => Power,
        "." => Primary,
        _ => 0,
    };
}
