using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>What a namespace does other than a plain object.</summary>
internal static class NamespaceOperations
{
    /// <summary><c>namespace(a=1)</c>; a class that derives from it shows its own name.</summary>
    public static PyValue Repr(PyContext context, PyInstance self)
    {
        string name = ReferenceEquals(self.Class, NamespaceType.Type) ? "namespace" : self.Class.SimpleName;
        return ContainerRepr.Write(context, self, $"{name}(", ")", $"{name}(...)", empty: null, WriteAttributes);
    }

    /// <summary>Namespaces compare as the dicts of their attributes.</summary>
    public static PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (self.Ref is not PyInstance { Class.IsNamespace: true } one || other.Ref is not PyInstance { Class.IsNamespace: true } two)
            return PyValue.NotImplemented;
        return context.HasStack() ? Comparison.Compare(context, op, one.Dictionary(context), two.Dictionary(context)) : PyValue.Signal;
    }

    /// <summary>Sets attributes as the items of a dict; false while raising.</summary>
    public static bool TryUpdate(PyContext context, PyInstance target, PyDict source)
    {
        int position = 0;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (source.MoveNext(ref position, out int row))
        {
            loop.At(position);
            PyValue key = source.KeyAt(row);
            if (PyStr.Of(key) is { } name)
                target.SetOwn(context, name, source.ValueAt(row));
            else if (target.Dictionary(context).SetItem(context, target.Dictionary(context), key, source.ValueAt(row)).IsSignal)
                return false;
        }

        return true;
    }

    /// <summary>The attributes that are there when the text begins, but one that the <c>__repr__</c> of an earlier one deletes.</summary>
    private static void WriteAttributes(PyInstance self, ref ContainerRepr output)
    {
        var listing = new OperationPart(output.Context, self);
        PyValue names = listing.IsKnown ? listing.Known : listing.Keep(new PyTuple([.. NamesOf(output.Context, self)]));
        foreach (PyValue name in ImmediateItems.OrNone(names))
        {
            var reading = new OperationPart(output.Context, self);
            PyValue values = reading.IsKnown ? reading.Known : reading.Keep(OwnValues(output.Context, self, name));
            foreach (PyValue value in ImmediateItems.OrNone(values))
                output.Named(name, value);
        }
    }

    /// <summary>The value of an attribute, or nothing.</summary>
    private static PyTuple OwnValues(PyContext context, PyInstance self, PyValue key)
        => key.Ref is PyStr { Units: > 0 } name && self.TryGetOwn(context, name, out PyValue value) ? new PyTuple([value]) : PyTuple.Empty;

    private static List<PyValue> NamesOf(PyContext context, PyInstance self)
    {
        PyDict? dict = self.Shape is { IsDictionary: true } ? self.Dictionary(context) : null;
        int count = dict?.Count ?? self.Shape!.Count;
        context.Meter.ChargeValues(count);
        var names = new List<PyValue>(count);
        for (int i = 0; dict is null && i < count; i++)
        {
            if (!Shape.IsHidden(self.Shape!.NameAt(i)))
                names.Add(new PyStr(self.Shape.NameAt(i)));
        }

        for (int position = 0; dict is not null && dict.MoveNext(ref position, out int row);)
        {
            if (PyStr.Of(dict.KeyAt(row)) is { } name)
                names.Add(name);
        }

        return names;
    }
}
