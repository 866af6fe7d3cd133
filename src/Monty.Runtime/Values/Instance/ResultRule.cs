namespace Monty.Runtime.Values;

/// <summary>What has to be done with the result of a special method.</summary>
internal enum ResultRule
{
    /// <summary><c>__repr__</c> must give a str.</summary>
    Repr,

    /// <summary><c>__str__</c> must give a str.</summary>
    Str,

    /// <summary><c>__format__</c> must give a str.</summary>
    Format,

    /// <summary><c>__hash__</c> must give an int, which is cut to 64 bits.</summary>
    Hash,

    /// <summary><c>__bool__</c> must give a bool.</summary>
    Bool,

    /// <summary><c>__len__</c> must give an int that is not negative.</summary>
    Length,

    /// <summary><c>__len__</c> used as truth.</summary>
    LengthTruth,

    /// <summary><c>__index__</c> must give an int.</summary>
    Index,

    /// <summary><c>__iter__</c> must give an iterator.</summary>
    Iterator,

    /// <summary>The truth of the result (<c>__contains__</c>).</summary>
    Truth,

    /// <summary>NotImplemented, or the opposite of the result's truth (<c>__ne__</c> made from <c>__eq__</c>).</summary>
    Opposite,

    /// <summary>The opposite of a bool.</summary>
    OppositeBool,

    /// <summary>Any result becomes None (<c>__setitem__</c> and the like).</summary>
    None,

    /// <summary><c>__bytes__</c> must give bytes.</summary>
    Bytes,
}
