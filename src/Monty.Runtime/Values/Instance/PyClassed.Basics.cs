using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal abstract partial class PyClassed
{
    public override bool IsCallable => Class.TryLookup("__call__", out _);

    public override PyValue Truth(PyContext context, PyValue self)
    {
        PyValue method = Class.Special(context, SpecialMethod.Bool);
        if (method.IsNone)
            return context.Raise(Errors.TypeError($"'{Class.Name}' cannot be interpreted as a boolean"));
        if (!method.IsUnbound)
            return SpecialResults.Apply(context, ResultRule.Bool, self, SpecialCalls.Call0(context, method, self));
        method = Class.Special(context, SpecialMethod.Len);
        return method.IsUnbound
            ? PyValue.True
            : SpecialResults.Apply(context, ResultRule.LengthTruth, self, SpecialCalls.Call0(context, method, self));
    }

    public override PyValue Repr(PyContext context, PyValue self)
    {
        PyValue method = Class.Special(context, SpecialMethod.Repr);
        return method.IsUnbound
            ? NativeRepr(context, self)
            : SpecialResults.Apply(context, ResultRule.Repr, self, SpecialCalls.Call0(context, method, self));
    }

    public override PyValue Str(PyContext context, PyValue self)
    {
        PyValue method = Class.Special(context, SpecialMethod.Str);
        return method.IsUnbound
            ? NativeStr(context, self)
            : SpecialResults.Apply(context, ResultRule.Str, self, SpecialCalls.Call0(context, method, self));
    }

    public override PyValue Format(PyContext context, PyValue self, PyStr spec)
    {
        PyValue method = Class.Special(context, SpecialMethod.Format);
        return method.IsUnbound
            ? base.Format(context, self, spec)
            : SpecialResults.Apply(context, ResultRule.Format, self, SpecialCalls.Call1(context, method, self, spec));
    }

    public override PyValue Hash(PyContext context, PyValue self)
    {
        PyValue method = Class.Special(context, SpecialMethod.Hash);
        if (method.IsUnbound)
            return NativeHash(context, self);
        return method.IsNone
            ? context.Raise(Errors.TypeError($"unhashable type: '{Class.Name}'"))
            : SpecialResults.Apply(context, ResultRule.Hash, self, SpecialCalls.Call0(context, method, self));
    }

    public override PyValue Index(PyContext context, PyValue self)
    {
        PyValue method = Class.Special(context, SpecialMethod.Index);
        return method.IsUnbound
            ? base.Index(context, self)
            : SpecialResults.Apply(context, ResultRule.Index, self, SpecialCalls.Call0(context, method, self));
    }

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        PyValue method = Class.Special(context, SpecialMethod.Call);
        return method.IsUnbound
            ? base.Call(context, self, arguments, keywords)
            : SpecialCalls.Call(context, method, self, arguments, keywords);
    }
}
