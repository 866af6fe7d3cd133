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
    private static readonly string[] Parameters = ["msg", "doc", "pos"];

    // The class is written in Python in CPython: what it says of the position are attributes of the object, set by its __init__.
    private static readonly PyStr[] Attributes = [new("msg"), new("doc"), new("pos"), new("lineno"), new("colno")];

    public override bool DefinesInit => true;

    public override PyValue Initialize(PyContext context, PyException exception, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        var bound = new PyValue[3];
        int positional = arguments.Length - (keywords?.Count ?? 0);
        arguments[..System.Math.Min(positional, bound.Length)].CopyTo(bound);
        for (int i = positional; i < arguments.Length; i++)
        {
            string name = keywords!.Names[i - positional];
            int place = Array.IndexOf(Parameters, name);
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
        Fill(context, exception, bound[0], document, bound[2], bound[2].Bits);
        return PyValue.None;
    }

    /// <summary>The error at a position, counted in UTF-16 units.</summary>
    public static PyException At(PyContext context, string message, PyStr document, int unit)
        => AtCodePoint(context, message, document, CodePoints(context.Meter, document, unit));

    /// <summary>The error at a position, counted in code points; it may be after the end.</summary>
    public static PyException AtCodePoint(PyContext context, string message, PyStr document, long position)
    {
        var error = new PyException(JsonTypes.DecodeError, PyTuple.Empty);
        Fill(context, error, PyValue.Str(message), document, PyValue.Int(position), position);
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

    private static void Fill(PyContext context, PyException error, PyValue message, PyStr document, PyValue position, long codePoint)
    {
        int end = codePoint < document.CountIn(context.Meter) ? document.UnitOf((int)System.Math.Max(0, codePoint)) : document.Units;
        ReadOnlySpan<char> before = document.Chars[..end];
        int line = before.Count('\n') + 1;
        long column = codePoint - (line == 1 ? -1 : document.PositionOf(before.LastIndexOf('\n')));
        string text = message.Ref is PyStr plain ? plain.Text : "";
        error.Arguments = new PyTuple([PyValue.Str($"{text}: line {line} column {column} (char {codePoint})")]);
        PyValue[] values = [message, document, position, PyValue.Int(line), PyValue.Int(column)];
        for (int i = 0; i < values.Length; i++)
            error.SetOwn(context, Attributes[i], values[i]);
    }

    private PyException Missing(PyValue[] bound)
    {
        string[] names = Array.FindAll(Parameters, name => bound[Array.IndexOf(Parameters, name)].IsUnbound);
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
