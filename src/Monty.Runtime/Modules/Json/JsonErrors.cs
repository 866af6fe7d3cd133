using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Json;

/// <summary><c>json.JSONDecodeError(msg, doc, pos)</c>, which finds the line and column of the position.</summary>
internal sealed class JsonDecodeErrorBehaviour : ExceptionBehaviour
{
    private static readonly PyStr DescribeError = new("_describe_error");

    public override string[] FieldNames { get; } = ["msg", "doc", "pos", "lineno", "colno"];

    public override PyValue Initialize(PyContext context, PyException exception, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        var bound = new PyValue[3];
        int positional = arguments.Length - (keywords?.Count ?? 0);
        arguments[..System.Math.Min(positional, bound.Length)].CopyTo(bound);
        for (int i = positional; i < arguments.Length; i++)
        {
            string name = keywords!.Names[i - positional];
            int place = Array.IndexOf(FieldNames, name, 0, bound.Length);
            if (name == "self" || (place >= 0 && !bound[place].IsUnbound))
                return context.Raise(Errors.TypeError($"JSONDecodeError.__init__() got multiple values for argument '{name}'"));
            if (place < 0)
                return context.Raise(Errors.TypeError($"JSONDecodeError.__init__() got an unexpected keyword argument '{name}'"));
            bound[place] = arguments[i];
        }

        if (positional > bound.Length)
        {
            return context.Raise(Errors.TypeError(
                $"JSONDecodeError.__init__() takes 4 positional arguments but {positional + 1} were given"));
        }

        for (int i = 0; i < bound.Length; i++)
        {
            if (bound[i].IsUnbound)
                return context.Raise(Missing(bound));
        }

        if (bound[0].Ref is not PyStr || bound[1].Ref is not PyStr document || !bound[2].IsInt)
            return FillFromAny(context, exception, bound);
        Fill(context.Meter, exception, bound[0], document, bound[2], bound[2].Bits);
        return PyValue.None;
    }

    /// <summary>The error at a position, counted in UTF-16 units.</summary>
    public static PyException At(Meter meter, string message, PyStr document, int unit)
        => AtCodePoint(meter, message, document, CodePoints(meter, document, unit));

    /// <summary>The error at a position, counted in code points; it may be after the end.</summary>
    public static PyException AtCodePoint(Meter meter, string message, PyStr document, long position)
    {
        var error = new PyException(JsonTypes.DecodeError, PyTuple.Empty);
        Fill(meter, error, PyValue.Str(message), document, PyValue.Int(position), position);
        return error;
    }

    /// <summary>The number of code points before a position counted in UTF-16 units.</summary>
    public static int CodePoints(Meter meter, PyStr document, int unit)
    {
        document.Locate(meter);
        return document.PositionOf(unit);
    }

    /// <summary>With arguments of other types, the operations that they have decide: None or a signal.</summary>
    private static PyValue FillFromAny(PyContext context, PyException exception, PyValue[] arguments)
    {
        context.Pinned++;
        PyValue result = LibraryCallFrame.Call(context, "json", DescribeError, [exception, .. arguments]);
        context.Pinned--;
        return result;
    }

    private static void Fill(Meter meter, PyException error, PyValue message, PyStr document, PyValue position, long codePoint)
    {
        int end = codePoint < document.CountIn(meter) ? document.UnitOf((int)System.Math.Max(0, codePoint)) : document.Units;
        ReadOnlySpan<char> before = document.Chars[..end];
        int line = before.Count('\n') + 1;
        long column = codePoint - (line == 1 ? -1 : document.PositionOf(before.LastIndexOf('\n')));
        string text = message.Ref is PyStr plain ? plain.Text : "";
        error.Arguments = new PyTuple([PyValue.Str($"{text}: line {line} column {column} (char {codePoint})")]);
        error.SetField(0, message);
        error.SetField(1, document);
        error.SetField(2, position);
        error.SetField(3, PyValue.Int(line));
        error.SetField(4, PyValue.Int(column));
    }

    private PyException Missing(PyValue[] bound)
    {
        string[] names = Array.FindAll(FieldNames[..3], name => bound[Array.IndexOf(FieldNames, name)].IsUnbound);
        string[] quoted = Array.ConvertAll(names, name => $"'{name}'");
        string list = quoted.Length switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} and {quoted[1]}",
            _ => $"{quoted[0]}, {quoted[1]}, and {quoted[2]}",
        };
        return Errors.TypeError(
            $"JSONDecodeError.__init__() missing {quoted.Length} required positional argument{(quoted.Length == 1 ? "" : "s")}: {list}");
    }
}
