using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>How types show inside generic aliases and unions: <c>int</c>, <c>__main__.Box</c>, <c>...</c>.</summary>
internal static class TypeDisplay
{
    /// <summary>The text of one argument.</summary>
    /// <exception cref="RaisedException">The <c>__repr__</c> of an argument that is no type raised.</exception>
    public static string Of(PyContext context, PyValue value) => value.Ref switch
    {
        PyEllipsis => "...",
        PyType type => ReferenceEquals(type, NoneTag.NoneType) ? "None" : type.QualifiedTypeName,
        PyFunction function when function.Globals.ModuleName(context).Ref is PyStr module => $"{module.Text}.{function.QualifiedName}",
        NativeFunction { Owner: null } function => function.Module == "builtins" ? function.QualifiedName : $"{function.Module}.{function.QualifiedName}",
        PyList list => OfItems(context, list, ItemsOf(context, list).Items),
        _ => PinnedRead.Repr(context, value),
    };

    /// <summary>As <c>typing</c> shows it: the type of None by its name, a text as the reference to a type that it is.</summary>
    /// <exception cref="RaisedException">As for <see cref="Of"/>.</exception>
    public static string OfTyping(PyContext context, PyValue value) => value.Ref switch
    {
        PyStr => $"ForwardRef({Formatting.ReprText(context, value)})",
        PyType type when ReferenceEquals(type, NoneTag.NoneType) => type.QualifiedTypeName,
        PyTuple tuple => OfItems(context, tuple, tuple.Items),
        _ => OfMember(context, value),
    };

    /// <summary>As unions show it, for which a list holds no types.</summary>
    /// <exception cref="RaisedException">As for <see cref="Of"/>.</exception>
    public static string OfMember(PyContext context, PyValue value)
        => value.Ref is PyList ? PinnedRead.Repr(context, value) : Of(context, value);

    /// <summary>The arguments, with a separator between them.</summary>
    /// <exception cref="RaisedException">As for <see cref="Of"/>.</exception>
    public static string Join(
        PyContext context, ReadOnlySpan<PyValue> values, string separator, Func<PyContext, PyValue, string> show)
    {
        if (!context.EnterNative())
            throw context.SignalException();
        try
        {
            var text = new System.Text.StringBuilder();
            for (int i = 0; i < values.Length; i++)
            {
                string item = Kept(context, values[i], show);
                context.Meter.ChargeText(item.Length + separator.Length);
                text.Append(i == 0 ? "" : separator).Append(item);
            }

            return text.ToString();
        }
        finally
        {
            context.LeaveNative();
        }
    }

    /// <summary>The text of one argument, which is kept: that of a later one may give a type another name.</summary>
    /// <exception cref="RaisedException">As for <see cref="Of"/>.</exception>
    public static string Kept(PyContext context, PyValue value, Func<PyContext, PyValue, string> show)
    {
        if (value.Ref is ImmediateTag)
            return show(context, value);
        PyValue text = PinnedRead.Kept(
            context, value.Ref, (value, show), static (context, asked) => PyValue.Str(asked.show(context, asked.value)));
        return text.Ref is PyStr kept ? kept.Text : throw context.SignalException();
    }

    /// <summary>A copy, which is kept: the text of an item may change the list.</summary>
    private static PyTuple ItemsOf(PyContext context, PyList list)
    {
        var read = new OperationPart(context, list);
        if (read.IsKnown)
            return read.Known.Ref as PyTuple ?? PyTuple.Empty;
        context.Meter.ChargeValues(list.Count);
        var items = new PyTuple(list.Items.ToArray());
        read.Keep(items);
        return items;
    }

    /// <summary>The types that a parameter specification stands for.</summary>
    private static string OfItems(PyContext context, PyObject list, ReadOnlySpan<PyValue> items)
    {
        if (!context.EnterRepr(list))
            return "[...]";
        try
        {
            return $"[{Join(context, items, ", ", Of)}]";
        }
        finally
        {
            context.LeaveRepr(list);
        }
    }
}
