using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>__annotations__</c> and <c>__annotate__</c> of classes.</summary>
internal static class ClassAnnotations
{
    /// <summary>Where computed annotations are kept.</summary>
    public const string Cache = "__annotations_cache__";

    private const string Written = "__annotations__";
    private const string WrittenAnnotate = "__annotate__";
    private const string Annotate = "__annotate_func__";

    public static PyValue Get(PyContext context, PyType type)
    {
        if (type.IsBuiltin)
            return context.Raise(Errors.NoTypeAttribute(type, new PyStr(Written)));
        if (type.TryGetOwn(Written, out PyValue own) || type.TryGetOwn(Cache, out own))
            return own.Ref.BindTo(context, own, default, type);
        PyValue annotate = GetAnnotate(context, type);
        return annotate.IsSignal ? annotate : Annotating.Compute(context, type, annotate);
    }

    public static PyValue Set(PyContext context, PyType type, PyValue value)
    {
        if (type.IsBuiltin)
            return context.Raise(Errors.TypeError($"cannot set '__annotations__' attribute of immutable type '{type.Name}'"));
        string place = type.TryGetOwn(Written, out _) ? Written : Cache;
        if (!value.IsUnbound)
            type.SetOwnAttribute(context, place, value);
        else if (!type.DeleteOwnAttribute(context, place))
            return context.Raise(Errors.AttributeError(Written));
        // What was said by hand is not computed again.
        type.DeleteOwnAttribute(context, Annotate);
        type.DeleteOwnAttribute(context, WrittenAnnotate);
        return PyValue.None;
    }

    public static PyValue GetAnnotate(PyContext context, PyType type)
    {
        if (type.IsBuiltin)
            return context.Raise(Errors.NoTypeAttribute(type, new PyStr(WrittenAnnotate)));
        return type.TryGetOwn(Annotate, out PyValue own) || type.TryGetOwn(WrittenAnnotate, out own)
            ? own.Ref.BindTo(context, own, default, type)
            : PyValue.None;
    }

    public static PyValue SetAnnotate(PyContext context, PyType type, PyValue value)
    {
        if (value.IsUnbound)
            return context.Raise(Errors.TypeError("cannot delete __annotate__ attribute"));
        if (type.IsBuiltin)
            return context.Raise(Errors.TypeError($"cannot set '__annotate__' attribute of immutable type '{type.Name}'"));
        if (!value.IsNone && !value.Ref.IsCallable)
            return context.Raise(Errors.TypeError("__annotate__ must be callable or None"));
        type.SetOwnAttribute(context, Annotate, value);
        if (!value.IsNone)
        {
            type.DeleteOwnAttribute(context, Cache);
            type.DeleteOwnAttribute(context, Written);
        }

        return PyValue.None;
    }
}
