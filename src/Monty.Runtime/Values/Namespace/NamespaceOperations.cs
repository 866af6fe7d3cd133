using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>What a namespace does other than a plain object.</summary>
internal static class NamespaceOperations
{
    /// <summary><c>namespace(a=1)</c>; a class that derives from it shows its own name.</summary>
    public static PyValue Repr(PyContext context, PyInstance self)
    {
        string name = ReferenceEquals(self.Class, NamespaceType.Type) ? "namespace" : self.Class.SimpleName;
        return ContainerRepr.Write(context, self, $"{name}(", ")", $"{name}(...)", WriteAttributes);
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
        foreach (PyStr name in NamesOf(output.Context, self))
        {
            if (name.Text.Length > 0 && self.TryGetOwn(output.Context, name, out PyValue value))
                output.Named(name, value);
        }
    }

    private static List<PyStr> NamesOf(PyContext context, PyInstance self)
    {
        PyDict? dict = self.Shape is { IsDictionary: true } ? self.Dictionary(context) : null;
        int count = dict?.Count ?? self.Shape!.Count;
        context.Meter.ChargeValues(count);
        var names = new List<PyStr>(count);
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
