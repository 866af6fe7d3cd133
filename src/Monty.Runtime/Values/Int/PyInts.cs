using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The three forms of an int, seen as one: immediate, big, and bool.</summary>
internal static class PyInts
{
    public static bool Is(PyValue value) => value.IsInt || value.IsBool || value.Ref is PyBigInt;

    /// <summary>The value of an int of any form; false for everything else.</summary>
    public static bool TryGet(PyValue value, out BigInteger integer)
    {
        if (value.IsInt || value.IsBool)
        {
            integer = value.Bits;
            return true;
        }

        if (value.Ref is PyBigInt big)
        {
            integer = big.Value;
            return true;
        }

        integer = default;
        return false;
    }

    /// <summary>The int as a machine word; false for big ints and everything else.</summary>
    public static bool TryGetWord(PyValue value, out long integer)
    {
        integer = value.Bits;
        return value.IsInt || value.IsBool;
    }

    /// <summary>The value of what <c>__index__</c> or an int slot gave.</summary>
    public static BigInteger Get(PyValue value)
        => TryGet(value, out BigInteger integer) ? integer : throw new System.Diagnostics.UnreachableException("not an int");
}
