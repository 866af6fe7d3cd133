using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The arguments <c>encoding</c> and <c>errors</c> of constructors.</summary>
internal static class CodecArguments
{
    /// <summary>The text of an argument; null where it was left out.</summary>
    /// <exception cref="RaisedException">It is no str.</exception>
    public static string? Text(PyValue value, string function, string argument)
    {
        if (value.IsUnbound)
            return null;
        return PyStr.Of(value) is { } text
            ? text.Text
            : throw Errors.TypeError(
                $"{function}() argument '{argument}' must be str, not {NameOf(value, function)}").ToException();
    }

    private static string NameOf(PyValue value, string function)
        => function == "str" ? value.Type.FullyQualifiedName : value.IsNone ? "None" : value.Type.Name;
}
