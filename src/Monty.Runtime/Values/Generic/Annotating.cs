using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary><c>__annotations__</c> as <c>__annotate__</c> gives them.</summary>
internal static class Annotating
{
    /// <summary><c>annotationlib.Format.VALUE</c></summary>
    public const int ValueFormat = 1;

    /// <summary><c>annotationlib.Format.VALUE_WITH_FAKE_GLOBALS</c>, the last one that compiled functions understand.</summary>
    public const int LastFormat = 2;

    /// <summary>Computes annotations and keeps them: a dict or a signal.</summary>
    /// <param name="context">The run.</param>
    /// <param name="owner">The function or class.</param>
    /// <param name="annotate">Its <c>__annotate__</c>.</param>
    public static PyValue Compute(PyContext context, PyValue owner, PyValue annotate)
    {
        if (annotate.IsNone)
            return Keep(context, owner, new PyDict());
        PyValue annotations = annotate.Ref.Call1(context, annotate, PyValue.Int(ValueFormat));
        if (!annotations.IsSignal)
            return Keep(context, owner, annotations);
        if (context.State == RunState.Suspending)
            context.Capture(new AnnotationsFrame(owner));
        return annotations;
    }

    /// <summary>Keeps computed annotations, which must be a dict.</summary>
    public static PyValue Keep(PyContext context, PyValue owner, PyValue annotations)
    {
        if (PyDerived.Unwrap(annotations).Ref is not PyDict)
            return context.Raise(Errors.TypeError($"__annotate__() must return a dict, not {annotations.Type.Name}"));
        if (owner.Ref is PyFunction function)
            function.Annotations.Kept = annotations;
        else if (owner.Ref is PyType type)
            type.SetOwnAttribute(context, ClassAnnotations.Cache, annotations);
        return annotations;
    }
}
