using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Reads of what callbacks may change, in an operation that can run again: what was read is kept for it.</summary>
internal static class PinnedRead
{
    private delegate PyValue Read(PyContext context, PyValue value, PyValue key);

    /// <summary><c>value[key]</c>, or a signal.</summary>
    public static PyValue Item(PyContext context, PyValue value, PyValue key)
    {
        if (value.Ref.GetType() != typeof(PyDict))
            return Perform(context, Subscription.Get, value, key);
        PyValue item = ((PyDict)value.Ref).ValueOf(context, key);
        return item.IsExhausted ? context.Raise(Errors.KeyError(key)) : item;
    }

    /// <summary><c>value.name</c>, or a signal.</summary>
    public static PyValue Attribute(PyContext context, PyValue value, PyStr name)
        => Perform(context, static (context, owner, name) => Attributes.GetNamed(context, owner, (PyStr)name.Ref), value, name);

    /// <summary><c>repr(value)</c>.</summary>
    /// <exception cref="RaisedException">The <c>__repr__</c> raised.</exception>
    public static string Repr(PyContext context, PyValue value) => IsConstant(value)
        ? Formatting.ReprText(context, value)
        : Text(context, Perform(context, static (context, value, _) => Formatting.Repr(context, value), value, default));

    /// <summary><c>str(value)</c>.</summary>
    /// <exception cref="RaisedException">The <c>__str__</c> raised.</exception>
    public static string Str(PyContext context, PyValue value) => IsConstant(value)
        ? Formatting.StrText(context, value)
        : Text(context, Perform(context, static (context, value, _) => Formatting.Str(context, value), value, default));

    /// <summary><c>format(value, spec)</c>.</summary>
    /// <exception cref="RaisedException">The <c>__format__</c> raised.</exception>
    public static PyStr Format(PyContext context, PyValue value, PyStr spec)
    {
        PyValue result;
        if (IsConstant(value))
            result = Formatting.Format(context, value, spec);
        else
            result = Perform(context, static (context, value, spec) => Formatting.Format(context, value, (PyStr)spec.Ref), value, spec);
        return result.IsSignal ? throw context.SignalException() : PyStr.Of(result)!;
    }

    /// <summary>What a read of something gives, or a signal.</summary>
    public static PyValue Kept<T>(PyContext context, PyObject owner, T asked, Func<PyContext, T, PyValue> read)
    {
        var part = new OperationPart(context, owner);
        if (part.IsKnown)
            return part.Known;
        try
        {
            return part.Keep(read(context, asked));
        }
        catch (RaisedException raised)
        {
            return part.Keep(context.Raise(raised));
        }
    }

    private static PyValue Perform(PyContext context, Read read, PyValue value, PyValue key)
    {
        context.Pinned++;
        PyValue result = IsConstant(value)
            ? read(context, value, key)
            : Kept(context, value.Ref, (read, value, key), static (context, asked) => asked.read(context, asked.value, asked.key));
        context.Pinned--;
        return result;
    }

    private static bool IsConstant(PyValue value) => value.Ref is ImmediateTag or PyStr;

    private static string Text(PyContext context, PyValue result) => result.Ref is PyStr text ? text.Text : throw context.SignalException();
}
