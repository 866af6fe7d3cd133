using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal abstract partial class PyClassed
{
    public override bool IsIterator => Class.TryLookup("__next__", out _);

    public override PyValue Length(PyContext context, PyValue self)
    {
        PyValue method = Class.Special(context, SpecialMethod.Len);
        return method.IsUnbound
            ? base.Length(context, self)
            : SpecialResults.Apply(context, ResultRule.Length, self, SpecialCalls.Call0(context, method, self));
    }

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        PyValue method = Class.Special(context, SpecialMethod.GetItem);
        return method.IsUnbound
            ? base.GetItem(context, self, key)
            : SpecialCalls.Call1(context, method, self, key);
    }

    public override PyValue SetItem(PyContext context, PyValue self, PyValue key, PyValue value)
    {
        PyValue method = Class.Special(context, SpecialMethod.SetItem);
        if (method.IsUnbound)
            return MissesHalf(context, SpecialMethod.DelItem, "__setitem__") ?? base.SetItem(context, self, key, value);
        return SpecialResults.Apply(context, ResultRule.None, self, SpecialCalls.Call2(context, method, self, key, value));
    }

    public override PyValue DeleteItem(PyContext context, PyValue self, PyValue key)
    {
        PyValue method = Class.Special(context, SpecialMethod.DelItem);
        if (method.IsUnbound)
            return MissesHalf(context, SpecialMethod.SetItem, "__delitem__") ?? base.DeleteItem(context, self, key);
        return SpecialResults.Apply(context, ResultRule.None, self, SpecialCalls.Call1(context, method, self, key));
    }

    /// <summary>A class with one of the two methods that set and delete items has the slot of both, which then misses the other; null where it has none.</summary>
    private PyValue? MissesHalf(PyContext context, SpecialMethod present, string missing)
        => Class.Special(context, present).IsUnbound ? default(PyValue?) : context.Raise(Errors.AttributeError(missing));

    public override PyValue Contains(PyContext context, PyValue self, PyValue item)
    {
        PyValue method = Class.Special(context, SpecialMethod.Contains);
        if (method.IsUnbound)
            return Containment.ByIteration(context, self, item);
        return method.IsNone
            ? context.Raise(Errors.TypeError($"'{Class.Name}' object is not a container"))
            : SpecialResults.Apply(context, ResultRule.Truth, self, SpecialCalls.Call1(context, method, self, item));
    }

    public override PyValue Iterate(PyContext context, PyValue self)
    {
        PyValue method = Class.Special(context, SpecialMethod.Iter);
        if (!method.IsUnbound)
        {
            return method.IsNone
                ? base.Iterate(context, self)
                : SpecialResults.Apply(context, ResultRule.Iterator, self, SpecialCalls.Call0(context, method, self));
        }

        method = Class.Special(context, SpecialMethod.GetItem);
        return method.IsUnbound ? base.Iterate(context, self) : new PySequenceIterator(self);
    }

    public override PyValue Next(PyContext context, PyValue self)
    {
        PyValue method = Class.Special(context, SpecialMethod.Next);
        if (method.IsUnbound)
            return base.Next(context, self);
        PyValue next = SpecialCalls.Call0(context, method, self);
        return next.IsSignal ? IterationEndFrame.Leave(context, false) : next;
    }
}
